/** Corrections: a reader's decisions on a source, by commands that the palette, keys, hovers, the lightbulb and the tree share. */
import * as vscode from 'vscode';
import { activeSource } from '../active-source';
import { annotatableLanguages, sourceLanguage } from '../client/client-options';
import type { Session } from '../session';
import { Carried } from './carried';
import { CorrectionActions } from './code-actions';
import { registerCorrectionCommands } from './correction-commands';
import { Corrections } from './corrections';
import { followFiles } from './follow-files';
import { Review } from './review';
import { showAgreement } from './show-agreement';
import { registerUndoCommands } from './undo-commands';

export function activateCorrections(session: Session): readonly vscode.Disposable[] {
  const { sources, offer } = session;
  const carried = new Carried();
  const corrections = new Corrections(session, (uri) => carried.to(uri));
  const review = new Review(sources, corrections);
  const register = vscode.commands.registerCommand;
  offer({ reviewProgress: () => review.progress });
  return [
    carried,
    review,
    ...followFiles(corrections, carried, session),
    ...registerCorrectionCommands(corrections, sources, carried),
    ...registerUndoCommands(corrections),
    vscode.languages.registerCodeActionsProvider([sourceLanguage, ...annotatableLanguages], new CorrectionActions(sources), CorrectionActions.metadata),
    register('onTheRecord.showAgreement', () => showAgreement(carried)),
    register('onTheRecord.review', async () => {
      const source = await activeSource(sources);
      if (source) await review.start(source.document);
    }),
    register('onTheRecord.review.right', () => review.right()),
    register('onTheRecord.review.wrong', () => review.wrong()),
    register('onTheRecord.review.next', () => review.next()),
    register('onTheRecord.review.end', () => review.end()),
    vscode.window.onDidChangeActiveTextEditor((editor) => void review.follow(editor)),
  ];
}
