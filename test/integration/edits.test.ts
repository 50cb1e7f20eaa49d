/** Typing moves everything along: what is painted, found and told is never that of an older text. */
import * as vscode from 'vscode';
import { ok, same } from './assert';
import { annotated, closeAll, eventually, onTheRecord, open, rangeOf } from './editor';

const quoted = '"We will sign the treaty today,"';
const text = `${quoted} Maria Santos said in Lisbon.\n\n"It is a bad idea," Peter Novak said.\n`;

describe('edits', () => {
  after(closeAll);

  it('leave no position of an older text in an answer', async () => {
    const editor = await open(text);
    await annotated(editor.document);
    for (let step = 0; step < 20; step++) {
      await editor.edit((edit) => { edit.insert(new vscode.Position(0, 0), 'x '); });
      const hovered = rangeOf(editor.document, 'Maria Santos');
      const hovers = vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', editor.document.uri, hovered.start.translate(0, 2));
      const version = editor.document.version;
      for (const { range } of await hovers) {
        if (editor.document.version !== version || !range) continue;
        const words = editor.document.getText(range);
        ok(!/\bx$|^x\b/.test(words) && words.includes('Maria'), `the hover is about “${words}”`);
      }
    }
  });

  it('move the annotation at once, before the text is read again', async () => {
    const editor = await open(text);
    await annotated(editor.document);
    await editor.edit((edit) => { edit.insert(new vscode.Position(0, 0), 'It was a cold day in May. '); });
    const { version, annotation } = await eventually('the annotation', async () => (await onTheRecord()).annotation(editor.document.uri));
    same(version, editor.document.version);
    const pieces = annotation.statements.flatMap(({ content }) => content.map((span) => editor.document.getText().slice(...span)));
    ok(pieces.some((piece) => piece.includes('We will sign the treaty today')), `the quotation is not where it is: ${pieces.join(' | ')}`);
    ok(annotation.mentions.some(({ start, end }) => editor.document.getText().slice(start, end) === 'Maria Santos'), 'the name is not where it is');
  });

  it('paint right soon after the last key', async () => {
    const editor = await open(text);
    await annotated(editor.document);
    for (const key of 'so ') await editor.edit((edit) => { edit.insert(new vscode.Position(0, 0), key); });
    await editor.edit((edit) => { edit.insert(editor.document.positionAt(editor.document.getText().length), '\n"A third one is here," Ann Lee said.\n'); });
    await eventually('the third quotation’s paint', async () => {
      const ranges = [...(await onTheRecord()).painted(editor.document.uri).values()].flat();
      return ranges.some((range) => editor.document.getText(range).includes('third one')) ? true : undefined;
    });
  });

  it('empty the annotation with the text', async () => {
    const editor = await open(text);
    await annotated(editor.document);
    await editor.edit((edit) => { edit.delete(new vscode.Range(0, 0, editor.document.lineCount, 0)); });
    const { statements, mentions } = await annotated(editor.document);
    same([statements.length, mentions.length], [0, 0]);
  });
});
