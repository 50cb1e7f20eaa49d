/** Text as it may stand in Markdown without becoming any: the text of a source is data. */

/**
 * `text` on one line, with every sign escaped that Markdown, HTML in Markdown or a link could be made of within a line.
 * What it shows is the text, but that runs of white space are one space and that a NUL is U+FFFD.
 */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\s\u0085]+/gu, ' ').replace(/[\\`*_[\]<>#|~&$!@^=+]|\/(?=\/)/gu, '\\$&').replaceAll('\0', '\uFFFD');
}

/** `text` at the start of a line, where a dash or a number would begin a list. */
export function escapeLineStart(text: string): string {
  return escapeMarkdown(text.trim()).replace(/^-/u, '\\-').replace(/^(\d+)([.)])/u, '$1\\$2');
}

/** `text` as a quotation block. */
export function blockQuote(text: string): string {
  return `> ${escapeLineStart(text)}`;
}
