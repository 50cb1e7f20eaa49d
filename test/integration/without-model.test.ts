/** Where the model cannot be loaded, the reader of sources is told once what to do, and quotation marks are still marked. */
import * as vscode from 'vscode';
import { match, ok, same } from './assert';
import { annotated, closeAll, eventually, fileUri, onTheRecord, open, openSeed } from './editor';

describe('without the model', () => {
  after(closeAll);

  it('quotation marks are still marked, of speakers not known', async () => {
    const { document } = await openSeed();
    const { reader, statements, mentions } = await annotated(document);
    same([reader, mentions.filter(({ form }) => form === 'name').length], ['quotation-marks', 0]);
    ok(statements.some(({ content }) => content.some(([start, end]) => document.getText().slice(start, end).includes('grave concern'))), 'the direct quotation is missing');
    const looks = async () => [...(await onTheRecord()).painted(document.uri).keys()];
    await eventually('the paint of no speaker', async () => ((await looks()).length > 0 && (await looks()).every((look) => look.endsWith('/unattributed')) ? true : undefined));
  });

  it('a hover says that the speaker is not known', async () => {
    const { document } = await openSeed();
    await annotated(document);
    const at = document.positionAt(document.getText().indexOf('grave concern'));
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, at);
    match(hovers.flatMap(({ contents }) => contents).map((content) => (typeof content === 'string' ? content : content.value)).join(' '), /not known/);
  });

  it('it is said once, in words that tell what to do', async () => {
    await annotated((await open('"One more source," somebody said.')).document);
    // The driver of the window writes down what it shows
    const shown = await eventually('a notification', async () => vscode.workspace.fs.readFile(fileUri('shown.json')).then((bytes) => JSON.parse(new TextDecoder().decode(bytes)) as string[], () => undefined), 60_000);
    same(shown.length, 1, shown.join(' | '));
    match(shown[0] ?? '', /could not be read .*Install On the Record again to restore it\. Until then only what quotation marks show is marked/);
  }).timeout(90_000);
});
