/** What is painted is what is said, and it stays in its place. */
import * as vscode from 'vscode';
import { ok, same } from './assert';
import { annotated, closeAll, eventually, onTheRecord, open, openSeed } from './editor';

async function paintedText(document: vscode.TextDocument): Promise<string[]> {
  const painted = (await onTheRecord()).painted(document.uri);
  return [...painted.values()].flat().map((range) => document.getText(range)).sort();
}

describe('decorations', () => {
  const settings = () => vscode.workspace.getConfiguration('onTheRecord.decorations');
  afterEach(async () => {
    await settings().update('colorBy', undefined, vscode.ConfigurationTarget.Global);
    await settings().update('enabled', undefined, vscode.ConfigurationTarget.Global);
  });
  after(closeAll);

  it('mark the content of every statement of the seed', async () => {
    const { document } = await openSeed();
    const { statements } = await annotated(document);
    const expected = statements.flatMap(({ content }) => content.map(([start, end]) => document.getText().slice(start, end))).sort();
    await eventually('the paint', async () => ((await paintedText(document)).length === expected.length ? true : undefined));
    same(await paintedText(document), expected);
  });

  it('show kind by shape, and colour by what the setting says', async () => {
    const { document } = await openSeed();
    await annotated(document);
    const looks = async () => [...(await onTheRecord()).painted(document.uri).keys()];
    await settings().update('colorBy', 'kind', vscode.ConfigurationTarget.Global);
    await eventually('colours by kind', async () => ((await looks()).every((look) => /^(direct\/direct|mixed\/mixed|indirect\/indirect)$/.test(look)) ? true : undefined));
    await settings().update('colorBy', 'none', vscode.ConfigurationTarget.Global);
    await eventually('no colours', async () => ((await looks()).every((look) => look.endsWith('/plain')) ? true : undefined));
  });

  it('go when they are switched off', async () => {
    const { document } = await openSeed();
    await annotated(document);
    await settings().update('enabled', false, vscode.ConfigurationTarget.Global);
    await eventually('no paint', async () => ((await paintedText(document)).length === 0 ? true : undefined));
  });

  it('are there at once when an editor comes back', async () => {
    const { document } = await openSeed();
    await annotated(document);
    await eventually('the paint', async () => ((await paintedText(document)).length > 0 ? true : undefined));
    await open('Nothing is said here.', 'plaintext');
    await vscode.window.showTextDocument(document);
    await eventually('the paint from what is known', async () => ((await paintedText(document)).length > 0 ? true : undefined), 200);
  });

  it('stay few where a source is huge', async () => {
    const quotation = '"We will sign the treaty in the coming days, as we promised," Maria Santos said in Lisbon.\n\n';
    const { document } = await open(quotation.repeat(900));
    const { statements } = await annotated(document);
    await eventually('the paint', async () => ((await paintedText(document)).length > 0 ? true : undefined));
    const painted = (await paintedText(document)).length;
    ok(painted < statements.length, `${painted} of ${statements.length} statements are painted though few are seen`);
  }).timeout(60000);
});
