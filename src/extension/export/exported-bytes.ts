/** What an export puts into its files. */
import type { AnnotatedText, Format } from '../../formats/format';

export interface FileBytes {
  readonly extension: string;
  readonly bytes: Uint8Array;
}

/** The files of one source in `format`; strings as UTF-8. */
export async function exportedBytes(format: Format, annotated: AnnotatedText): Promise<readonly FileBytes[]> {
  const encoder = new TextEncoder();
  const encode = (content: string | Uint8Array) => (typeof content === 'string' ? encoder.encode(content) : content);
  if (format.unit === 'document') return format.write(annotated).map(({ extension, content }) => ({ extension, bytes: encode(content) }));
  const pieces: Uint8Array[] = [];
  for await (const piece of format.write([annotated])) pieces.push(encode(piece));
  return [{ extension: format.extensions[0], bytes: joined(pieces) }];
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
