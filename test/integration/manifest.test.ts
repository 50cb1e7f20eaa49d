/** The manifest keeps its promises to VS Code: titles, categories, conditions, and keys that are nobody else's. */
import * as vscode from 'vscode';
import { ok, same } from './assert';
import { extension } from './editor';

interface Manifest {
  contributes: {
    commands: { command: string; title: string; category: string; enablement?: string }[];
    keybindings: { command: string; key: string; when?: string }[];
    configuration: { properties: Record<string, { markdownDescription?: string; scope?: string; order?: number; default?: unknown }> }[];
    colors: { id: string; defaults: Record<string, string> }[];
  };
}

describe('the manifest', () => {
  const { contributes } = extension().packageJSON as Manifest;

  it('gives each command a title and our category', () => {
    same(contributes.commands.filter(({ title, category }) => !title || title.startsWith('%') || category !== 'On the Record').map(({ command }) => command), []);
  });

  it('describes each setting, with scope, order and default', () => {
    const settings = contributes.configuration.flatMap(({ properties }) => Object.entries(properties));
    same(settings.filter(([, { markdownDescription, scope, order, default: value }]) => !markdownDescription || markdownDescription.startsWith('%') || !scope || order === undefined || value === undefined).map(([name]) => name), []);
  });

  it('gives each colour in all four kinds of theme', () => {
    same(contributes.colors.filter(({ defaults }) => !['dark', 'light', 'highContrast', 'highContrastLight'].every((theme) => theme in defaults)).map(({ id }) => id), []);
  });

  it('takes no key from VS Code', async () => {
    const defaults = (await vscode.workspace.openTextDocument(vscode.Uri.parse('vscode://defaultsettings/keybindings.json'))).getText();
    const taken = [...defaults.matchAll(/"key":\s*"([^"]+)",?\s*"command":\s*"([^"]+)"/g)].filter(([, , command]) => !command?.startsWith('onTheRecord.')).map(([, key]) => key);
    ok(taken.length > 500, `only ${taken.length} default keys could be read`);
    // In our own view, and while somebody reviews, keys are ours
    const everywhere = contributes.keybindings.filter(({ when }) => !/focusedView == onTheRecord\.tree|onTheRecord\.reviewing/.test(when ?? ''));
    same(everywhere.filter(({ key }) => taken.includes(key) || taken.includes(key.split(' ')[0])).filter(({ key }) => !key.startsWith('ctrl+k ') || taken.includes(key)).map(({ key }) => key), []);
  });
});
