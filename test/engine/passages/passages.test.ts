import assert from 'node:assert/strict';
import type { Annotation, Mention } from '../../../src/engine/annotation';
import { annotate } from '../../../src/engine/annotate';
import { descriptions } from './descriptions';
import { institutions } from './institutions';
import { readMarkup } from './markup';
import { names } from './names';
import type { ExpectedActor, Passage } from './passage';
import { speakers } from './speakers';

for (const [group, passages] of Object.entries({ names, descriptions, speakers, institutions })) {
  describe(`passages: ${group}`, () => {
    for (const passage of passages) it(passage.title, () => check(passage));
  });
}

async function check(passage: Passage): Promise<void> {
  const { text, reading } = readMarkup(passage.marked);
  const annotation = await annotate({ id: 'passage', text }, { id: 'by hand', read: async () => reading });
  if (passage.speakers) assert.deepEqual(annotation.statements.map((statement) => namesOf(annotation, statement.speakers ?? statement.speaker)), passage.speakers);
  for (const statement of annotation.statements) assert.ok(statement.because.length > 0, 'each statement says why');
  for (const [words, name] of Object.entries(passage.means ?? {})) assert.equal(actorAt(annotation, text, words), name, `whom “${words}” means`);
  for (const [words, standing] of Object.entries(passage.standing ?? {})) assert.equal(mentionAt(annotation, text, words)?.metonymic ?? false, standing, `whether “${words}” stands for an institution`);
  for (const [name, expected] of Object.entries(passage.actors ?? {})) checkActor(annotation, name, expected);
  for (const name of passage.without ?? []) assert.equal(annotation.actors.some((actor) => actor.name === name), false, `no actor “${name}”`);
}

function namesOf({ actors }: Annotation, id: string | null | readonly string[]): string | null | readonly string[] {
  const nameOf = (one: string) => actors.find((actor) => actor.id === one)?.name ?? `no actor ${one}`;
  return id === null ? null : typeof id === 'string' ? nameOf(id) : id.map(nameOf);
}

/** The name of the actor whose mention begins at the words' place in the text. */
function actorAt(annotation: Annotation, text: string, key: string): string | null {
  const mention = mentionAt(annotation, text, key);
  return annotation.actors.find(({ id }) => id === mention?.actor)?.name ?? null;
}

function mentionAt({ mentions }: Annotation, text: string, key: string): Mention | undefined {
  const [words = '', place = '1'] = key.split('#');
  let at = -1;
  for (let i = 0; i < Number(place); i++) at = indexOfWord(text, words, at + 1);
  assert.ok(at >= 0, `“${key}” stands in the text`);
  return mentions.filter(({ start, end }) => start <= at && at < end).sort((a, b) => a.end - a.start - (b.end - b.start))[0];
}

function indexOfWord(text: string, words: string, from: number): number {
  for (let at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) {
    if (!/\p{L}/u.test(text.charAt(at - 1)) && !/\p{L}/u.test(text.charAt(at + words.length))) return at;
  }
  return -1;
}

function checkActor(annotation: Annotation, name: string, expected: ExpectedActor): void {
  const found = annotation.actors.filter((actor) => actor.name === name);
  const list = annotation.actors.map((actor) => actor.name).join(', ');
  assert.equal(found.length, 1, `one actor “${name}” among ${list}`);
  const actor = found[0];
  const nameOf = (id: string) => annotation.actors.find((other) => other.id === id)?.name ?? id;
  if (expected.aliases) assert.deepEqual(actor?.aliases, expected.aliases);
  if (expected.roles) assert.deepEqual(actor?.roles, expected.roles);
  if (expected.affiliation !== undefined) assert.equal(actor?.affiliation ? nameOf(actor.affiliation) : null, expected.affiliation);
  if (expected.members) assert.deepEqual([...(actor?.members ?? [])].map(nameOf).sort(), [...expected.members].sort());
  if (expected.standsFor !== undefined) assert.equal(actor?.standsFor?.name ?? null, expected.standsFor);
  if (expected.knowledge) assert.equal(actor?.knowledge?.summary, expected.knowledge);
  if (expected.named !== undefined) assert.equal(actor?.named, expected.named);
}
