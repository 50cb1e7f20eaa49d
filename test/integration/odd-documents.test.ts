/** Bad input: nothing is thrown at the reader, and positions stay right. */
import * as vscode from 'vscode';
import { ok, same } from './assert';
import { annotated, closeAll, fileUri, onTheRecord, open } from './editor';

const said = '"We will sign the treaty today," Maria Santos said.';

const odd: readonly (readonly [name: string, text: string])[] = [
  ['nothing', ''],
  ['NUL characters', `\u0000\u0000 ${said}\u0000`],
  ['lone surrogates', `\ud83d ${said} \udc00`],
  ['characters beyond the basic plane', `😀😀 ${said} 𝒲𝒽𝑜`],
  ['text from right to left', `قال الوزير إن ${said} שלום`],
  ['line ends of Windows', `One line.\r\n\r\n${said}\r\nThe end.\r\n`],
];

describe('odd documents', () => {
  after(closeAll);

  for (const [name, text] of odd) {
    it(`are read: ${name}`, async () => {
      const { document } = await open(text);
      const { statements } = await annotated(document);
      const words = statements.flatMap(({ content }) => content.map(([start, end]) => document.getText().slice(start, end)));
      if (text.includes(said)) ok(words.some((piece) => piece.includes('"We will sign the treaty today')), `the quotation is not where it is: ${JSON.stringify(words)}`);
      else same(words, []);
    });
  }

  it('are read: a file that begins with a byte-order mark', async () => {
    await vscode.workspace.fs.writeFile(fileUri('seeds/marked.txt'), new TextEncoder().encode(`\ufeff${said}`));
    const document = await vscode.workspace.openTextDocument(fileUri('seeds/marked.txt'));
    const [statement] = (await annotated(document)).statements;
    same(statement?.content.map(([start, end]) => document.getText().slice(start, end)), ['"We will sign the treaty today,"']);
  });

  it('may be deleted while they are open', async () => {
    const uri = fileUri('seeds/deleted.txt');
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(said));
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document);
    await annotated(document);
    await vscode.workspace.fs.delete(uri);
    await closeAll();
    same(await (await onTheRecord()).annotation(fileUri('seeds/never-there.txt')), undefined);
  });

  it('may be ten million characters in one line', async () => {
    const { document } = await open(`${'All was quiet that day. '.repeat(420_000)}${said}`);
    const { skipped, statements } = await annotated(document);
    ok(skipped.length > 0 || statements.length > 0, 'neither read nor said to be left out');
  }).timeout(120000);
});
