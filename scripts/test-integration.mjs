/** Runs the integration suites inside VS Code's extension host: in desktop VS Code where there is one, else in the browser-based one, as Node and as web worker. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve, sep } from 'node:path';
import { openBrowser, openPage } from './host/browser.mjs';
import { desktopForSuites, runSuitesOnDesktop } from './host/desktop.mjs';
import { startHost } from './host/server.mjs';

const extension = resolve(import.meta.dirname, '..');
const suites = join(extension, 'out', 'integration.js');
const patience = 300_000;

/** A folder with the seeds in it, and a link that leads from where corrections are kept to another folder; deleted afterwards. */
export async function inWorkspace(use) {
  const folder = mkdtempSync(join(tmpdir(), 'on-the-record-workspace-'));
  mkdirSync(join(folder, 'seeds'));
  cpSync(join(extension, 'seeds'), join(folder, 'seeds'), { recursive: true });
  for (const name of ['.on-the-record', 'outside']) mkdirSync(join(folder, name));
  symlinkSync(join(folder, 'outside'), join(folder, '.on-the-record', 'linked'), 'junction');
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Outcomes by host, in the order in which they ran. Throws where a host gives no report. */
export async function runIntegration({ hosts = ['node', 'web'] } = {}) {
  const results = [];
  const desktop = await desktopForSuites();
  if (desktop) results.push(['desktop', await inWorkspace((folder) => runDesktop(folder, desktop))]);
  const browser = await openBrowser();
  try {
    for (const kind of hosts.filter((name) => name === 'web' || results.length === 0)) {
      const web = kind === 'web';
      results.push([kind, await inWorkspace((folder) => runInBrowser(browser, folder, { web, tests: suites }))]);
      results.push([`${kind}, several folders`, await inWorkspace((folder) => runInSeveralFolders(browser, folder, web))]);
      results.push([`${kind}, no model`, await inWorkspace((folder) => runWithoutModel(browser, folder, web))]);
    }
  } finally {
    await browser.close();
  }
  return results;
}

/** Runs a test entry in the browser-based VS Code and gives the report that it leaves; the Node host is in Restricted Mode, since what works there works anywhere. */
export async function runInBrowser(browser, folder, { web, tests, installed = extension, workspace, watch = async () => undefined }) {
  const trusted = web;
  writeFileSync(join(folder, 'host.json'), JSON.stringify({ trusted }));
  const host = await startHost({ trusted, settings: { 'security.workspace.trust.startupPrompt': 'never', 'security.workspace.trust.banner': 'never' } });
  try {
    const { page, errors, close } = await openPage(browser, host.url({ folder, workspace, ...(!web && { extension: installed, tests }) }), web ? { development: developed(host.serve(installed), relative(installed, tests)) } : {});
    try {
      void watch(page).catch((error) => errors.push(String(error)));
      return await reportIn(folder, () => `${errors.filter((error) => !/bindings file|watchdog/.test(error)).slice(-10).join('\n')}\n${host.log.slice(-10).join('')}`);
    } catch (error) {
      await page.screenshot({ path: join(extension, 'out', `integration-${web ? 'web' : 'node'}.png`) });
      throw error;
    } finally {
      await close();
    }
  } finally {
    await host.stop();
  }
}

function developed(extension, tests) {
  return { extension, tests: `${extension}/${tests.split(sep).join('/')}` };
}

/** The suite for a workspace of the folder and another one beside it. */
async function runInSeveralFolders(browser, folder, web) {
  const workspace = join(folder, 'both.code-workspace');
  mkdirSync(join(folder, 'other', 'seeds'), { recursive: true });
  writeFileSync(workspace, JSON.stringify({ folders: [{ path: '.' }, { path: 'other' }] }));
  return runInBrowser(browser, folder, { web, tests: join(extension, 'out', 'several-folders.js'), workspace });
}

/** The suite for an extension whose folder lacks the model. What notifications say goes into `shown.json`, since no extension can see them. */
async function runWithoutModel(browser, folder, web) {
  const installed = join(folder, 'installed');
  mkdirSync(installed);
  for (const part of ['package.json', 'package.nls.json', 'l10n', 'media', 'seeds', 'out']) symlinkSync(join(extension, part), join(installed, part));
  // Node takes a link for what it leads to, and beside that is the model
  cpSync(join(extension, 'dist'), join(installed, 'dist'), { recursive: true });
  const watch = async (page) => {
    const messages = page.locator('.notification-list-item', { hasText: 'Install On the Record again' });
    const bell = page.locator('#status\\.notifications a');
    // The list opens and closes by its bell; one that was opened too early is empty
    for (let tries = 0; tries < 30 && (await messages.count()) === 0; tries++) {
      await bell.click({ timeout: 60_000 });
      await page.waitForTimeout(1500);
    }
    await page.waitForTimeout(2000);
    writeFileSync(join(folder, 'shown.json'), JSON.stringify(await messages.allInnerTexts()));
  };
  return runInBrowser(browser, folder, { web, tests: join(installed, 'out', 'without-model.js'), installed, watch });
}

async function runDesktop(folder, vscodeExecutablePath) {
  writeFileSync(join(folder, 'host.json'), JSON.stringify({ trusted: true }));
  await runSuitesOnDesktop({ vscodeExecutablePath, extension, suites, folder });
  return reportIn(folder, () => '');
}

async function reportIn(folder, context) {
  const report = join(folder, 'report.json');
  const end = Date.now() + patience;
  while (!existsSync(report)) {
    if (/<\d+> Extension Host Process exited/.test(context())) throw new Error(`The extension host ended without a report.\n${context()}`);
    if (Date.now() > end) throw new Error(`The suites left no report within ${patience / 1000} s.\n${context()}`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  await new Promise((resolve) => setTimeout(resolve, 300));
  return JSON.parse(readFileSync(report, 'utf8'));
}

if (process.argv[1] === import.meta.filename) {
  const hosts = process.argv.slice(2);
  for (const [host, outcomes] of await runIntegration(hosts.length > 0 ? { hosts } : {})) {
    for (const { title, state, error, milliseconds } of outcomes) console.log(`${host} ${state} ${title}${milliseconds ? ` (${milliseconds} ms)` : ''}${error ? `\n    ${error.split('\n').slice(0, 4).join('\n    ')}` : ''}`);
    if (outcomes.some(({ state }) => state === 'failed')) process.exitCode = 1;
  }
}
