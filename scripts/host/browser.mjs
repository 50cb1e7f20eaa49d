/** Opens Chromium for the suites and the pictures. */
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const places = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'];
const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--force-color-profile=srgb', '--lang=en-US'];

export async function openBrowser() {
  const executablePath = places.find((path) => path && existsSync(path));
  if (!executablePath) throw new Error(`No Chromium found. Install it (Debian: apt-get install chromium) or set CHROMIUM to its path. Looked for: ${places.filter(Boolean).join(', ')}`);
  return chromium.launch({ executablePath, args });
}

/**
 * A page of a VS Code window, with its console's errors collected in `errors`. `development` has the web-worker host run an extension,
 * and the test entry in its folder, from their addresses.
 */
export async function openPage(browser, url, { width = 1280, height = 800, scale = 1, colorScheme = 'light', development } = {}) {
  const context = await browser.newContext({ viewport: { width, height }, deviceScaleFactor: scale, colorScheme, permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  const errors = [];
  page.on('console', (message) => { if (message.type() === 'error') errors.push(message.text()); });
  page.on('pageerror', (error) => errors.push(String(error)));
  if (development) await developInWorker(page, development);
  await page.goto(url, { waitUntil: 'commit', timeout: 120_000 });
  return { page, errors, close: () => context.close() };
}

/** Puts the extension into the configuration that the workbench reads from its page: in the address, only an extension for the Node host can be named. */
async function developInWorker(page, { extension, tests }) {
  await page.addInitScript((options) => {
    const { getAttribute } = window.Element.prototype;
    window.Element.prototype.getAttribute = function (name) {
      const value = getAttribute.call(this, name);
      if (this.id !== 'vscode-workbench-web-configuration' || name !== 'data-settings') return value;
      const configuration = JSON.parse(value);
      return JSON.stringify({ ...configuration, developmentOptions: { ...configuration.developmentOptions, ...options } });
    };
  }, { extensions: [partsOf(extension)], ...(tests && { extensionTestsPath: partsOf(tests) }) });
}

function partsOf(address) {
  const { protocol, host, pathname } = new URL(address);
  return { scheme: protocol.slice(0, -1), authority: host, path: pathname };
}
