/** The audit as a page of its own, and as what stands in one: tables with bars, which read well without them too. */
import { escapeHtml } from '../formats/html-text';
import type { Audit } from './audit';
import type { AuditTable } from './audit-tables';
import { auditNotes, auditTables, percent } from './audit-tables';

const style = `
:root { color-scheme: light dark; } html { background: Canvas; color: CanvasText; }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 70rem; margin: 2rem auto; padding: 0 1rem; } h1 { font-size: 1.5rem; } h2 { font-size: 1.1rem; margin-top: 1.8rem; }
.table { overflow-x: auto; } table { border-collapse: collapse; } th, td { padding: .3rem .8rem .3rem 0; text-align: start; vertical-align: baseline; border-bottom: 1px solid GrayText; }
tbody th { font-weight: normal; min-width: 9rem; } .number { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; }
.bar { width: 8rem; height: .8em; margin-inline-start: .8rem; vertical-align: middle; } .bar rect { fill: #0072b2; }
@media print { body { font-size: 9.5pt; max-width: none; margin: 0; } tr { break-inside: avoid; } h2 { break-after: avoid; } }
`;

/** A page that needs nothing else, loads nothing and runs nothing. */
export function auditHtml(audit: Audit, title: string): string {
  return auditDocument(audit, title, "'unsafe-inline'", `<style>${style}</style>`);
}

/** The page in a style of its own; `allowed` is what its policy lets `styleElement` be by. Scripts and all else are off. */
export function auditDocument(audit: Audit, title: string, allowed: string, styleElement: string): string {
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${allowed}; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(`Source audit: ${title}`)}</title>
${styleElement}
</head>
<body>
<main>
${auditBody(audit, title)}
</main>
</body>
</html>
`;
}

/** Headings, tables and notes; no style and no script, so that the page around it may forbid both. */
function auditBody(audit: Audit, title: string): string {
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
