/** Measures one reader in a process of its own: cold start, warm median, memory. */
import { readFileSync } from 'node:fs';

export interface Measured {
  /** From the start of the process to the first article read, in milliseconds. */
  readonly cold: number;
  /** Median over the rounds, in milliseconds. */
  readonly warm: number;
  /** Median over the rounds where only one word of the last article has changed, in milliseconds. */
  readonly edited: number;
  /** Resident memory after all rounds, in bytes. */
  readonly resident: number;
}

const rounds = 21;
const words = 600;

/** The seed's text, repeated up to 600 words. Each round's paragraphs begin with another number, so that no cache helps. */
function article(round: number): string {
  const seed = readFileSync(process.argv[2] ?? '', 'utf8');
  const all = `${seed}\n\n${seed}`.split(/(?<=\s)(?=\S)/);
  return all.slice(0, words).join('').replace(/\n(?=\S)/g, `\n${round} `);
}

/** Opens a reader, lets it read articles of 600 words one after the other, and prints what was measured as JSON. */
export async function measure(open: () => Promise<(text: string) => unknown>): Promise<void> {
  const read = await open();
  await read(article(0));
  const cold = performance.now();
  const warm = await median(read, article);
  const edited = await median(read, (round) => article(rounds).replace('Thursday', `day ${round}`));
  const measured: Measured = { cold, warm, edited, resident: process.memoryUsage().rss };
  console.log(JSON.stringify(measured));
}

async function median(read: (text: string) => unknown, textOf: (round: number) => string): Promise<number> {
  const times: number[] = [];
  for (let round = 1; round <= rounds; round++) {
    const text = textOf(round);
    const before = performance.now();
    await read(text);
    times.push(performance.now() - before);
  }
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? NaN;
}
