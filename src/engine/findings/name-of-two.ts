/** A bare name that two people in the text have: readers can't tell who is meant (AP Stylebook, "names": full names where people share one). */
import type { Actor, Finding } from '../annotation';
import { foldName } from '../knowledge/fold';
import { nounType } from '../knowledge/nouns';
import type { Check } from './checked';

const title = /(?:\b(?:Mr|Mrs|Ms|Mx|Dr|Prof|Sen|Rep|Gov|Gen|Col|Lt|Sgt|Capt|Rev|St)\.\s|[^.!?]\s\p{Lu}\p{L}{0,12}\s|\b(?:sister|brother|wife|husband|son|daughter|comrade)\s)$/u;

export const nameOfTwo: Check = (checked) => {
  const people = checked.annotation.actors.filter(({ type, named, name }) => type === 'person' && named && isPersonal(name));
  const byPart = new Map<string, Actor[]>();
  for (const actor of people) for (const part of new Set([...foldName(actor.name).split(' ')])) byPart.set(part, [...(byPart.get(part) ?? []), actor]);
  return people.flatMap((actor): readonly Finding[] => {
    for (const { start, end } of checked.namings(actor)) {
      const name = checked.words([start, end]).replace(/['’]s?$/, '');
      // A title tells them apart
      if (/\s/.test(name) || checked.inHeadline(start) || title.test(checked.text.slice(Math.max(0, start - 18), start))) continue;
      const others = (byPart.get(foldName(name)) ?? []).filter((other) => other !== actor && foldName(other.name).includes(' '));
      const introduced = others.flatMap((other) => checked.namings(other).filter((naming) => naming.start < start && /\s/.test(checked.words([naming.start, naming.end]))).slice(0, 1).map((naming) => ({ other, naming })));
      const [first] = introduced;
      const self = checked.namings(actor).find((naming) => naming.start < start && /\s/.test(checked.words([naming.start, naming.end])));
      if (!first || !self) continue;
      return [{ start, end: start + name.length, code: 'name-of-two', message: `“${name}” may be ${actor.name} or ${first.other.name}.`, related: [[self.start, self.end], [first.naming.start, first.naming.end]] }];
    }
    return [];
  });
};

/** "Trump campaign" and "Obama Power Plant", where they were taken for people, are not. */
function isPersonal(name: string): boolean {
  const last = name.split(' ').at(-1) ?? '';
  return /^\p{Lu}/u.test(last) && nounType(last.toLowerCase()) === null && !/^(?:Campaign|Plant|Act|Plan|Tower|Hotel|Street|Building)$/.test(last);
}
