/** "Set the Source's Date…": the day against which its "Thursday" is understood. */
import * as vscode from 'vscode';
import { setDateNotification } from '../../server/protocol';
import { activeSource } from '../active-source';
import type { Server } from '../client/server';
import type { Sources } from '../sources/sources';

/** Asks for an ISO 8601 day, beginning with the one that holds now; an empty answer goes back to what the text says. */
export async function askForDate(server: Server, sources: Sources): Promise<void> {
  const source = await activeSource(sources);
  if (!source) return;
  const answer = await vscode.window.showInputBox({
    title: vscode.l10n.t('The Source’s Date'),
    prompt: vscode.l10n.t('The day that the text is of, as in 2024-06-20. Leave it empty to go by what the text says.'),
    value: source.annotation.date?.iso ?? '',
    validateInput: (value) => (value.trim() === '' || isDay(value.trim()) ? undefined : vscode.l10n.t('“{0}” is no day. Write year, month and day, as in 2024-06-20.', value)),
  });
  if (answer !== undefined) await server.notify(setDateNotification, { uri: source.document.uri.toString(), iso: answer.trim() || null });
}

/** True for a day that exists, written as ISO 8601 has it. */
export function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}
