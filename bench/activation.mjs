/** Prints how long the extension takes to activate and to annotate the seed, in VS Code's Node host and web-worker host. Run with `node bench/activation.mjs`. */
import { copyFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { openBrowser } from '../scripts/host/browser.mjs';
import { inWorkspace, runInBrowser } from '../scripts/test-integration.mjs';

const root = resolve(import.meta.dirname, '..');
const tests = join(root, 'out', 'activation.js');

await build({ entryPoints: [join(root, 'bench', 'activation-in-host.ts')], outfile: tests, bundle: true, format: 'cjs', platform: 'browser', external: ['vscode'] });
const browser = await openBrowser();
for (const web of [false, true]) {
  const report = await inWorkspace((folder) => {
    copyFileSync(join(folder, 'seeds', '000_c75256f9babe0d3c.txt'), join(folder, 'seeds', 'copy.txt'));
    return runInBrowser(browser, folder, { web, tests });
  });
  for (const [what, milliseconds] of Object.entries(report)) console.log(`${web ? 'web worker' : 'Node'}: ${what}: ${milliseconds.toFixed(0)} ms`);
}
await browser.close();
