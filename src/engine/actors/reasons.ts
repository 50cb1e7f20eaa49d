/** Why a pronoun or a description means its actor, in words: the features that hold, the strongest kind first. */
import type { Evidence } from '../annotation';
import type { Board, DraftMention } from './board';
import type { Candidate } from './candidates';
import type { Features } from './features';
import type { Meant } from './meant';
import { series, tell, worded, type Wording } from '../wording';

const wordings: readonly (readonly [feature: string, code: string, wording: Wording])[] = [
  ['reports-it', 'reports-it', worded('whoever reports something speaks of themselves in it')],
  ['role', 'role', worded('the text gives that role')],
  ['head-of-state', 'role', worded('the text gives a role of that kind')],
  ['noun-in-name', 'noun-in-name', worded('its name has that noun')],
  ['same-noun', 'same-description', worded('described so before')],
  ['same-noun-named', 'same-description', worded('described so before')],
  ['possessor-in-clause', 'subject-of-clause', worded('subject of the same clause')],
  ['subject-of-this-sentence', 'subject-of-sentence', worded('subject of this sentence')],
  ['subject-of-sentence-before', 'subject-before', worded('subject of the sentence before')],
  ['same-pronoun', 'same-pronoun', worded('the same pronoun just before')],
  ['behind-same-sentence', 'named-behind', worded('named later in the same sentence')],
  ['behind-next-sentence', 'named-behind', worded('named in the next sentence')],
  ['mentioned-last', 'mentioned-last', worded('mentioned last before it, of those that fit')],
  ['same-sentence', 'same-sentence', worded('mentioned in the same sentence')],
  ['sentence-before', 'sentence-before', worded('mentioned in the sentence before')],
];
const further: readonly (readonly [feature: string, wording: Wording])[] = [
  ['gender-stated', worded('the gender agrees')],
  ['gender-suggested', worded('the first name suggests the gender')],
  ['link-strong', worded('the reader links them')],
];

/** The reason that `candidate` is meant by `anaphor`. */
export function reasonFor(board: Board, anaphor: DraftMention, candidate: Candidate, features: Features): Evidence {
  const main = wordings.find(([feature]) => features[feature] !== undefined);
  const more = further.flatMap(([feature, wording]) => (features[feature] !== undefined ? [wording] : []));
  const reasons = series('{0}; {1}', [main?.[2] ?? worded('the nearest that fits'), ...more]);
  const at = board.mentions[candidate.mention]?.span;
  return { code: main?.[1] ?? 'nearest', ...tell('“{0}” is {1}: {2}', anaphor.text, board.nameOf(candidate.actor), reasons), ...(at && { at }) };
}

/** The reason that a rule gives for what `anaphor` means. */
export function reasonGiven(board: Board, anaphor: DraftMention, { candidate, code, wording }: Meant): Evidence {
  const at = board.mentions[candidate.mention]?.span;
  return { code, ...tell('“{0}” is {1}: {2}', anaphor.text, board.nameOf(candidate.actor), wording), ...(at && { at }) };
}
