/** Labelled spans back to an annotation: what a tool left as it was keeps all that was known of it, the rest is a person's. */
import type { ActorType, Annotation, Mention, Span, Statement } from '../engine/annotation';
import type { AnnotatedText } from './format';
import type { LabelledSpan, RelationType, SpanGraph } from './span-graph';

/**
 * Puts `graph` in place of the mentions and statements of `known`. A mention that `known` has with these words and this
 * type, and a statement that it has with this content, are taken over; all others are new, with confidence 1.
 */
export function fromSpanGraph(text: string, graph: SpanGraph, known: Annotation): AnnotatedText {
  const mentions = readMentions(graph, known);
  return { ...known, text, mentions, statements: readStatements(graph, known, mentions, text) };
}

/** An annotation of which nothing is known but its id; for formats that hold spans alone. */
export function emptyAnnotation(id: string): Annotation {
  const none = { captions: [], paragraphs: [], sentences: [], mentions: [], actors: [], statements: [], dates: [], findings: [], skipped: [] };
  return { id, language: 'en', date: null, ...none, reader: 'imported' };
}

function readMentions(graph: SpanGraph, known: Annotation): Mention[] {
  const rest = queues(known.mentions, ({ start, end, type }) => `${type} ${start} ${end}`);
  return graph.spans.filter(isMention).map(({ label: type, pieces }) => {
    const start = Math.min(...pieces.map(([from]) => from));
    const end = Math.max(...pieces.map(([, to]) => to));
    return rest.take(`${type} ${start} ${end}`) ?? { start, end, form: 'name', type, actor: null, confidence: 1, because: [] };
  });
}

function readStatements(graph: SpanGraph, known: Annotation, mentions: readonly Mention[], text: string): Statement[] {
  const spans = new Map(graph.spans.map((span) => [span.id, span]));
  const rest = queues(known.statements, ({ content }) => String(content));
  const contents = graph.spans.filter(({ label }) => label === 'content');
  const taken = contents.map(({ pieces }) => rest.take(String(pieces)));
  const used = new Set(taken.map((statement) => statement?.id));
  let next = 1;
  const ids = new Map(contents.map((content, i) => {
    const id = taken[i]?.id ?? freshId();
    return [content.id, id];
  }));
  const targets = relationIndex(graph);

  return contents.map((content, i) => {
    const target = (type: RelationType): LabelledSpan | undefined => spans.get(targets.get(`${type} ${content.id}`) ?? '');
    const statementAt = (type: RelationType): string | undefined => ids.get(targets.get(`${type} ${content.id}`) ?? '');
    const source = target('source')?.pieces ?? [];
    const found: Statement = taken[i] ?? {
      id: ids.get(content.id)!, kind: kindOf(content.pieces, text), content: content.pieces, cue: [], source, speaker: speakerIn(source, mentions), confidence: 1, because: [],
    };
    const { within: _, continues: __, ...own } = found;
    const within = statementAt('within');
    const continues = statementAt('continues');
    return {
      ...(String(source) === String(found.source) ? own : { ...withoutSpeakers(own), speaker: speakerIn(source, mentions), source }),
      cue: target('cue')?.pieces ?? [],
      ...(within !== undefined && { within }),
      ...(continues !== undefined && { continues }),
    };
  });

  function freshId(): string {
    while (used.has(`s${next}`)) next++;
    return `s${next++}`;
  }
}

function isMention(span: LabelledSpan): span is LabelledSpan & { readonly label: ActorType } {
  return span.label !== 'content' && span.label !== 'cue' && span.label !== 'source';
}

function withoutSpeakers({ speakers: _, ...statement }: Omit<Statement, 'within' | 'continues'>): Omit<Statement, 'within' | 'continues' | 'speakers'> {
  return statement;
}

/** The target's id by relation type and source's id; a second relation of one type is passed over. */
function relationIndex(graph: SpanGraph): ReadonlyMap<string, string> {
  return new Map(graph.relations.map(({ type, from, to }) => [`${type} ${from}`, to] as const).reverse());
}

/** The actor of the first mention inside the source, or `null`. */
function speakerIn(source: readonly Span[], mentions: readonly Mention[]): string | null {
  const inside = ({ start, end }: Mention) => source.some(([from, to]) => from <= start && end <= to);
  return mentions.find((mention) => mention.actor !== null && inside(mention))?.actor ?? null;
}

const openingMarks = '"“”„«»\'‘‚';

function kindOf(content: readonly Span[], text: string): Statement['kind'] {
  const words = content.map(([start, end]) => text.slice(start, end));
  if (words.every((piece) => openingMarks.includes(piece.charAt(0)) && piece !== '')) return 'direct';
  return words.some((piece) => /["“„«]/u.test(piece)) ? 'mixed' : 'indirect';
}

/** Values by key, given out in their order: two that look alike are two. */
function queues<Value>(values: readonly Value[], key: (value: Value) => string): { take(key: string): Value | undefined } {
  const byKey = new Map<string, Value[]>();
  for (const value of values) byKey.set(key(value), [...(byKey.get(key(value)) ?? []), value]);
  return { take: (wanted) => byKey.get(wanted)?.shift() };
}
