/** A bare name that two people in the text have: readers can't tell who is meant (AP Stylebook, "names": full names where people share one). */
import type { Actor, Finding, Mention } from '../annotation';
import { foldName } from '../knowledge/fold';
import { nounType } from '../knowledge/nouns';
import type { Check } from './checked';

const title = /(?:\b(?:Mr|Mrs|Ms|Mx|Dr|Prof|Sen|Rep|Gov|Gen|Col|Lt|Sgt|Capt|Rev|St)\.\s|[^.!?]\s\p{Lu}\p{L}{0,12}\s|\b(?:sister|brother|wife|husband|son|daughter|comrade)\s)$/u;

export const nameOfTwo: Check = (checked) => {
  const people = checked.annotation.actors.filter(({ type, named, name }) => type === 'person' && named && isPersonal(name));
  const byPart = new Map<string, Actor[]>();
  for (const actor of people) for (const part of new Set(foldName(actor.name).split(' '))) byPart.set(part, [...(byPart.get(part) ?? []), actor]);
  const wordsOf = ({ start, end }: Mention) => checked.words([start, end]);
  // Where the text introduces each by more than one name
  const introduced = new Map(people.flatMap((actor) => checked.namings(actor).filter((naming) => /\s/.test(wordsOf(naming))).slice(0, 1).map((naming) => [actor, naming] as const)));
  return people.flatMap((actor): readonly Finding[] => {
    const self = introduced.get(actor);
    for (const naming of self ? checked.namings(actor) : []) {
      const { start } = naming;
      const name = wordsOf(naming).replace(/['’]s?$/, '');
      // A title tells them apart
      if (!self || self.start >= start || /\s/.test(name) || checked.inHeadline(start) || title.test(checked.text.slice(Math.max(0, start - 18), start))) continue;
      const other = (byPart.get(foldName(name)) ?? []).find((one) => one !== actor && foldName(one.name).includes(' ') && (introduced.get(one)?.start ?? Infinity) < start);
      const elsewhere = other && introduced.get(other);
      if (!elsewhere) continue;
      return [{ start, end: start + name.length, code: 'name-of-two', message: `“${name}” may be ${actor.name} or ${other.name}.`, related: [[self.start, self.end], [elsewhere.start, elsewhere.end]] }];
    }
    return [];
  });
};

/** "Trump campaign" and "Obama Power Plant", where they were taken for people, are not. */
function isPersonal(name: string): boolean {
  const last = name.split(' ').at(-1) ?? '';
  return /^\p{Lu}/u.test(last) && nounType(last.toLowerCase()) === null && !/^(?:Campaign|Plant|Act|Plan|Tower|Hotel|Street|Building)$/.test(last);
}
