/** Commands that go through a source: statement by statement, to one by its speaker, to words that a link names. */
import * as vscode from 'vscode';
import type { CommandArguments } from '../../language-service/commands';
import type { Statement } from '../../engine/annotation';
import { activeSource, activeStatement } from '../active-source';
import { revealSpans } from '../reveal';
import type { Session } from '../session';
import type { Direction } from './neighbours';
import { neighbour } from './neighbours';
import { pickStatement } from './pick-statement';

export function activateNavigation({ sources }: Session): readonly vscode.Disposable[] {
  const go = (direction: Direction, wanted: (statement: Statement) => boolean, none: string) => async () => {
    const source = await activeSource(sources);
    if (!source) return;
    const { editor, document, annotation } = source;
    const found = neighbour(annotation.statements.filter(wanted), document.offsetAt(editor.selection.start), direction);
    if (found) await revealSpans(document, found.content.slice(0, 1), false);
    else vscode.window.setStatusBarMessage(none, 4000);
  };
  const any = () => true;
  const unattributed = ({ speaker, repeated }: Statement) => speaker === null && repeated !== true;
  const noStatement = vscode.l10n.t('This source has no statements.');
  const allAttributed = vscode.l10n.t('Every statement of this source has a speaker.');
  const register = vscode.commands.registerCommand;
  return [
    register('onTheRecord.nextStatement', go('next', any, noStatement)),
    register('onTheRecord.previousStatement', go('previous', any, noStatement)),
    register('onTheRecord.nextUnattributed', go('next', unattributed, allAttributed)),
    register('onTheRecord.previousUnattributed', go('previous', unattributed, allAttributed)),
    register('onTheRecord.goToStatement', async () => {
      const source = await activeSource(sources);
      if (source) pickStatement(source);
    }),
    register('onTheRecord.whoSaidThis', async () => {
      const source = await activeStatement(sources);
      if (!source) return;
      const { document, editor, statement } = source;
      const cursor = document.offsetAt(editor.selection.active);
      // Behind its last character, where the cursor is after a selection, a hover has nothing to tell
      const isBehind = ![...statement.content, ...statement.cue, ...statement.source].some(([start, end]) => start <= cursor && cursor < end);
      const at = isBehind ? cursor - 1 : cursor;
      await revealSpans(document, [[at, at]], false);
      await vscode.commands.executeCommand('editor.action.showHover', { focus: 'focusIfVisible' });
    }),
    register('onTheRecord.reveal', reveal),
  ];
}

/** Goes to the words that a link of a hover or a quote sheet names. */
async function reveal(...[uri, { start, end }]: CommandArguments['onTheRecord.reveal']): Promise<void> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri, true));
  const offset = ({ line, character }: typeof start) => document.offsetAt(new vscode.Position(line, character));
  await revealSpans(document, [[offset(start), offset(end)]], false);
}
