/**
 * How well names are told apart, by GUM's links to Wikipedia: `node --import tsx bench/names-apart.ts CORPORA`. Of two names in one document that
 * have links, those with one link should be one actor's and those with two links two actors'.
 */
import { resolve } from 'node:path';
import { annotate } from '../src/engine/annotate';
import { openReader } from '../src/runtime/node-reader';
import { rowsOf, type Row } from './corpus';

interface GoldRow extends Row {
  readonly mentions: readonly { readonly start: number; readonly end: number; readonly head: readonly [number, number]; readonly head_pos: string; readonly link: string | null }[];
}

async function main(): Promise<void> {
  const [corpora] = process.argv.slice(2);
  if (!corpora) throw new Error('usage: node --import tsx bench/names-apart.ts CORPORA');
  const { reader, problem } = await openReader(resolve('model'));
  if (problem) throw new Error(problem);
  for (const part of ['gum-dev', 'gum-train']) {
    const rows = rowsOf<GoldRow>(corpora, part);
    const pairs = { together: 0, rightlyTogether: 0, apart: 0, rightlyApart: 0 };
    let [linked, read] = [0, 0];
    for (const { id, text, mentions: gold } of rows) {
      const links = gold.filter(({ link, head_pos }) => link !== null && head_pos.startsWith('NNP'));
      linked += links.length;
      if (links.length < 2) continue;
      const { mentions } = await annotate({ id, text }, reader);
      const found = links.flatMap(({ start, end, head, link }) => {
        const mention = mentions.find((one) => one.form === 'name' && one.actor !== null && start <= one.start && one.end <= end + 2 && one.start <= head[0] && head[1] <= one.end);
        return mention ? [{ link, actor: mention.actor }] : [];
      });
      read += found.length;
      found.forEach((a, i) => found.slice(i + 1).forEach((b) => {
        if (a.link === b.link) {
          pairs.together++;
          if (a.actor === b.actor) pairs.rightlyTogether++;
        } else {
          pairs.apart++;
          if (a.actor !== b.actor) pairs.rightlyApart++;
        }
      }));
    }
    const share = (right: number, of: number) => `${right} of ${of} (${((100 * right) / of).toFixed(1)} %)`;
    console.log(`${part}: ${linked} names with a link, ${read} of them read as names`);
    console.log(`  pairs with one link that are one actor: ${share(pairs.rightlyTogether, pairs.together)}`);
    console.log(`  pairs with two links that are two actors: ${share(pairs.rightlyApart, pairs.apart)}`);
  }
}

void main();
