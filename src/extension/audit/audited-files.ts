/** The sources that an audit counts: files of a folder, read and annotated one after the other. */
import * as vscode from 'vscode';
import type { AuditedSource } from '../../audit/audit';
import { annotateTextRequest } from '../../server/protocol';
import { sourceName } from '../annotated-document';
import type { Server } from '../client/server';
import { openDocument } from '../sources/sources';

/** What is counted of a folder: plain texts. More files than this are left out, and the audit says so. */
const pattern = '**/*.txt';
const mostFiles = 2000;

/** Larger files are left out: no article is as long, and one would hold up all others. In bytes. */
const largestFile = 5_000_000;

export interface FilesToAudit {
  readonly files: readonly vscode.Uri[];
  /** True where there were more. */
  readonly capped: boolean;
}

export async function filesIn(folder: vscode.Uri): Promise<FilesToAudit> {
  const files = await vscode.workspace.findFiles(new vscode.RelativePattern(folder, pattern), undefined, mostFiles + 1);
  const sorted = files.sort((a, b) => (a.path < b.path ? -1 : 1));
  return { files: sorted.slice(0, mostFiles), capped: sorted.length > mostFiles };
}

/** Annotates the files in their order, telling `progress` before each; ends where the token is cancelled. */
export async function* auditedFiles({ files, capped }: FilesToAudit, server: Server, token: vscode.CancellationToken, progress: (file: string, done: number) => void): AsyncGenerator<AuditedSource> {
  for (const [done, file] of files.entries()) {
    if (token.isCancellationRequested) {
      yield { source: vscode.l10n.t('{0} more files', files.length - done), reason: vscode.l10n.t('the audit was stopped before them') };
      return;
    }
    progress(sourceName(file), done);
    yield await auditedFile(file, server, token);
  }
  if (capped) yield { source: vscode.l10n.t('further files'), reason: vscode.l10n.t('only the first {0} are counted', mostFiles) };
}

async function auditedFile(file: vscode.Uri, server: Server, token: vscode.CancellationToken): Promise<AuditedSource> {
  const id = sourceName(file);
  try {
    const text = await textOf(file);
    return { annotated: { ...(await server.request(annotateTextRequest, { id, text }, token)), id, text } };
  } catch (error) {
    return { source: id, reason: error instanceof Error ? error.message : String(error) };
  }
}

/** The text as it stands in an editor where the file is open, else on disk. Rejects what is too large or no UTF-8. */
async function textOf(file: vscode.Uri): Promise<string> {
  const open = openDocument(file);
  if (open) return open.getText();
  const { size } = await vscode.workspace.fs.stat(file);
  if (size > largestFile) throw new Error(vscode.l10n.t('it is larger than {0} bytes', largestFile));
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await vscode.workspace.fs.readFile(file));
  } catch (error) {
    if (error instanceof TypeError) throw new Error(vscode.l10n.t('it is no text in UTF-8'), { cause: error });
    throw error;
  }
}
