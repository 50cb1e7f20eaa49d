/** The pages that we write, as `scripts/test-pages.mjs` looks for barriers in them: full ones and empty ones. */
import { audit } from '../../src/audit/audit';
import { auditHtml } from '../../src/audit/audit-html';
import { auditPage } from '../../src/extension/audit/audit-page';
import type { AnnotatedText } from '../../src/formats/format';
import { emptyAnnotation } from '../../src/formats/from-span-graph';
import { html } from '../../src/formats/html';
import { seedAnnotation } from '../formats/seed-annotation';

/** `inEditor`: it stands in a panel of VS Code and takes its colours from there. */
export interface Page {
  readonly title: string;
  readonly content: string;
  readonly inEditor: boolean;
}

const decided: AnnotatedText = { ...seedAnnotation, statements: seedAnnotation.statements.map((statement, i) => (i % 2 === 0 ? { ...statement, confidence: 0.4, decided: { by: ['d1'], disputed: true } } : statement)) };
const empty: AnnotatedText = { ...emptyAnnotation('empty.txt'), text: '' };

export async function pages(): Promise<readonly Page[]> {
  const full = await audit([{ annotated: seedAnnotation }, { source: 'gone.txt', reason: 'it could not be read' }]);
  const nothing = await audit([]);
  return [
    { title: 'the HTML export', content: String(html.write(decided)[0]?.content), inEditor: false },
    { title: 'the HTML export of an empty text', content: String(html.write(empty)[0]?.content), inEditor: false },
    { title: 'the audit’s HTML', content: auditHtml(full, 'Seeds'), inEditor: false },
    { title: 'the audit’s HTML of nothing', content: auditHtml(nothing, 'Seeds'), inEditor: false },
    { title: 'the audit’s panel', content: auditPage(full, 'Seeds', 'n'), inEditor: true },
    { title: 'the audit’s panel of nothing', content: auditPage(nothing, 'Seeds', 'n'), inEditor: true },
  ];
}
