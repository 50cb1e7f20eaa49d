/** Why a pronoun or a description means its actor, in words: the features that hold, the strongest kind first. */
import type { Evidence } from '../annotation';
import type { Board, DraftMention } from './board';
import type { Candidate } from './candidates';
import type { Features } from './features';
import type { Meant } from './meant';

const wordings: readonly (readonly [feature: string, code: string, text: string])[] = [
  ['reports-it', 'reports-it', 'whoever reports something speaks of themselves in it'],
  ['role', 'role', 'the text gives that role'],
  ['head-of-state', 'role', 'the text gives a role of that kind'],
  ['noun-in-name', 'noun-in-name', 'its name has that noun'],
  ['same-noun', 'same-description', 'described so before'],
  ['same-noun-named', 'same-description', 'described so before'],
  ['possessor-in-clause', 'subject-of-clause', 'subject of the same clause'],
  ['subject-of-this-sentence', 'subject-of-sentence', 'subject of this sentence'],
  ['subject-of-sentence-before', 'subject-before', 'subject of the sentence before'],
  ['same-pronoun', 'same-pronoun', 'the same pronoun just before'],
  ['behind-same-sentence', 'named-behind', 'named later in the same sentence'],
  ['behind-next-sentence', 'named-behind', 'named in the next sentence'],
  ['mentioned-last', 'mentioned-last', 'mentioned last before it, of those that fit'],
  ['same-sentence', 'same-sentence', 'mentioned in the same sentence'],
  ['sentence-before', 'sentence-before', 'mentioned in the sentence before'],
];
const further: readonly (readonly [string, string])[] = [
  ['gender-stated', 'the gender agrees'],
  ['gender-suggested', 'the first name suggests the gender'],
  ['link-strong', 'the reader links them'],
];

/** The reason that `candidate` is meant by `anaphor`. */
export function reasonFor(board: Board, anaphor: DraftMention, candidate: Candidate, features: Features): Evidence {
  const main = wordings.find(([feature]) => features[feature] !== undefined);
  const more = further.flatMap(([feature, text]) => (features[feature] !== undefined ? [text] : []));
  const reasons = [main?.[2] ?? 'the nearest that fits', ...more].join('; ');
  const at = board.mentions[candidate.mention]?.span;
  return { code: main?.[1] ?? 'nearest', text: `“${anaphor.text}” is ${board.nameOf(candidate.actor)}: ${reasons}`, ...(at && { at }) };
}

/** The reason that a rule gives for what `anaphor` means. */
export function reasonGiven(board: Board, anaphor: DraftMention, { candidate, code, text }: Meant): Evidence {
  const at = board.mentions[candidate.mention]?.span;
  return { code, text: `“${anaphor.text}” is ${board.nameOf(candidate.actor)}: ${text}`, ...(at && { at }) };
}
