/** brat standoff: the text in one file, spans, relations, attributes and references in the other. */
import { speakersOf } from '../engine/annotation';
import type { Mention, Span, Statement } from '../engine/annotation';
import { codePoints } from './code-points';
import type { AnnotatedText, DocumentFormat } from './format';
import { breaks, isBreak, readAnn } from './read-brat';
import { toSpanGraph } from './span-graph';

/**
 * Offsets are code points; a span in pieces, or over a line break, is discontinuous (`s e;s e`). Holds mentions and
 * statements with their actors' ids and names; evidence is written as notes for people.
 */
export const brat: DocumentFormat = {
  id: 'brat',
  label: 'brat standoff',
  purpose: 'for brat and the many tools that read its .ann files',
  unit: 'document',
  extensions: ['.ann', '.txt'],
  write: (annotated) => [
    { extension: '.ann', content: writeAnn({ ...annotated, text: withLineFeeds(annotated.text) }) },
    { extension: '.txt', content: withLineFeeds(annotated.text) },
  ],
  read: ([ann, text], id) => readAnn(ann ?? '', text ?? '', id),
};

/** Some readers turn CR LF into LF and others don't, which would move all that follows: with " LF" in its place nothing moves. */
function withLineFeeds(text: string): string {
  return text.replaceAll('\r\n', ' \n').replaceAll('\r', '\n');
}

function writeAnn(annotated: AnnotatedText): string {
  const { text } = annotated;
  const points = codePoints(text);
  const graph = toSpanGraph(annotated);
  const names = new Map(annotated.actors.map(({ id, name }) => [id, name]));
  const ids = new Map(graph.spans.map(({ id }, i) => [id, `T${i + 1}`]));
  const lines = numbered();

  for (const { id, label, pieces } of graph.spans) {
    const fragments = pieces.flatMap((piece) => splitAtLineBreaks(piece, text));
    if (fragments.length === 0) continue;
    const offsets = fragments.map(([start, end]) => `${points.fromUtf16(start)} ${points.fromUtf16(end)}`).join(';');
    lines.add(ids.get(id)!, `${capital(label)} ${offsets}`, fragments.map(([start, end]) => text.slice(start, end)).join(' '));
  }
  for (const { type, from, to } of graph.relations) lines.next('R', `${capital(type)} Arg1:${ids.get(from)} Arg2:${ids.get(to)}`);
  annotated.mentions.forEach((mention, i) => {
    const at = ids.get(`m${i + 1}`)!;
    lines.next('A', `Form ${at} ${mention.form}`);
    if (mention.metonymic) lines.next('A', `Metonymic ${at}`);
    if (mention.decided) lines.next('A', `Decided ${at}`);
    lines.next('A', `Confidence ${at} ${mention.confidence}`);
    if (mention.actor !== null) lines.next('N', `Reference ${at} actor:${mention.actor}`, oneLine(names.get(mention.actor) ?? ''));
    note(at, mention);
  });
  for (const statement of annotated.statements) {
    const at = ids.get(`${statement.id}-content`)!;
    lines.next('A', `Kind ${at} ${statement.kind}`);
    if (statement.repeated) lines.next('A', `Repeated ${at}`);
    if (statement.decided) lines.next('A', `Decided ${at}`);
    lines.next('A', `Confidence ${at} ${statement.confidence}`);
    for (const speaker of speakersOf(statement)) lines.next('N', `Reference ${at} actor:${speaker}`, oneLine(names.get(speaker) ?? ''));
    note(at, statement);
  }
  return lines.text();

  function note(at: string, { because }: Mention | Statement): void {
    if (because.length > 0) lines.next('#', `AnnotatorNotes ${at}`, oneLine(because.map((each) => each.text).join('; ')));
  }
}

/** brat wants each fragment on one line and none empty; it compares their words with the text's. */
function splitAtLineBreaks([start, end]: Span, text: string): Span[] {
  const fragments: Span[] = [];
  let from = start;
  for (let i = start; i <= end; i++) {
    if (i < end && !isBreak(text[i])) continue;
    if (i > from) fragments.push([from, i]);
    from = i + 1;
  }
  return fragments;
}

function oneLine(text: string): string {
  return text.replace(new RegExp(breaks, 'gu'), ' ');
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Collects lines, numbering those of each kind. */
function numbered(): { add(id: string, ...fields: string[]): void; next(kind: string, ...fields: string[]): void; text(): string } {
  const lines: string[] = [];
  const counts = new Map<string, number>();
  const add = (id: string, ...fields: string[]) => void lines.push([id, ...fields].join('\t'));
  return {
    add,
    next: (kind, ...fields) => {
      const count = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, count);
      add(`${kind}${count}`, ...fields);
    },
    text: () => lines.map((line) => `${line}\n`).join(''),
  };
}
