/** Something is to be seen before a source is read: the first paint comes before the annotation, and the annotation's takes its place. */
import * as vscode from 'vscode';
import { ok, same } from './assert';
import { annotated, closeAll, eventually, onTheRecord, open } from './editor';

const quotation = '"We will sign the treaty in the coming days, as we promised," Maria Santos said in Lisbon.\n\n';

describe('the first glance', () => {
  after(closeAll);

  it('underlines quotations without a colour, then in their speakers’ colours', async () => {
    const { painted } = await onTheRecord();
    const { document } = await open(Array.from({ length: 200 }, (_, i) => quotation.replace('treaty', `treaty ${i}`)).join(''));
    const looks = () => [...painted(document.uri).keys()];
    const first = await eventually('a first paint', () => (looks().length > 0 ? looks() : undefined), 20_000);
    same(first, ['direct/plain']);
    await annotated(document);
    await eventually('colours', () => (looks().length > 0 && looks().every((look) => !look.endsWith('/plain')) ? true : undefined));
    ok(looks().some((look) => look.startsWith('direct/speaker')), `no speaker has a colour: ${looks().join(' ')}`);
  }).timeout(90_000);

  it('gives way near what is seen of a long text, long before all of it is read', async () => {
    const { painted } = await onTheRecord();
    const editor = await open(Array.from({ length: 1_200 }, (_, i) => quotation.replace('treaty', `treaty ${i}`)).join(''));
    const line = 1_600;
    editor.revealRange(new vscode.Range(line, 0, line, 0), vscode.TextEditorRevealType.AtTop);
    const shown = new vscode.Range(line, 0, line + 2, 0);
    const looksThere = () => [...painted(editor.document.uri)].filter(([, ranges]) => ranges.some((range) => shown.contains(range))).map(([look]) => look);
    await eventually('a speaker’s colour in view', () => looksThere().some((look) => look.startsWith('direct/speaker')) || undefined, 60_000);
    ok(painted(editor.document.uri).has('direct/plain'), 'all was read before what is in view');
    await closeAll(); // which ends the reading
  }).timeout(90_000);

  it('does not come back while somebody types', async () => {
    const { painted } = await onTheRecord();
    const editor = await open(quotation);
    await annotated(editor.document);
    const looks = () => [...painted(editor.document.uri).keys()];
    await eventually('colours', () => (looks().length > 0 && looks().every((look) => !look.endsWith('/plain')) ? true : undefined));
    for (let key = 0; key < 10; key++) {
      await editor.edit((edit) => { edit.insert(new vscode.Position(0, 0), 'x'); });
      same(looks().filter((look) => look.endsWith('/plain')), []);
      await new Promise((resolve) => setTimeout(resolve, 40));
    }
  });
});
