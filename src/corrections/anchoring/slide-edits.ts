/**
 * An insertion or deletion between two alike stretches can be told in several places: of "Lim said A. Lim said B." without
 * "Lim said A. ", what went may as well be "A. Lim said ". It is told where sentences and paragraphs end, as a person
 * would have made it (as diff-match-patch's semantic alignment does).
 */
import type { Run } from './text-diff';

/** Characters that an edit is moved by at most. */
const furthest = 1_000;

export function slideEdits(before: string, after: string, runs: readonly Run[]): readonly Run[] {
  const all = [...runs];
  for (let i = 0; i + 1 < all.length; i++) {
    const [left, right] = [all[i], all[i + 1]];
    if (!left || !right) continue;
    const [endBefore, endAfter] = [left.before + left.length, left.after + left.length];
    const [text, from, to] = right.after === endAfter ? [before, endBefore, right.before] : right.before === endBefore ? [after, endAfter, right.after] : ['', 0, 0];
    if (from === to) continue;
    const by = bestSlide(text, from, to, left.length, right.length);
    all[i] = { ...left, length: left.length + by };
    all[i + 1] = { before: right.before + by, after: right.after + by, length: right.length - by };
  }
  return all.filter(({ length }) => length > 0);
}

/** How far the stretch `[from, to)` can best be moved without changing what is left, at most so far back and ahead. */
function bestSlide(text: string, from: number, to: number, back: number, ahead: number): number {
  let best = 0;
  let most = edge(text, from) + edge(text, to);
  const consider = (by: number) => {
    const score = edge(text, from + by) + edge(text, to + by);
    if (score > most) [best, most] = [by, score];
  };
  for (let by = -1; by >= -Math.min(back, furthest) && text[from + by] === text[to + by]; by--) consider(by);
  for (let by = 1; by <= Math.min(ahead, furthest) && text[from + by - 1] === text[to + by - 1]; by++) consider(by);
  return best;
}

/** How well a text can be cut here: between paragraphs, after a sentence, between words, or inside one. */
function edge(text: string, at: number): number {
  if (at === 0 || at === text.length) return 6;
  const [last, next] = [text.charAt(at - 1), text.charAt(at)];
  if (last === '\n') return 5;
  if (next === '\n') return 4;
  if (/\s/.test(last) && /[.!?”"’)]/.test(text.charAt(at - 2))) return 4;
  if (/[.!?”"’)]/.test(last) && /\s/.test(next)) return 3;
  if (/\s/.test(last)) return 2;
  return /\s/.test(next) || /[^\p{L}\p{N}]/u.test(last) || /[^\p{L}\p{N}]/u.test(next) ? 1 : 0;
}
