/** A speaker who is quoted before the text says who that is (Guardian style guide, "quotes"). */
import type { Finding } from '../annotation';
import type { Check } from './checked';
import { introduction } from './introduction';

export const speakerQuotedBeforeIntroduced: Check = (checked) =>
  checked.annotation.actors.flatMap((actor): Finding[] => {
    const found = introduction(checked, actor);
    const words = found?.quotedBefore?.source[0];
    if (!found?.full || !words) return [];
    return [{ start: words[0], end: words[1], code: 'speaker-quoted-before-introduced', message: `${actor.name} is quoted here, and introduced only later.`, related: [[found.full.start, found.full.end]] }];
  });
