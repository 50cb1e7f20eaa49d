/** Who says what, and who speaks of whom: the graph that GEXF and GraphML are written from. */
import { DirectedGraph } from 'graphology';
import type { Actor, Mention, Span } from '../engine/annotation';
import type { AnnotatedText } from './format';
import type { SpanIndex } from './span-index';
import { spanIndex } from './span-index';
import type { StatementWords } from './statement-words';
import { statementWords } from './statement-words';
import { xmlText } from './xml-text';

export interface NodeAttributes {
  /** An actor's name; of a statement its first words, as a picture of the network has room for. */
  readonly label: string;
  readonly kind: 'actor' | 'statement';
  /** An actor's type, or a statement's kind. */
  readonly type: string;
  /** Of an actor: false where the text only describes it. */
  readonly named: boolean;
  /** Of an actor: how many statements it makes. */
  readonly statements: number;
  /** Of a statement: all its words; empty for an actor. */
  readonly words: string;
  /** Of a statement: the source it stands in. */
  readonly document: string;
  readonly first: string;
  readonly last: string;
}

export interface EdgeAttributes {
  /** Actor to statement, statement to an actor that its content names, and both steps at once. */
  readonly kind: 'says' | 'names' | 'speaks of';
  readonly weight: number;
  /** ISO days of the first and the last statement; empty where none is known. */
  readonly first: string;
  readonly last: string;
}

const longestLabel = 60;

export type ActorNetwork = DirectedGraph<NodeAttributes, EdgeAttributes>;

/**
 * One graph over all of `sources`. Actors of the same name and type are one; those known only by description stay apart by
 * source. Repeated captions count once; an edge weighs as many statements as it stands for.
 */
export async function actorNetwork(sources: Iterable<AnnotatedText> | AsyncIterable<AnnotatedText>): Promise<ActorNetwork> {
  const graph: ActorNetwork = new DirectedGraph();
  for await (const source of sources) {
    const mentions = spanIndex(source.mentions);
    for (const words of statementWords(source)) if (!words.statement.repeated) addStatement(graph, source, mentions, words);
  }
  return graph;
}

function addStatement(graph: ActorNetwork, source: AnnotatedText, mentions: SpanIndex<Mention>, { statement, speakers, content, day }: StatementWords): void {
  const iso = day?.iso ?? '';
  const document = xmlText(source.id);
  const words = xmlText(content.join(' … '));
  const node = `statement ${document} ${statement.id}`;
  graph.mergeNode(node, { label: shortened(words), kind: 'statement', type: statement.kind, named: false, statements: 0, words, document, first: iso, last: iso });
  const named = namedActors(source, mentions, statement.content).filter((actor) => !speakers.includes(actor));
  for (const actor of named) link(graph, node, addActor(graph, source, actor, iso, 0), 'names', iso);
  for (const actor of speakers) {
    const speaker = addActor(graph, source, actor, iso, 1);
    link(graph, speaker, node, 'says', iso);
    for (const other of named) link(graph, speaker, actorKey(source, other), 'speaks of', iso);
  }
}

/** The first words, on one line, at most `longestLabel` characters of them. */
function shortened(words: string): string {
  const line = words.replace(/\s+/gu, ' ').trim();
  if (line.length <= longestLabel) return line;
  const cut = line.lastIndexOf(' ', longestLabel);
  return `${line.slice(0, cut > 0 ? cut : longestLabel).replace(/[\uD800-\uDBFF]$/u, '')} …`;
}

function namedActors(source: AnnotatedText, mentions: SpanIndex<Mention>, content: readonly Span[]): Actor[] {
  const ids = new Set(content.flatMap(([start, end]) => mentions.inside(start, end)).map(({ actor }) => actor));
  return source.actors.filter(({ id }) => ids.has(id));
}

function actorKey(source: AnnotatedText, { id, name, type, named }: Actor): string {
  return xmlText(named ? `${type} ${name}` : `${type} ${name} ${source.id} ${id}`);
}

function addActor(graph: ActorNetwork, source: AnnotatedText, actor: Actor, iso: string, statements: number): string {
  const key = actorKey(source, actor);
  const before = graph.hasNode(key) ? graph.getNodeAttributes(key) : undefined;
  graph.mergeNode(key, {
    label: xmlText(actor.name), kind: 'actor', type: actor.type, named: actor.named, words: '', document: '',
    statements: (before?.statements ?? 0) + statements, ...period(before, iso),
  });
  return key;
}

function link(graph: ActorNetwork, from: string, to: string, kind: EdgeAttributes['kind'], iso: string): void {
  if (from === to) return;
  const before = graph.hasEdge(from, to) ? graph.getEdgeAttributes(from, to) : undefined;
  graph.mergeEdge(from, to, { kind, weight: (before?.weight ?? 0) + 1, ...period(before, iso) });
}

function period(before: { readonly first: string; readonly last: string } | undefined, iso: string): { readonly first: string; readonly last: string } {
  const days = [before?.first, before?.last, iso].filter((day): day is string => day !== undefined && day !== '').sort();
  return { first: days[0] ?? '', last: days.at(-1) ?? '' };
}
