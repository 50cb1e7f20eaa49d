/** The pipeline at a glance: a source text and a reader in, one annotation out. */
import { actorsInStages } from './actors/find-actors';
import type { Annotation } from './annotation';
import { findDates } from './dates/find-dates';
import { withoutDays } from './dates/names-of-days';
import { findFindings } from './findings/find-findings';
import type { Reader } from './reader/reader';
import type { Reading } from './reader/reading';
import { blocksToRead } from './source/blocks';
import { readSource } from './source/read-source';
import type { Source } from './source/source';
import { inStages } from './stages';
import { draftStatements } from './statements/draft-statements';

/** What is annotated. `date` is its ISO 8601 day where that is known from elsewhere than the text. */
export interface SourceDocument {
  readonly id: string;
  readonly text: string;
  readonly date?: string;
}

/**
 * Annotates `document` with what `reader` reads in it, telling `progress` from 0 to 1 how much is read. Offsets are UTF-16 indices into the document's text.
 * Between its stages others have the thread. Rejects with the signal's reason where the signal is aborted, and where the reader rejects; no text makes it throw.
 */
export async function annotate(document: SourceDocument, reader: Reader, signal?: AbortSignal, progress?: (part: number) => void): Promise<Annotation> {
  const source = readSource(document.text);
  const reading = await reader.read(document.text, blocksToRead(source).blocks, signal, progress);
  signal?.throwIfAborted();
  return inStages(annotationInStages(document, source, reading), signal);
}

/** What is made of a reading, with a pause after each stage: for a book they take seconds together. */
function* annotationInStages(document: SourceDocument, source: Source, reading: Reading): Generator<void, Annotation> {
  const { date, dates } = findDates(source, reading.names, document.date);
  const named = { ...reading, names: withoutDays(reading.names, dates) };
  const drafts = draftStatements(document.text, source, named);
  yield;
  const { mentions, actors, statements } = yield* actorsInStages(document.text, source, named, drafts);
  yield;
  const annotation = {
    id: document.id,
    language: 'en',
    date,
    ...(source.headline && { headline: source.headline }),
    ...(source.byline && { byline: source.byline }),
    captions: source.captions,
    paragraphs: source.paragraphs,
    sentences: source.sentences,
    mentions,
    actors,
    statements,
    dates,
    skipped: source.skipped,
    reader: reading.reader,
  };
  return { ...annotation, findings: findFindings(annotation, source) };
}
