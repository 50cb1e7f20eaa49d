/** The panel that shows an audit. */
import * as vscode from 'vscode';
import type { Audit } from '../../audit/audit';
import { auditPage } from './audit-page';

export const auditPanelType = 'onTheRecord.audit';

export function showAudit(audit: Audit, title: string): vscode.WebviewPanel {
  const panel = vscode.window.createWebviewPanel(auditPanelType, vscode.l10n.t('Source Audit: {0}', title), vscode.ViewColumn.Active, { enableScripts: false, enableFindWidget: true, localResourceRoots: [] });
  panel.webview.html = auditPage(audit, title, newNonce());
  return panel;
}

function newNonce(): string {
  return Array.from(globalThis.crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
