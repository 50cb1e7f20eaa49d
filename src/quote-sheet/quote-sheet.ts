/** The quote sheet: what a fact-checker works down, statement by statement, with a box to tick for each. */
import type { Span, StatementKind } from '../engine/annotation';
import type { AnnotatedText } from '../formats/format';
import { blockQuote, escapeMarkdown } from '../formats/markdown-text';
import type { StatementWords } from '../formats/statement-words';
import { statementWords } from '../formats/statement-words';
import type { Check, Checks } from './checks';
import { checkKeys } from './checks';

export interface QuoteSheetOptions {
  /** Where a click on a place leads: a link target as Markdown takes it between brackets, or `null` for none. */
  readonly link: (span: Span) => string | null;
  /** What was ticked and noted on an earlier sheet: it stays with the same words by the same speaker. */
  readonly checks: Checks;
}

/** The sheet as Markdown. Repeated captions are left out: their words are checked once. */
export function quoteSheet(annotated: AnnotatedText, { link, checks }: QuoteSheetOptions): string {
  const statements = statementWords(annotated).filter(({ statement }) => !statement.repeated);
  const keys = checkKeys(statements);
  const open = statements.filter(({ speaker }) => speaker === null).length;
  const items = statements.map((words, i) => item(words, i + 1, keys[i]!, checks.get(keys[i]!), link));
  return [
    `# Quote sheet: ${escapeMarkdown(annotated.id)}`,
    '',
    `${annotated.date?.iso ? `The text is of ${annotated.date.iso}.` : 'The text gives no day of its own.'} ${count(statements.length, 'statement')}${open > 0 ? `, ${open} of them without a known speaker` : ''}.`,
    'Tick what is checked and write after “Note:”; both stay when the sheet is made anew.',
    '',
    ...items.flat(),
  ].join('\n');
}

const kinds: Readonly<Record<StatementKind, string>> = { direct: 'direct quotation', mixed: 'partly quoted', indirect: 'reported, not quoted' };

function item({ statement, speaker, role, content, cue, source, day, decided, doubts }: StatementWords, number: number, key: string, check: Check | undefined, link: QuoteSheetOptions['link']): string[] {
  const who = speaker === null ? '**Speaker not known**' : `**${escapeMarkdown(speaker)}**`;
  const at = statement.content[0] && link(statement.content[0]);
  const attribution = [...(source ? [`“${escapeMarkdown(source)}”`] : []), ...(cue ? [`“${escapeMarkdown(cue)}”`] : [])];
  return [
    `- [${check?.ticked ? 'x' : ' '}] ${number}\\. ${who}${role ? `, ${escapeMarkdown(role)}` : ''} (${kinds[statement.kind]}${decided ? `, ${escapeMarkdown(decided)}` : ''}${at ? `, [go to the words](${at})` : ''}) <!-- check:${key} -->`,
    '',
    ...content.map(blockQuote).join('\n>\n').split('\n').map(indent),
    '',
    row(`Attributed by: ${attribution.length > 0 ? attribution.join(' · ') : 'no words of the text'}`),
    row(`Day: ${day ? `${day.iso} (${escapeMarkdown(day.basis)})` : 'not known'}`),
    ...(doubts.length > 0 ? [row(`Doubtful: ${doubts.map(escapeMarkdown).join('; ')}`)] : []),
    indent(`Note:${check?.note ?? ''}`),
    '',
  ];
}

/** Into the list item that the box begins. */
function indent(line: string): string {
  return `  ${line}`;
}

/** A line of its own in a paragraph: two spaces at its end break it. */
function row(line: string): string {
  return indent(`${line}  `);
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}
