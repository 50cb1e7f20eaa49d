/** Annotations made up by fast-check: spans that overlap and nest, emoji, lone surrogates, line breaks, markup, nothing at all. */
import * as fc from 'fast-check';
import type { Actor, Caption, Decided, Evidence, Finding, Mention, ResolvedDate, Span, Statement } from '../../src/engine/annotation';
import { actorTypes } from '../../src/engine/annotation';
import type { AnnotatedText } from '../../src/formats/format';

const wordsThatHurt = ['Lim', ' ', 'said', '“We', '”', '"no"', '\n', '\r\n', '\t', '😀', '👩‍👩‍👧', '𝒳', '\uD83D', '\uDE00', '\u0000', '\u2028', '<b>', '&amp;', '=1+1', ']]>', '|', '\\', '*_', '[x](y)', 'é', 'سلام', '가나'];

/** Text without surrogate halves that would join by accident is not asked for: they may, and offsets are cut after that. */
const text = fc.array(fc.constantFrom(...wordsThatHurt), { maxLength: 40 }).map((words) => words.join(''));

const name = fc.array(fc.constantFrom('Lim', 'Kim', '😀', '<i>', '&', '=cmd', '"', "'", 'é', ' '), { minLength: 1, maxLength: 4 }).map((parts) => parts.join(''));

/** An annotation of `AnnotatedText`'s full breadth. */
export const annotations: fc.Arbitrary<AnnotatedText> = text.chain((value) => {
  const edges = boundaries(value);
  const offset = fc.constantFrom(...edges);
  const span = fc.tuple(offset, offset).map(([a, b]): Span => [Math.min(a, b), Math.max(a, b)]);
  const visible = span.filter(([start, end]) => end > start && value.slice(start, end).trim() !== '');
  const evidence: fc.Arbitrary<Evidence> = fc.record({ code: fc.constantFrom('subject-of-cue', 'continues-quotation'), text: name, at: span }, { noNullPrototype: true, requiredKeys: ['code', 'text'] });
  const because = fc.array(evidence, { maxLength: 2 });
  const decided: fc.Arbitrary<Decided> = fc.record({ by: fc.array(fc.constantFrom('d1', 'd2'), { minLength: 1, maxLength: 2 }), disputed: fc.boolean(), from: name }, { noNullPrototype: true, requiredKeys: ['by', 'disputed'] });
  const confidence = fc.double({ min: 0, max: 1, noNaN: true });
  const hasWords = value.trim() !== '' && edges.length > 1;
  const some = <T>(of: fc.Arbitrary<T>, maxLength = 4) => (hasWords ? fc.array(of, { maxLength }) : fc.constant([] as T[]));

  return fc.array(name, { maxLength: 4 }).chain((names) => {
    const ids = names.map((_, i) => `a${i + 1}`);
    const actorId = fc.constantFrom(null, ...ids);
    const actor = (i: number): fc.Arbitrary<Actor> =>
      fc.record({
        id: fc.constant(ids[i]!), name: fc.constant(names[i]!), type: fc.constantFrom(...actorTypes), named: fc.boolean(), aliases: fc.array(name, { maxLength: 2 }),
        roles: fc.array(name, { maxLength: 2 }), affiliation: actorId, members: fc.array(fc.constantFrom('a1', 'a2'), { maxLength: 2 }),
        standsFor: fc.record({ name, because }, { noNullPrototype: true }), knowledge: fc.record({ summary: name, names: fc.array(name, { maxLength: 2 }), basis: name }, { noNullPrototype: true }), decided,
      }, { noNullPrototype: true, requiredKeys: ['id', 'name', 'type', 'named', 'aliases', 'roles', 'affiliation'] });
    const mention: fc.Arbitrary<Mention> = fc
      .record({ at: visible, form: fc.constantFrom('name', 'nominal', 'pronoun'), type: fc.constantFrom(...actorTypes), actor: actorId, confidence, because, metonymic: fc.constant(true), decided }, { noNullPrototype: true, requiredKeys: ['at', 'form', 'type', 'actor', 'confidence', 'because'] })
      .map(({ at: [start, end], ...rest }) => ({ start, end, ...rest }) as Mention);
    const pieces = hasWords ? fc.array(visible, { minLength: 1, maxLength: 3 }).map((spans) => disjoint(spans, value)) : fc.constant([] as Span[]);
    const statement = (i: number, count: number): fc.Arbitrary<Statement> =>
      fc.record({
        id: fc.constant(`s${i + 1}`), kind: fc.constantFrom('direct', 'indirect', 'mixed'), content: pieces, cue: fc.oneof(pieces, fc.constant([])), source: fc.oneof(pieces, fc.constant([])),
        speaker: actorId, within: fc.integer({ min: 1, max: count }).map((n) => `s${n}`), continues: fc.integer({ min: 1, max: count }).map((n) => `s${n}`), confidence, because, repeated: fc.constant(true), decided,
      }, { noNullPrototype: true, requiredKeys: ['id', 'kind', 'content', 'cue', 'source', 'speaker', 'confidence', 'because'] })
        .map((made) => (made.speaker !== null && ids.length > 1 && i % 2 === 1 ? { ...made, speakers: [made.speaker, ids.find((id) => id !== made.speaker)!] } : made) as Statement);
    const statements = hasWords ? fc.integer({ min: 0, max: 4 }).chain((count) => fc.tuple(...Array.from({ length: count }, (_, i) => statement(i, count)))) : fc.constant([] as Statement[]);
    const date: fc.Arbitrary<ResolvedDate> = fc.record({ at: span, iso: fc.constantFrom(null, '2024-06-20', '2024-05', '2024-06-17/2024-06-23'), basis: name }, { noNullPrototype: true }).map(({ at: [start, end], ...rest }) => ({ start, end, ...rest }));
    const caption: fc.Arbitrary<Caption> = fc.record({ at: span, credit: fc.option(name), creditSpan: fc.option(span), repeats: fc.constant(null) }, { noNullPrototype: true }).map(({ at: [start, end], ...rest }) => ({ start, end, ...rest }));
    const finding: fc.Arbitrary<Finding> = fc.record({ at: span, code: fc.constant('unnamed-source'), message: name, related: fc.array(span, { maxLength: 2 }), replacement: name }, { noNullPrototype: true, requiredKeys: ['at', 'code', 'message'] }).map(({ at: [start, end], ...rest }) => ({ start, end, ...rest }) as Finding);
    return fc.record({
      id: fc.constantFrom('a.txt', 'folder/b c.txt', '=x', '<é>.txt'), text: fc.constant(value), language: fc.constant('en'), date: fc.option(date), headline: span, byline: span,
      captions: fc.array(caption, { maxLength: 2 }), paragraphs: fc.array(span, { maxLength: 3 }), sentences: fc.constant(sentencesOf(value)),
      mentions: some(mention), actors: fc.tuple(...names.map((_, i) => actor(i))), statements,
      dates: fc.array(date, { maxLength: 2 }), findings: fc.array(finding, { maxLength: 2 }), skipped: fc.constant([]), reader: fc.constant('quotation-marks'),
    }, { noNullPrototype: true, requiredKeys: ['id', 'text', 'language', 'date', 'captions', 'paragraphs', 'sentences', 'mentions', 'actors', 'statements', 'dates', 'findings', 'skipped', 'reader'] }) as fc.Arbitrary<AnnotatedText>;
  });
});

/** Offsets that do not part a surrogate pair. */
function boundaries(value: string): number[] {
  const edges = [0];
  for (const char of value) edges.push(edges.at(-1)! + char.length);
  return edges;
}

function sentencesOf(value: string): Span[] {
  return value.trim() === '' ? [] : [[0, value.length]];
}

/** In order, without overlap, and with something other than breaks in between. */
function disjoint(spans: readonly Span[], value: string): Span[] {
  const kept: Span[] = [];
  for (const span of [...spans].sort((a, b) => a[0] - b[0])) {
    const gap = kept.length === 0 ? 'x' : value.slice(kept.at(-1)![1], Math.max(span[0], kept.at(-1)![1]));
    if (/[^\r\n\t\u2028]/u.test(gap)) kept.push(span);
  }
  return kept;
}
