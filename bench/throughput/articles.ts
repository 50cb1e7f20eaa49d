/** Articles of the seed's size and kind, no two alike, so that no cache helps: the seed with other people, countries, cities, days and order. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const seeds = join(__dirname, '..', '..', 'seeds');
const seed = readFileSync(join(seeds, readdirSync(seeds).sort().find((file) => file.endsWith('.txt')) ?? ''), 'utf8');
const given = ['Anna', 'Bela', 'Carlos', 'Dina', 'Emil', 'Farah', 'Goran', 'Hana', 'Ivan', 'Jun', 'Karin', 'Luis', 'Mina', 'Nadia', 'Omar', 'Petra', 'Rosa', 'Samir', 'Tomas', 'Vera'];
const first = ['Ba', 'Cor', 'Del', 'Fan', 'Gre', 'Hal', 'Jor', 'Kel', 'Lam', 'Mor', 'Nov', 'Ost', 'Par', 'Ren', 'Sol', 'Tav', 'Urb', 'Vel', 'Wes', 'Zam'];
const last = ['ano', 'berg', 'cic', 'dez', 'ev', 'ford', 'gren', 'hoff', 'ini', 'kov', 'lund', 'man', 'nik', 'osa', 'poulos', 'ric', 'sen', 'ton', 'vic', 'yan'];
const places = [['Norway', 'Oslo'], ['Chile', 'Santiago'], ['Kenya', 'Nairobi'], ['Vietnam', 'Hanoi'], ['Poland', 'Warsaw'], ['Egypt', 'Cairo'], ['Peru', 'Lima'], ['Ghana', 'Accra'], ['Nepal', 'Kathmandu'], ['Greece', 'Athens'], ['Cuba', 'Havana']] as const;
const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** Article `index`: the seed's paragraphs with every name and day replaced by one of many, its sentences in another order. The same for the same index. */
export function article(index: number): string {
  let number = index;
  const pick = <T>(values: readonly T[]): T => {
    const value = values[number % values.length] as T;
    number = Math.floor(number / values.length) * 31 + number * 17 + 7;
    return value;
  };
  // The index itself, in base 20, is in one surname, which stands in every paragraph: no two articles are alike anywhere
  const surname = `${first[index % 20]}${last[Math.floor(index / 20) % 20]}${'aeiouy'[Math.floor(index / 400) % 6]}${last[Math.floor(index / 2400) % 20]}`;
  const person = () => `${pick(given)} ${pick(first)}${pick(last)}`;
  const [president, chief, speaker] = [person(), person(), `${pick(given)} ${surname}`];
  const [here, capital] = pick(places);
  const replaced: readonly (readonly [string, string])[] = [
    ['Vladimir Putin', president], ['Putin', president.split(' ')[1] ?? ''],
    ['Kim Jong-un', `${pick(given)} ${surname}`], ['Kim', surname],
    ['Lim Soo-suk', speaker], ['Yoshimasa Hayashi', chief], ['South Korea', here], ['Seoul', capital],
    ['Thursday', pick(days)], ['Wednesday', pick(days)], ['stern actions', `${index} actions`],
  ];
  const text = replaced.reduce((sofar, [from, to]) => sofar.replaceAll(from, to), seed);
  return text.split('\n\n').map((paragraph, at) => (at === 1 ? turned(paragraph, index) : paragraph)).join('\n\n');
}

/** The paragraph's sentences, beginning with another one; a quotation keeps to the words that attribute it. */
function turned(paragraph: string, by: number): string {
  const sentences = paragraph.trim().split(/(?<=[a-z]\.) (?=[A-Z])/);
  const from = by % sentences.length;
  return [...sentences.slice(from), ...sentences.slice(0, from)].join(' ');
}
