/** A source without a name (AP, "anonymous sources"): the reader should learn why, and whether there are several. */
import type { Finding } from '../annotation';
import type { Check } from './checked';

/** What is hardly a statement makes nobody a source. */
const sure = 0.6;
/** A capital behind the first letter: then the words do name somebody, whom the reader did not recognize. */
const hasName = /\p{Lu}/u;

export const unnamedSource: Check = ({ annotation: { mentions }, statements, actor, words, quoted, inHeadline }) => {
  // "They said" leads back to a description that was looked at where it stands, and "I" is a speaker's own
  const pronouns = new Set(mentions.filter(({ form }) => form === 'pronoun').map(({ start }) => start));
  const told = new Set<string>();
  return statements.flatMap(({ speaker, source: [first], confidence }): Finding[] => {
    const who = actor(speaker);
    if (!first || !who || who.named || who.type !== 'person' || who.members || quoted(first[0]) || inHeadline(first[0]) || pronouns.has(first[0]) || told.has(who.id)) return [];
    if (confidence < sure || hasName.test(words(first).slice(1))) return [];
    told.add(who.id);
    return [{ start: first[0], end: first[1], code: 'unnamed-source', message: `“${words(first)}” has no name here, and the text gives no reason.` }];
  });
};
