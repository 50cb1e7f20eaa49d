/** Splits a stream of bytes into lines without holding more than one; only a line feed ends a line, as JSON lines wants it. */

export interface Line {
  /** From 1. */
  readonly number: number;
  /** Without its line feed; a carriage return before it is taken off too. */
  readonly text: string;
}

/** Gives the stream's lines in order; a last line without a line feed counts. Ill-formed UTF-8 becomes U+FFFD. */
export async function* linesOf(stream: AsyncIterable<Uint8Array | string>): AsyncIterable<Line> {
  const decoder = new TextDecoder();
  const parts: string[] = [];
  let number = 0;
  const line = (end: string): Line => {
    parts.push(end);
    const text = parts.join('');
    parts.length = 0;
    return { number: ++number, text: text.endsWith('\r') ? text.slice(0, -1) : text };
  };
  for await (const chunk of stream) {
    const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    let from = 0;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
      yield line(text.slice(from, at));
      from = at + 1;
    }
    if (from < text.length) parts.push(text.slice(from));
  }
  const rest = decoder.decode();
  if (rest !== '' || parts.length > 0) yield line(rest);
}
