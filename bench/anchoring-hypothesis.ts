/** How Hypothesis' client finds a quote (`match-quote.ts`, BSD-2-Clause), told again for comparison: the best place, however bad. */
import search from 'approx-string-match';
import type { Found } from '../src/corrections/anchors';
import type { Anchor } from '../src/corrections/decision';

export function matchQuote(text: string, { exact, prefix, suffix, start: hint }: Anchor): Found | null {
  const matches = matchesOf(text, exact, Math.min(256, exact.length / 2));
  const scored = matches.map(({ start, end, errors }) => {
    const quoteScore = 1 - errors / exact.length;
    const prefixScore = prefix ? similarity(text.slice(Math.max(0, start - prefix.length), start), prefix) : 1;
    const suffixScore = suffix ? similarity(text.slice(end, end + suffix.length), suffix) : 1;
    const positionScore = 1 - Math.abs(start - hint) / text.length;
    return { start, end, score: (50 * quoteScore + 20 * prefixScore + 20 * suffixScore + 2 * positionScore) / 92 };
  });
  const best = scored.sort((a, b) => b.score - a.score)[0];
  return best ? { span: [best.start, best.end], moved: false } : null;
}

function matchesOf(text: string, words: string, most: number): { start: number; end: number; errors: number }[] {
  const exact: { start: number; end: number; errors: number }[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) exact.push({ start: at, end: at + words.length, errors: 0 });
  return exact.length > 0 ? exact : search(text, words, most);
}

function similarity(text: string, words: string): number {
  if (text === '' || words === '') return 0;
  const [match] = matchesOf(text, words, words.length);
  return match ? 1 - match.errors / words.length : 0;
}
