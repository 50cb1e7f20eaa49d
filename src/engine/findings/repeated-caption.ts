/** A caption that is printed twice: one of them is a mistake of the layout. */
import type { Check } from './checked';

export const repeatedCaption: Check = ({ annotation: { captions } }) =>
  captions.flatMap(({ start, end, repeats }) => {
    const first = repeats === null ? undefined : captions[repeats];
    return first ? [{ start, end, code: 'repeated-caption', message: 'This caption is printed a second time.', related: [[first.start, first.end] as const] }] : [];
  });
