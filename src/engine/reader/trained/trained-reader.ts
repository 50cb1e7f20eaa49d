/** The trained reader: a text's blocks to windows, windows to readings, readings to one reading of the whole text. */
import type { Span } from '../../annotation';
import type { Reader } from '../reader';
import type { AntecedentReading, Reading } from '../reading';
import { agreeOnTypes } from './agree-on-types';
import { createCache } from './cache';
import type { WordRange } from './inference';
import type { Linker } from './linker';
import { createLinker } from './linker';
import type { TrainedModel } from './read-window';
import { windowReader } from './read-window';
import type { WordTable } from './segments';
import { segmentBlocks } from './segments';
import type { WindowMention, WindowReading } from './window-reading';
import { bytesOf } from './window-reading';
import type { Window } from './windows';
import { planWindows } from './windows';

/** The longest window, in pieces. The model can take more, but reads best what is as long as most of its training was. */
const longestWindow = 256;
/** Bytes of readings that are remembered unless told otherwise: those of the longest text that is read whole (`bench/large.md`), and of some others beside it. */
const mostRemembered = 128e6;
/** How many mentions before a window its own may refer back to; over windows as long as in training there are about as many. */
const carried = 40;

/** A window's reading and where it stands in the text. */
interface Placed {
  readonly reading: WindowReading;
  /** From words of the window to the text's offsets. */
  readonly spanOf: (range: WordRange) => Span;
}

/**
 * A reader that reads with a trained model and remembers what it read lately, whichever text it stood in. Its `read`
 * rejects where a session does. `remembered` is how many bytes of readings are kept.
 */
export function createTrainedReader(model: TrainedModel, remembered = mostRemembered): Reader {
  const { labels, pieces, sessions } = model;
  const linker = createLinker(sessions.antecedents);
  const readWindow = windowReader(model);
  const cache = createCache(remembered, bytesOf);
  const room = Math.min(labels.maxPieces, longestWindow) - 2;
  return {
    id: labels.id,
    async read(text, blocks, signal, progress) {
      const { table, segments } = segmentBlocks(text, blocks, pieces, room);
      const placed: Placed[] = [];
      for (const window of planWindows(table, segments, room)) {
        signal?.throwIfAborted();
        const key = keyOf(table, window);
        const reading = cache.get(key) ?? (await readWindow(table, window));
        cache.set(key, reading);
        placed.push({ reading, spanOf: spansFrom(table, window) });
        progress?.(window.to / table.words.length);
      }
      const joined = joinReadings(placed);
      return { ...joined, names: agreeOnTypes(text, joined.names), reader: labels.id, antecedents: await link(linker, placed, signal) };
    },
  };
}

/** Two windows with the same key are read alike: the same words, quoted alike, in the same blocks. */
function keyOf({ words, features }: WordTable, { from, to }: Window): string {
  return words.slice(from, to).map(({ text }, i) => `${text}/${features[from + i]}`).join(' ');
}

function spansFrom({ words }: WordTable, { from }: Window): (range: WordRange) => Span {
  return ({ first, last }) => [words[from + first]?.start ?? 0, words[from + last]?.end ?? 0];
}

function joinReadings(windows: readonly Placed[]): Pick<Reading, 'names' | 'heads' | 'attributions'> {
  const placed = <T extends WordRange>(spanOf: Placed['spanOf'], { first, last, ...rest }: T) => {
    const [start, end] = spanOf({ first, last });
    return { start, end, ...rest };
  };
  return {
    names: windows.flatMap(({ reading, spanOf }) => reading.names.map((name) => placed(spanOf, name))),
    heads: windows.flatMap(({ reading, spanOf }) => reading.heads.map((head) => placed(spanOf, head))),
    attributions: windows.flatMap(({ reading, spanOf }) =>
      reading.attributions.map((a) => ({ ...a, cue: [spanOf(a.cue)], source: a.source.map(spanOf), content: a.content.map(spanOf) })),
    ),
  };
}

/** Links over the whole text, window by window; each sees the last mentions of those before it. */
async function link(linker: Linker, windows: readonly Placed[], signal: AbortSignal | undefined): Promise<readonly AntecedentReading[]> {
  const links: AntecedentReading[] = [];
  let before: readonly { readonly mention: WindowMention; readonly span: Span }[] = [];
  for (const { reading, spanOf } of windows) {
    signal?.throwIfAborted();
    const all = [...before, ...reading.mentions.map((mention) => ({ mention, span: spanOf(mention) }))];
    for (const { anaphor, antecedent, probability } of await linker(before.map(({ mention }) => mention), reading.mentions)) {
      const [later, earlier] = [all[anaphor], all[antecedent]];
      if (later && earlier) links.push({ anaphor: later.span, antecedent: earlier.span, probability });
    }
    before = all.slice(-carried);
  }
  return links;
}
