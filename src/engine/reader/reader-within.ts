/** A reader that reads only stretches of a text: those that somebody looks at, long before all of it is read. */
import type { Span } from '../annotation';
import type { Reader } from './reader';

/** Reads the blocks that touch one of the `spans` (UTF-16 offsets) with `reader`, and leaves out the others. */
export function readerWithin(reader: Reader, spans: readonly Span[]): Reader {
  return {
    id: reader.id,
    read: (text, blocks, signal, progress) =>
      reader.read(text, blocks.filter(({ span: [start, end] }) => spans.some(([from, to]) => start < to && from < end)), signal, progress),
  };
}
