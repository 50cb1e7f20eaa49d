/** What the client tells the server at the start, alike in Node and in the browser. */
import * as vscode from 'vscode';
import type { LanguageClientOptions } from 'vscode-languageclient';
import { hoverCommands } from '../../language-service/commands';
import type { ClientOptions } from '../../server/protocol';

/** The language of our own. */
export const sourceLanguage = 'source-text';

/** Languages whose documents become sources by "Annotate This File" without changing their language mode. */
export const annotatableLanguages: readonly string[] = ['markdown'];

export function clientOptions(log: vscode.LogOutputChannel): LanguageClientOptions {
  const initializationOptions: ClientOptions = {
    languages: [sourceLanguage],
    commands: true,
    ...(vscode.l10n.bundle && { messages: vscode.l10n.bundle }),
  };
  return {
    documentSelector: [sourceLanguage, ...annotatableLanguages].map((language) => ({ language })),
    initializationOptions,
    outputChannel: log,
    markdown: { isTrusted: { enabledCommands: hoverCommands }, supportHtml: false },
  };
}
