/** Exports of the seed, written into the workspace. */
import * as vscode from 'vscode';
import { written } from '../../src/engine/written';
import { json } from '../../src/formats/json';
import { match, ok, same } from './assert';
import { annotated, closeAll, fileUri, openSeed, seedName } from './editor';

const read = async (name: string) => new TextDecoder().decode(await vscode.workspace.fs.readFile(fileUri(name)));
const exportAs = (format: string, name: string) => vscode.commands.executeCommand<readonly vscode.Uri[] | undefined>('onTheRecord.export', { format, file: fileUri(name) });

describe('export', () => {
  before(async () => { await annotated((await openSeed()).document); });
  after(closeAll);

  it('writes what is read back as the annotation in the editor', async () => {
    const { document } = await openSeed();
    await exportAs('json', 'out.json');
    const back = json.read!([await read('out.json')], '');
    same([back.id, back.text], [seedName, document.getText()]);
    same(back.statements, written(await annotated(document)).statements);
  });

  it('writes all files of a format, and leaves no others behind', async () => {
    const files = await exportAs('brat', 'out.ann');
    same(files?.map(({ path }) => path.split('/').pop()), ['out.ann', 'out.txt']);
    match(await read('out.ann'), /^T1\t/u);
    const names = (await vscode.workspace.fs.readDirectory(fileUri('.'))).map(([name]) => name);
    same(names.filter((name) => name.endsWith('.partial')), []);
  });

  it('writes a database', async () => {
    await exportAs('dna', 'out.dna');
    const bytes = await vscode.workspace.fs.readFile(fileUri('out.dna'));
    same(new TextDecoder().decode(bytes.slice(0, 15)), 'SQLite format 3');
  });

  it('takes the place of an older export', async () => {
    await vscode.workspace.fs.writeFile(fileUri('again.md'), new TextEncoder().encode('old'));
    await exportAs('markdown', 'again.md');
    match(await read('again.md'), /^# seeds\/000/u);
  });

  it('writes every format', async () => {
    const { formats } = await import('../../src/formats/formats');
    for (const { id, extensions } of formats) {
      const files = await exportAs(id, `every${extensions[0]}`);
      ok(files && files.length === extensions.length, `${id} was not written`);
      for (const file of files) ok((await vscode.workspace.fs.stat(file)).size > 0, `${file.path} is empty`);
    }
  }).timeout(90_000);
});
