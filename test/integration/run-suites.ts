/** Runs suites inside an extension host, Node's or a web worker's, and leaves the report in the workspace. */
import * as vscode from 'vscode';
import type Mocha from 'mocha';
import 'mocha/mocha.js';

declare const mocha: BrowserMocha;
interface BrowserMocha { setup(options: object): void; run(done: (failures: number) => void): Mocha.Runner }

interface Outcome { readonly title: string; readonly state: 'passed' | 'failed' | 'skipped'; readonly error?: string; readonly milliseconds?: number }

/** Runs the suites that `load` defines; the host's exit code reaches nobody, so the report is a file. */
export async function runSuites(load: () => Promise<unknown>): Promise<void> {
  // mocha's browser build reads it; Node has none, and a worker's own can't be set
  if (!('location' in globalThis)) Object.assign(globalThis, { location: { search: '' } });
  const outcomes: Outcome[] = [];
  mocha.setup({ ui: 'bdd', timeout: 60000, reporter: class { } });
  await load();
  await new Promise<void>((done) => {
    const runner = mocha.run(() => { done(); });
    runner.on('pass', (test) => outcomes.push({ title: test.fullTitle(), state: 'passed', milliseconds: test.duration ?? 0 }));
    runner.on('fail', (test, error: unknown) => outcomes.push({ title: test.fullTitle(), state: 'failed', error: error instanceof Error ? error.stack ?? error.message : String(error) }));
    runner.on('pending', (test) => outcomes.push({ title: test.fullTitle(), state: 'skipped' }));
  });
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('The integration suites need a folder to run in.');
  await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder.uri, 'report.json'), new TextEncoder().encode(JSON.stringify(outcomes)));
}
