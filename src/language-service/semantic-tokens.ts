/** Names coloured by their type, with the token types that every theme knows. */
import { speakersOf } from '../engine/annotation';
import type { Range } from 'vscode-languageserver-types';
import type { ActorType, Mention } from '../engine/annotation';
import type { AnnotatedSource } from './annotated-source';

/**
 * The token types of names. `package.json` declares them with a standard type as `superType`, from which a theme takes
 * the colour until it knows ours.
 */
export const tokenTypes = ['person', 'organization', 'place', 'nationality', 'event', 'product', 'work', 'name'] as const;

/** `speaker`: says something in this text; `reference`: a description or a pronoun; `metonym`: stands for an institution. */
export const tokenModifiers = ['speaker', 'reference', 'metonym'] as const;

/** Tokens of the whole text or of a range of it, encoded as the protocol has it: five numbers each, relative to the one before. */
export function getSemanticTokens(source: AnnotatedSource, range?: Range): { data: number[] } {
  const from = range ? source.document.offsetAt(range.start) : 0;
  const to = range ? source.document.offsetAt(range.end) : Infinity;
  const speakers = new Set(source.annotation.statements.flatMap(speakersOf));
  const data: number[] = [];
  let last = { line: 0, character: 0 };
  for (const mention of withoutOverlaps(source.annotation.mentions.filter(({ start, end }) => end > from && start < to))) {
    for (const { start, end } of lineByLine(source, source.range([mention.start, mention.end]))) {
      data.push(start.line - last.line, start.line === last.line ? start.character - last.character : start.character, end - start.character, typeIndex(mention.type), modifierBits(mention, speakers));
      last = start;
    }
  }
  return { data };
}

/** Tokens can't overlap: of nested mentions the outermost is kept. */
function withoutOverlaps(mentions: readonly Mention[]): readonly Mention[] {
  const sorted = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end);
  let reached = 0;
  return sorted.filter(({ start, end }) => {
    if (start < reached || end <= start) return false;
    reached = end;
    return true;
  });
}

/** A token can't cross lines: a name broken over two lines becomes two. `end` is a character of the start's line. */
function lineByLine({ document }: AnnotatedSource, { start, end }: Range): readonly { readonly start: Range['start']; readonly end: number }[] {
  if (start.line === end.line) return [{ start, end: end.character }];
  const lengthOf = (line: number) => document.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } }).replace(/[\r\n]+$/, '').length;
  const pieces = [{ start, end: lengthOf(start.line) }];
  for (let line = start.line + 1; line < end.line; line++) pieces.push({ start: { line, character: 0 }, end: lengthOf(line) });
  pieces.push({ start: { line: end.line, character: 0 }, end: end.character });
  return pieces.filter(({ start: from, end: until }) => until > from.character);
}

function typeIndex(type: ActorType): number {
  return tokenTypes.indexOf(type === 'other' ? 'name' : type);
}

function modifierBits({ actor, form, metonymic }: Mention, speakers: ReadonlySet<string>): number {
  const speaker = actor !== null && speakers.has(actor);
  return (speaker ? 1 : 0) | (form === 'name' ? 0 : 2) | (metonymic === true ? 4 : 0);
}
