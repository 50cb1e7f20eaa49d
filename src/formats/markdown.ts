/** Markdown: who says what in a source, to be read, mailed or put into notes. */
import { speakersOf } from '../engine/annotation';
import type { AnnotatedText, DocumentFormat } from './format';
import { blockQuote, escapeMarkdown } from './markdown-text';
import type { StatementWords } from './statement-words';
import { decidedWords, statementWords } from './statement-words';

export const markdown: DocumentFormat = {
  id: 'markdown',
  label: 'Markdown',
  purpose: 'actors and statements to read and to paste',
  unit: 'document',
  extensions: ['.md'],
  write: (annotated) => [{ extension: '.md', content: page(annotated) }],
};

function page(annotated: AnnotatedText): string {
  const statements = statementWords(annotated);
  return [
    `# ${escapeMarkdown(annotated.id)}`,
    '',
    annotated.date?.iso ? `Of ${annotated.date.iso}.` : 'The text gives no day of its own.',
    '',
    '## Actors',
    '',
    ...actorTable(annotated),
    '',
    '## Statements',
    '',
    ...(statements.length > 0 ? statements.flatMap(section) : ['No statements were found.', '']),
  ].join('\n');
}

function actorTable({ actors, statements }: AnnotatedText): string[] {
  if (actors.length === 0) return ['No actors were found.'];
  const counts = new Map<string, number>();
  for (const statement of statements) if (!statement.repeated) for (const id of speakersOf(statement)) counts.set(id, (counts.get(id) ?? 0) + 1);
  const rows = actors.map(({ id, name, type, roles, aliases, decided }) => [decided ? `${name} (${decidedWords(decided)})` : name, type, roles.join('; '), aliases.join('; '), String(counts.get(id) ?? 0)]);
  return [['Actor', 'Type', 'Role', 'Also called', 'Statements'], ['---', '---', '---', '---', '---:']]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .concat(rows.map((cells) => `| ${cells.map(escapeMarkdown).join(' | ')} |`));
}

/** One statement: who, how and when, then the words. */
function section(words: StatementWords): string[] {
  const { statement, speaker, role, content, cue, day, decided, doubts } = words;
  const who = speaker === null ? '**Not attributed**' : `**${escapeMarkdown(speaker)}**`;
  const details = [
    ...(role ? [escapeMarkdown(role)] : []),
    statement.kind,
    ...(cue ? [`“${escapeMarkdown(cue)}”`] : []),
    ...(day ? [day.iso] : []),
    ...(statement.repeated ? ['printed before'] : []),
    ...(decided ? [escapeMarkdown(decided)] : []),
  ];
  return [
    `${who} (${details.join(', ')})`,
    '',
    content.map(blockQuote).join('\n>\n'),
    '',
    ...(doubts.length > 0 ? [`Doubtful: ${doubts.map(escapeMarkdown).join('; ')}.`, ''] : []),
  ];
}
