/** Transcripts: "LIM: We are ready." The label is the source, its colon the cue, what follows up to the next label the content. */
import type { Span } from '../annotation';
import { attributionOf, joinPieces, type Attribution } from './attribution';
import { shared } from './coverage';
import type { Places } from './places';
import { tell } from '../wording';

/** A text with fewer labels than this is no transcript: a colon may stand anywhere. */
const fewestLabels = 2;
const confidence = 0.95;

const capitals = /^["“]?((?:[\p{Lu}][\p{Lu}\p{M}.'’-]+)(?:,?\s[\p{Lu}][\p{Lu}\p{M}.'’-]*){0,5}|Q|A)(?:\s\([^()\n]{1,40}\))?:\s+(?=\S)/u;
const name = /^["“]?(\p{Lu}[\p{L}\p{M}.'’-]+(?:\s(?:&\s)?\p{Lu}[\p{L}\p{M}.'’-]*){0,3}|[QA]):\s+(?=\S)/u;
/** "((WN)) What …", as wikis write it. */
const doubled = /^\(\((\p{L}[\p{L}\p{M} .]{0,30})\)\)\s*(?=\S)/u;
const stageDirection = /^["“]?[([][^()[\]]{1,60}[)\]][.”"]?$/;

interface Turn {
  readonly label: Span;
  readonly colon: Span | null;
  readonly content: readonly Span[];
}

/** Puts a transcript's turns in the place of what the reader made of their labels; other texts are left as they are. */
export function replaceTurns(places: Places, attributions: readonly Attribution[]): readonly Attribution[] {
  const turns = readTurns(places);
  if (turns.length === 0) return attributions;
  const labels = turns.map(({ label }) => label);
  const kept = attributions.filter(({ source }) => !source.some((span) => labels.some((label) => shared(span, label) > 0)));
  return [
    ...kept,
    ...turns.map(({ label, colon, content }) =>
      attributionOf({
        content,
        cue: colon ? [colon] : [],
        source: [label],
        kind: 'direct',
        confidence,
        because: [{ code: 'speaker-label', ...tell('the label before the words, as transcripts have it'), at: label }],
      }),
    ),
  ];
}

function readTurns({ text, source: { paragraphs } }: Places): readonly Turn[] {
  const labelled = labelsOf(text, paragraphs);
  const several = new Set([...labelled.values()].map(({ label }) => lastWord(text.slice(...label)))).size > 1;
  const last = paragraphs.findLastIndex((paragraph) => labelled.has(paragraph));
  const turns: Turn[] = [];
  paragraphs.slice(0, last + 1).forEach((paragraph) => {
    const label = labelled.get(paragraph);
    const before = turns.at(-1);
    if (label) turns.push({ label: label.label, colon: label.colon, content: [[label.start, paragraph[1]]] });
    else if (before && several && !stageDirection.test(text.slice(paragraph[0], Math.min(paragraph[1], paragraph[0] + 80))))
      turns[turns.length - 1] = { ...before, content: joinPieces(text, [...before.content, paragraph]) };
  });
  return turns;
}

interface Label {
  readonly label: Span;
  readonly colon: Span | null;
  /** Where the words begin. */
  readonly start: number;
}

/** The labels at the start of paragraphs, where there are enough of them to be a transcript's. */
function labelsOf(text: string, paragraphs: readonly Span[]): ReadonlyMap<Span, Label> {
  const found = new Map<Span, Label>();
  const uses = new Map<string, number>();
  for (const paragraph of paragraphs) {
    const head = text.slice(paragraph[0], Math.min(paragraph[1], paragraph[0] + 100));
    const match = capitals.exec(head) ?? name.exec(head) ?? doubled.exec(head);
    const words = match?.[1];
    if (!match || !words) continue;
    const start = paragraph[0] + match[0].indexOf(words);
    const colon = match[0].lastIndexOf(':');
    found.set(paragraph, { label: [start, start + words.length], colon: colon < 0 ? null : [paragraph[0] + colon, paragraph[0] + colon + 1], start: paragraph[0] + match[0].length });
    for (const label of new Set([words, lastWord(words)])) uses.set(label, (uses.get(label) ?? 0) + 1);
  }
  const all = asksByName(text, paragraphs, found) || answersByName(text, paragraphs, found) || takeTurns(text, paragraphs, found);
  const certain = [...found].filter(([, { label }]) => all || isLabel(text.slice(...label), uses));
  const speech = certain.filter(([[start, end]]) => /[.?!…—–\-"”’)]$/.test(text.slice(Math.max(start, end - 1), end)));
  return certain.length >= fewestLabels && 2 * speech.length >= certain.length ? new Map(certain) : new Map();
}

/** "Mariko Abe: When did you leave?", "Peter Okafor: In 2011.": every paragraph, but for one that leads in, has a full name for its label, and one asks. */
function asksByName(text: string, paragraphs: readonly Span[], found: ReadonlyMap<Span, Label>): boolean {
  const first = paragraphs.findIndex((paragraph) => found.has(paragraph));
  return first <= 1 && paragraphs.slice(first).every((paragraph) => /\s/.test(text.slice(...(found.get(paragraph)?.label ?? [0, 0])))) && paragraphs.some(([, end]) => text.charAt(end - 1) === '?');
}

/** "Marisol Ruiz: There was one.", a question, "Ruiz: Ten.": labels of one person, the first of them in full, and between them nothing but questions. */
function answersByName(text: string, paragraphs: readonly Span[], found: ReadonlyMap<Span, Label>): boolean {
  const [first, ...others] = [...found.values()].map(({ label }) => text.slice(...label));
  if (!first?.includes(' ') || others.length === 0 || others.some((label) => lastWord(label) !== lastWord(first))) return false;
  const [from, to] = [paragraphs.findIndex((paragraph) => found.has(paragraph)), paragraphs.findLastIndex((paragraph) => found.has(paragraph))];
  return paragraphs.slice(from, to + 1).every((paragraph) => found.has(paragraph) || text.charAt(paragraph[1] - 1) === '?');
}

/** "Cask & Cellar: Is rye a fashion?", "Lyne: It was here before fashion.": two take turns from the first label to the last, both named before, and one asks. */
function takeTurns(text: string, paragraphs: readonly Span[], found: ReadonlyMap<Span, Label>): boolean {
  const first = paragraphs.findIndex((paragraph) => found.has(paragraph));
  const turns = paragraphs.slice(Math.max(0, first));
  const labels = [...new Set([...found.values()].map(({ label }) => text.slice(...label)))];
  const before = first <= 0 ? '' : text.slice(0, paragraphs[first]?.[0] ?? 0);
  return labels.length === 2 && turns.length > 2 && turns.every((paragraph) => found.has(paragraph)) && turns.some(([, end]) => text.charAt(end - 1) === '?') && labels.every((label) => before.split(/[\s,.]+/u).includes(lastWord(label)));
}

/** "Vance" of "Linda Vance": a label is often full the first time only. */
function lastWord(label: string): string {
  return label.slice(label.lastIndexOf(' ') + 1);
}

/** In capitals, or a name that comes again beside another that does, or that answers a "Q". */
function isLabel(words: string, uses: ReadonlyMap<string, number>): boolean {
  if (words === words.toUpperCase()) return true;
  if (uses.has('Q')) return true;
  const again = [...uses].filter(([label, count]) => count > 1 && label === lastWord(label)).map(([label]) => label);
  return again.length > 1 && again.includes(lastWord(words));
}
