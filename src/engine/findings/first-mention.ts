/** A speaker whose first mention lacks the full name or a role (AP, "names" and "titles"). */
import type { Finding } from '../annotation';
import { speakersOf } from '../annotation';
import type { Check } from './checked';
import { introduction } from './introduction';

export const firstMention: Check = (checked) => {
  const speaking = new Set(checked.statements.flatMap(speakersOf));
  return checked.annotation.actors.filter(({ id }) => speaking.has(id)).flatMap((actor): Finding[] => {
    const found = introduction(checked, actor);
    if (!found || found.quotedBefore || found.first === found.full) return [];
    const { start, end } = found.first;
    return [{
      start,
      end,
      code: 'first-mention',
      message: found.full ? `“${checked.words([start, end])}” gets the full name only later.` : `“${checked.words([start, end])}” gets neither a full name nor a role.`,
      ...(found.full && { related: [[found.full.start, found.full.end] as const] }),
    }];
  });
};
