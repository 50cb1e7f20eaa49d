/** Who decides: the person's name from the setting, from Git, or from the machine; and when. */
import * as vscode from 'vscode';
import type { Signature } from '../../corrections/make-decision';

const section = 'onTheRecord.corrections';
/** Longest name that is kept, in UTF-16 units. */
const longestName = 200;

/** The part of the built-in Git extension's interface that is used here. */
interface GitExports {
  getAPI(version: 1): { getRepository(uri: vscode.Uri): { getConfig(key: string): Promise<string> } | null };
}

/**
 * A new decision's id, time and creator. The setting `onTheRecord.corrections.creator` gives the name, or keeps none
 * where it is "off"; left empty, the name is that of Git, where VS Code's Git extension knows the source's repository,
 * else `osUser`, the account's name, where the extension runs on a machine.
 */
export async function sign(source: vscode.Uri, osUser: string | null): Promise<Signature> {
  return { id: `urn:uuid:${crypto.randomUUID()}`, creator: await creatorOf(source, osUser), created: new Date().toISOString() };
}

async function creatorOf(source: vscode.Uri, osUser: string | null): Promise<string | null> {
  const chosen = vscode.workspace.getConfiguration(section).get('creator', '').trim();
  if (chosen.toLowerCase() === 'off') return null;
  const name = chosen || (await gitUser(source)) || osUser;
  return name === null ? null : name.replace(/\s+/g, ' ').trim().slice(0, longestName) || null;
}

/** Git's `user.name` for the source's repository; nothing is started for it, and a failure means no name. */
async function gitUser(source: vscode.Uri): Promise<string | null> {
  const git = vscode.extensions.getExtension<GitExports>('vscode.git');
  if (!git?.isActive) return null;
  try {
    return (await git.exports.getAPI(1).getRepository(source)?.getConfig('user.name')) ?? null;
  } catch {
    return null;
  }
}
