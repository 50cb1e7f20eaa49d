/** Long sources to measure with: the seed's paragraph again and again, each time of other people, so that no two windows are alike. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import families from '../src/engine/knowledge/data/family-names.cc0.json';
import firsts from '../src/engine/knowledge/data/first-names.pddl.json';

const seeds = join(__dirname, '..', 'seeds');
const people = ['Lim Soo-suk', 'Yoshimasa Hayashi', 'Vladimir Putin', 'Kim Jong-un', 'Putin', 'Kim'];
const given = firsts.names.split(' ');
const surnames = families.familyFirst.split(' ').map((name) => name.charAt(0).toUpperCase() + name.slice(1));

/** A source of about so many words. */
export function longSource(words: number): string {
  const seed = readdirSync(seeds).find((name) => name.endsWith('.txt')) ?? '';
  const [, paragraph = ''] = readFileSync(join(seeds, seed), 'utf8').split('\n\n');
  return Array.from({ length: Math.ceil(words / paragraph.split(' ').length) }, (_, copy) => renamed(paragraph, copy)).join('\n\n');
}

function renamed(paragraph: string, copy: number): string {
  return people.reduce((text, person, index) => {
    const surname = surnames[(copy * 7 + index * 3) % surnames.length] ?? person;
    return text.replaceAll(person, person.includes(' ') ? `${given[(copy * people.length + index) % given.length]} ${surname}` : surname);
  }, paragraph);
}
