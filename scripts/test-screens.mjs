/** Drives a VS Code window through what a new reader does, checks what is seen, and keeps a picture of each in media/screens/. */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { openBrowser, openPage } from './host/browser.mjs';
import { startHost } from './host/server.mjs';
import { scenes } from '../test/screens/scenes.mjs';

const extension = resolve(import.meta.dirname, '..');
const pictures = join(extension, 'media', 'screens');

const themes = { light: 'Default Light Modern', dark: 'Default Dark Modern', 'high-contrast': 'Default High Contrast', 'high-contrast-light': 'Default High Contrast Light' };

/** Outcomes of every scene in every theme. */
export async function runScreens(names = Object.keys(themes)) {
  mkdirSync(pictures, { recursive: true });
  const browser = await openBrowser();
  const outcomes = [];
  try {
    for (const name of names) outcomes.push(...(await runTheme(browser, name)));
  } finally {
    await browser.close();
  }
  return outcomes;
}

async function runTheme(browser, name) {
  const host = await startHost({ settings: { 'workbench.colorTheme': themes[name], 'editor.fontSize': 14, 'window.commandCenter': false, 'workbench.layoutControl.enabled': false } });
  const outcomes = [];
  try {
    const seed = join(extension, 'seeds', '000_c75256f9babe0d3c.txt');
    const { page, close } = await openPage(browser, host.url({ folder: join(extension, 'seeds'), extension, openFile: seed }), { colorScheme: name.includes('light') ? 'light' : 'dark' });
    for (const { title, picture, play } of scenes) {
      const started = Date.now();
      try {
        await play(page);
        outcomes.push({ title: `${name}: ${title}`, state: 'passed', milliseconds: Date.now() - started });
      } catch (error) {
        outcomes.push({ title: `${name}: ${title}`, state: 'failed', error: String(error.stack ?? error) });
      }
      if (picture) await page.screenshot({ path: join(pictures, `${picture}-${name}.png`) });
    }
    await close();
  } finally {
    await host.stop();
  }
  return outcomes;
}

if (process.argv[1] === import.meta.filename) {
  const names = process.argv.slice(2);
  for (const { title, state, error } of await runScreens(names.length > 0 ? names : undefined)) {
    console.log(`${state} ${title}${error ? `\n    ${error.slice(0, 600)}` : ''}`);
    if (state === 'failed') process.exitCode = 1;
  }
}
