/** Inputs in, results out in the same order, with a bounded number on the way. */
import type { AnnotatedText } from '../formats/format';
import type { Annotators } from './annotators';
import type { Input } from './inputs';

/** What became of one input. */
export type Result = { readonly where: string } & ({ readonly annotated: AnnotatedText } | { readonly problem: string });

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
  if (input.kind === 'problem') return { where, problem: input.problem };
  if (input.kind === 'annotated') return { where, annotated: input.annotated };
  const result = await annotators.annotate(input.document);
  return 'problem' in result ? { where, problem: result.problem } : { where, annotated: { ...result.annotation, text: input.document.text } };
}
