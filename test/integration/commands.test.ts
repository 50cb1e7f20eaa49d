/** The commands of the palette do what their titles say. */
import * as vscode from 'vscode';
import { match, ok, same } from './assert';
import { annotated, closeAll, eventually, open, openSeed, rangeOf } from './editor';

const text = [
  '"We will sign the treaty today," Maria Santos said in Lisbon.',
  '"It is a bad idea," Peter Novak said.',
  'The ministry said that the talks would go on.',
].join('\n\n');

const selected = () => {
  const editor = vscode.window.activeTextEditor;
  return editor?.document.getText(editor.selection) ?? '';
};

describe('commands', () => {
  after(closeAll);

  it('are all registered', async () => {
    await openSeed();
    const known = new Set(await vscode.commands.getCommands(true));
    const { contributes } = vscode.extensions.getExtension('on-the-record.on-the-record')?.packageJSON as { contributes: { commands: { command: string }[] } };
    same(contributes.commands.map(({ command }) => command).filter((command) => !known.has(command)), []);
  });

  it('go to the next and the previous statement, and round at the ends', async () => {
    const editor = await open(text);
    const count = (await annotated(editor.document)).statements.length;
    ok(count >= 2, `only ${count} statements`);
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    const visited: string[] = [];
    for (let step = 0; step < count; step++) {
      await vscode.commands.executeCommand('onTheRecord.nextStatement');
      visited.push(selected());
    }
    same(new Set(visited).size, count, `the statements were not all visited: ${visited.join(' | ')}`);
    const last = selected();
    await vscode.commands.executeCommand('onTheRecord.previousStatement');
    ok(selected() !== last, 'the cursor has not moved');
  });

  it('go to an unattributed quotation', async () => {
    const editor = await open(`${text}\n\n"Nobody knows who uttered these words at all."\n`);
    const unattributed = (await annotated(editor.document)).statements.filter(({ speaker }) => speaker === null);
    await vscode.commands.executeCommand('onTheRecord.nextUnattributed');
    if (unattributed.length > 0) ok(selected().length > 0, 'nothing is selected');
    else same(selected(), '', 'something is selected though all have a speaker');
  });

  it('copy a statement with its attribution, and as Markdown', async () => {
    const editor = await open(text);
    await annotated(editor.document);
    const at = rangeOf(editor.document, 'sign the treaty').start;
    editor.selection = new vscode.Selection(at, at);
    await vscode.commands.executeCommand('onTheRecord.copyStatement');
    match(await vscode.env.clipboard.readText(), /^"We will sign the treaty today,".* — .+ · /);
    await vscode.commands.executeCommand('onTheRecord.copyStatementAsMarkdown');
    match(await vscode.env.clipboard.readText(), /^> "We will sign the treaty today,".*\n>\n> — /);
  });

  it('list the statements to go to', async () => {
    const editor = await open(text);
    await annotated(editor.document);
    await vscode.commands.executeCommand('onTheRecord.goToStatement');
    await eventually('a preview of the first', () => (selected() === '' ? undefined : selected()));
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await eventually('the statement', () => (selected() === '' ? undefined : selected()));
  });

  it('switch decorations off and on', async () => {
    await openSeed();
    const enabled = () => vscode.workspace.getConfiguration('onTheRecord.decorations').get('enabled');
    await vscode.commands.executeCommand('onTheRecord.toggleDecorations');
    same(enabled(), false);
    await vscode.commands.executeCommand('onTheRecord.toggleDecorations');
    same(enabled(), true);
  });

  it('follow a hover’s link to words', async () => {
    const { document } = await openSeed();
    const { start, end } = rangeOf(document, 'Lim Soo-suk');
    await vscode.commands.executeCommand('onTheRecord.reveal', document.uri.toString(), { start, end });
    same(selected(), 'Lim Soo-suk');
  });

  it('show the log and the example', async () => {
    await vscode.commands.executeCommand('onTheRecord.showLog');
    await vscode.commands.executeCommand('onTheRecord.openExample');
    match(vscode.window.activeTextEditor?.document.uri.path ?? '', /\/seeds\/000_c75256f9babe0d3c\.txt$/);
    await vscode.commands.executeCommand('workbench.action.closePanel');
  });
});
