import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { annotationRequest } from '../../src/server/protocol';
import type { Client } from './lsp-client';
import { talk } from './lsp-client';

const root = join(__dirname, '..', '..');

describe('server process, by --stdio', () => {
  let process: ChildProcessWithoutNullStreams;
  let client: Client;

  before(async () => {
    process = spawn(globalThis.process.execPath, ['--import', 'tsx', join('src', 'server', 'node-main.ts'), '--stdio'], { cwd: root });
    client = await talk(process.stdout, process.stdin, { initializationOptions: { modelFolder: join(root, 'model') } });
  });

  after(() => {
    client.dispose();
    process.kill();
  });

  /** What stays in place whatever a document holds: an answer, spans that lie in the text, and a server that lives. */
  async function survives(uri: string, text: string): Promise<void> {
    client.open(uri, text);
    const answer = await client.request(annotationRequest, { uri });
    assert.ok(answer, 'the document was read');
    const { statements, mentions, captions, paragraphs, dates, skipped } = answer.annotation;
    const spans = [...statements.flatMap(({ content, cue, source }) => [...content, ...cue, ...source]), ...paragraphs, ...[...mentions, ...captions, ...dates, ...skipped].map(({ start, end }) => [start, end] as const)];
    for (const [start, end] of spans) assert.ok(0 <= start && start <= end && end <= text.length);
    await client.hover(uri, 0, text);
    await client.connection.sendRequest('textDocument/documentSymbol', { textDocument: { uri } });
    await client.connection.sendRequest('textDocument/selectionRange', { textDocument: { uri }, positions: [{ line: 0, character: 3 }] });
    await client.connection.sendRequest('textDocument/semanticTokens/full', { textDocument: { uri } });
    for (const skip of skipped.slice(0, 3)) await client.until<{ message: string }>('window/logMessage', ({ message }) => message.includes(uri) && message.includes(skip.reason));
    client.close(uri);
  }

  const quotation = '“We will build,” Kim Jong-un said on Monday.';
  const inputs: Record<string, string> = {
    'an empty file': '',
    'nothing but blanks': ' \n\t\n ',
    'NUL bytes': `${quotation}\u0000\u0000\n\n\u0000${quotation}`,
    'a byte-order mark': `\uFEFF${quotation}`,
    'CRLF and lone CR': `${quotation}\r\n\r\n${quotation}\r${quotation}`,
    'lone surrogates': `\uD800${quotation}\uDC00 \uD83D`,
    'right-to-left characters': `\u202E${quotation} אמר „שלום” مرحبا`,
    'astral characters': `😀 𝒦 ${quotation} 👩‍👩‍👧`,
  };
  for (const [name, text] of Object.entries(inputs)) it(`survives ${name}`, () => survives(`untitled:${encodeURIComponent(name)}`, text)).timeout(120_000);

  it('survives 10 MB in one line, says what it left out, and stays within reach', async () => {
    const text = `${quotation} `.repeat(1000) + 'word '.repeat(2_000_000);
    await survives('untitled:huge', text);
  }).timeout(120_000);

  it('reads the seed', async () => {
    const text = await readFile(join(root, 'seeds', '000_c75256f9babe0d3c.txt'), 'utf8');
    client.open('untitled:seed', text);
    const hover = await client.hover('untitled:seed', text.indexOf('grave concern'), text);
    assert.match(hover ?? '', /Direct quotation/);
    const answer = await client.request(annotationRequest, { uri: 'untitled:seed' });
    const counted = answer?.annotation.captions.filter(({ repeats }) => repeats === null);
    assert.equal(counted?.length, 2);
  }).timeout(120_000);

  it('has thrown nothing that was not caught', () => {
    const errors = client.told.filter(({ method, params }) => method === 'window/logMessage' && (params as { type: number }).type === 1);
    assert.deepEqual(errors, []);
    assert.equal(process.exitCode, null);
  });

  it('ends when the editor says so', async () => {
    const ended = new Promise((resolve) => process.once('exit', resolve));
    await client.connection.sendRequest('shutdown');
    void client.connection.sendNotification('exit');
    assert.equal(await ended, 0);
  }).timeout(60_000);
});

describe('server process with translated messages', () => {
  it('speaks the reader’s language', async () => {
    const process = spawn(globalThis.process.execPath, ['--import', 'tsx', join('src', 'server', 'node-main.ts'), '--stdio'], { cwd: root });
    const messages = { 'Direct quotation': '직접 인용', '{0}; who says it is not known': '{0} — 누가 말했는지 알 수 없음' };
    const client = await talk(process.stdout, process.stdin, { initializationOptions: { modelFolder: join(root, 'nowhere'), messages } });
    try {
      const text = '“We will build it together.”';
      client.open('untitled:ko', text);
      assert.match((await client.hover('untitled:ko', 5, text)) ?? '', /^직접 인용 — 누가 말했는지 알 수 없음/);
      await client.until<{ message: string }>('window/showMessage', ({ message }) => message.includes(join(root, 'nowhere')));
    } finally {
      client.dispose();
      process.kill();
    }
  }).timeout(120_000);
});

describe('server process with --model', () => {
  it('opens that model without being told of one', async () => {
    const process = spawn(globalThis.process.execPath, ['--import', 'tsx', join('src', 'server', 'node-main.ts'), '--stdio', '--model', join(root, 'nowhere')], { cwd: root });
    const client = await talk(process.stdout, process.stdin, {});
    try {
      await client.until<{ message: string }>('window/showMessage', ({ message }) => message.includes(join(root, 'nowhere')));
    } finally {
      client.dispose();
      process.kill();
    }
  }).timeout(120_000);
});
