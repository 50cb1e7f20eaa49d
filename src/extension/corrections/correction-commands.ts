/** The commands that correct: each takes what a hover, a row of the tree or the lightbulb points at, else what is at the cursor or selected. */
import * as vscode from 'vscode';
import type { PlacedDecision } from '../../corrections/decision';
import type { Span } from '../../engine/annotation';
import type { Pointed } from '../../language-service/commands';
import { activeSource } from '../active-source';
import type { Sources } from '../sources/sources';
import type { Carried } from './carried';
import { addRole, changeType, merge, notAName, rename, split } from './correct-actor';
import { changeExtent, markName, markStatement, selectedSpans } from './correct-selection';
import { accept, attribute, notAStatement } from './correct-statement';
import type { Corrections } from './corrections';
import { settle } from './disagreements';
import { dismissFinding, switchOffCheck } from './dismiss-finding';
import { dropOnActor } from './drop-on-actor';
import { chooseLost, drop, lostAmong, placeAgain } from './lost-decisions';
import { acceptPlaces, movedAmong } from './moved-decisions';
import { refuseCarried } from './refuse-carried';
import type { SourceText } from './source-text';
import type { ActorTarget, StatementTarget } from './target';
import { Targets } from './target';

const register = vscode.commands.registerCommand;

export function registerCorrectionCommands(corrections: Corrections, sources: Sources, carried: Carried): readonly vscode.Disposable[] {
  const targets = new Targets(sources);
  const placed = ({ document }: SourceText): readonly PlacedDecision[] => sources.current(document.uri)?.decisions ?? [];

  const onStatement = (command: string, correct: (target: StatementTarget) => Promise<unknown>) =>
    register(command, async (argument: unknown) => {
      const target = await targets.statement(argument);
      if (target) await correct(target);
    });
  const onActor = (command: string, correct: (target: ActorTarget) => Promise<unknown>) =>
    register(command, async (argument: unknown) => {
      const target = await targets.actor(argument);
      if (target) await correct(target);
    });
  const onSelection = (command: string, correct: (source: SourceText, spans: readonly [Span, ...Span[]]) => Promise<unknown>) =>
    register(command, async () => {
      const source = await activeSource(sources);
      if (!source) return;
      const [first, ...others] = selectedSpans(source.editor);
      if (first) await correct({ ...source, text: source.document.getText() }, [first, ...others]);
      else void vscode.window.showInformationMessage(vscode.l10n.t('Select some words first.'));
    });
  const onAny = (command: string, correct: (source: SourceText, pointed: Pointed | undefined) => Promise<unknown>) =>
    register(command, async (argument: unknown) => {
      const found = await targets.any(argument);
      if (found) await correct(found.source, found.pointed);
    });
  /** One key for both: a place that has moved is found right, else the statement is. */
  const acceptStatement = async (target: StatementTarget) => {
    const moved = movedAmong(placed(target), target.statement.decided?.by ?? []);
    await (moved.length > 0 ? acceptPlaces(corrections, target, moved) : accept(corrections, target));
  };

  return [
    onStatement('onTheRecord.attribute', (target) => attribute(corrections, target)),
    onStatement('onTheRecord.notAStatement', (target) => notAStatement(corrections, target)),
    onStatement('onTheRecord.accept', acceptStatement),
    onActor('onTheRecord.mergeActors', (target) => merge(corrections, target)),
    onActor('onTheRecord.splitActor', (target) => split(corrections, target)),
    onActor('onTheRecord.renameActor', (target) => rename(corrections, target)),
    onActor('onTheRecord.addRole', (target) => addRole(corrections, target)),
    onActor('onTheRecord.changeType', (target) => changeType(corrections, target)),
    onActor('onTheRecord.notAName', (target) => notAName(corrections, target)),
    onActor('onTheRecord.acceptActorPlace', (target) => acceptPlaces(corrections, target, movedAmong(placed(target), target.actor.decided?.by ?? []))),
    onActor('onTheRecord.refuseCarried', (target) => refuseCarried(corrections, target, carried.to(target.document.uri))),
    onSelection('onTheRecord.markStatement', (source, spans) => markStatement(corrections, source, spans)),
    onSelection('onTheRecord.markName', (source, [span]) => markName(corrections, source, span)),
    onSelection('onTheRecord.setContent', (source, spans) => changeExtent(corrections, source, spans, 'content')),
    onSelection('onTheRecord.setCue', (source, spans) => changeExtent(corrections, source, spans, 'cue')),
    onSelection('onTheRecord.setSource', (source, spans) => changeExtent(corrections, source, spans, 'source')),
    onAny('onTheRecord.placeLost', async (source, pointed) => {
      const spans = selectionIn(source.document);
      if (spans.length === 0) return vscode.window.showInformationMessage(vscode.l10n.t('Select the words that the correction is about, and try again.'));
      const decision = await chooseLost(lostAmong(placed(source)), pointed?.decision);
      return decision && placeAgain(corrections, source, decision, spans);
    }),
    onAny('onTheRecord.dropLost', async (source, pointed) => {
      const decision = await chooseLost(lostAmong(placed(source)), pointed?.decision);
      return decision && drop(corrections, source, decision);
    }),
    onAny('onTheRecord.settle', (source, pointed) => settle(corrections, source, decidedOf(source, pointed))),
    register('onTheRecord.dropOnActor', (dropped: Pointed, onto: Pointed) => dropOnActor(corrections, targets, dropped, onto)),
    register('onTheRecord.dismissFinding', (uri: unknown, span: unknown, code: unknown) => dismissFinding(corrections, sources, uri, span, code)),
    register('onTheRecord.switchOffCheck', (uri: unknown, span: unknown, code: unknown) => switchOffCheck(corrections, sources, uri, span, code)),
  ];
}

/** What is selected in an editor of the document, wherever the focus is. */
function selectionIn(document: vscode.TextDocument): readonly Span[] {
  const editor = vscode.window.visibleTextEditors.find((one) => one.document === document);
  return editor ? selectedSpans(editor) : [];
}

function decidedOf({ annotation }: SourceText, pointed: Pointed | undefined) {
  const mention = annotation.mentions.find(({ start }) => start === pointed?.mention);
  const actor = annotation.actors.find(({ id }) => id === (pointed?.actor ?? mention?.actor));
  return annotation.statements.find(({ id }) => id === pointed?.statement)?.decided ?? mention?.decided ?? actor?.decided;
}
