/** Installs the packed extension into a fresh VS Code, and finds it active there on the seed. */
import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { openBrowser, openPage } from './host/browser.mjs';
import { startHost } from './host/server.mjs';
import { packageFor } from './package.mjs';

const root = resolve(import.meta.dirname, '..');
const limit = 45e6;

export async function runPackage() {
  const vsix = packageFor(`${process.platform}-${process.arch}`);
  const size = statSync(vsix).size;
  const outcomes = [{ title: `the package has ${(size / 1e6).toFixed(1)} MB of at most ${limit / 1e6}`, state: size <= limit ? 'passed' : 'failed' }];
  const host = await startHost();
  const browser = await openBrowser();
  try {
    execFileSync(host.node, [host.server, '--install-extension', vsix, ...host.common], { stdio: ['ignore', 'ignore', 'pipe'] });
    const { page } = await openPage(browser, host.url({ folder: join(root, 'seeds'), openFile: join(root, 'seeds', '000_c75256f9babe0d3c.txt') }));
    await page.waitForFunction(() => [...document.querySelectorAll('.statusbar-item')].some((item) => /\d+ statements/.test(item.textContent ?? '')), undefined, { timeout: 120_000 });
    outcomes.push({ title: 'the installed package reads the seed', state: 'passed' });
  } catch (error) {
    outcomes.push({ title: 'the installed package reads the seed', state: 'failed', error: String(error.stack ?? error) });
  } finally {
    await browser.close();
    await host.stop();
    execFileSync(process.execPath, ['esbuild.mjs'], { cwd: root });
  }
  return outcomes;
}

if (process.argv[1] === import.meta.filename) console.log(await runPackage());
