/** The view "Actors & Statements": it shows the source that was active last, as long as that is open. */
import * as vscode from 'vscode';
import type { Session } from '../session';
import { openDocument } from '../sources/sources';
import { dragRows } from './drag-rows';
import { askForFilter } from './filter-box';
import { followCursor } from './follow-cursor';
import type { Grouping } from './outline';
import { pointedAtRow } from './pointed-row';
import type { Shown } from './statement-tree';
import { StatementTree } from './statement-tree';
import { isShownAnew } from './shown-anew';
import { registerTreeCommands } from './tree-commands';

const viewId = 'onTheRecord.tree';
const section = 'onTheRecord.tree';

/** From this many characters left out on, the view says so; fewer, as a header's label, stand in the log alone. */
const worthTelling = 100;

export function activateTree({ sources, offer }: Session): readonly vscode.Disposable[] {
  const tree = new StatementTree();
  const view = vscode.window.createTreeView(viewId, { treeDataProvider: tree, showCollapseAll: true, dragAndDropController: dragRows(tree) });
  let shownUri: vscode.Uri | undefined;
  let filter = '';

  const show = () => {
    const shown = shownSource();
    tree.show(shown, vscode.workspace.getConfiguration(section).get<Grouping>('groupBy', 'actor'), filter);
    describe(view, shown, filter);
  };
  const shownSource = (): Shown | undefined => {
    const active = vscode.window.activeTextEditor?.document.uri;
    if (active && sources.isSource(active)) shownUri = active;
    const document = shownUri && openDocument(shownUri);
    const known = shownUri && sources.current(shownUri);
    return document && known ? { document, annotation: known.annotation, decisions: known.decisions } : undefined;
  };
  const showAnew = (uri: vscode.Uri) => {
    if (isShownAnew(uri.toString(), { active: vscode.window.activeTextEditor?.document.uri.toString(), shown: shownUri?.toString(), empty: !tree.shown })) show();
  };
  const becomesKnown = (uri: vscode.Uri) => { if (uri.toString() !== shownUri?.toString() || !tree.shown) showAnew(uri); };
  const setFilter = (value: string) => {
    filter = value;
    void vscode.commands.executeCommand('setContext', 'onTheRecord.filtered', value.trim() !== '');
    show();
  };
  const groupBy = (grouping: Grouping) => vscode.workspace.getConfiguration(section).update('groupBy', grouping, vscode.ConfigurationTarget.Global);
  const showRow = async (uri: string, is: 'actor' | 'statement', id: string) => {
    shownUri = vscode.Uri.parse(uri, true);
    if (filter !== '') setFilter('');
    else show();
    const row = tree.find(is, id);
    if (row === undefined) await vscode.commands.executeCommand(`${viewId}.focus`);
    else await view.reveal(row, { select: true, focus: true, expand: true });
  };

  offer({ tree });
  show();
  return [
    tree,
    view,
    ...followCursor(tree, view),
    ...registerTreeCommands(tree),
    sources.onDidAnnotate(showAnew),
    sources.onDidChangeState(becomesKnown),
    vscode.window.onDidChangeActiveTextEditor(show),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => { if (uri.toString() === shownUri?.toString()) show(); }),
    vscode.workspace.onDidChangeConfiguration((change) => { if (change.affectsConfiguration(section)) show(); }),
    vscode.commands.registerCommand('onTheRecord.showTree', () => vscode.commands.executeCommand(`${viewId}.focus`)),
    vscode.commands.registerCommand('onTheRecord.showActor', (uri: string, actor: string) => showRow(uri, 'actor', actor)),
    vscode.commands.registerCommand('onTheRecord.showStatement', (uri: string, statement: string) => showRow(uri, 'statement', statement)),
    vscode.commands.registerCommand('onTheRecord.tree.pointedAt', (row: string) => pointedAtRow(tree, row)),
    vscode.commands.registerCommand('onTheRecord.tree.groupByActor', () => groupBy('actor')),
    vscode.commands.registerCommand('onTheRecord.tree.groupByKind', () => groupBy('kind')),
    vscode.commands.registerCommand('onTheRecord.tree.groupByText', () => groupBy('text')),
    vscode.commands.registerCommand('onTheRecord.tree.filter', () => { askForFilter(filter, setFilter); }),
    vscode.commands.registerCommand('onTheRecord.tree.clearFilter', () => { setFilter(''); }),
  ];
}

/** What stands above the rows: which source it is, what of it was left out, and how many speakers are not known. */
function describe(view: vscode.TreeView<string>, shown: Shown | undefined, filter: string): void {
  view.description = shown ? [shown.document.uri.path.split('/').pop(), filter.trim()].filter((part) => part !== '').join(' · ') : '';
  const skipped = shown?.annotation.skipped.reduce((sum, { start, end }) => sum + end - start, 0) ?? 0;
  view.message = skipped >= worthTelling ? vscode.l10n.t('{0} characters of this source were not read; the log says which and why.', skipped) : '';
  const unattributed = shown?.annotation.statements.filter(({ speaker, repeated }) => speaker === null && repeated !== true).length ?? 0;
  view.badge = unattributed === 0 ? undefined
    : { value: unattributed, tooltip: unattributed === 1 ? vscode.l10n.t('1 statement whose speaker is not known') : vscode.l10n.t('{0} statements whose speaker is not known', unattributed) };
}
