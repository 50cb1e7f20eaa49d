/** The audit as Markdown, with bars of block characters. */
import { escapeMarkdown } from '../formats/markdown-text';
import type { Audit } from './audit';
import type { AuditTable } from './audit-tables';
import { auditNotes, auditTables, percent } from './audit-tables';

/** How long a bar for everything is, in characters. */
const barLength = 20;

export function auditMarkdown(audit: Audit, title: string): string {
  return [
    `# ${escapeMarkdown(`Source audit: ${title}`)}`,
    '',
    ...auditTables(audit).flatMap(section),
    '## What was counted',
    '',
    ...auditNotes(audit).map((note) => `- ${escapeMarkdown(note)}`),
    '',
  ].join('\n');
}

function section({ title, columns, rows }: AuditTable): string[] {
  const align = rows[0]!.cells.map((cell) => (typeof cell === 'number' ? '---:' : '---'));
  return [
    `## ${title}`,
    '',
    tableRow([...columns, 'Share', '']),
    tableRow([...align, '---:', '---']),
    ...rows.map(({ cells, share }) => tableRow([...cells.map((cell) => escapeMarkdown(String(cell))), percent(share), bar(share)])),
    '',
  ];
}

function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** In eighths of a character, so that small shares show. */
function bar(share: number): string {
  const eighths = Math.round(Math.min(share, 1) * barLength * 8);
  return '█'.repeat(Math.floor(eighths / 8)) + (['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'][eighths % 8] ?? '');
}
