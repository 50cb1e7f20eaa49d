/** Drives a VS Code window through what a new reader does, and checks what is seen. With `--keep` its pictures go into media/, for the README and the walkthrough. */
import { cpSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { openBrowser, openPage } from './host/browser.mjs';
import { startHost } from './host/server.mjs';
import { scenes } from '../test/screens/scenes.mjs';

const extension = resolve(import.meta.dirname, '..');
const pictures = join(extension, 'out', 'screens');

/** The pictures of the walkthrough's steps. */
const steps = { open: 'open', hover: 'hover', tree: 'jump', copy: 'palette' };

/** The themes by our names for them: VS Code's, and the class that its window then has. */
const themes = {
  light: ['Default Light Modern', 'vs'],
  dark: ['Default Dark Modern', 'vs-dark'],
  'high-contrast': ['Default High Contrast', 'hc-black'],
  'high-contrast-light': ['Default High Contrast Light', 'hc-light'],
};

/** Plays every scene once and looks at it in every theme; each look is an outcome. */
export async function runScreens(names = Object.keys(themes)) {
  mkdirSync(pictures, { recursive: true });
  const host = await startHost({ settings: settingsOf(names[0]) });
  const browser = await openBrowser();
  const outcomes = [];
  try {
    const seed = join(extension, 'seeds', '000_c75256f9babe0d3c.txt');
    const { page } = await openPage(browser, host.url({ folder: join(extension, 'seeds'), extension, openFile: seed }));
    for (const { title, picture, play, see } of scenes) {
      await attempt(outcomes, title, () => play(page));
      for (const name of names) {
        await attempt(outcomes, `${title}, ${name}`, async () => {
          await wear(host, page, name);
          if (picture) await page.screenshot({ path: join(pictures, `${picture}-${name}.png`) });
          await see(page);
        });
      }
    }
  } finally {
    await browser.close();
    await host.stop();
  }
  return outcomes;
}

/** Milliseconds after which a step has failed: a page that hangs answers nothing at all. */
const patience = 130_000;

function within(milliseconds, promise) {
  let timer;
  const late = new Promise((_, reject) => { timer = setTimeout(() => reject(new Error(`nothing came of it within ${milliseconds / 1000} s`)), milliseconds); });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

async function attempt(outcomes, title, run) {
  const started = Date.now();
  try {
    await within(patience, run());
    outcomes.push({ title, state: 'passed', milliseconds: Date.now() - started });
  } catch (error) {
    outcomes.push({ title, state: 'failed', error: String(error.stack ?? error) });
  }
}

/** Changes the theme of the open window, and leaves everything else in it as it is. */
async function wear(host, page, name) {
  host.set(settingsOf(name));
  const [, base] = themes[name];
  await page.waitForSelector(`.monaco-workbench.${base}`, { timeout: 30_000 });
  await page.waitForTimeout(400);
}

function settingsOf(name) {
  return { 'workbench.colorTheme': themes[name][0], 'editor.fontSize': 14, 'window.commandCenter': false, 'workbench.layoutControl.enabled': false };
}

if (process.argv[1] === import.meta.filename) {
  const names = process.argv.slice(2).filter((name) => name in themes);
  for (const { title, state, error } of await runScreens(names.length > 0 ? names : undefined)) {
    console.log(`${state} ${title}${error ? `\n    ${error.slice(0, 600)}` : ''}`);
    if (state === 'failed') process.exitCode = 1;
  }
  if (process.argv.includes('--keep')) keepPictures();
}

function keepPictures() {
  cpSync(pictures, join(extension, 'media', 'screens'), { recursive: true });
  for (const [step, picture] of Object.entries(steps)) for (const theme of ['light', 'dark']) cpSync(join(pictures, `${picture}-${theme}.png`), join(extension, 'media', 'walkthrough', `${step}-${theme}.png`));
}
