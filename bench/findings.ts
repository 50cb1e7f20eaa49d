/**
 * What the checks find in news, with the words around each finding, to be judged by reading:
 * `node --import tsx bench/findings.ts CORPORA` takes gum-dev's news and as many articles of worldwide-dev and polnear-dev as make 60 with them.
 * Nothing of the corpora is kept here: `findings.md` holds the counts.
 */
import { resolve } from 'node:path';
import { annotate } from '../src/engine/annotate';
import { openReader } from '../src/runtime/node-reader';
import { rowsOf } from './corpus';

const articles = 60;
const around = 90;
/** Shorter texts are single sentences, which say nothing of who is introduced where. */
const shortest = 600;

async function main(): Promise<void> {
  const [corpora] = process.argv.slice(2);
  if (!corpora) throw new Error('usage: node --import tsx bench/findings.ts CORPORA');
  const { reader, problem } = await openReader(resolve('model'));
  if (problem) throw new Error(problem);
  const news = rowsOf(corpora, 'gum-dev').filter(({ id }) => id.includes('_news_'));
  const others = [...rowsOf(corpora, 'worldwide-dev'), ...rowsOf(corpora, 'polnear-dev')].filter(({ text }) => text.length >= shortest);
  const step = Math.max(1, Math.floor(others.length / (articles - news.length)));
  const sample = [...news, ...others.filter((_, index) => index % step === 0).slice(0, articles - news.length)];
  const counts = new Map<string, number>();
  for (const { id, text } of sample) {
    const { findings } = await annotate({ id, text }, reader);
    for (const { code, start, end, message } of findings) {
      counts.set(code, (counts.get(code) ?? 0) + 1);
      const words = `${text.slice(Math.max(0, start - around), start)}[[${text.slice(start, end)}]]${text.slice(end, end + around)}`;
      console.log(`${id} ${code}: ${message}\n    ${words.replace(/\s+/g, ' ')}`);
    }
  }
  console.log(`\n${sample.length} articles`);
  for (const [code, count] of [...counts].sort(([, a], [, b]) => b - a)) console.log(`${code}: ${count}`);
}

void main();
