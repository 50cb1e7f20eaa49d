/** How far people agree who decided on the same words: Krippendorff's alpha for named answers, whoever answered what. */
import type { Change, Decision } from './decision';
import { byTime } from './order';

/** What each person answers on one question, by the person. */
export type Unit = ReadonlyMap<string, string>;

export interface Agreement {
  /** 1 where all agree, 0 where they agree as by chance, below where they agree less; `null` where nothing can differ. */
  readonly alpha: number | null;
  /** Questions that two or more people have answered, and those of them that they answer differently. */
  readonly units: number;
  readonly disputed: number;
  readonly people: number;
}

/** The questions that the decisions on one source answer. A person's last answer counts; who keeps no name can't be counted. */
export function unitsOf(decisions: readonly Decision[]): readonly Unit[] {
  const units = new Map<string, Map<string, string>>();
  for (const { creator, target, change } of [...decisions].sort(byTime)) {
    const answer = answerOf(change);
    if (creator === null || answer === null) continue;
    const [question, value] = answer;
    const key = JSON.stringify([question, target.map(({ start, end }) => [start, end])]);
    units.set(key, (units.get(key) ?? new Map<string, string>()).set(creator, value));
  }
  return [...units.values()];
}

/**
 * Krippendorff's alpha by the coincidences of answers (K. Krippendorff, Computing Krippendorff's Alpha-Reliability, 2011,
 * nominal data): questions that fewer than two people answer do not count.
 */
export function agreementOf(units: readonly Unit[]): Agreement {
  const answered = units.filter(({ size }) => size > 1).map((unit) => [...unit.values()]);
  const totals = new Map<string, number>();
  let differing = 0;
  for (const values of answered) {
    const counts = countsOf(values);
    for (const [value, count] of counts) {
      totals.set(value, (totals.get(value) ?? 0) + count);
      differing += (count * (values.length - count)) / (values.length - 1);
    }
  }
  const all = [...totals.values()].reduce((sum, count) => sum + count, 0);
  const expected = [...totals.values()].reduce((sum, count) => sum + count * (all - count), 0) / (all - 1);
  return {
    alpha: expected > 0 ? 1 - differing / expected : null,
    units: answered.length,
    disputed: answered.filter((values) => new Set(values).size > 1).length,
    people: new Set(units.filter(({ size }) => size > 1).flatMap((unit) => [...unit.keys()])).size,
  };
}

/** The question that a change answers, and the answer; `null` for what is no reading of the text. */
function answerOf(change: Change): readonly [question: string, answer: string] | null {
  switch (change.change) {
    case 'attribute':
    case 'statement':
    case 'accept':
      return ['who says it', change.speaker === null ? 'nobody' : `by ${change.speaker.name}`];
    case 'not-a-statement':
      return ['who says it', 'not a statement'];
    case 'name':
      return ['whom it names', `names ${change.actor.name}`];
    case 'merge':
    case 'split':
      return ['whom it names', `names ${change.into.name}`];
    case 'not-a-name':
      return ['whom it names', 'not a name'];
    case 'type':
      return ['type', change.type];
    case 'rename':
      return ['name', change.name];
    case 'extent':
      return [`${change.part} words`, JSON.stringify(change.anchors.map(({ start, end }) => [start, end]))];
    case 'role':
    case 'dismiss':
    case 'switch-off':
    case 'refuse':
      return null;
  }
}

function countsOf(values: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
