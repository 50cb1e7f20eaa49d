/** Decisions and texts for the tests of corrections. */
import type { Annotation, Span } from '../../src/engine/annotation';
import { anchorAt } from '../../src/corrections/anchors';
import type { ActorReference, Change, Decision, PlacedDecision } from '../../src/corrections/decision';

let made = 0;

/** A decision on spans of a text, each later than the one before. */
export function decisionOn(text: string, spans: readonly Span[], change: Change, more: Partial<Decision> = {}): Decision {
  made++;
  const [first, ...rest] = spans.map((span) => anchorAt(text, span));
  if (!first) throw new Error('a decision is about words');
  const created = new Date(Date.UTC(2026, 10, 24, 9, 0, made)).toISOString();
  return { id: `urn:uuid:00000000-0000-4000-8000-${String(made).padStart(12, '0')}`, creator: 'Jane', created, target: [first, ...rest], change, ...more };
}

/** The same, where it was made. */
export function placedOn(text: string, spans: readonly Span[], change: Change, more: Partial<Decision> = {}): PlacedDecision {
  return placed(decisionOn(text, spans, change, more));
}

export function placed(decision: Decision): PlacedDecision {
  const { change, target } = decision;
  const spans = (anchors: readonly { readonly start: number; readonly end: number }[]) => anchors.map(({ start, end }): Span => [start, end]);
  return { decision, placement: { state: 'placed', target: spans(target), moved: false, ...(change.change === 'extent' && { extent: spans(change.anchors) }) } };
}

/** Where words stand in a text, the `nth` time. */
export function spanOf(text: string, words: string, nth = 1): Span {
  let at = -1;
  for (let i = 0; i < nth; i++) at = text.indexOf(words, at + 1);
  if (at < 0) throw new Error(`“${words}” is not in the text`);
  return [at, at + words.length];
}

export function actor(name: string, type: ActorReference['type'] = 'person'): ActorReference {
  return { name, type, at: null };
}

/** An annotation of a text in which these words name actors and these are said, each by an actor. */
export function annotationOf(text: string, names: readonly (readonly [words: string, name: string, nth?: number])[], said: readonly (readonly [words: string, name: string | null])[]): Annotation {
  const actors = [...new Set([...names.map(([, name]) => name), ...said.flatMap(([, name]) => name ?? [])])];
  const id = (name: string | null) => (name === null ? null : `a${actors.indexOf(name) + 1}`);
  return {
    id: 'text', language: 'en', date: null, captions: [], paragraphs: [[0, text.length]], sentences: [[0, text.length]], dates: [], findings: [], skipped: [], reader: 'test',
    actors: actors.map((name) => ({ id: id(name)!, name, type: 'person', named: true, aliases: [], roles: [], affiliation: null })),
    mentions: names.map(([words, name, nth]) => {
      const [start, end] = spanOf(text, words, nth);
      return { start, end, form: 'name', type: 'person', actor: id(name), confidence: 0.8, because: [] };
    }),
    statements: said.map(([words, name], index) => ({ id: `s${index + 1}`, kind: 'indirect', content: [spanOf(text, words)], cue: [], source: [], speaker: id(name), confidence: 0.7, because: [] })),
  };
}
