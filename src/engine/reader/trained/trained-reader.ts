/** The trained reader: a text's blocks to windows, windows to readings, readings to one reading of the whole text. */
import type { Span } from '../../annotation';
import type { Reader } from '../reader';
import type { Reading } from '../reading';
import { createCache } from './cache';
import type { WordRange } from './inference';
import type { TrainedModel } from './read-window';
import { windowReader } from './read-window';
import type { WordTable } from './segments';
import { segmentBlocks } from './segments';
import type { WindowReading } from './window-reading';
import type { Window } from './windows';
import { planWindows } from './windows';

/** The share of a window that is context, on each side. */
const contextShare = 1 / 8;
/** Windows whose readings are remembered: some 200,000 words. */
const remembered = 1500;

/**
 * A reader that reads with a trained model and remembers what it read lately, whichever text it stood in. Its `read`
 * rejects where a session does.
 */
export function createTrainedReader(model: TrainedModel): Reader {
  const { labels, pieces } = model;
  const readWindow = windowReader(model);
  const cache = createCache<WindowReading>(remembered);
  const room = labels.maxPieces - 2;
  const contextPieces = Math.floor(room * contextShare);
  return {
    id: labels.id,
    async read(text, blocks, signal) {
      const { table, segments } = segmentBlocks(text, blocks, pieces, room - 2 * contextPieces);
      const readings: { readonly window: Window; readonly reading: WindowReading }[] = [];
      for (const window of planWindows(table, segments, room, contextPieces)) {
        signal?.throwIfAborted();
        const key = keyOf(table, window);
        const reading = cache.get(key) ?? (await readWindow(table, window));
        cache.set(key, reading);
        readings.push({ window, reading });
      }
      return joinReadings(labels.id, table, readings);
    },
  };
}

/** Two windows with the same key are read alike: same words, quoted alike, in the same blocks, with the same core. */
function keyOf({ words, features }: WordTable, { from, to, coreFrom, coreTo }: Window): string {
  const parts = [`${coreFrom - from} ${coreTo - from}`];
  for (let i = from; i < to; i++) parts.push(`${words[i]?.text}/${features[i]}`);
  return parts.join(' ');
}

function joinReadings(id: string, { words }: WordTable, readings: readonly { readonly window: Window; readonly reading: WindowReading }[]): Reading {
  const spanIn = ({ from }: Window) => ({ first, last }: WordRange): Span => [words[from + first]?.start ?? 0, words[from + last]?.end ?? 0];
  const all = <T>(read: (reading: WindowReading, span: (range: WordRange) => Span) => readonly T[]): readonly T[] =>
    readings.flatMap(({ window, reading }) => read(reading, spanIn(window)));
  const placed = <T extends WordRange>(span: (range: WordRange) => Span, { first, last, ...rest }: T) => {
    const [start, end] = span({ first, last });
    return { start, end, ...rest };
  };
  const names = all((reading, span) => reading.names.map((name) => placed(span, name)));
  const heads = all((reading, span) => reading.heads.map((head) => placed(span, head)));
  // A window may tag its context otherwise than the window whose core that is: only what was kept there is referred to
  const kept = new Set([...names, ...heads].map(({ start, end }) => `${start}-${end}`));
  return {
    reader: id,
    names,
    heads,
    attributions: all((reading, span) => reading.attributions.map((a) => ({ ...a, cue: [span(a.cue)], source: a.source.map(span), content: a.content.map(span) }))),
    antecedents: all((reading, span) => reading.links.map((link) => ({ ...link, anaphor: span(link.anaphor), antecedent: span(link.antecedent) }))).filter(({ antecedent: [start, end] }) => kept.has(`${start}-${end}`)),
  };
}
