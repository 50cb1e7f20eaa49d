/** The lightbulb: what can be corrected at the cursor or of the selection, and findings that are none. */
import * as vscode from 'vscode';
import type { Annotation } from '../../engine/annotation';
import { diagnosticSource } from '../../language-service/diagnostics';
import { statementAt } from '../decorations/paint-plan';
import type { Sources } from '../sources/sources';
import { rankSpeakers } from '../../corrections/rank-speakers';

export class CorrectionActions implements vscode.CodeActionProvider {
  static readonly metadata: vscode.CodeActionProviderMetadata = { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix, vscode.CodeActionKind.RefactorRewrite] };
  readonly #sources: Sources;

  constructor(sources: Sources) {
    this.#sources = sources;
  }

  provideCodeActions(document: vscode.TextDocument, range: vscode.Range, { diagnostics }: vscode.CodeActionContext): vscode.CodeAction[] {
    const annotation = this.#sources.current(document.uri)?.annotation;
    if (!annotation) return [];
    const onFindings = diagnostics.filter(({ source }) => source === diagnosticSource).flatMap((diagnostic) => dismissals(document, diagnostic));
    return [...onFindings, ...(range.isEmpty ? atCursor(document, annotation, document.offsetAt(range.start)) : ofSelection())];
  }
}

/** Dismisses one finding, at just these words, or all that its check finds in the file. */
function dismissals(document: vscode.TextDocument, diagnostic: vscode.Diagnostic): vscode.CodeAction[] {
  const code = String(typeof diagnostic.code === 'object' ? diagnostic.code.value : diagnostic.code);
  const span = [document.offsetAt(diagnostic.range.start), document.offsetAt(diagnostic.range.end)];
  const fix = (title: string, command: string) => {
    const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
    action.diagnostics = [diagnostic];
    action.command = { command, title, arguments: [document.uri.toString(), span, code] };
    return action;
  };
  return [fix(vscode.l10n.t('Dismiss: “{0}”', diagnostic.message), 'onTheRecord.dismissFinding'), fix(vscode.l10n.t('Turn the Check “{0}” Off for This File', code), 'onTheRecord.switchOffCheck')];
}

function atCursor(document: vscode.TextDocument, annotation: Annotation, offset: number): vscode.CodeAction[] {
  const statement = statementAt(annotation, offset);
  const mention = annotation.mentions.find(({ start, end, actor }) => actor !== null && start <= offset && offset <= end);
  const uri = document.uri.toString();
  const [likeliest] = statement ? rankSpeakers(annotation, statement) : [];
  return [
    ...(statement ? [
      ...(likeliest && likeliest.id !== statement.speaker ? [rewrite(vscode.l10n.t('Attribute to {0}', likeliest.name), 'onTheRecord.dropOnActor', { uri, statement: statement.id }, { uri, actor: likeliest.id })] : []),
      rewrite(vscode.l10n.t('Attribute to Someone Else…'), 'onTheRecord.attribute', { uri, statement: statement.id }),
      rewrite(vscode.l10n.t('Accept the Statement as Right'), 'onTheRecord.accept', { uri, statement: statement.id }),
      rewrite(vscode.l10n.t('Not a Statement'), 'onTheRecord.notAStatement', { uri, statement: statement.id }),
    ] : []),
    ...(mention ? [
      rewrite(vscode.l10n.t('This Mention Means Somebody Else…'), 'onTheRecord.splitActor', { uri, mention: mention.start }),
      rewrite(vscode.l10n.t('The Same as Another Actor…'), 'onTheRecord.mergeActors', { uri, mention: mention.start }),
      rewrite(vscode.l10n.t('Change the Type…'), 'onTheRecord.changeType', { uri, mention: mention.start }),
      rewrite(vscode.l10n.t('Rename…'), 'onTheRecord.renameActor', { uri, mention: mention.start }),
      rewrite(vscode.l10n.t('Add a Role…'), 'onTheRecord.addRole', { uri, mention: mention.start }),
      rewrite(vscode.l10n.t('Not a Name'), 'onTheRecord.notAName', { uri, mention: mention.start }),
    ] : []),
  ];
}

function ofSelection(): vscode.CodeAction[] {
  return [
    rewrite(vscode.l10n.t('Mark Selection as a Statement…'), 'onTheRecord.markStatement'),
    rewrite(vscode.l10n.t('Mark Selection as a Name…'), 'onTheRecord.markName'),
    rewrite(vscode.l10n.t('These Are the Statement’s Words'), 'onTheRecord.setContent'),
    rewrite(vscode.l10n.t('These Words Are the Statement’s Cue'), 'onTheRecord.setCue'),
    rewrite(vscode.l10n.t('These Words Name the Statement’s Source'), 'onTheRecord.setSource'),
  ];
}

function rewrite(title: string, command: string, ...args: readonly unknown[]): vscode.CodeAction {
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.RefactorRewrite);
  action.command = { command, title, arguments: [...args] };
  return action;
}
