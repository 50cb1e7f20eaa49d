/** The status-bar item: where the reading is, how many statements there are, whether the model is missing. It opens the log. */
import * as vscode from 'vscode';
import type { ReaderState, SourceState } from '../../server/protocol';
import { readerNotification } from '../../server/protocol';
import type { Session } from '../session';
import { statementCount } from '../wording';

export function activateStatus({ server, sources, log }: Session): readonly vscode.Disposable[] {
  const item = vscode.window.createStatusBarItem('onTheRecord.status', vscode.StatusBarAlignment.Right, 110);
  let reader: ReaderState | undefined;
  item.name = 'On the Record';
  item.command = 'onTheRecord.showLog';

  const show = () => {
    const uri = vscode.window.activeTextEditor?.document.uri;
    const state = uri && sources.state(uri);
    if (!state) return item.hide();
    describe(item, state, reader?.problem ?? null);
    item.show();
  };
  const readerChanged = (state: ReaderState) => {
    reader = state;
    show();
    if (state.problem === null) return log.info(`Reading with ${state.reader}.`);
    log.warn(state.problem);
    void tellOnce(state.problem);
  };
  show();
  return [
    item,
    sources.onDidChangeState(show),
    vscode.window.onDidChangeActiveTextEditor(show),
    server.onNotification(readerNotification, readerChanged),
  ];
}

/** The part of a text from which on a percentage tells more than that it is being read. */
const worthCounting = 0.01;

async function tellOnce(problem: string): Promise<void> {
  const openLog = vscode.l10n.t('Show Log');
  if ((await vscode.window.showWarningMessage(problem, openLog)) === openLog) await vscode.commands.executeCommand('onTheRecord.showLog');
}

function describe(item: vscode.StatusBarItem, state: SourceState, problem: string | null): void {
  const [icon, text, detail] = words(state);
  item.text = `$(${problem === null ? icon : 'warning'}) ${text}`;
  item.tooltip = [...(problem === null ? [] : [problem]), ...detail, vscode.l10n.t('Click to open the log.')].join('\n\n');
  item.accessibilityInformation = { label: `On the Record: ${text}`, role: 'button' };
}

function words(state: SourceState): [icon: string, text: string, detail: readonly string[]] {
  if (state.state === 'reading') return ['loading~spin', state.part < worthCounting ? vscode.l10n.t('Reading…') : vscode.l10n.t('Reading… {0}%', Math.floor(state.part * 100)), []];
  if (state.state === 'unreadable') return ['error', vscode.l10n.t('Not read'), [state.problem]];
  if (state.state === 'closed') return ['quote', vscode.l10n.t('Closed'), []];
  return ['quote', statementCount(state.statements), [
    ...(state.unattributed > 0 ? [vscode.l10n.t('{0} of them with a speaker not known.', state.unattributed)] : []),
    ...(state.skipped > 0 ? [vscode.l10n.t('{0} characters were not read; the log says which and why.', state.skipped)] : []),
  ]];
}
