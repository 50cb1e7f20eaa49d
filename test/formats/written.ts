/** What becomes of a format's output once it is a file: joined, and encoded as UTF-8. */

export async function collect(pieces: AsyncIterable<string | Uint8Array>): Promise<string | Uint8Array> {
  let text = '';
  for await (const piece of pieces) {
    if (typeof piece !== 'string') return piece;
    text += piece;
  }
  return text;
}

/** As read from disk. */
export function throughUtf8(content: string | Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(typeof content === 'string' ? new TextEncoder().encode(content) : content);
}

/** A text as a plain UTF-8 file holds it: a lone surrogate is U+FFFD there. */
export function asWritten(text: string): string {
  return throughUtf8(text);
}
