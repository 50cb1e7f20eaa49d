/** Inputs in, results out in the same order, with a bounded number on the way. */
import type { Decision } from '../corrections/decision';
import type { AnnotatedText } from '../formats/format';
import type { Annotators } from './annotators';
import { digestOf } from './done-before';
import type { Input } from './inputs';

/** What became of one input, and the digest of what it held. */
export type Result = { readonly where: string; readonly digest: string } & ({ readonly annotated: AnnotatedText; readonly lost: readonly Decision[] } | { readonly problem: string });

/** Annotates each input; at most `most` of them are on the way at once. */
export async function* resultsOf(inputs: AsyncIterable<Input>, annotators: Annotators, most: number): AsyncIterable<Result> {
  const onTheWay: Promise<Result>[] = [];
  for await (const input of inputs) {
    onTheWay.push(resultOf(input, annotators));
    if (onTheWay.length >= most) yield (await onTheWay.shift()) as Result;
  }
  while (onTheWay.length > 0) yield (await onTheWay.shift()) as Result;
}

async function resultOf(input: Input, annotators: Annotators): Promise<Result> {
  const { where } = input;
  const digest = digestOf(input);
  if (input.kind === 'problem') return { where, digest, problem: input.problem };
  if (input.kind === 'annotated') return { where, digest, annotated: input.annotated, lost: [] };
  const result = await annotators.annotate(input);
  return 'problem' in result ? { where, digest, problem: result.problem } : { where, digest, annotated: { ...result.annotation, text: input.document.text }, lost: result.lost };
}
