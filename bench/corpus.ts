/** Documents of a corpus, to measure on. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Row {
  readonly id: string;
  readonly text: string;
}

/** The rows of `NAME.jsonl` in the folder of the corpora, with what else they hold. */
export function rowsOf<Held extends Row = Row>(corpora: string, name: string): readonly Held[] {
  return readFileSync(join(corpora, `${name}.jsonl`), 'utf8').split('\n').filter(Boolean).map((line): Held => JSON.parse(line));
}
