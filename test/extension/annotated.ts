/** Small annotations for the tests: statements and actors by the words that they are. */
import type { Actor, Annotation, Mention, Span, Statement } from '../../src/engine/annotation';

/** The place of some words in a text. */
export function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`“${words}” is not in the text`);
  return [start, start + words.length];
}

export function annotationOf(parts: Partial<Annotation>): Annotation {
  return {
    id: 'test', language: 'en', date: null, captions: [], paragraphs: [], sentences: [], mentions: [], actors: [], statements: [], dates: [], findings: [], skipped: [], reader: 'test',
    ...parts,
  };
}

export function statement(parts: Partial<Statement> & Pick<Statement, 'id' | 'content'>): Statement {
  return { kind: 'direct', cue: [], source: [], speaker: null, confidence: 1, because: [], ...parts };
}

export function actor(id: string, name: string, parts: Partial<Actor> = {}): Actor {
  return { id, name, type: 'person', named: true, aliases: [], roles: [], affiliation: null, ...parts };
}

export function mention([start, end]: Span, of: string): Mention {
  return { start, end, form: 'name', type: 'person', actor: of, confidence: 1, because: [] };
}
