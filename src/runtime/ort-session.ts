/** An onnxruntime session, native or WebAssembly, as the engine's `Session`. */
import type { InferenceSession, Tensor as OrtTensor, TensorConstructor } from 'onnxruntime-common';
import type { Session, Tensor } from '../engine/reader/trained/inference';

/** What both packages of onnxruntime export alike. */
export interface Ort {
  readonly Tensor: TensorConstructor;
}

/** `turn` is waited for before each run: where a run does not let others have their turn, it does. */
export function sessionOf(ort: Ort, session: InferenceSession, turn?: () => Promise<void>): Session {
  return {
    async run(inputs) {
      await turn?.();
      const feeds: Record<string, OrtTensor> = {};
      for (const [name, tensor] of Object.entries(inputs)) feeds[name] = toOrt(ort, tensor);
      const outputs: Record<string, Tensor> = {};
      for (const [name, { data, dims }] of Object.entries(await session.run(feeds))) {
        if (data instanceof Float32Array || data instanceof BigInt64Array) outputs[name] = { data, dims };
      }
      return outputs;
    },
  };
}

function toOrt({ Tensor }: Ort, { data, dims }: Tensor): OrtTensor {
  return data instanceof Float32Array ? new Tensor('float32', data, dims) : new Tensor('int64', data, dims);
}
