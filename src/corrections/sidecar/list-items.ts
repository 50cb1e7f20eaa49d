/** Takes a JSON list apart into the texts of its items, so that each can be read, or kept just as it stands. */

/** One item of a list: its text and the line, from 1, that it begins on. */
export interface ListItem {
  readonly json: string;
  readonly line: number;
}

/** What is wrong with a text, and on which line, from 1. */
export interface Problem {
  readonly line: number;
  readonly cause: string;
}

/** Levels of nesting that are read; an annotation of ours has six. */
const deepest = 64;

/**
 * The items of the JSON list that `text` holds. Items are told apart by brackets, strings and commas alone, in one pass;
 * whether each is JSON is left to whoever reads it. Never throws.
 */
export function listItems(text: string): { readonly items: readonly ListItem[] } | { readonly problem: Problem } {
  const marks = /["[\]{},\n]/g;
  const open = /[^\s\uFEFF]/.exec(text);
  if (!open) return { items: [] };
  if (open[0] !== '[') return { problem: { line: lineOf(text, open.index), cause: 'a list of annotations should begin here with “[”' } };
  const items: ListItem[] = [];
  let [depth, start, line, startLine] = [1, open.index + 1, lineOf(text, open.index), lineOf(text, open.index)];
  const take = (end: number): boolean => {
    const piece = text.slice(start, end);
    const json = piece.trim();
    const before = piece.slice(0, piece.length - piece.trimStart().length);
    if (json !== '') items.push({ json, line: startLine + (before.match(/\n/g)?.length ?? 0) });
    [start, startLine] = [end + 1, line];
    return json !== '';
  };
  marks.lastIndex = start;
  for (let mark = marks.exec(text); mark; mark = marks.exec(text)) {
    const at = mark.index;
    switch (mark[0]) {
      case '\n':
        line++;
        break;
      case '"': {
        const end = endOfString(text, at + 1);
        if (end === null) return { problem: { line, cause: 'a string that begins here does not end on its line' } };
        marks.lastIndex = end;
        break;
      }
      case '[':
      case '{':
        if (++depth > deepest) return { problem: { line, cause: `brackets are nested more than ${deepest} deep` } };
        break;
      case ',':
        if (depth === 1 && !take(at)) return { problem: { line, cause: 'an annotation is missing before a comma' } };
        break;
      default:
        if (--depth > 0) break;
        if (!take(at) && items.length > 0) return { problem: { line, cause: 'there is a comma after the last annotation' } };
        if (mark[0] === '}') return { problem: { line, cause: 'the list should end with “]”' } };
        if (text.slice(at + 1).trim() !== '') return { problem: { line, cause: 'there is something after the end of the list' } };
        return { items };
    }
  }
  return { problem: { line, cause: 'the list does not end: a “]” is missing' } };
}

/** The offset after the closing quotation mark; `null` where the line or the text ends before. */
function endOfString(text: string, from: number): number | null {
  const stops = /["\\\n]/g;
  stops.lastIndex = from;
  for (let stop = stops.exec(text); stop; stop = stops.exec(text)) {
    if (stop[0] === '"') return stop.index + 1;
    if (stop[0] === '\n') return null;
    stops.lastIndex = stop.index + 2;
  }
  return null;
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
