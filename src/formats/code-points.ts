/** Converts offsets at a format's border: UTF-16 code units here, Unicode code points there (Python, brat, W3C selectors). */

/** Both directions for one text. An unpaired surrogate counts as one code point, as it does once written as U+FFFD. */
export interface CodePoints {
  /** The code point index for a UTF-16 offset; an offset inside a surrogate pair counts as the pair's start. */
  fromUtf16(offset: number): number;
  /** The UTF-16 offset for a code point index; past the end of the text it is the text's length. */
  toUtf16(index: number): number;
}

/** Takes time linear in the text once, and logarithmic in its surrogate pairs for each offset. */
export function codePoints(text: string): CodePoints {
  // The UTF-16 offset of each pair's low half: below it, units and points differ by the number of pairs passed.
  const lows: number[] = [];
  for (let i = 1; i < text.length; i++) {
    if ((text.codePointAt(i - 1) ?? 0) > 0xffff) lows.push(i++);
  }
  return {
    fromUtf16: (offset) => offset - countWhile(lows.length, (i) => lows[i]! <= offset),
    toUtf16: (index) => Math.min(text.length, index + countWhile(lows.length, (i) => lows[i]! - i <= index)),
  };
}

/** How many of the first `length` indices satisfy `holds`, which is true up to one index and false from there on. */
function countWhile(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
