/**
 * A decision as a W3C Web Annotation and back. The target has a TextQuoteSelector and a TextPositionSelector for each
 * piece, positions in code points as the recommendation has them; the body says in words, for other tools, what was
 * decided, and carries the decision in our own term `decision`, a JSON literal whose offsets are UTF-16.
 */
import type { Anchor, Change, Decision } from '../decision';
import type { CodePoints } from '../../formats/code-points';
import { anchorFrom, mostPieces, readActorName, readAnchor, readChange } from './read-change';
import { field, instant, listOf, offset, someText } from './refine';
import { inWords } from './in-words';

const context = ['http://www.w3.org/ns/anno.jsonld', { decision: { '@id': 'urn:on-the-record:decision', '@type': '@json' } }];

/** Motivations are those of the Web Annotation Vocabulary; it has none for correcting. */
const motivations: Readonly<Record<Change['change'], string>> = {
  attribute: 'identifying', name: 'identifying', merge: 'identifying', split: 'identifying', rename: 'identifying',
  statement: 'classifying', type: 'classifying',
  role: 'describing', extent: 'editing',
  accept: 'assessing', 'not-a-statement': 'assessing', 'not-a-name': 'assessing',
  dismiss: 'moderating', 'switch-off': 'moderating', refuse: 'moderating',
};

/** `source` is the address of the source that the decision is on. */
export function annotationFor({ id, creator, created, target, change, actor, was }: Decision, source: string, points: CodePoints): object {
  const pieces = target.map((anchor) => ({ source, selector: selectors(anchor, points) }));
  const motivation = motivations[change.change];
  const utf16 = target.map(({ start, end }) => [start, end]);
  const asCodePoints = target.every(({ start, end }) => points.fromUtf16(start) === start && points.fromUtf16(end) === end);
  return {
    '@context': context,
    id,
    type: 'Annotation',
    motivation,
    ...(creator !== null && { creator: { type: 'Person', name: creator } }),
    created,
    body: { type: 'TextualBody', purpose: motivation, value: inWords(change), decision: { ...change, ...(actor && { of: actor }), ...(was && { was }), ...(!asCodePoints && { utf16 }) } },
    target: pieces.length === 1 ? pieces[0] : pieces,
  };
}

/** The decision that an annotation carries; `null` where it is of another tool, or none that this version understands. */
export function decisionFrom(annotation: unknown): Decision | null {
  const body = field(annotation, 'body');
  const said = field(body, 'decision');
  const change = readChange(said);
  const id = someText(field(annotation, 'id'), 1_000);
  const created = instant(field(annotation, 'created'));
  const creator = readCreator(field(annotation, 'creator'));
  const target = readTarget(field(annotation, 'target'), field(said, 'utf16'));
  const [of, was] = [field(said, 'of'), field(said, 'was')];
  const actor = of === undefined ? undefined : readActorName(of);
  const before = was === undefined ? undefined : listOf(was, mostPieces, readAnchor);
  if (change === null || id === null || created === null || creator === undefined || !target || actor === null || before === null) return null;
  return { id, creator, created, target, change, ...(actor && { actor }), ...(before && { was: before }) };
}

function selectors({ start, end, exact, prefix, suffix }: Anchor, points: CodePoints): object[] {
  return [
    { type: 'TextPositionSelector', start: points.fromUtf16(start), end: points.fromUtf16(end) },
    { type: 'TextQuoteSelector', exact, prefix, suffix },
  ];
}

/** `undefined` where there is something that names nobody. */
function readCreator(value: unknown): string | null | undefined {
  if (value === undefined || value === null) return null;
  return someText(typeof value === 'string' ? value : field(value, 'name'), 1_000) ?? undefined;
}

function readTarget(value: unknown, utf16: unknown): Decision['target'] | null {
  const pieces = Array.isArray(value) ? value : [value];
  const places = utf16 === undefined ? undefined : listOf(utf16, mostPieces, readSpan);
  if (places === null || (places && places.length !== pieces.length)) return null;
  let index = 0;
  const anchors = listOf(pieces, mostPieces, (piece) => readPiece(piece, places?.[index++]));
  const [first, ...rest] = anchors ?? [];
  return first ? [first, ...rest] : null;
}

function readSpan(value: unknown): readonly [number, number] | null {
  const [start, end] = listOf(value, 2, offset) ?? [];
  return start === undefined || end === undefined ? null : [start, end];
}

function readPiece(piece: unknown, place: readonly [number, number] | undefined): Anchor | null {
  const all = field(piece, 'selector');
  if (!Array.isArray(all) || all.length > 10) return null;
  const [position, quote] = ['TextPositionSelector', 'TextQuoteSelector'].map((type) => all.find((selector) => field(selector, 'type') === type));
  const start = place ? place[0] : offset(field(position, 'start'));
  const end = place ? place[1] : offset(field(position, 'end'));
  return start === null || end === null ? null : anchorFrom(start, end, quote);
}
