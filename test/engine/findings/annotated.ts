/** Annotations for the checks' tests: a text in which the parts that matter are named by their words. */
import type { Actor, Annotation, Mention, Span, Statement } from '../../../src/engine/annotation';
import { findFindings } from '../../../src/engine/findings/find-findings';
import { readSource } from '../../../src/engine/source/read-source';

export interface Said {
  readonly kind?: Statement['kind'];
  readonly content: string;
  readonly cue?: string;
  readonly source?: string;
  readonly speaker?: string;
}

export interface Parts {
  readonly reader?: string;
  readonly dates?: Annotation['dates'];
  /** Actors by id: their names in the text as often as they stand there, longest first. */
  readonly actors?: readonly (Pick<Actor, 'id'> & Partial<Actor> & { readonly names?: readonly string[]; readonly pronouns?: readonly string[] })[];
  readonly statements?: readonly Said[];
}

/** The span of `words` in `text`; fails a test that names words that are not there. */
export function spanOf(text: string, words: string, from = 0): Span {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`“${words}” does not stand in “${text}”`);
  return [start, start + words.length];
}

/** What the checks find in `text`, each as its code and the words that it points to. */
export function found(text: string, { reader = 'test', dates = [], actors = [], statements = [] }: Parts = {}): readonly string[] {
  const source = readSource(text);
  const mentions = actors.flatMap(({ id, type = 'person', names = [], pronouns = [] }) => [...mentionsOf(text, id, type, names), ...mentionsOf(text, id, type, pronouns).map((mention) => ({ ...mention, form: 'pronoun' as const }))]).sort((a, b) => a.start - b.start);
  const annotation: Omit<Annotation, 'findings'> = {
    id: 'test',
    language: 'en',
    date: null,
    ...(source.headline && { headline: source.headline }),
    captions: source.captions,
    paragraphs: source.paragraphs,
    sentences: source.sentences,
    mentions,
    actors: actors.map(({ names: _, pronouns: __, ...actor }) => ({ name: actor.id, type: 'person', named: true, aliases: [], roles: [], affiliation: null, ...actor })),
    statements: statements.map(({ kind = 'indirect', content, cue, source: by, speaker }, index) => ({
      id: `s${index + 1}`,
      kind,
      content: [spanOf(text, content)],
      cue: cue === undefined ? [] : [spanOf(text, cue)],
      source: by === undefined ? [] : [spanOf(text, by)],
      speaker: speaker ?? null,
      confidence: 0.9,
      because: [],
    })),
    dates,
    skipped: [],
    reader,
  };
  return findFindings(annotation, source).map(({ code, start, end }) => `${code}: ${text.slice(start, end)}`);
}

function mentionsOf(text: string, actor: string, type: Actor['type'], names: readonly string[]): readonly Mention[] {
  const mentions: Mention[] = [];
  for (const name of names) {
    for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1)) {
      if (mentions.some((other) => start < other.end && other.start < start + name.length)) continue;
      mentions.push({ start, end: start + name.length, form: 'name', type, actor, confidence: 1, because: [] });
    }
  }
  return mentions;
}
