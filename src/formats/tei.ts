/** TEI P5: the text with who says what marked in it, for digital editions and corpora. */
import { speakersOf } from '../engine/annotation';
import type { ActorType, ResolvedDate, Span, Statement } from '../engine/annotation';
import type { TextBlock } from './blocks';
import { textBlocks } from './blocks';
import type { AnnotatedText, DocumentFormat } from './format';
import type { Nested, Spanned } from './nest';
import { nest } from './nest';
import { escapeXml } from './xml-text';

/**
 * Statements are `said` with `who` and `direct`, the quoted stretches of a mixed one `quote`; names are `persName`,
 * `orgName`, `placeName` or `name`, other mentions `rs`. What overlaps something else stands in `standOff`, between two
 * anchors. White space between blocks is not kept.
 */
export const tei: DocumentFormat = {
  id: 'tei',
  label: 'TEI P5',
  purpose: 'for digital editions and corpora',
  unit: 'document',
  extensions: ['.tei.xml'],
  write: (annotated) => [{ extension: '.tei.xml', content: document(annotated) }],
};

/** An element to be placed on a span of the text. */
interface Marked extends Spanned {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** XML ids by the actors' own. */
type ActorIds = ReadonlyMap<string, string>;

function document(annotated: AnnotatedText): string {
  // Ids are made from places, so that they are names in XML whatever the annotation's own look like.
  const ids: ActorIds = new Map(annotated.actors.map(({ id }, i) => [id, `a${i + 1}`]));
  const marks = [...statementMarks(annotated, ids), ...mentionMarks(annotated, ids), ...dateMarks(annotated)].filter(({ start, end }) => end > start);
  const blocks = inBlocks(marks, textBlocks(annotated)).map(({ block, inside }) => ({ block, ...nest(inside, mayHold) }));
  const crossing = blocks.flatMap((each) => each.crossing);
  const anchors = new Map<number, string>();
  for (const { start, end } of crossing) for (const offset of [start, end]) anchors.set(offset, `p${offset}`);

  const body = blocks.map(({ block, roots }) => element(block, content(annotated.text, block.span, roots, anchors)));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<TEI xmlns="http://www.tei-c.org/ns/1.0">',
    header(annotated),
    standOff(annotated, crossing, ids),
    `<text xml:lang="${escapeXml(annotated.language)}"><body>`,
    ...(body.length > 0 ? body : ['<ab/>']),
    '</body></text>',
    '</TEI>',
    '',
  ].join('\n');
}

function header({ id, date }: AnnotatedText): string {
  const day = date?.iso ? `<p>Of <date${attributes(dateAttributes(date))}>${escapeXml(date.iso)}</date>.</p>` : '<p>The text gives no day of its own.</p>';
  return `<teiHeader><fileDesc><titleStmt><title>${escapeXml(id)}</title></titleStmt><publicationStmt><p>Annotated by On the Record.</p></publicationStmt><sourceDesc>${day}</sourceDesc></fileDesc></teiHeader>`;
}

const actorLists = [['listPerson', 'person', 'persName'], ['listOrg', 'org', 'orgName'], ['listPlace', 'place', 'placeName'], ['list', 'item', 'name']] as const;

function listOf(type: ActorType): (typeof actorLists)[number] {
  return actorLists[type === 'person' ? 0 : type === 'organization' ? 1 : type === 'place' ? 2 : 3];
}

function standOff(annotated: AnnotatedText, crossing: readonly Marked[], ids: ActorIds): string {
  const lists = actorLists.map((list) => {
    const [outer, inner, name] = list;
    const actors = annotated.actors.filter(({ type }) => listOf(type) === list);
    const rows = actors.map((actor) => `<${inner} xml:id="${ids.get(actor.id)}">${[actor.name, ...actor.aliases].map((each) => `<${name}>${escapeXml(each)}</${name}>`).join('')}</${inner}>`);
    return rows.length > 0 ? `<${outer}>${rows.join('')}</${outer}>` : '';
  });
  const spans = crossing.map(({ tag, attributes: { 'xml:id': id, who, ref, ...rest }, start, end }) =>
    `<span${attributes({ ...(id && { 'xml:id': id }), type: tag, from: `#p${start}`, to: `#p${end}`, ...((who ?? ref ?? rest['corresp']) && { ana: who ?? ref ?? rest['corresp']! }) })}/>`);
  const group = spans.length > 0 ? `<spanGrp>${spans.join('')}</spanGrp>` : '';
  const inner = lists.join('') + group;
  return inner === '' ? '' : `<standOff>${inner}</standOff>`;
}

function element({ kind }: TextBlock, inner: string): string {
  return kind === 'paragraph' ? `<p>${inner}</p>` : `<ab type="${kind}">${inner}</ab>`;
}

function content(text: string, [start, end]: Span, nodes: readonly Nested<Marked>[], anchors: Map<number, string>): string {
  const parts: string[] = [];
  let from = start;
  for (const { item, inner } of nodes) {
    parts.push(plain(text, from, item.start, anchors), `<${item.tag}${attributes(item.attributes)}>${content(text, [item.start, item.end], inner, anchors)}</${item.tag}>`);
    from = item.end;
  }
  return parts.join('') + plain(text, from, end, anchors);
}

/** Text with the anchors that stand in it; each stands in the text once, and is taken out of `anchors` then. */
function plain(text: string, start: number, end: number, anchors: Map<number, string>): string {
  let out = '';
  let from = start;
  for (let offset = start; offset <= end && anchors.size > 0; offset++) {
    const id = anchors.get(offset);
    if (id === undefined) continue;
    anchors.delete(offset);
    out += `${escapeXml(text.slice(from, offset))}<anchor xml:id="${id}"/>`;
    from = offset;
  }
  return out + escapeXml(text.slice(from, end));
}

/** Names and dates hold words, not speech: speech inside one stands apart. */
function mayHold(holder: Marked, { tag }: Marked): boolean {
  return holder.tag === 'said' || holder.tag === 'quote' || holder.tag === 'seg' || (tag !== 'said' && tag !== 'quote');
}

function* statementMarks(annotated: AnnotatedText, actorIds: ActorIds): Generator<Marked> {
  for (const [i, statement] of annotated.statements.entries()) {
    const base = `s${i + 1}`;
    const who = speakersOf(statement).flatMap((id) => actorIds.get(id) ?? []).map((id) => `#${id}`).join(' ');
    const ids = statement.content.map((_, piece) => (statement.content.length === 1 ? base : `${base}.${piece + 1}`));
    for (const [piece, [start, end]] of statement.content.entries()) {
      const [prev, next] = [ids[piece - 1], ids[piece + 1]];
      yield { start, end, tag: 'said', attributes: { 'xml:id': ids[piece]!, ...(who && { who }), direct: String(statement.kind === 'direct'), ...(prev && { prev: `#${prev}` }), ...(next && { next: `#${next}` }) } };
      for (const [from, to] of quotedStretches(statement, [start, end], annotated.text)) yield { start: from, end: to, tag: 'quote', attributes: {} };
    }
    const corresp = ids.map((id) => `#${id}`).join(' ');
    for (const [type, spans] of [['cue', statement.cue], ['source', statement.source]] as const) {
      for (const [start, end] of spans) yield { start, end, tag: 'seg', attributes: { type, ...(corresp && { corresp }) } };
    }
  }
}

/** What stands in quotation marks in a mixed statement; the whole piece where the marks stand around it. */
function quotedStretches({ kind }: Statement, [start, end]: Span, text: string): Span[] {
  if (kind !== 'mixed') return [];
  const found = [...text.slice(start, end).matchAll(/["“][^"“”]*["”]/gu)].map(({ 0: words, index }): Span => [start + index, start + index + words.length]);
  return found.length === 0 && /["“‘']/u.test(text.charAt(start - 1)) ? [[start, end]] : found;
}

function mentionMarks(annotated: AnnotatedText, ids: ActorIds): Marked[] {
  return annotated.mentions.map(({ start, end, form, type, actor }) => {
    const id = ids.get(actor ?? '');
    const ref = id === undefined ? {} : { ref: `#${id}` };
    const tag = form === 'name' ? listOf(type)[2] : 'rs';
    return { start, end, tag, attributes: { ...(tag === 'rs' || tag === 'name' ? { type } : {}), ...ref } };
  });
}

function dateMarks(annotated: AnnotatedText): Marked[] {
  return annotated.dates.map((date) => ({ start: date.start, end: date.end, tag: 'date', attributes: dateAttributes(date) }));
}

function dateAttributes({ iso }: Pick<ResolvedDate, 'iso'>): Record<string, string> {
  const [from, to] = (iso ?? '').split('/');
  if (from && to) return { from, to };
  return from ? { when: from } : {};
}

/** Each block with the marks in it; a mark over several blocks is cut, keeps its id in the first, and is referred to from the others. */
function inBlocks(marks: readonly Marked[], blocks: readonly TextBlock[]): readonly { readonly block: TextBlock; readonly inside: readonly Marked[] }[] {
  const filled = blocks.map((block) => ({ block, inside: [] as Marked[] }));
  for (const mark of marks) {
    const { 'xml:id': id, ...rest } = mark.attributes;
    let attributes = mark.attributes;
    for (let i = firstEndingAfter(blocks, mark.start); i < blocks.length && blocks[i]!.span[0] < mark.end; i++) {
      const [from, to] = blocks[i]!.span;
      filled[i]!.inside.push({ ...mark, start: Math.max(mark.start, from), end: Math.min(mark.end, to), attributes });
      attributes = id === undefined ? rest : { ...rest, corresp: `#${id}` };
    }
  }
  return filled;
}

function firstEndingAfter(blocks: readonly TextBlock[], offset: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (blocks[middle]!.span[1] <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function attributes(values: Readonly<Record<string, string>>): string {
  return Object.entries(values).map(([name, value]) => ` ${name}="${escapeXml(value)}"`).join('');
}
