/** Draws media/icon.png, which the marketplace shows, from the same shape as the view's icon. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { openBrowser } from './host/browser.mjs';

const media = resolve(import.meta.dirname, '../media');
const shape = readFileSync(join(media, 'on-the-record.svg'), 'utf8').replace('width="24" height="24"', 'width="168" height="168"');
const browser = await openBrowser();
const page = await browser.newPage({ viewport: { width: 256, height: 256 } });
await page.setContent(`<body style="margin:0;background:transparent"><div style="width:256px;height:256px;border-radius:56px;background:linear-gradient(160deg,#0072b2,#00466f);display:grid;place-items:center">${shape}</div>`);
await page.screenshot({ path: join(media, 'icon.png'), omitBackground: true });
await browser.close();
