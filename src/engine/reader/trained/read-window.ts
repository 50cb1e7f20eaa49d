/** Reads one window: the model's graphs in turn, and what each gives decoded. */
import { decodeAntecedents } from './decode-antecedents';
import { decodeAttributions } from './decode-attributions';
import { decodeCues } from './decode-cues';
import { headDecoder, nameDecoder } from './decode-names';
import type { Sessions, WordRange } from './inference';
import { encode, scoreAntecedents, tagRoles } from './inference';
import type { Labels } from './labels';
import type { Pieces } from './pieces';
import type { WordTable } from './segments';
import type { WindowReading } from './window-reading';
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
  return async (table, { from, to, coreFrom, coreTo }) => {
    const inCore = ({ first }: WordRange) => coreFrom - from <= first && first < coreTo - from;
    const blockStarts = table.words.slice(from, to).map((word) => word.blockStart);
    const encoded = await encode(sessions.reader, pieces, table.pieces.slice(from, to), table.features.subarray(from, to));
    const names = decodeNames(encoded.names, blockStarts);
    const heads = decodeHeads(encoded.heads, names);
    const cues = decodeCues(encoded.cues, labels.cueThreshold).filter(inCore);
    const roles = cues.length === 0 ? new Float32Array() : await tagRoles(sessions.roles, encoded.hidden, cues);
    const mentions = [...names, ...heads].filter(({ first }) => first < coreTo - from).sort((a, b) => a.first - b.first);
    const before = mentions.filter(({ first }) => first < coreFrom - from).length;
    const links = mentions.length < 2 ? new Float32Array() : await scoreAntecedents(sessions.antecedents, encoded.hidden, mentions);
    return {
      names: names.filter(inCore),
      heads: heads.filter(inCore),
      attributions: decodeAttributions(cues, roles, blockStarts, labels.attributionCalibration),
      links: mentions.length < 2 ? [] : decodeAntecedents(mentions, links, before),
    };
  };
}
