/** The extension wakes up for sources, and only in time that nobody notices. */
import * as vscode from 'vscode';
import { match, ok, same } from './assert';
import { annotated, closeAll, extension, fileUri, openSeed } from './editor';

describe('activation', () => {
  after(closeAll);

  it('comes with opening a seed', async () => {
    const { document } = await openSeed();
    match(document.languageId, /^source-text$/);
    await annotated(document);
    ok(extension().isActive, 'the extension is not active');
  });

  it('happens in the kind of folder that this run is for, trusted or not', async () => {
    const { trusted } = JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(fileUri('host.json')))) as { trusted: boolean };
    same(vscode.workspace.isTrusted, trusted);
    ok(extension().isActive, 'the extension is not active');
  });

  it('reads with the trained model', async () => {
    const { document } = await openSeed();
    const { reader, mentions } = await annotated(document);
    ok(reader !== 'quotation-marks', 'the model is missing');
    ok(mentions.length > 10, `only ${mentions.length} mentions were found`);
  });
});
