/** CSV: one statement a row, for spreadsheets and statistics. */
import { speakersOf } from '../engine/annotation';
import { stringify } from 'csv-stringify/browser/esm/sync';
import type { AnnotatedText, CollectionFormat } from './format';
import type { StatementWords } from './statement-words';
import { decidedWords, statementWords } from './statement-words';

const columns = [
  'document', 'document_date', 'statement', 'kind', 'speaker', 'speaker_type', 'named', 'role', 'affiliation', 'source', 'cue', 'content',
  'day', 'start', 'end', 'within', 'continues', 'repeated', 'confidence', 'decided', 'speaker_decided', 'doubts', 'because',
] as const;

/**
 * UTF-8 with a byte-order mark, which spreadsheets need to read it as such; lines end in CR LF as RFC 4180 has it. A cell
 * that a spreadsheet would run as a formula begins with an apostrophe. Pieces of a content are parted by " … "; `start`
 * and `end` are UTF-16 offsets.
 */
export const csv: CollectionFormat = {
  id: 'csv',
  label: 'CSV',
  purpose: 'one statement a row, for spreadsheets',
  unit: 'collection',
  extensions: ['.csv'],
  async *write(annotated) {
    yield `\uFEFF${csvLine(columns)}`;
    for await (const each of annotated) yield statementWords(each).map((statement) => csvLine(row(each, statement))).join('');
  },
};

/** One row with its line end, harmless to open in a spreadsheet. */
export function csvLine(cells: readonly (string | number | null)[]): string {
  return stringify([cells.map((cell) => cell ?? '')], { escape_formulas: true, record_delimiter: '\r\n', quoted_match: /[\r\n]/u });
}

function row(annotated: AnnotatedText, { statement, speakers, speaker, role, affiliation, content, cue, source, day, decided, doubts }: StatementWords): (string | number | null)[] {
  return [
    annotated.id,
    annotated.date?.iso ?? null,
    statement.id,
    statement.kind,
    speaker,
    speakers[0]?.type ?? null,
    speakersOf(statement).length === 0 ? null : yesNo(speakers.some(({ named }) => named)),
    role,
    affiliation,
    source,
    cue,
    content.join(' … '),
    day?.iso ?? null,
    statement.content[0]?.[0] ?? null,
    statement.content.at(-1)?.[1] ?? null,
    statement.within ?? null,
    statement.continues ?? null,
    yesNo(statement.repeated === true),
    statement.confidence,
    decided,
    decidedWords(speakers.find((speaker) => speaker.decided)?.decided),
    doubts.join('; '),
    statement.because.map(({ text }) => text).join('; '),
  ];
}

function yesNo(holds: boolean): string {
  return holds ? 'yes' : 'no';
}
