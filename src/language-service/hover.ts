/** What opens when the reader points at words: at a name, a day, or what somebody says. The shortest answer first. */
import type { Hover, MarkupKind, Position } from 'vscode-languageserver-types';
import type { Span } from '../engine/annotation';
import type { AnnotatedSource } from './annotated-source';
import { actorCard } from './hover-actor';
import { dateCard } from './hover-date';
import { statementCard, statementLine } from './hover-statement';
import type { Block } from './prose';
import { toMarkup } from './prose';

export interface HoverOptions {
  /** Whether links to the client's commands may stand in the hover. */
  readonly commands: boolean;
  readonly markup: MarkupKind;
  /** BCP 47, for days; the machine's own where it isn't given. */
  readonly locale?: string;
}

/** The card for what stands at a position, the most particular first; `null` where there is nothing to tell. */
export function getHover(source: AnnotatedSource, position: Position, options: HoverOptions): Hover | null {
  const offset = source.document.offsetAt(position);
  const cards: { readonly span: Span; readonly blocks: readonly Block[] }[] = [];
  const mention = source.mentionAt(offset);
  if (mention) cards.push({ span: [mention.start, mention.end], blocks: actorCard(source, mention, options) });
  const date = source.dateAt(offset);
  if (date) cards.push({ span: [date.start, date.end], blocks: dateCard(date, options) });
  const [statement] = source.statementsAt(offset);
  if (statement) {
    const span = [...statement.content, ...statement.cue, ...statement.source].find(([start, end]) => start <= offset && offset < end);
    if (span) cards.push({ span, blocks: cards.length === 0 ? statementCard(source, statement, options) : [statementLine(source, statement)] });
  }
  const [first] = cards;
  if (!first) return null;
  const blocks = cards.flatMap(({ blocks }, index): readonly Block[] => (index === 0 ? blocks : [{ kind: 'rule' }, ...blocks]));
  return { contents: toMarkup(blocks, options.markup), range: source.range(first.span) };
}
