/** HTML: one page that needs nothing else, reads well on screen and printed, and runs nothing. */
import type { Span, StatementKind } from '../engine/annotation';
import type { TextBlock } from './blocks';
import { textBlocks } from './blocks';
import type { AnnotatedText, DocumentFormat } from './format';
import { escapeHtml } from './html-text';
import type { Spanned } from './nest';
import type { SpanIndex } from './span-index';
import { spanIndex } from './span-index';
import type { StatementWords } from './statement-words';
import { statementWords } from './statement-words';

/** Its policy lets it load nothing and run nothing; all that comes from the source is escaped. */
export const html: DocumentFormat = {
  id: 'html',
  label: 'HTML page',
  purpose: 'the text with its statements, to read and to print',
  unit: 'document',
  extensions: ['.html'],
  write: (annotated) => [{ extension: '.html', content: page(annotated) }],
};

/** Kinds are told apart by line style as well as by colour, so that they hold in print and for the colour-blind. */
const style = `
:root { color-scheme: light dark; }
html { background: Canvas; color: CanvasText; } a { color: inherit; }
body { font: 1.05rem/1.6 Georgia, "Times New Roman", serif; max-width: 44rem; margin: 2rem auto; padding: 0 1rem; }
h1, h2, th, .caption, .header, dt { font-family: system-ui, sans-serif; }
h1 { font-size: 1.4rem; overflow-wrap: anywhere; } h2 { font-size: 1.1rem; margin-top: 2rem; }
.headline { font-weight: bold; font-size: 1.2rem; } .caption, .header, .byline { font-size: .9rem; }
p { white-space: pre-line; overflow-wrap: anywhere; }
.direct, .mixed, .indirect { border-bottom: .12em solid; padding-bottom: .05em; }
.direct { border-color: #0072b2; } .mixed { border-color: #d55e00; border-bottom-style: dashed; } .indirect { border-color: #007f5f; border-bottom-style: dotted; }
sup { line-height: 0; } sup a { text-decoration: none; padding: 0 .1em; }
li { margin: 0 0 1rem; } blockquote { margin: .3rem 0; } .doubt { font-style: italic; }
@media print { body { font-size: 10.5pt; max-width: none; margin: 0; } li, tr { break-inside: avoid; } h2 { break-after: avoid; } }
`;

function page(annotated: AnnotatedText): string {
  const statements = statementWords(annotated);
  const pieces = piecesOf(annotated);
  const title = escapeHtml(annotated.id);
  return `<!DOCTYPE html>
<html lang="${escapeHtml(annotated.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="On the Record">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${annotated.date?.iso ? `Of <time>${escapeHtml(annotated.date.iso)}</time>.` : 'The text gives no day of its own.'} <span class="direct">Direct</span>, <span class="mixed">mixed</span> and <span class="indirect">indirect</span> statements are underlined; numbers lead to who says them.</p>
<h2 id="text">Text</h2>
<article>
${textBlocks(annotated).map((block) => blockHtml(block, annotated.text, pieces)).join('\n')}
</article>
<h2 id="statements">Statements</h2>
${statements.length > 0 ? `<ol>\n${statements.map(item).join('\n')}\n</ol>` : '<p>No statements were found.</p>'}
</main>
</body>
</html>
`;
}

function blockHtml({ kind, span }: TextBlock, text: string, pieces: SpanIndex<Piece>): string {
  return `<p class="${kind}">${stretches(span, text, pieces)}</p>`;
}

/** A piece of a statement's content. */
interface Piece extends Spanned {
  readonly kind: StatementKind;
  /** The statement's, from 1. */
  readonly number: number;
  readonly last: boolean;
}

function piecesOf({ statements }: AnnotatedText): SpanIndex<Piece> {
  return spanIndex(statements.flatMap(({ kind, content }, i) => content.map(([start, end], piece) => ({ start, end, kind, number: i + 1, last: piece === content.length - 1 }))));
}

/** The text cut wherever a statement begins or ends: each stretch is marked by the innermost statement that holds it. */
function stretches([start, end]: Span, text: string, pieces: SpanIndex<Piece>): string {
  const edges = [...new Set([start, end, ...pieces.overlapping(start, end).flatMap((piece) => [piece.start, piece.end])])].filter((edge) => edge >= start && edge <= end).sort((a, b) => a - b);
  return edges.slice(0, -1).map((from, i) => {
    const to = edges[i + 1]!;
    const holding = pieces.overlapping(from, to);
    const inner = holding.reduce<Piece | undefined>((best, piece) => (best && length(best) <= length(piece) ? best : piece), undefined);
    const words = escapeHtml(text.slice(from, to));
    const marked = inner ? `<span class="${inner.kind}">${words}</span>` : words;
    return marked + holding.filter((piece) => piece.last && piece.end === to).map(({ number }) => `<sup><a href="#s${number}" id="t${number}">${number}</a></sup>`).join('');
  }).join('');
}

function length({ start, end }: Piece): number {
  return end - start;
}

function item({ statement, speaker, role, content, cue, day, decided, doubts }: StatementWords, index: number): string {
  const who = speaker === null ? '<strong>Not attributed</strong>' : `<strong>${escapeHtml(speaker)}</strong>`;
  const details = [...(role ? [escapeHtml(role)] : []), statement.kind, ...(cue ? [`“${escapeHtml(cue)}”`] : []), ...(day ? [`<time>${escapeHtml(day.iso)}</time>`] : []), ...(statement.repeated ? ['printed before'] : []), ...(decided ? [escapeHtml(decided)] : [])];
  const doubt = doubts.length > 0 ? `\n<div class="doubt">Doubtful: ${doubts.map(escapeHtml).join('; ')}.</div>` : '';
  return `<li id="s${index + 1}">${who} (${details.join(', ')})
<blockquote>${content.map(escapeHtml).join(' … ')}</blockquote>
<a href="#t${index + 1}">in the text</a>${doubt}</li>`;
}
