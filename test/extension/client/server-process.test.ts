import assert from 'node:assert/strict';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ServerProcess } from '../../../src/extension/client/server-process';

describe('the server’s process', () => {
  const folder = mkdtempSync(join(tmpdir(), 'on-the-record-process-'));
  after(() => rmSync(folder, { recursive: true, force: true }));

  /** A program that notes its process id in a file and then does `what`. */
  function program(name: string, what: string) {
    const [module, notes] = [join(folder, `${name}.js`), join(folder, `${name}.txt`)];
    writeFileSync(module, `require('node:fs').appendFileSync(${JSON.stringify(notes)}, process.pid + '\\n'); ${what}`);
    return { module, started: () => (existsSync(notes) ? readFileSync(notes, 'utf8').trim().split('\n').map(Number) : []) };
  }

  const answers = "process.on('message', () => process.send(process.argv.slice(2)));";

  async function until(holds: () => boolean): Promise<void> {
    while (!holds()) await new Promise((resolve) => setTimeout(resolve, 20));
  }

  async function answerOf(child: ChildProcess): Promise<unknown> {
    const answer = once(child, 'message');
    child.send('hello');
    return ((await answer) as unknown[])[0];
  }

  it('is started before it is taken, and is given what it needs', async () => {
    const { module, started } = program('ahead', answers);
    const server = new ServerProcess(module, ['--model', 'some folder']);
    await until(() => started().length === 1);
    const child = server.take();
    assert.deepEqual([child.pid], started());
    assert.deepEqual(await answerOf(child), ['--node-ipc', `--clientProcessId=${process.pid}`, '--model', 'some folder']);
    child.kill();
    await once(child, 'exit');
  }).timeout(30_000);

  it('is another each time that it is taken', async () => {
    const { module } = program('twice', answers);
    const server = new ServerProcess(module, []);
    const children = [server.take(), server.take()];
    for (const child of children) {
      await answerOf(child);
      child.kill();
      await once(child, 'exit');
    }
    assert.notEqual(children[0]?.pid, children[1]?.pid);
  }).timeout(30_000);

  it('is another where the one that was started ahead has ended', async () => {
    const { module, started } = program('crashes', 'process.exit(1);');
    const server = new ServerProcess(module, []);
    await until(() => started().some((pid) => !isRunning(pid)));
    await new Promise((resolve) => setTimeout(resolve, 300));
    const child = server.take();
    assert.deepEqual(await once(child, 'exit'), [1, null]);
    assert.equal(started().length, 2);
  }).timeout(30_000);

  it('ends when it is disposed of, if it does not by itself', async () => {
    const { module } = program('stays', answers);
    const server = new ServerProcess(module, []);
    const child = server.take();
    await answerOf(child);
    server.dispose();
    await once(child, 'exit');
    assert.ok(child.killed);
  }).timeout(30_000);
});

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
