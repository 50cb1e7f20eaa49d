/** Readings written by hand, and drafts shown as words. */
import type { Span } from '../../../src/engine/annotation';
import type { NameReading, Reading } from '../../../src/engine/reader/reading';
import { readSource } from '../../../src/engine/source/read-source';
import { draftStatements } from '../../../src/engine/statements/draft-statements';

/** What a reader is made to find: words of the text, the first time that they stand in it behind the words before them. */
export interface Found {
  readonly source?: string;
  readonly cue?: string;
  readonly content: readonly string[];
}

export interface Shown {
  readonly kind: string;
  readonly content: readonly string[];
  readonly source: string;
  readonly cue: string;
  readonly within?: number;
  readonly continues?: number;
  readonly repeated?: true;
  readonly because: readonly string[];
}

/** Drafts the statements of `text` from what the reader `found`, and shows them; `names` are words with their type. */
export function drafts(text: string, found: readonly Found[], names: Readonly<Record<string, NameReading['type']>> = {}): readonly Shown[] {
  const source = readSource(text);
  return draftStatements(text, source, reading(text, found, names)).map((draft) => ({
    kind: draft.kind,
    content: draft.content.map((span) => text.slice(...span)),
    source: draft.source.map((span) => text.slice(...span)).join(' … '),
    cue: draft.cue.map((span) => text.slice(...span)).join(' … '),
    ...(draft.within !== null && { within: draft.within }),
    ...(draft.continues !== null && { continues: draft.continues }),
    ...(draft.repeated && { repeated: true as const }),
    because: draft.because.map(({ code }) => code),
  }));
}

function reading(text: string, found: readonly Found[], names: Readonly<Record<string, NameReading['type']>>): Reading {
  const spanOf = (words: string, from = 0): Span => {
    const start = text.indexOf(words, from);
    if (start < 0) throw new Error(`“${words}” does not stand in “${text}”`);
    return [start, start + words.length];
  };
  return {
    reader: 'by hand',
    names: Object.entries(names).map(([words, type]) => ({ start: spanOf(words)[0], end: spanOf(words)[1], type, confidence: 1 })),
    heads: [],
    antecedents: [],
    attributions: found.map(({ source, cue, content }) => ({
      source: source === undefined ? [] : [spanOf(source)],
      cue: cue === undefined ? [] : [spanOf(cue)],
      content: content.map((words) => spanOf(words)),
      confidence: 1,
    })),
  };
}
