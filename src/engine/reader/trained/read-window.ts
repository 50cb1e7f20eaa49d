/** Reads one window: the encoder, the roles of each cue, and what both give decoded. */
import { decodeAttributions } from './decode-attributions';
import { decodeCues } from './decode-cues';
import { headDecoder, nameDecoder } from './decode-names';
import type { Sessions, Tensor, WordRange } from './inference';
import { encode, tagRoles } from './inference';
import type { Labels } from './labels';
import type { Pieces } from './pieces';
import type { WordTable } from './segments';
import type { WindowMention, WindowReading } from './window-reading';
import type { Window } from './windows';

export interface TrainedModel {
  readonly sessions: Sessions;
  readonly pieces: Pieces;
  readonly labels: Labels;
}

/** Gives a function that reads a window of a text's words with `model`. It rejects where a session does. */
export function windowReader({ sessions, pieces, labels }: TrainedModel): (table: WordTable, window: Window) => Promise<WindowReading> {
  const decodeNames = nameDecoder(labels);
  const decodeHeads = headDecoder(labels);
  return async (table, { from, to }) => {
    const words = table.words.slice(from, to);
    const encoded = await encode(sessions.reader, pieces, table.pieces.slice(from, to), table.features.subarray(from, to));
    const names = decodeNames(encoded.names, words);
    const heads = decodeHeads(encoded.heads, names);
    const cues = decodeCues(encoded.cues, labels.cueThreshold);
    const roles = cues.length === 0 ? new Float32Array() : await tagRoles(sessions.roles, encoded.hidden, cues);
    return {
      names,
      heads,
      attributions: decodeAttributions(cues, roles, words, labels),
      mentions: [...names, ...heads].sort((a, b) => a.first - b.first).map((mention) => withStates(mention, encoded.hidden)),
    };
  };
}

function withStates({ first, last }: WordRange, { data, dims }: Tensor): WindowMention {
  const width = dims[1] ?? 0;
  const state = (word: number) => Float32Array.from(data.subarray(word * width, (word + 1) * width) as Float32Array);
  const firstState = state(first);
  return { first, last, firstState, lastState: last === first ? firstState : state(last) };
}
