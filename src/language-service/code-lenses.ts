/** A line above each paragraph with statements that tells how many there are and whose. */
import { speakersOf } from '../engine/annotation';
import * as l10n from '@vscode/l10n';
import type { CodeLens } from 'vscode-languageserver-types';
import type { Span, Statement } from '../engine/annotation';
import type { AnnotatedSource } from './annotated-source';
import { extentOf } from './annotated-source';

/** How many speakers a line names before it only counts them. */
const mostNames = 3;

/** One lens for each line of the text on which statements begin; it shows the first of them in the client's tree. */
export function getCodeLenses(source: AnnotatedSource): CodeLens[] {
  const byLine = new Map<number, [Statement, ...Statement[]]>();
  for (const statement of source.annotation.statements) {
    if (statement.repeated === true) continue;
    const { line } = source.document.positionAt(extentOf(statement)[0]);
    const here = byLine.get(line);
    if (here) here.push(statement);
    else byLine.set(line, [statement]);
  }
  return [...byLine.values()].map((statements) => lens(source, statements));
}

function lens(source: AnnotatedSource, statements: readonly [Statement, ...Statement[]]): CodeLens {
  const [first] = statements;
  const start: Span = [extentOf(first)[0], extentOf(first)[0]];
  const names = [...new Set(statements.flatMap(speakersOf))].flatMap((id) => source.actor(id)?.name ?? []);
  const count = statements.length === 1 ? l10n.t('1 statement') : l10n.t('{0} statements', statements.length);
  const who = names.length > mostNames ? l10n.t('{0} and {1} others', names.slice(0, mostNames).join(', '), names.length - mostNames) : names.join(', ');
  const title = who === '' ? l10n.t('{0}, unattributed', count) : l10n.t('{0}: {1}', count, who);
  return { range: source.range(start), command: { title, command: 'onTheRecord.showStatement', arguments: [source.document.uri, first.id] } };
}
