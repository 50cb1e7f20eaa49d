/** What the audit's panel shows: a page that runs nothing and loads nothing, in the colours of the theme. */
import type { Audit } from '../../audit/audit';
import { auditDocument } from '../../audit/audit-html';

const style = `
body { padding: 0 1.5rem 2rem; color: var(--vscode-editor-foreground); background: var(--vscode-editor-background); font-family: var(--vscode-font-family); }
h1 { font-size: 1.5rem; font-weight: 500; } h2 { font-size: 1.1rem; margin-top: 1.8rem; }
.table { overflow-x: auto; } .table:focus-visible { outline: 1px solid var(--vscode-focusBorder); outline-offset: 2px; }
table { border-collapse: collapse; } th, td { padding: .3rem .8rem .3rem 0; text-align: start; vertical-align: baseline; border-bottom: 1px solid var(--vscode-panel-border, transparent); }
thead th { white-space: nowrap; } tbody th { font-weight: normal; min-width: 9rem; } .number { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; }
.bar { width: 8rem; height: .8em; margin-inline-start: .8rem; vertical-align: middle; } .bar rect { fill: var(--vscode-charts-blue, currentColor); }
.vscode-high-contrast .bar rect { fill: currentColor; }
`;

/** The whole page. `nonce` is for its style alone; scripts are off. */
export function auditPage(audit: Audit, title: string, nonce: string): string {
  return auditDocument(audit, title, `'nonce-${nonce}'`, `<style nonce="${nonce}">${style}</style>`);
}
