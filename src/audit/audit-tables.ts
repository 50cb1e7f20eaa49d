/** The audit as tables of words and numbers: one shape for Markdown, CSV and the web view. */
import type { Audit, AuditRow, Tally } from './audit';
import { shareOf } from './audit';

export interface AuditTable {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly AuditTableRow[];
}

export interface AuditTableRow {
  readonly cells: readonly (string | number)[];
  /** Of all words said, from 0 to 1: what the bar shows. */
  readonly share: number;
}

const counts = ['Statements', 'Words', 'Direct', 'Partly quoted', 'Indirect'] as const;

/** Speakers, then who they are: named or not, by type, by affiliation. Tables without rows are left out. */
export function auditTables(audit: Audit): readonly AuditTable[] {
  const { total } = audit;
  const grouped = (title: string, first: string, rows: readonly AuditRow[]): AuditTable => ({
    title,
    columns: [first, 'Sources', ...counts],
    rows: rows.map((row) => ({ cells: [row.name, row.sources, ...numbers(row)], share: shareOf(row, total) })),
  });
  const tables: readonly AuditTable[] = [
    {
      title: 'Speakers',
      columns: ['Speaker', 'Type', 'Named', 'Affiliation', 'Sources', ...counts],
      rows: audit.speakers.map((row) => ({ cells: [row.name, row.type, row.named ? 'yes' : 'no', row.affiliation ?? '', row.sources, ...numbers(row)], share: shareOf(row, total) })),
    },
    {
      title: 'Named and unnamed',
      columns: ['Speakers', ...counts],
      rows: ([['Named', audit.named], ['Known only by description', audit.unnamed], ['Not attributed', audit.unattributed]] as const)
        .map(([name, tally]) => ({ cells: [name, ...numbers(tally)], share: shareOf(tally, total) })),
    },
    grouped('By type', 'Type', audit.types),
    grouped('By affiliation', 'Affiliation', audit.affiliations),
  ];
  return tables.filter(({ rows }) => rows.length > 0 && total.statements > 0);
}

/** What was counted and what could not be, in sentences. */
export function auditNotes({ sources, total, limits }: Audit): readonly string[] {
  const note = (number: number, one: string, many: string) => (number === 0 ? [] : [`${number} ${number === 1 ? one : many}`]);
  return [
    `Counted: ${plural(total.statements, 'statement')} with ${plural(total.words, 'word')} in ${plural(sources, 'source')}. Shares are of words.`,
    ...note(limits.repeated, 'statement stands in a caption that was printed before and is left out.', 'statements stand in captions that were printed before and are left out.'),
    ...note(limits.joint, 'statement has several speakers and counts for each of them, so that shares add up to more than 100 %.', 'statements have several speakers and count for each of them, so that shares add up to more than 100 %.'),
    ...note(limits.nested, 'statement stands within another; its words count for both speakers.', 'statements stand within others; their words count for both speakers.'),
    ...note(limits.unsure, 'statement is counted although the reader was not sure of it.', 'statements are counted although the reader was not sure of them.'),
    ...note(limits.skipped, 'passage was not read.', 'passages were not read.'),
    ...note(limits.withoutReader, 'source was read without the trained reader: in it only quotations were found, and no speakers.', 'sources were read without the trained reader: in them only quotations were found, and no speakers.'),
    ...limits.unreadable.map(({ source, reason }) => `Not counted: ${source}: ${reason}`),
  ];
}

/** "40 %". */
export function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

function numbers({ statements, words, kinds }: Tally): number[] {
  return [statements, words, kinds.direct, kinds.mixed, kinds.indirect];
}

function plural(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}
