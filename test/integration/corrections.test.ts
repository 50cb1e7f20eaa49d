/** Corrections: what a person decides holds in the tree, in hovers and on disk, whatever happens to the text or the files. */
import * as vscode from 'vscode';
import { match, ok, same } from './assert';
import { annotated, closeAll, eventually, fileUri, onTheRecord, rangeOf, takingTheFirst } from './editor';

const text = '"We will sign the treaty today," Maria Santos said in Lisbon.\n\n"It is a bad idea," Peter Novak said.\n\nAnna Kovacs left early, and Maria Santos stayed.\n';
const quotation = '"We will sign the treaty today,"';
const encode = (words: string) => new TextEncoder().encode(words);
const read = async (name: string) => new TextDecoder().decode(await vscode.workspace.fs.readFile(fileUri(name)));
const sidecarOf = (name: string) => `.on-the-record/${name}.jsonld`;

/** Writes a source into the workspace, opens it, and waits until it is read. */
async function openSource(name: string, content = text): Promise<vscode.TextEditor> {
  await vscode.workspace.fs.writeFile(fileUri(name), encode(content));
  const editor = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(fileUri(name)));
  await annotated(editor.document);
  return editor;
}

function putCursor(editor: vscode.TextEditor, words: string): void {
  const { start } = rangeOf(editor.document, words);
  editor.selection = new vscode.Selection(start.translate(0, 2), start.translate(0, 2));
}

async function statementWith(document: vscode.TextDocument, words: string) {
  const { statements, actors } = await annotated(document);
  const statement = statements.find(({ content }) => content.some((span) => document.getText().slice(...span).includes(words)));
  return statement && { ...statement, by: actors.find(({ id }) => id === statement.speaker)?.name ?? null };
}

const speaker = async (document: vscode.TextDocument, words: string) => (await statementWith(document, words))?.by;
const speakerIs = (document: vscode.TextDocument, words: string, name: string) =>
  eventually(`“${words}” by ${name}`, async () => ((await speaker(document, words)) === name ? true : undefined));

async function treeLabels(parent?: string): Promise<string[]> {
  const { tree } = await onTheRecord();
  const ids = (await tree.getChildren(parent)) ?? [];
  const labels = await Promise.all(ids.map(async (id) => [(await tree.getTreeItem(id)).accessibilityInformation?.label ?? '', ...(await treeLabels(id))]));
  return labels.flat();
}

async function hoverOn(document: vscode.TextDocument, words: string): Promise<vscode.MarkdownString[]> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, rangeOf(document, words).start.translate(0, 2));
  return hovers.flatMap(({ contents }) => contents).filter((content): content is vscode.MarkdownString => typeof content === 'object' && 'value' in content);
}

const textOf = (contents: readonly vscode.MarkdownString[]) => contents.map(({ value }) => value).join('\n');

describe('corrections', () => {
  after(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(fileUri('.on-the-record'), { recursive: true });
    for (const [name] of await vscode.workspace.fs.readDirectory(fileUri('.'))) if (name.endsWith('.source.txt')) await vscode.workspace.fs.delete(fileUri(name));
  });

  it('attribute a statement to another actor, undo and redo that, and keep it', async () => {
    const editor = await openSource('one.source.txt');
    const { document } = editor;
    same(await speaker(document, 'sign the treaty'), 'Maria Santos');
    putCursor(editor, quotation);
    await takingTheFirst('onTheRecord.attribute');
    same(await speaker(document, 'sign the treaty'), 'Peter Novak');
    same((await statementWith(document, 'sign the treaty'))?.confidence, 1);
    await eventually('a row that says it', async () => (await treeLabels()).find((label) => /by Peter Novak, line 1: .*, decided$/.test(label)));
    match(textOf(await hoverOn(document, 'We will sign')), /Peter Novak[\s\S]*A person decided this/);
    await eventually('the file', async () => ((await read(sidecarOf('one.source.txt')).catch(() => '')).includes('Peter Novak') ? true : undefined));

    await vscode.commands.executeCommand('onTheRecord.undoCorrection');
    same(await speaker(document, 'sign the treaty'), 'Maria Santos');
    await eventually('no file', async () => ((await read(sidecarOf('one.source.txt')).catch(() => 'none')) === 'none' ? true : undefined));
    await vscode.commands.executeCommand('onTheRecord.redoCorrection');
    same(await speaker(document, 'sign the treaty'), 'Peter Novak');
    const sidecar = await eventually('the file again', () => read(sidecarOf('one.source.txt')).catch(() => undefined));
    match(await read('.on-the-record/.gitignore'), /^\*\.snapshot$/m);
    same(await read('.on-the-record/one.source.txt.snapshot'), text);

    // The same file beside another source of the same text: what is on disk is all that there is
    await vscode.workspace.fs.writeFile(fileUri(sidecarOf('two.source.txt')), encode(sidecar));
    const again = await openSource('two.source.txt');
    await speakerIs(again.document, 'sign the treaty', 'Peter Novak');
  });

  it('follow an edit, and what another program writes', async () => {
    const { document } = await vscode.window.showTextDocument(fileUri('one.source.txt'));
    await speakerIs(document, 'sign the treaty', 'Peter Novak');
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), 'It was a cold day. ');
    await vscode.workspace.applyEdit(edit);
    same(await speaker(document, 'sign the treaty'), 'Peter Novak');
    await vscode.workspace.fs.writeFile(fileUri(sidecarOf('one.source.txt')), encode('[]\n'));
    await speakerIs(document, 'sign the treaty', 'Maria Santos');
  });

  it('merge actors, from the tree as well', async () => {
    const { document } = await openSource('merge.source.txt');
    const { actors } = await annotated(document);
    const [novak, kovacs] = [actors.find(({ name }) => name === 'Peter Novak'), actors.find(({ name }) => name === 'Anna Kovacs')];
    ok(novak && kovacs, `not both are found: ${actors.map(({ name }) => name).join()}`);
    const uri = document.uri.toString();
    await takingTheFirst('onTheRecord.dropOnActor', { uri, actor: kovacs.id }, { uri, actor: novak.id });
    const merged = await annotated(document);
    const [mention] = merged.mentions.filter(({ start, end }) => document.getText().slice(start, end) === 'Anna Kovacs');
    same(merged.actors.find(({ id }) => id === mention?.actor)?.name, 'Peter Novak');
    await vscode.commands.executeCommand('onTheRecord.undoCorrection');
    ok((await annotated(document)).actors.some(({ name }) => name === 'Anna Kovacs'), 'the merge is not undone');
  });

  it('mark the selection as a statement and as a name', async () => {
    const editor = await openSource('mark.source.txt', 'The board met. All agreed on a plan.\n\nPeter Novak was there. Zed came too.\n');
    const { document } = editor;
    const agreed = rangeOf(document, 'All agreed on a plan.');
    editor.selection = new vscode.Selection(agreed.start, agreed.end);
    await takingTheFirst('onTheRecord.markStatement');
    same((await statementWith(document, 'All agreed on a plan.'))?.confidence, 1);
    await vscode.commands.executeCommand('onTheRecord.notAStatement', { uri: document.uri.toString(), statement: (await statementWith(document, 'All agreed'))?.id });
    same(await statementWith(document, 'All agreed'), undefined);
  });

  it('change a statement’s words, and dismiss one altogether', async () => {
    const editor = await openSource('extent.source.txt');
    const { document } = editor;
    const words = rangeOf(document, 'sign the treaty');
    editor.selection = new vscode.Selection(words.start, words.end);
    await vscode.commands.executeCommand('onTheRecord.setContent');
    const [span] = (await statementWith(document, 'sign the treaty'))?.content ?? [];
    same(span && document.getText().slice(...span), 'sign the treaty');
    putCursor(editor, 'sign the treaty');
    await vscode.commands.executeCommand('onTheRecord.notAStatement');
    same(await statementWith(document, 'sign the treaty'), undefined);
  });

  it('review what is uncertain, with progress', async () => {
    const { document } = await openSource('review.source.txt', `${text}\n"Nobody knows who uttered these words at all."\n`);
    const progress = async () => (await onTheRecord()).reviewProgress();
    const statement = await statementWith(document, 'uttered');
    same(statement?.speaker, null, 'somebody is known to have said it');
    await vscode.commands.executeCommand('onTheRecord.review');
    match(await progress(), /0 of \d+ reviewed/);
    for (let step = 0; step < 10 && (await progress()) !== ''; step++) await vscode.commands.executeCommand('onTheRecord.review.right');
    same(await progress(), '');
    same((await statementWith(document, 'uttered'))?.confidence, 1);
  });

  it('leave a file alone that can’t be read', async () => {
    const broken = '[\n{"id": "urn:uuid:1", \n<<<<<<< ours\n';
    await vscode.workspace.fs.writeFile(fileUri(sidecarOf('broken.source.txt')), encode(broken));
    const editor = await openSource('broken.source.txt');
    putCursor(editor, quotation);
    await takingTheFirst('onTheRecord.attribute');
    same(await speaker(editor.document, 'sign the treaty'), 'Peter Novak');
    await new Promise((resolve) => setTimeout(resolve, 300));
    same(await read(sidecarOf('broken.source.txt')), broken);
    await vscode.commands.executeCommand('notifications.clearAll');
  });

  it('are nothing but data, whatever a workspace holds', async () => {
    const name = '](command:workbench.action.closeActiveEditor) <img src=x onerror=alert(1)> $(gear) [x](command:workbench.action.closeActiveEditor)';
    const model = await read(sidecarOf('two.source.txt'));
    await vscode.workspace.fs.writeFile(fileUri(sidecarOf('hostile.source.txt')), encode(model.replaceAll('Peter Novak', JSON.stringify(name).slice(1, -1))));
    const { document } = await openSource('hostile.source.txt');
    await speakerIs(document, 'sign the treaty', name);
    for (const { value, isTrusted, supportHtml } of await hoverOn(document, 'We will sign')) {
      ok(!/\]\(command:workbench/.test(value.replace(/\\./g, '')), `a link of the file's own: ${value}`);
      ok(supportHtml !== true && isTrusted !== true, 'HTML or every command is allowed');
    }
    await vscode.workspace.fs.writeFile(fileUri(sidecarOf('deep.source.txt')), encode('['.repeat(2_000_000)));
    const { document: deep } = await openSource('deep.source.txt');
    same(await speaker(deep, 'sign the treaty'), 'Maria Santos');
    await vscode.commands.executeCommand('notifications.clearAll');
  });

  it('are listed where their words are lost, and placed again or dropped', async () => {
    await vscode.workspace.fs.writeFile(fileUri(sidecarOf('lost.source.txt')), await vscode.workspace.fs.readFile(fileUri(sidecarOf('two.source.txt'))));
    const editor = await openSource('lost.source.txt', text.replace('We will sign the treaty today', 'Nothing of that kind was ever on the table'));
    const { document } = editor;
    const lost = () => treeLabels().then((labels) => labels.find((label) => label.startsWith('Correction without a place: “"We will sign')));
    await eventually('the lost correction', lost);
    const words = rangeOf(document, '"Nothing of that kind was ever on the table,"');
    editor.selection = new vscode.Selection(words.start, words.end);
    await vscode.commands.executeCommand('onTheRecord.placeLost');
    same(await speaker(document, 'ever on the table'), 'Peter Novak');
    await eventually('none to be lost', async () => ((await lost()) === undefined ? true : undefined));
    await vscode.commands.executeCommand('onTheRecord.undoCorrection');
    await eventually('the lost correction again', lost);
    await vscode.commands.executeCommand('onTheRecord.dropLost');
    await eventually('none to be lost after it was dropped', async () => ((await lost()) === undefined ? true : undefined));
  });

  it('of two people are both kept, and settled by choosing one', async () => {
    const [, line = ''] = (await read(sidecarOf('two.source.txt'))).split('\n');
    const other = line.replace(/urn:uuid:[\w-]+/, 'urn:uuid:00000000-0000-4000-8000-000000000000').replaceAll('Peter Novak', 'Anna Kovacs').replace(/"creator":\{[^}]*\},/, '').replace('"created":', '"creator":{"type":"Person","name":"Somebody Else"},"created":');
    await vscode.workspace.fs.writeFile(fileUri(sidecarOf('dispute.source.txt')), encode(`[\n${line},\n${other}\n]\n`));
    const { document } = await openSource('dispute.source.txt');
    await eventually('a dispute', async () => ((await statementWith(document, 'sign the treaty'))?.decided?.disputed ? true : undefined));
    await eventually('a row that says it', async () => (await treeLabels()).find((label) => /sign the treaty.*, disputed$/.test(label)));
    await takingTheFirst('onTheRecord.settle');
    same((await statementWith(document, 'sign the treaty'))?.decided?.disputed, false);
    await eventually('one decision in the file', async () => ((await read(sidecarOf('dispute.source.txt')).catch(() => '')).split('\n').length === 4 ? true : undefined));
  });

  it('find their words in a text that was edited elsewhere', async () => {
    await vscode.workspace.fs.copy(fileUri(sidecarOf('two.source.txt')), fileUri(sidecarOf('edited.source.txt')), { overwrite: true });
    await vscode.workspace.fs.writeFile(fileUri('.on-the-record/edited.source.txt.snapshot'), encode(text));
    const { document } = await openSource('edited.source.txt', `Lisbon, Friday.\n\n${text.replace('sign the treaty', 'sign the whole treaty')}`);
    await speakerIs(document, 'sign the whole treaty', 'Peter Novak');
    await eventually('a row that is marked', async () => (await treeLabels()).find((one) => /sign the whole treaty.*, decided, moved$/.test(one)));
    await vscode.commands.executeCommand('onTheRecord.accept', { uri: document.uri.toString(), statement: (await statementWith(document, 'whole treaty'))?.id });
    await eventually('a row that is marked no more', async () => (await treeLabels()).find((one) => /sign the whole treaty.*, decided$/.test(one)));
  });

  it('are signed with the name that is set, or with none', async () => {
    const settings = () => vscode.workspace.getConfiguration('onTheRecord.corrections');
    const editor = await openSource('signed.source.txt');
    const signed = async (name: string | undefined) => {
      await settings().update('creator', name, vscode.ConfigurationTarget.Global);
      await eventually('the setting', () => (settings().get('creator') === (name ?? '') ? true : undefined));
      putCursor(editor, '"It is a bad idea,"');
      await vscode.commands.executeCommand('onTheRecord.accept');
      return eventually('the file', () => read(sidecarOf('signed.source.txt')).catch(() => undefined));
    };
    try {
      match(await signed('Kim Reader'), /"creator":\{"type":"Person","name":"Kim Reader"\}/);
      await vscode.commands.executeCommand('onTheRecord.undoCorrection');
      await eventually('no file', async () => ((await read(sidecarOf('signed.source.txt')).catch(() => 'none')) === 'none' ? true : undefined));
      ok(!(await signed('off')).includes('creator'), 'a name is kept');
    } finally {
      await settings().update('creator', undefined, vscode.ConfigurationTarget.Global);
    }
    const set = await Promise.resolve(settings().update('creator', 'Mallory', vscode.ConfigurationTarget.Workspace)).then(() => true, () => false);
    ok(!set, 'a workspace can set the name');
  });

  it('turn a check off for one file', async () => {
    const editor = await openSource('off.source.txt', 'The street was shut. He said: "It rains.\n\nThe end of it all came soon.\n');
    const { uri } = editor.document;
    const unbalanced = () => vscode.languages.getDiagnostics(uri).find(({ code }) => (typeof code === 'object' ? code.value : code) === 'unbalanced-marks');
    const found = await eventually('a finding', () => unbalanced());
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', uri, found.range);
    const off = actions.find(({ command }) => command?.command === 'onTheRecord.switchOffCheck');
    match(off?.title ?? '', /unbalanced-marks/);
    await vscode.commands.executeCommand('onTheRecord.switchOffCheck', ...(off?.command?.arguments ?? []));
    await eventually('no finding', () => (unbalanced() ? undefined : true));
    match(await eventually('the file', () => read(sidecarOf('off.source.txt')).catch(() => undefined)), /switch-off/);
    await vscode.commands.executeCommand('onTheRecord.undoCorrection');
    await eventually('the finding again', () => unbalanced());
  });

  it('tell how far people agree', async () => {
    const running = Promise.resolve(vscode.commands.executeCommand('onTheRecord.showAgreement')).then(() => true);
    const told = await eventually('an end of the message', async () => {
      await vscode.commands.executeCommand('notifications.clearAll');
      return Promise.race([running, new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), 200))]);
    });
    ok(told, 'the command failed');
  });

  it('that hold always are carried over to other sources, and can be refused there', async () => {
    await openSource('first.source.txt');
    const { document } = await openSource('second.source.txt');
    const model = await read(sidecarOf('two.source.txt'));
    const [line = ''] = model.split('\n').slice(1);
    const annotation = JSON.parse(line) as { body: { decision: unknown } };
    const renamed = { change: 'rename', name: 'Petr Novák', scope: 'always', of: { name: 'Peter Novak', type: 'person' } };
    const carried = JSON.stringify({ ...annotation, id: 'urn:uuid:00000000-0000-4000-8000-000000000001', body: { ...annotation.body, decision: renamed } });
    await vscode.workspace.fs.writeFile(fileUri(sidecarOf('first.source.txt')), encode(`[\n${carried}\n]\n`));
    const row = await eventually('the name carried over', async () => (await treeLabels()).find((label) => label.startsWith('Petr Novák, ')), 15_000);
    match(row, /decided in first\.source\.txt/);
    match(textOf(await hoverOn(document, 'Peter Novak')), /Carried over.*first/);
    await vscode.commands.executeCommand('onTheRecord.refuseCarried', { uri: document.uri.toString(), mention: document.offsetAt(rangeOf(document, 'Peter Novak').start) });
    ok((await annotated(document)).actors.some(({ name }) => name === 'Peter Novak'), 'the name is still carried over');
  });

  it('are carried over no more where they are taken back', async () => {
    const { document } = await openSource('third.source.txt');
    const named = (name: string) => eventually(`an actor called ${name}`, async () => ((await annotated(document)).actors.some((actor) => actor.name === name) ? true : undefined), 15_000);
    await named('Petr Novák');
    await vscode.workspace.fs.delete(fileUri(sidecarOf('first.source.txt')));
    await named('Peter Novak');
  });

  it('are written through no link', async () => {
    const editor = await openSource('linked/leave.source.txt');
    putCursor(editor, quotation);
    await takingTheFirst('onTheRecord.attribute');
    same(await speaker(editor.document, 'sign the treaty'), 'Peter Novak');
    await new Promise((resolve) => setTimeout(resolve, 500));
    same(await read('outside/leave.source.txt.jsonld').catch(() => 'nothing'), 'nothing');
    await vscode.commands.executeCommand('notifications.clearAll');
  });

  it('are offered by the lightbulb', async () => {
    const { document } = await vscode.window.showTextDocument(fileUri('merge.source.txt'));
    const { start } = rangeOf(document, 'We will sign');
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, new vscode.Range(start, start));
    const titles = actions.map(({ title }) => title);
    ok(titles.includes('Attribute to Peter Novak') && titles.includes('Not a Statement'), titles.join(' | '));
  });
});
