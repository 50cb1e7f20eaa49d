/** Runs a bench inside VS Code's extension hosts, Node's and the web worker's, and gives what each reports. */
import { mkdirSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { openBrowser } from '../scripts/host/browser.mjs';
import { inWorkspace, runInBrowser } from '../scripts/test-integration.mjs';

const root = resolve(import.meta.dirname, '..');

/** Prints the report of `bench/<name>.ts`, a table with a column for each host; `prepare` may put files into the workspace folder. */
export async function benchInHosts(name, prepare = () => undefined) {
  const tests = join(root, 'out', `${name}.js`);
  mkdirSync(join(root, 'out'), { recursive: true });
  await build({ entryPoints: [join(root, 'bench', `${name}.ts`)], outfile: tests, bundle: true, format: 'cjs', platform: 'browser', external: ['vscode'] });
  const load = loadavg()[0].toFixed(1);
  const browser = await openBrowser();
  const [node, web] = [await report(browser, tests, false, prepare), await report(browser, tests, true, prepare)];
  await browser.close();
  console.log(`${cpus().length} × ${cpus()[0]?.model.trim()}, load before the run ${load}; milliseconds\n\n| what | Node | web worker |\n| --- | --- | --- |`);
  for (const what of Object.keys(node)) console.log(`| ${what} | ${figure(node[what])} | ${figure(web[what])} |`);
}

function report(browser, tests, web, prepare) {
  return inWorkspace((folder) => {
    prepare(folder);
    return runInBrowser(browser, folder, { web, tests });
  });
}

function figure(milliseconds) {
  return milliseconds === undefined ? '' : milliseconds.toFixed(milliseconds < 10 ? 1 : 0);
}
