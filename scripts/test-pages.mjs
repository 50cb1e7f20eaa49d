/**
 * Looks for barriers in the pages that we write, with axe-core in Chromium: in light, dark, high contrast and as printed.
 * A panel's page is looked at on its own, with the class and the colours that VS Code gives it: inside the window axe
 * would not come to an end.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { openBrowser } from './host/browser.mjs';

const root = resolve(import.meta.dirname, '..');
const bundle = join(root, 'out', 'pages.cjs');
const require = createRequire(import.meta.url);
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** How a page of its own is seen. */
const looks = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'forced colours': { colorScheme: 'dark', forcedColors: 'active' },
  printed: { colorScheme: 'light', media: 'print' },
};

/** VS Code's themes: the class of a panel's body, and the colours that our panel asks for. */
const themes = {
  light: { body: 'vscode-light', colorScheme: 'light', colors: { 'editor-foreground': '#3b3b3b', 'editor-background': '#ffffff', focusBorder: '#005fb8', 'panel-border': '#e5e5e5', 'charts-blue': '#0063d3' } },
  dark: { body: 'vscode-dark', colorScheme: 'dark', colors: { 'editor-foreground': '#cccccc', 'editor-background': '#1f1f1f', focusBorder: '#0078d4', 'panel-border': '#2b2b2b', 'charts-blue': '#59a4f9' } },
  'high contrast': { body: 'vscode-high-contrast', colorScheme: 'dark', colors: { 'editor-foreground': '#ffffff', 'editor-background': '#000000', focusBorder: '#f38518', 'panel-border': '#6fc3df', 'charts-blue': '#59a4f9' } },
  'high contrast light': { body: 'vscode-high-contrast vscode-high-contrast-light', colorScheme: 'light', colors: { 'editor-foreground': '#292929', 'editor-background': '#ffffff', focusBorder: '#006bbd', 'panel-border': '#0f4a85', 'charts-blue': '#0063d3' } },
};

/** Looks at every page in every way that it is seen; each look is an outcome. */
export async function runPages() {
  mkdirSync(join(root, 'out'), { recursive: true });
  await build({ entryPoints: [join(root, 'test', 'pages', 'pages.ts')], outfile: bundle, bundle: true, platform: 'node', format: 'cjs', define: { __dirname: JSON.stringify(join(root, 'test', 'formats')) }, logLevel: 'error' });
  const browser = await openBrowser();
  const outcomes = [];
  try {
    for (const { title, content, inEditor } of await require(bundle).pages()) {
      for (const [name, look] of Object.entries(inEditor ? themes : looks)) outcomes.push(await outcomeOf(`${title}, ${name}`, () => barriers(browser, content, look)));
    }
    outcomes.push(await outcomeOf('axe finds a barrier where there is one', async () => ((await barriers(browser, '<html><body><img src="x"></body></html>', looks.light)).length > 0 ? [] : ['none was found'])));
  } finally {
    await browser.close();
  }
  return outcomes;
}

async function outcomeOf(title, find) {
  try {
    const found = await find();
    return found.length === 0 ? { title, state: 'passed' } : { title, state: 'failed', error: found.join('\n') };
  } catch (error) {
    return { title, state: 'failed', error: String(error.stack ?? error) };
  }
}

/** What axe finds in a page that is seen so; all its rules, best practices too. */
async function barriers(browser, content, { colorScheme, forcedColors = 'none', media = 'screen', body, colors = {} }) {
  // The pages forbid every script, axe's too
  const context = await browser.newContext({ viewport: { width: 1000, height: 700 }, bypassCSP: true });
  try {
    const page = await context.newPage();
    await page.emulateMedia({ colorScheme, forcedColors, media });
    await page.setContent(content);
    await page.evaluate(([classes, all]) => {
      if (classes) document.body.className = classes;
      for (const [name, color] of Object.entries(all)) document.documentElement.style.setProperty(`--vscode-${name}`, color);
    }, [body, colors]);
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ['violations'] }));
    return violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.length}): ${nodes[0].html.slice(0, 160)} ${nodes[0].any[0]?.message ?? ''}`);
  } finally {
    await context.close();
  }
}

if (process.argv[1] === import.meta.filename) {
  for (const { title, state, error } of await runPages()) {
    console.log(`${state} ${title}${error ? `\n    ${error}` : ''}`);
    if (state === 'failed') process.exitCode = 1;
  }
}
