/** Prose for a hover: text, emphasis and links, set as Markdown or as plain text; the one way by which words become Markdown. */
import { MarkupKind } from 'vscode-languageserver-types';
import type { MarkupContent } from 'vscode-languageserver-types';

/** A piece of a sentence. `link` is a target made by `commandLink` or an address of our own, never the document's. */
export type Piece = string | { readonly text: string; readonly strong?: boolean; readonly link?: string };
export type Phrase = readonly Piece[];

export type Block =
  | { readonly kind: 'paragraph'; readonly phrase: Phrase }
  | { readonly kind: 'list'; readonly items: readonly Phrase[] }
  | { readonly kind: 'rule' };

/**
 * Puts phrases in the places `{0}`, `{1}`, … of a message, so that a translation can order them as its language does.
 * The rest of the message is text like any other.
 */
export function fill(message: string, ...phrases: readonly Phrase[]): Phrase {
  return message.split(/\{(\d)\}/).flatMap((part, index) => (index % 2 === 0 ? (part === '' ? [] : [part]) : (phrases[Number(part)] ?? [])));
}

/** Phrases with a separator between them. */
export function join(phrases: readonly Phrase[], separator: string): Phrase {
  return phrases.flatMap((phrase, index) => (index === 0 ? phrase : [separator, ...phrase]));
}

export function toMarkup(blocks: readonly Block[], kind: MarkupKind): MarkupContent {
  return { kind, value: kind === MarkupKind.Markdown ? toMarkdown(blocks) : toPlainText(blocks) };
}

export function toMarkdown(blocks: readonly Block[]): string {
  return blocks.map(blockMarkdown).join('\n\n');
}

export function toPlainText(blocks: readonly Block[]): string {
  return blocks.map(blockPlainText).filter((text) => text !== '').join('\n');
}

/**
 * Any text as Markdown that shows just that text, on one line: no part of it is read as a link, an address, a picture,
 * HTML, a list or a heading (CommonMark and GitHub's extensions to it, as `marked` in VS Code reads them).
 */
export function escapeMarkdown(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_{}[\]()#+!|<>&~:@$^=/]/g, '\\$&')
    .replace(/^( ?)-/, '$1\\-')
    .replace(/^( ?\d+)\./, '$1\\.')
    .replace(/www\./gi, (www) => `${www.slice(0, 3)}\\.`);
}

function blockMarkdown(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return phraseMarkdown(block.phrase);
    case 'list':
      return block.items.map((item) => `- ${phraseMarkdown(item)}`).join('\n');
    case 'rule':
      return '---';
  }
}

function blockPlainText(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return phraseText(block.phrase);
    case 'list':
      return block.items.map((item) => `• ${phraseText(item)}`).join('\n');
    case 'rule':
      return '';
  }
}

export function phraseText(phrase: Phrase): string {
  return phrase.map((piece) => oneLine(typeof piece === 'string' ? piece : piece.text)).join('');
}

function phraseMarkdown(phrase: Phrase): string {
  // Neighbouring pieces of plain text are escaped as one, so that nothing dangerous can arise at the seam
  return merge(phrase).map(pieceMarkdown).join('');
}

function pieceMarkdown(piece: Piece): string {
  if (typeof piece === 'string') return escapeMarkdown(piece);
  const text = piece.strong ? strongMarkdown(piece.text) : escapeMarkdown(piece.text);
  return piece.link === undefined ? text : `[${text}](${piece.link})`;
}

/** Two asterisks bind only to a letter or mark, never to a blank, so blanks go outside. */
function strongMarkdown(text: string): string {
  const words = oneLine(text).trim();
  return words === '' ? '' : `**${escapeMarkdown(words)}**`;
}

function merge(phrase: Phrase): Phrase {
  return phrase.reduce<readonly Piece[]>((merged, piece) => {
    const last = merged.at(-1);
    return typeof piece === 'string' && typeof last === 'string' ? [...merged.slice(0, -1), last + piece] : [...merged, piece];
  }, []);
}

/** Without line breaks, control characters, lone surrogates, and the marks that turn the direction of what follows. */
function oneLine(text: string): string {
  return text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/[\u202A-\u202E\u2066-\u2069]/g, '')
    .replace(/\p{Surrogate}/gu, '\uFFFD');
}
