/** Corrections: a reader's decisions on a source, by commands that the palette, keys, hovers, the lightbulb and the tree share. */
import * as vscode from 'vscode';
import { activeSource } from '../active-source';
import { annotatableLanguages, sourceLanguage } from '../client/client-options';
import type { Pointed } from '../../language-service/commands';
import type { Session } from '../session';
import { CorrectionActions } from './code-actions';
import { addRole, changeType, merge, notAName, rename, split } from './correct-actor';
import { changeExtent, markName, markStatement, selectedSpans } from './correct-selection';
import { accept, attribute, notAStatement } from './correct-statement';
import { Corrections } from './corrections';
import { dismissFinding } from './dismiss-finding';
import { dropOnActor } from './drop-on-actor';
import { Review } from './review';
import type { SourceText } from './source-text';
import type { ActorTarget, StatementTarget } from './target';
import { Targets } from './target';
import type { Span } from '../../engine/annotation';
import { registerUndoCommands } from './undo-commands';

export function activateCorrections({ server, sources, osUser }: Session): readonly vscode.Disposable[] {
  const corrections = new Corrections(server, osUser);
  const targets = new Targets(sources);
  const review = new Review(sources, corrections);
  const register = vscode.commands.registerCommand;

  const onStatement = (command: string, correct: (corrections: Corrections, target: StatementTarget) => Promise<boolean>) =>
    register(command, async (argument: unknown) => {
      const target = await targets.statement(argument);
      if (target) await correct(corrections, target);
    });
  const onActor = (command: string, correct: (corrections: Corrections, target: ActorTarget) => Promise<boolean>) =>
    register(command, async (argument: unknown) => {
      const target = await targets.actor(argument);
      if (target) await correct(corrections, target);
    });
  const onSelection = (command: string, correct: (source: SourceText, spans: readonly [Span, ...Span[]]) => Promise<boolean>) =>
    register(command, async () => {
      const source = await activeSource(sources);
      if (!source) return;
      const [first, ...others] = selectedSpans(source.editor);
      if (first) await correct({ ...source, text: source.document.getText() }, [first, ...others]);
      else void vscode.window.showInformationMessage(vscode.l10n.t('Select some words first.'));
    });

  return [
    corrections,
    review,
    onStatement('onTheRecord.attribute', attribute),
    onStatement('onTheRecord.notAStatement', notAStatement),
    onStatement('onTheRecord.accept', accept),
    onActor('onTheRecord.mergeActors', merge),
    onActor('onTheRecord.splitActor', split),
    onActor('onTheRecord.renameActor', rename),
    onActor('onTheRecord.addRole', addRole),
    onActor('onTheRecord.changeType', changeType),
    onActor('onTheRecord.notAName', notAName),
    onSelection('onTheRecord.markStatement', (source, spans) => markStatement(corrections, source, spans)),
    onSelection('onTheRecord.markName', (source, [span]) => markName(corrections, source, span)),
    onSelection('onTheRecord.setContent', (source, spans) => changeExtent(corrections, source, spans, 'content')),
    onSelection('onTheRecord.setCue', (source, spans) => changeExtent(corrections, source, spans, 'cue')),
    onSelection('onTheRecord.setSource', (source, spans) => changeExtent(corrections, source, spans, 'source')),
    register('onTheRecord.dropOnActor', (dropped: Pointed, onto: Pointed) => dropOnActor(corrections, targets, dropped, onto)),
    register('onTheRecord.dismissFinding', (uri: unknown, span: unknown, code: unknown) => dismissFinding(corrections, sources, uri, span, code)),
    ...registerUndoCommands(corrections),
    vscode.languages.registerCodeActionsProvider([sourceLanguage, ...annotatableLanguages], new CorrectionActions(sources), CorrectionActions.metadata),
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
