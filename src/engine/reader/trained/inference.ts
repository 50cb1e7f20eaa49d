/** The one seam between decoding and whatever computes the model: onnxruntime-node, its WebAssembly build, or a test. */
import type { Pieces } from './pieces';

export interface Tensor {
  readonly data: BigInt64Array | Float32Array;
  readonly dims: readonly number[];
}

/** One graph of the model: named tensors in, named tensors out. */
export interface Session {
  run(inputs: Readonly<Record<string, Tensor>>): Promise<Readonly<Record<string, Tensor>>>;
}

export interface Sessions {
  /** Pieces to word tags and states. */
  readonly reader: Session;
  /** States and cues to the tags of each cue's source and content. */
  readonly roles: Session;
  /** States and mentions to links between them. */
  readonly antecedents: Session;
}

/** What the encoder gives for the words of one window, row by row. */
export interface Encoded {
  readonly names: Float32Array;
  readonly cues: Float32Array;
  readonly heads: Float32Array;
  /** The words' states, `hidden.dims` being words × width. */
  readonly hidden: Tensor;
}

const integers = (values: readonly number[]): BigInt64Array => BigInt64Array.from(values, BigInt);

const column = (values: readonly number[]): Tensor => ({ data: integers(values), dims: [values.length] });

function floats(outputs: Readonly<Record<string, Tensor>>, name: string): Float32Array {
  const data = outputs[name]?.data;
  if (!(data instanceof Float32Array)) throw new Error(`the model gives no numbers named ${name}`);
  return data;
}

/** Runs the encoder on words, given as their pieces and feature ids. */
export async function encode(session: Session, pieces: Pieces, words: readonly (readonly number[])[], features: Uint8Array): Promise<Encoded> {
  const ids = [pieces.first];
  const pieceFeatures = [0];
  const firstPieces: number[] = [];
  words.forEach((own, i) => {
    firstPieces.push(ids.length);
    for (const id of own) {
      ids.push(id);
      pieceFeatures.push(features[i] ?? 0);
    }
  });
  ids.push(pieces.last);
  pieceFeatures.push(0);
  const outputs = await session.run({
    input_ids: { data: integers(ids), dims: [1, ids.length] },
    features: { data: integers(pieceFeatures), dims: [1, ids.length] },
    words: column(firstPieces),
  });
  const hidden = floats(outputs, 'hidden');
  return {
    names: floats(outputs, 'names'),
    cues: floats(outputs, 'cues'),
    heads: floats(outputs, 'heads'),
    hidden: { data: hidden, dims: [words.length, hidden.length / words.length] },
  };
}

/** Words `first` to `last`, the last included. */
export interface WordRange {
  readonly first: number;
  readonly last: number;
}

/** Scores of the role labels: for each cue, for each word. */
export async function tagRoles(session: Session, hidden: Tensor, cues: readonly WordRange[]): Promise<Float32Array> {
  const outputs = await session.run({ hidden, cue_start: column(cues.map((c) => c.first)), cue_end: column(cues.map((c) => c.last)) });
  return floats(outputs, 'roles');
}

/** Scores of the links: for each mention a row of "none" and then each mention. */
export async function scoreAntecedents(session: Session, hidden: Tensor, mentions: readonly WordRange[]): Promise<Float32Array> {
  const outputs = await session.run({ hidden, start: column(mentions.map((m) => m.first)), end: column(mentions.map((m) => m.last)) });
  return floats(outputs, 'antecedents');
}
