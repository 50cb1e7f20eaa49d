/** Readers of one model that each show one part of what speaks for an attribution as its confidence. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as runtime from 'onnxruntime-node';
import type { Reader } from '../../src/engine/reader/reader';
import type { AttributionEvidence } from '../../src/engine/reader/trained/attribution-confidence';
import { unfitted } from '../../src/engine/reader/trained/attribution-confidence';
import type { Session, Tensor } from '../../src/engine/reader/trained/inference';
import { parseLabels } from '../../src/engine/reader/trained/labels';
import { createPieces } from '../../src/engine/reader/trained/pieces';
import { createTrainedReader } from '../../src/engine/reader/trained/trained-reader';
import { sessionOf } from '../../src/runtime/ort-session';

export const attributionEvidence: readonly (keyof AttributionEvidence)[] = ['cue', 'content', 'named', 'source', 'distance'];

/** Opens the model once. `plain` weighs the cue alone; each of `probes` one of `attributionEvidence`. All keep every attribution. */
export async function openProbes(model: string, cueThreshold: number): Promise<{ readonly plain: Reader; readonly probes: readonly Reader[] }> {
  const json = async (name: string) => JSON.parse(await readFile(join(model, name), 'utf8')) as unknown;
  const open = async (name: string) => remembering(sessionOf(runtime, await runtime.InferenceSession.create(join(model, name), { intraOpNumThreads: 1 })));
  const sessions = { reader: await open('reader.onnx'), roles: await open('roles.onnx'), antecedents: none };
  const pieces = createPieces(await json('tokenizer.json'));
  const labels = { ...parseLabels(await json('labels.json')), cueThreshold, attributionThreshold: 0, quotedThreshold: 0, nameCalibration: { slope: 1, offset: 0 } };
  const probe = (name: keyof AttributionEvidence) => createTrainedReader({ sessions, pieces, labels: { ...labels, attributionWeights: { ...unfitted, cue: 0, [name]: 1 } } });
  return { plain: probe('cue'), probes: attributionEvidence.map(probe) };
}

/** No links are asked for: every mention is scored as the first of its kind. */
const none: Session = {
  run: async ({ start }) => {
    const mentions = start?.data.length ?? 0;
    return { antecedents: { data: new Float32Array(mentions * (mentions + 1)), dims: [mentions, mentions + 1] } };
  },
};

/** A session that runs once for the same inputs, as long as they are those of the last few windows. */
function remembering(session: Session): Session {
  const known = new Map<string, Promise<Readonly<Record<string, Tensor>>>>();
  return {
    run(inputs) {
      const key = Object.values(inputs).map(({ data }) => (data instanceof BigInt64Array ? data.join() : `${data.length} ${data[0]} ${data.at(-1)}`)).join(';');
      const outputs = known.get(key) ?? session.run(inputs);
      known.set(key, outputs);
      if (known.size > 200) known.delete(known.keys().next().value ?? '');
      return outputs;
    },
  };
}
