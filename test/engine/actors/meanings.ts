/** What the engine makes of a text whose names and attributions are marked by hand. */
import { annotate } from '../../../src/engine/annotate';
import type { Annotation } from '../../../src/engine/annotation';
import { readMarkup } from '../passages/markup';

async function annotated(marked: string, described: readonly string[] = []): Promise<{ readonly text: string; readonly annotation: Annotation; nameOf(id: string | null): string }> {
  const { text, reading } = readMarkup(marked);
  const heads = described.map((noun) => ({ start: text.indexOf(noun), end: text.indexOf(noun) + noun.length, form: 'nominal', type: 'person', confidence: 0.9 }) as const);
  const annotation = await annotate({ id: 'meanings', text }, { id: 'by hand', read: async () => ({ ...reading, heads }) });
  return { text, annotation, nameOf: (id) => annotation.actors.find((actor) => actor.id === id)?.name ?? 'nobody' };
}

/** Whom the last mention `words` means and why, by the reasons' codes: "Ada Roe: predicate"; "nobody" where it stays open. The nouns `described` are read as somebody's. */
export async function meaning(marked: string, words: string, described?: readonly string[]): Promise<string> {
  const { text, annotation, nameOf } = await annotated(marked, described);
  const mention = annotation.mentions.findLast(({ start, end }) => text.slice(start, end) === words);
  return mention?.actor == null ? 'nobody' : [nameOf(mention.actor), mention.because.map(({ code }) => code).join(', ')].join(': ');
}

/** Names of all who say each statement, in the order of the text; "nobody" where that stays open. */
export async function speakers(marked: string): Promise<readonly string[]> {
  const { annotation, nameOf } = await annotated(marked);
  return annotation.statements.map(({ speaker, speakers: all }) => (all ?? [speaker]).map((one) => nameOf(one)).join(' and '));
}

/** The mentions that stand for an institution. */
export async function metonyms(marked: string): Promise<readonly string[]> {
  const { text, annotation } = await annotated(marked);
  return annotation.mentions.filter(({ metonymic }) => metonymic).map(({ start, end }) => text.slice(start, end));
}
