/** What is read as a source, and as of which day: commands, and the context key that tells menus whether the active editor is one. */
import * as vscode from 'vscode';
import { readAsSourceNotification } from '../../server/protocol';
import { annotatableLanguages, sourceLanguage } from '../client/client-options';
import type { Session } from '../session';
import { annotateFolder } from './annotate-folder';
import { askForDate } from './set-date';
import { tellWhatIsSeen } from './tell-what-is-seen';

/** Named, since the folders of an extension can't be listed in the browser. */
const example = 'seeds/000_c75256f9babe0d3c.txt';

export function activateReading({ context, server, sources, log }: Session): readonly vscode.Disposable[] {
  const tellMenus = () => {
    const uri = vscode.window.activeTextEditor?.document.uri;
    void vscode.commands.executeCommand('setContext', 'onTheRecord.isSource', uri !== undefined && sources.isSource(uri));
  };
  const annotateFile = async () => {
    const document = vscode.window.activeTextEditor?.document;
    if (!document) await vscode.window.showInformationMessage(vscode.l10n.t('Open a text first: there is none in the active editor.'));
    else if (annotatableLanguages.includes(document.languageId)) await server.notify(readAsSourceNotification, { uri: document.uri.toString(), read: true });
    else if (document.languageId !== sourceLanguage) await vscode.languages.setTextDocumentLanguage(document, sourceLanguage);
    else await vscode.commands.executeCommand('onTheRecord.tree.focus');
  };
  const annotateSelection = async () => {
    const editor = vscode.window.activeTextEditor;
    if (!editor || editor.selection.isEmpty) return;
    const document = await vscode.workspace.openTextDocument({ language: sourceLanguage, content: editor.document.getText(editor.selection) });
    await vscode.window.showTextDocument(document, vscode.ViewColumn.Beside);
  };
  const openExample = () => vscode.window.showTextDocument(vscode.Uri.joinPath(context.extensionUri, example));
  const register = vscode.commands.registerCommand;
  tellMenus();
  return [
    ...tellWhatIsSeen(server, sources),
    sources.onDidChangeState(tellMenus),
    vscode.window.onDidChangeActiveTextEditor(tellMenus),
    register('onTheRecord.annotateFile', annotateFile),
    register('onTheRecord.annotateSelection', annotateSelection),
    register('onTheRecord.annotateFolder', annotateFolder),
    register('onTheRecord.setDate', () => askForDate(server, sources)),
    register('onTheRecord.openExample', openExample),
    register('onTheRecord.showLog', () => { log.show(true); }),
  ];
}
