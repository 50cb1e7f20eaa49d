/** The audit as CSV: one table after the other, told apart by their first column. */
import { csvLine } from '../formats/csv';
import type { Audit, AuditRow, SpeakerRow, Tally } from './audit';
import { shareOf } from './audit';
import { auditNotes } from './audit-tables';

const columns = ['table', 'name', 'type', 'named', 'affiliation', 'sources', 'statements', 'words', 'share_of_words', 'direct', 'partly_quoted', 'indirect'];

/** UTF-8 with a byte-order mark, for spreadsheets; `note` rows say what was counted and what could not be. */
export function auditCsv(audit: Audit): string {
  const numbers = (tally: Tally) => [tally.statements, tally.words, Math.round(shareOf(tally, audit.total) * 10_000) / 10_000, tally.kinds.direct, tally.kinds.mixed, tally.kinds.indirect];
  const grouped = (table: string, rows: readonly AuditRow[]) => rows.map((row) => [table, row.name, '', '', '', row.sources, ...numbers(row)]);
  const speaker = (row: SpeakerRow) => ['speaker', row.name, row.type, row.named ? 'yes' : 'no', row.affiliation, row.sources, ...numbers(row)];
  const rows = [
    columns,
    ...audit.speakers.map(speaker),
    ...([['named', audit.named], ['unnamed', audit.unnamed], ['not attributed', audit.unattributed]] as const).map(([name, tally]) => ['named or not', name, '', '', '', '', ...numbers(tally)]),
    ...grouped('type', audit.types),
    ...grouped('affiliation', audit.affiliations),
    ['total', '', '', '', '', audit.sources, ...numbers(audit.total)],
    ...auditNotes(audit).map((note) => ['note', note, ...columns.slice(2).map(() => '')]),
  ];
  return `\uFEFF${rows.map(csvLine).join('')}`;
}
