/** What an annotation of a passage has wrong, in words. */
import type { Annotation, Mention } from '../../../src/engine/annotation';
import type { ReadPassage } from './read-passages';

/** One line for each thing that is not as the passage says; empty where all holds. */
export function wrongIn({ text, ...passage }: ReadPassage, annotation: Annotation): readonly string[] {
  const { actors, mentions, statements, dates } = annotation;
  const nameOf = (id: string | null | undefined) => (id == null ? null : (actors.find((actor) => actor.id === id)?.name ?? id));
  const wrong: string[] = [];
  const expect = (what: string, found: unknown, wanted: unknown) => {
    if (JSON.stringify(found, withoutArticle) !== JSON.stringify(wanted, withoutArticle)) wrong.push(`${what}: ${JSON.stringify(found)}, not ${JSON.stringify(wanted)}`);
  };
  for (const [words, speaker] of Object.entries(passage.says ?? {})) {
    const [start, end] = placeOf(text, words);
    const holding = statements.filter(({ content }) => content.some(([from, to]) => from <= start && end <= to));
    const length = ({ content }: (typeof statements)[number]) => content.reduce((sum, [from, to]) => sum + to - from, 0);
    const innermost = [...holding].sort((a, b) => length(a) - length(b))[0];
    const found = innermost?.speakers?.map(nameOf) ?? nameOf(innermost?.speaker);
    expect(`who says “${words}”`, innermost ? found : 'no statement', speaker);
  }
  for (const [words, name] of Object.entries(passage.means ?? {})) expect(`whom “${words}” means`, nameOf(mentionAt(mentions, placeOf(text, words)[1] - 1)?.actor), name);
  for (const [words, standing] of Object.entries(passage.standing ?? {})) expect(`whether “${words}” stands for an institution`, mentionAt(mentions, placeOf(text, words)[0])?.metonymic ?? false, standing);
  for (const [name, roles] of Object.entries(passage.roles ?? {})) expect(`roles of ${name}`, actors.find((actor) => actor.name === name)?.roles, roles);
  for (const [name, affiliation] of Object.entries(passage.affiliation ?? {})) expect(`where ${name} belongs`, nameOf(actors.find((actor) => actor.name === name)?.affiliation), affiliation);
  for (const words of passage.silent ?? []) {
    const [start, end] = placeOf(text, words);
    // Within what somebody else says they may well stand
    expect(`whether somebody says “${words}”`, statements.some(({ content }) => content.some(([from, to]) => from <= start && end <= to && to - from < end - start + 4)), false);
  }
  for (const name of passage.without ?? []) expect(`an actor “${name}”`, actors.some((actor) => actor.name === name), false);
  for (const [words, day] of Object.entries(passage.days ?? {})) {
    const [at] = placeOf(text, words);
    const date = dates.find(({ start, end }) => start <= at && at < end);
    expect(`the day of “${words}”`, date ? date.iso : 'no date', day);
  }
  return wrong;
}

/** How many things a passage says are right; `wrongIn` gives at most one line for each. */
export function claimsOf({ says = {}, means = {}, standing = {}, roles = {}, affiliation = {}, days = {}, silent = [], without = [] }: ReadPassage): number {
  return [says, means, standing, roles, affiliation, days, silent, without].reduce((sum, claims) => sum + Object.keys(claims).length, 0);
}

/** "The regional office" and "regional office" are one name. */
function withoutArticle(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? value.replace(/^(?:the|The) /, '') : value;
}

function placeOf(text: string, key: string): readonly [number, number] {
  const [words = '', place = '1'] = key.split('#');
  let at = -1;
  for (let i = 0; i < Number(place); i++) {
    do at = text.indexOf(words, at + 1);
    while (at >= 0 && (/\p{L}/u.test(text.charAt(at - 1)) || /\p{L}/u.test(text.charAt(at + words.length))));
    if (at < 0) throw new Error(`“${key}” does not stand in “${text}”: correct the passage.`);
  }
  return [at, at + words.length];
}

function mentionAt(mentions: readonly Mention[], at: number): Mention | undefined {
  return mentions.filter(({ start, end }) => start <= at && at < end).sort((a, b) => a.end - a.start - (b.end - b.start))[0];
}
