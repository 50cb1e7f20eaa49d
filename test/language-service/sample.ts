/** A short source with an annotation made by hand, for the features' tests; and ways to name places in it by their words. */
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Position } from 'vscode-languageserver-types';
import type { Actor, Annotation, Mention, Span, Statement } from '../../src/engine/annotation';
import { basedOn, tell, worded } from '../../src/engine/wording';
import { AnnotatedSource } from '../../src/language-service/annotated-source';

export const sampleUri = 'untitled:sample';

export const sampleText = [
  'date 2024-06-20 Ann Reed, mayor of Oslo, at the harbor. (NTB)',
  'Mayor Ann Reed spoke on Monday. “We will build,” Reed said. “It takes time.”',
  '“And it takes money.”',
  'She promised that Oslo would pay, the ministry said. Moscow views it as “sound.”',
  'A senior official agreed. Nobody else was there.',
].join('\n\n');

/** The span of the nth occurrence (from 1) of words in a text. */
export function spanOf(text: string, words: string, nth = 1): Span {
  let start = -1;
  for (let found = 0; found < nth; found++) {
    start = text.indexOf(words, start + 1);
    if (start < 0) throw new Error(`“${words}” does not stand ${nth} times in the text`);
  }
  return [start, start + words.length];
}

const at = (words: string, nth = 1) => spanOf(sampleText, words, nth);

function mention(words: string, nth: number, actor: string | null, rest: Partial<Mention> = {}): Mention {
  const [start, end] = at(words, nth);
  return { start, end, form: 'name', type: 'person', actor, confidence: 0.9, because: [], ...rest };
}

function actor(id: string, name: string, rest: Partial<Actor> = {}): Actor {
  return { id, name, type: 'person', named: true, aliases: [], roles: [], affiliation: null, ...rest };
}

function statement(id: string, content: readonly Span[], rest: Partial<Statement>): Statement {
  return { id, kind: 'direct', content, cue: [], source: [], speaker: null, confidence: 0.95, because: [], ...rest };
}

const paragraphs = sampleText.split('\n\n').slice(1).map((words) => at(words));

export const sampleAnnotation: Annotation = {
  id: sampleUri,
  language: 'en',
  date: { start: 0, end: 15, iso: '2024-06-20', ...basedOn('the text’s own date, {0}', { day: '2024-06-20' }) },
  captions: [{ start: 16, end: sampleText.indexOf('\n'), credit: 'NTB', creditSpan: at('NTB'), repeats: null }],
  paragraphs,
  sentences: [...paragraphs.slice(0, 1).flatMap(() => [at('Mayor Ann Reed spoke on Monday.'), at('“We will build,” Reed said.'), at('“It takes time.”')]), ...paragraphs.slice(1)],
  mentions: [
    mention('Ann Reed', 1, 'a1'),
    mention('Oslo', 1, 'a2', { type: 'place' }),
    mention('Ann Reed', 2, 'a1'),
    mention('Reed', 3, 'a1', { because: [{ code: 'surname', ...tell('“{0}” is a short form of “{1}”', 'Reed', 'Ann Reed') }] }),
    mention('She', 1, 'a1', { form: 'pronoun', because: [{ code: 'pronoun', ...tell('“{0}” is {1}: {2}', 'She', 'Ann Reed', worded('the nearest that fits')) }] }),
    mention('Oslo', 2, 'a2', { type: 'place' }),
    mention('the ministry', 1, 'a3', { form: 'nominal', type: 'organization' }),
    mention('Moscow', 1, 'a4', { type: 'place', metonymic: true }),
    mention('official', 1, 'a5', { form: 'nominal' }),
    mention('Nobody', 1, null, { form: 'pronoun', because: [{ code: 'open', ...tell('nobody named before fits “{0}”', 'Nobody') }] }),
  ],
  actors: [
    actor('a1', 'Ann Reed', { aliases: ['Reed'], roles: ['mayor of Oslo'], affiliation: 'a2' }),
    actor('a2', 'Oslo', { type: 'place', knowledge: { summary: 'capital of Norway', names: [], basis: 'a table' } }),
    actor('a3', 'the ministry', { type: 'organization', named: false }),
    actor('a4', 'Moscow', { type: 'place', standsFor: { name: 'the government of Russia', wording: worded('the government of {0}', 'Russia'), because: [{ code: 'views', ...tell('subject of “{0}”', 'views') }] } }),
    actor('a5', 'A senior official', { named: false }),
  ],
  statements: [
    statement('s1', [at('“We will build,”'), at('“It takes time.”')], { cue: [at('said')], source: [at('Reed', 3)], speaker: 'a1', because: [{ code: 'subject-of-cue', ...tell('subject of “{0}”', 'said'), at: at('said') }] }),
    statement('s2', [at('“And it takes money.”')], { speaker: 'a1', continues: 's1', confidence: 0.8, because: [{ code: 'continues-quotation', ...tell('continues the quotation before it, in the same paragraph') }] }),
    statement('s3', [at('She promised that Oslo would pay')], { kind: 'indirect', cue: [at('said', 2)], source: [at('the ministry')], speaker: 'a3' }),
    statement('s4', [at('that Oslo would pay')], { kind: 'indirect', cue: [at('promised')], source: [at('She')], speaker: 'a1', within: 's3', confidence: 0.6 }),
    statement('s5', [at('it as “sound.”')], { kind: 'mixed', cue: [at('views')], source: [at('Moscow')], speaker: 'a4' }),
    statement('s6', [at('there')], { kind: 'indirect', confidence: 0.3, because: [{ code: 'no-source', ...tell('the text names nobody as saying it') }] }),
  ],
  dates: [{ start: at('Monday')[0], end: at('Monday')[1], iso: '2024-06-17', ...basedOn('the last one before {0}, the text’s date', { day: '2024-06-20' }) }],
  findings: [
    { start: at('A senior official')[0], end: at('A senior official')[1], code: 'unnamed-source', message: 'A source is not named.' },
    { start: at('harbor')[0], end: at('harbor')[1], code: 'two-spellings', message: 'Spelled in two ways.', replacement: 'harbour', related: [at('Oslo')] },
  ],
  skipped: [],
  reader: 'by hand',
};

export function annotatedText(text: string, annotation: Partial<Annotation> = {}): AnnotatedSource {
  const nothing: Annotation = { ...sampleAnnotation, date: null, captions: [], paragraphs: [], sentences: [], mentions: [], actors: [], statements: [], dates: [], findings: [] };
  return new AnnotatedSource(TextDocument.create(sampleUri, 'source-text', 1, text), { ...nothing, ...annotation });
}

export const sample: AnnotatedSource = annotatedText(sampleText, sampleAnnotation);

/** The position of the first character of the nth occurrence of words. */
export function positionOf(words: string, nth = 1): Position {
  return sample.document.positionAt(at(words, nth)[0]);
}

/** What stands in a range of the sample. */
export function wordsIn(range: { readonly start: Position; readonly end: Position }): string {
  return sample.document.getText(range);
}
