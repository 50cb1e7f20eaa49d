/** The annotation as a UIMA CAS with the types that INCEpTION knows: what CAS JSON, XMI and WebAnno TSV are written from. */
import { speakersOf } from '../engine/annotation';
import type { Statement } from '../engine/annotation';
import type { AnnotatedText } from './format';
import { statementParts, toSpanGraph } from './span-graph';
import type { TokenizedSentence } from './tokens';
import { tokenize } from './tokens';
import { xmlText } from './xml-text';

export const casTypes = {
  metadata: 'de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData',
  sentence: 'de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence',
  token: 'de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token',
  name: 'de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity',
  part: 'webanno.custom.Attribution',
  link: 'webanno.custom.AttributionLink',
} as const;

export type CasType = (typeof casTypes)[keyof typeof casTypes];

export interface TypeDescription {
  readonly name: CasType;
  readonly supertype: 'uima.tcas.Annotation' | 'uima.tcas.DocumentAnnotation';
  /** Features by name: a string, or a reference to an annotation of another type. */
  readonly features: Readonly<Record<string, 'uima.cas.String' | CasType>>;
}

const text = 'uima.cas.String';

/** The layers that a project in INCEpTION needs for `part` and `link`; the others are built in. */
export const typeSystem: readonly TypeDescription[] = [
  { name: casTypes.metadata, supertype: 'uima.tcas.DocumentAnnotation', features: { documentId: text, documentTitle: text } },
  { name: casTypes.sentence, supertype: 'uima.tcas.Annotation', features: {} },
  { name: casTypes.token, supertype: 'uima.tcas.Annotation', features: {} },
  { name: casTypes.name, supertype: 'uima.tcas.Annotation', features: { value: text, identifier: text } },
  { name: casTypes.part, supertype: 'uima.tcas.Annotation', features: { kind: text, part: text, speaker: text, statement: text } },
  { name: casTypes.link, supertype: 'uima.tcas.Annotation', features: { Dependent: casTypes.part, Governor: casTypes.part, relation: text } },
];

export interface CasAnnotation {
  /** From 1, in the order of writing. */
  readonly id: number;
  readonly type: CasType;
  readonly begin: number;
  readonly end: number;
  readonly values: Readonly<Record<string, string>>;
  /** Ids of the annotations that features refer to. */
  readonly references: Readonly<Record<string, number>>;
}

export interface Cas {
  /** Every character that XML forbids is U+FFFD in it; offsets are UTF-16, as UIMA counts. */
  readonly text: string;
  readonly language: string;
  readonly sentences: readonly TokenizedSentence[];
  readonly annotations: readonly CasAnnotation[];
}

/** Names are labelled by type with their actor's name as identifier; a part of a statement in pieces is linked by `piece`. */
export function toCas(annotated: AnnotatedText): Cas {
  const annotations: CasAnnotation[] = [];
  const add = (type: CasType, begin: number, end: number, values: Record<string, string>, references: Record<string, number> = {}): number => {
    const id = annotations.length + 1;
    const clean = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, xmlText(value)]));
    annotations.push({ id, type, begin, end, values: clean, references });
    return id;
  };
  const graph = toSpanGraph(annotated);
  const sentences = tokenize(annotated, graph.spans.flatMap(({ pieces }) => pieces.flat()));
  const actors = new Map(annotated.actors.map((actor) => [actor.id, actor.name]));
  const statements: ReadonlyMap<string, Statement> = new Map(annotated.statements.flatMap((statement) => statementParts.map((part) => [`${statement.id}-${part}`, statement] as const)));

  add(casTypes.metadata, 0, annotated.text.length, { documentId: annotated.id, documentTitle: annotated.id });
  for (const { span: [begin, end], tokens } of sentences) {
    add(casTypes.sentence, begin, end, {});
    for (const [from, to] of tokens) add(casTypes.token, from, to, {});
  }
  annotated.mentions.forEach(({ start, end, type, actor }) => {
    const identifier = actors.get(actor ?? '');
    add(casTypes.name, start, end, { value: type, ...(identifier !== undefined && { identifier }) });
  });
  const firstPieces = new Map<string, PlacedPart>();
  for (const { id, label, pieces } of graph.spans) {
    const statement = statements.get(id);
    if (!statement) continue;
    const speaker = speakersOf(statement).map((speaking) => actors.get(speaking) ?? speaking).join('; ');
    const values = { part: label, kind: statement.kind, statement: statement.id, ...(speaker && { speaker }) };
    const parts = pieces.map(([start, end]): PlacedPart => ({ id: add(casTypes.part, start, end, values), start, end }));
    parts.forEach((part, i) => i > 0 && link('piece', parts[i - 1], part));
    if (parts[0]) firstPieces.set(id, parts[0]);
  }
  for (const { type, from, to } of graph.relations) link(type, firstPieces.get(from), firstPieces.get(to));
  return { text: xmlText(annotated.text), language: annotated.language, sentences, annotations };

  function link(relation: string, governor: PlacedPart | undefined, dependent: PlacedPart | undefined): void {
    if (governor && dependent) add(casTypes.link, dependent.start, dependent.end, { relation }, { Governor: governor.id, Dependent: dependent.id });
  }
}

interface PlacedPart {
  readonly id: number;
  readonly start: number;
  readonly end: number;
}
