/** "Source Audit": who is quoted, how often and how long, in a file, a folder or the workspace. */
import * as vscode from 'vscode';
import type { Audit, AuditedSource } from '../../audit/audit';
import { audit } from '../../audit/audit';
import { auditCsv } from '../../audit/audit-csv';
import { auditMarkdown } from '../../audit/audit-markdown';
import { activeSource } from '../active-source';
import { annotatedDocument, fileName, sourceName } from '../annotated-document';
import { writeFile } from '../export/write-file';
import type { Session } from '../session';
import { auditedFiles, filesIn } from './audited-files';
import { showAudit } from './audit-panel';

/** An audit that was made, with what it is of. */
interface Shown {
  readonly audit: Audit;
  readonly title: string;
}

export function activateAudit({ server, sources, log }: Session): readonly vscode.Disposable[] {
  /** The audit in the active panel: the one that "Save" means. */
  let active: Shown | undefined;
  const panels = new Set<vscode.WebviewPanel>();
  const show = (made: Shown): Shown => {
    const panel = showAudit(made.audit, made.title);
    active = made;
    panels.add(panel);
    panel.onDidChangeViewState(() => { if (panel.active) active = made; });
    panel.onDidDispose(() => panels.delete(panel));
    return made;
  };
  const auditFile = async () => {
    const source = await activeSource(sources);
    return source && show({ audit: await audit([{ annotated: annotatedDocument(source.document, source.annotation) }]), title: sourceName(source.document.uri) });
  };
  const auditFolders = async (folders: readonly vscode.Uri[], title: string) => {
    const found = await Promise.all(folders.map(filesIn));
    const files = found.flatMap((each) => each.files);
    if (files.length === 0) {
      void vscode.window.showInformationMessage(vscode.l10n.t('There is no text file (.txt) in {0}.', title));
      return undefined;
    }
    const result = await vscode.window.withProgress({ location: vscode.ProgressLocation.Notification, title: vscode.l10n.t('Source audit of {0}', title), cancellable: true }, async (progress, token) => {
      const report = (file: string, done: number) => { progress.report({ message: vscode.l10n.t('{0} of {1}: {2}', done + 1, files.length, file), increment: 100 / files.length }); };
      return audit(logged(auditedFiles({ files, capped: found.some(({ capped }) => capped) }, server, token, report), log));
    });
    return show({ audit: result, title });
  };
  const auditFolder = async (given?: vscode.Uri) => {
    const folder = given ?? (await askForFolder());
    return folder && auditFolders([folder], fileName(folder));
  };
  const auditWorkspace = async () => {
    const folders = vscode.workspace.workspaceFolders ?? [];
    return auditFolders(folders.map(({ uri }) => uri), vscode.workspace.name ?? folders.map(({ name }) => name).join(', '));
  };
  const save = async (given?: vscode.Uri) => {
    if (!active) return;
    const file = given ?? (await vscode.window.showSaveDialog({ filters: { CSV: ['csv'], Markdown: ['md'] }, saveLabel: vscode.l10n.t('Save Audit') }));
    if (!file) return;
    const content = file.path.toLowerCase().endsWith('.md') ? auditMarkdown(active.audit, active.title) : auditCsv(active.audit);
    await writeFile(file, new TextEncoder().encode(content));
  };
  const register = vscode.commands.registerCommand;
  return [
    register('onTheRecord.auditFile', auditFile),
    register('onTheRecord.auditFolder', auditFolder),
    register('onTheRecord.auditWorkspace', auditWorkspace),
    register('onTheRecord.saveAudit', save),
    { dispose: () => { for (const panel of panels) panel.dispose(); } },
  ];
}

/** Passes the sources on, and tells the log which could not be counted. */
async function* logged(sources: AsyncIterable<AuditedSource>, log: vscode.LogOutputChannel): AsyncGenerator<AuditedSource> {
  for await (const source of sources) {
    if ('reason' in source) log.warn(`Not in the audit: ${source.source}: ${source.reason}`);
    yield source;
  }
}

async function askForFolder(): Promise<vscode.Uri | undefined> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  const [chosen] = (await vscode.window.showOpenDialog({ canSelectFiles: false, canSelectFolders: true, openLabel: vscode.l10n.t('Audit'), ...(folder && { defaultUri: folder }) })) ?? [];
  return chosen;
}
