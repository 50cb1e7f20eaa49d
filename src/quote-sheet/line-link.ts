/** Links to places in a file by line and column, which editors and code hosts understand. */
import type { Span } from '../engine/annotation';
import { iriOf } from '../formats/iri';

/** Links into `path`, relative to the sheet: "article.txt#L3,14", counted from 1 as editors show it. */
export function lineLinks(path: string, text: string): (span: Span) => string {
  const lineStarts = [0];
  for (const { index, 0: lineEnd } of text.matchAll(/\r\n|\n|\r/gu)) lineStarts.push(index + lineEnd.length);
  const target = iriOf(path).replace(/[()]/gu, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return ([start]) => {
    const line = lineStarts.findLastIndex((offset) => offset <= start);
    return `${target}#L${line + 1},${start - lineStarts[line]! + 1}`;
  };
}
