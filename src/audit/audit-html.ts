/** The audit as the body of a page: tables with bars, which read well without them too. */
import { escapeHtml } from '../formats/html-text';
import type { Audit } from './audit';
import type { AuditTable } from './audit-tables';
import { auditNotes, auditTables, percent } from './audit-tables';

/** Headings, tables and notes; no style and no script, so that the page around it may forbid both. */
export function auditHtml(audit: Audit, title: string): string {
  return `<h1>${escapeHtml(`Source audit: ${title}`)}</h1>
${auditTables(audit).map(section).join('\n')}
<h2 id="counted">What was counted</h2>
<ul>
${auditNotes(audit).map((note) => `<li>${escapeHtml(note)}</li>`).join('\n')}
</ul>`;
}

/**
 * The share comes right after the name, so that it is in view where the table is wider than the page. It is written beside
 * its bar, and the bar itself kept from screen readers. The region scrolls with the keyboard.
 */
function section({ title, columns: [first = '', ...columns], rows }: AuditTable, index: number): string {
  const numeric = rows[0]!.cells.slice(1).map((value) => typeof value === 'number');
  const heading = columns.map((column, i) => `<th scope="col"${numeric[i] ? ' class="number"' : ''}>${escapeHtml(column)}</th>`).join('');
  const body = rows.map(({ cells: [name = '', ...cells], share }) =>
    `<tr><th scope="row">${escapeHtml(String(name))}</th><td class="number">${percent(share)}${bar(share)}</td>${cells.map(cell).join('')}</tr>`);
  return `<h2 id="table-${index}">${escapeHtml(title)}</h2>
<div class="table" tabindex="0" role="region" aria-labelledby="table-${index}"><table aria-labelledby="table-${index}">
<thead><tr><th scope="col">${escapeHtml(first)}</th><th scope="col">Share</th>${heading}</tr></thead>
<tbody>
${body.join('\n')}
</tbody>
</table></div>`;
}

function bar(share: number): string {
  return `<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect width="${(Math.min(share, 1) * 100).toFixed(1)}" height="10"/></svg>`;
}

function cell(value: string | number): string {
  return typeof value === 'number' ? `<td class="number">${value}</td>` : `<td>${escapeHtml(value)}</td>`;
}
