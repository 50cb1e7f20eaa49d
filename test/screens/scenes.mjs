/** What a new reader does, scene by scene in one window: `play` does it, and `see` says what must then be seen, in every theme. */
import assert from 'node:assert/strict';

const patience = { timeout: 45_000 };


/** The text of an open hover. */
const card = '.monaco-hover:not(.hidden) .hover-contents';

export const scenes = [
  {
    title: 'the seed opens with its statements underlined',
    picture: 'open',
    async play(page) {
      await page.waitForSelector('.monaco-editor .view-line', { timeout: 120_000 });
      await statusText(page, /\d+ statements?/);
      await page.waitForTimeout(1500);
    },
    async see(page) {
      const marked = await underlined(page);
      assert.match(marked, /We express a grave concern/);
      assert.match(marked, /a clear violation of United Nations resolutions/);
    },
  },
  {
    title: 'the tree lists actors with their statements',
    picture: 'tree',
    async play(page) {
      await command(page, 'Show Actors & Statements');
      await page.waitForSelector('.pane-body .monaco-list-row', patience);
      await page.waitForTimeout(800);
    },
    async see(page) {
      const rows = await treeRows(page);
      assert.ok(rows.some((row) => row.includes('Lim Soo-suk')), `Lim Soo-suk is not among: ${rows.join(' | ')}`);
      assert.ok(rows.some((row) => /^Direct quotation by Lim Soo-suk, line 3: /.test(row)), `no row reads as a sentence: ${rows.join(' | ')}`);
    },
  },
  {
    title: 'resting on “Lim Soo-suk” says who that is',
    picture: 'hover',
    async play(page) {
      await hoverOver(page, 'Lim Soo-suk, spokesperson');
      await page.waitForSelector(card, patience);
      await page.waitForTimeout(500);
    },
    async see(page) {
      const text = await page.locator(card).first().innerText();
      assert.match(text, /Lim Soo-suk/);
      assert.match(text, /spokesperson/);
    },
  },
  {
    title: 'resting on a quotation says who said it, and why we think so',
    picture: 'who-said-this',
    async play(page) {
      await hoverOver(page, 'shrewdly analyzing');
      await page.waitForSelector(card, patience);
      await page.waitForTimeout(500);
    },
    async see(page) {
      assert.match(await page.locator(card).first().innerText(), /Direct quotation by Lim Soo-suk/);
    },
  },
  {
    title: 'a click in the tree selects the words',
    picture: 'jump',
    async play(page) {
      await page.mouse.move(5, 5);
      await page.locator('.pane-body .monaco-list-row[aria-label^="Direct quotation by Lim"]').first().click();
      await page.waitForSelector('.monaco-editor .selected-text', patience);
      await page.waitForTimeout(800);
      await page.mouse.move(900, 760);
    },
    async see(page) {
      assert.ok((await page.locator('.monaco-editor .selected-text').count()) >= 2, 'the two pieces of the quotation are not selected');
    },
  },
  {
    title: 'the tree filters while one types',
    picture: 'filter',
    async play(page) {
      await command(page, 'Filter Actors & Statements');
      await page.waitForSelector('.quick-input-widget input', patience);
      await page.keyboard.type('hayashi');
      await page.waitForTimeout(900);
    },
    async see(page) {
      const rows = await treeRows(page);
      assert.ok(rows.length > 0 && rows.some((row) => row.includes('Hayashi')), rows.join(' | '));
      assert.ok(!rows.some((row) => row.includes('Lim Soo-suk')), rows.join(' | '));
    },
  },
  {
    title: 'peek shows the mentions of an actor without leaving the place',
    picture: 'peek',
    async play(page) {
      await page.keyboard.press('Escape');
      await page.waitForTimeout(600);
      await page.locator('.pane-body .monaco-list-row[aria-label^="Lim Soo-suk"]').first().click({ button: 'right' });
      await page.waitForTimeout(800);
      await page.locator('.context-view .action-label', { hasText: 'Peek' }).first().click();
      await page.waitForSelector('.zone-widget .peekview-title', patience);
      await page.waitForTimeout(1000);
    },
    async see(page) {
      assert.match((await page.locator('.zone-widget').allInnerTexts()).join(' '), /Lim Soo-suk/);
    },
  },
  {
    title: 'the palette offers the commands for statements',
    picture: 'palette',
    async play(page) {
      await page.keyboard.press('F1');
      await page.waitForSelector('.quick-input-widget input', patience);
      await page.keyboard.type('On the Record: statement');
      await page.waitForTimeout(1000);
    },
    async see(page) {
      const offered = (await page.locator('.quick-input-list .monaco-list-row').allInnerTexts()).join(' | ');
      for (const title of ['Next Statement', 'Copy Statement with Attribution', 'Go to Statement']) assert.ok(offered.includes(title), `${title} is not offered among: ${offered}`);
    },
  },
  {
    title: 'going to a statement previews it in the text',
    picture: 'go-to-statement',
    async play(page) {
      await page.keyboard.press('Escape');
      await command(page, 'Go to Statement');
      await page.waitForSelector('.quick-input-list .monaco-list-row', patience);
      await page.waitForTimeout(800);
    },
    async see(page) {
      const rows = await page.locator('.quick-input-list .monaco-list-row').allInnerTexts();
      assert.ok(rows.some((row) => row.includes('Lim Soo-suk')), rows.join(' | '));
    },
  },
  {
    title: 'a wrong speaker is put right from the keyboard',
    picture: 'correct',
    async play(page) {
      await page.keyboard.press('Enter');
      await page.waitForTimeout(800);
      await page.keyboard.press('Alt+S');
      await page.waitForSelector('.quick-input-list .monaco-list-row', patience);
      await page.keyboard.type('not a');
      await page.waitForTimeout(500);
    },
    async see(page) {
      assert.match(await page.locator('.quick-input-title').innerText(), /^Who Says “/);
      const rows = await page.locator('.quick-input-list .monaco-list-row').allInnerTexts();
      assert.ok(rows.some((row) => row.includes('It is not a statement')), rows.join(' | '));
    },
  },
  {
    title: 'decorations go off and on by one command',
    async play(page) {
      await page.keyboard.press('Escape');
      await command(page, 'Toggle Decorations');
      await page.waitForTimeout(1200);
      // The editor's own highlights of a name have borders too
      assert.doesNotMatch(await underlined(page), /a clear violation/);
      await command(page, 'Toggle Decorations');
      await page.waitForTimeout(800);
    },
    async see(page) {
      assert.match(await underlined(page), /a clear violation/);
    },
  },
  {
    title: 'the walkthrough takes a new reader by the hand',
    picture: 'walkthrough',
    async play(page) {
      await page.keyboard.press('F1');
      await page.waitForSelector('.quick-input-widget input', patience);
      await page.keyboard.type('Welcome: Open Walkthrough');
      await page.waitForTimeout(600);
      await page.keyboard.press('Enter');
      await page.waitForTimeout(600);
      await page.keyboard.type('Read a Source');
      await page.waitForTimeout(600);
      await page.keyboard.press('Enter');
      await page.waitForSelector('.gettingStartedContainer .step-title', patience);
      await page.waitForTimeout(1200);
    },
    async see(page) {
      const steps = await page.locator('.gettingStartedContainer .step-title').allInnerTexts();
      assert.ok(steps.filter((step) => step.trim() !== '').length >= 4, steps.join(' | '));
    },
  },
];

/** Runs a command of ours by the palette. */
async function command(page, title) {
  await page.keyboard.press('F1');
  await page.waitForSelector('.quick-input-widget input', patience);
  await page.keyboard.type(`On the Record: ${title}`);
  await page.waitForTimeout(600);
  await page.keyboard.press('Enter');
  await page.waitForTimeout(300);
}

/** Waits until our status-bar item says so. */
async function statusText(page, pattern) {
  await page.waitForFunction((source) => [...document.querySelectorAll('.statusbar-item')].some((item) => new RegExp(source).test(item.textContent ?? '')), pattern.source, { timeout: 120_000 });
}

/** The text under which a line is drawn: that of the view's lines which a decoration of ours lies on, by its border. */
async function underlined(page) {
  return page.evaluate(() => {
    const isMarked = (element) => {
      const { borderBottomWidth, borderBottomStyle } = getComputedStyle(element);
      return borderBottomWidth === '2px' && ['solid', 'dashed', 'dotted'].includes(borderBottomStyle);
    };
    const boxes = [...document.querySelectorAll('.monaco-editor .view-overlays .cdr')].filter(isMarked).map((element) => element.getBoundingClientRect());
    const words = [];
    for (const line of document.querySelectorAll('.monaco-editor .view-line')) {
      const { top, bottom } = line.getBoundingClientRect();
      for (const box of boxes) {
        if (box.top > bottom - 2 || box.bottom < top + 2) continue;
        const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          for (let at = 0; at < node.data.length; at++) {
            const range = document.createRange();
            range.setStart(node, at);
            range.setEnd(node, at + 1);
            const { left, right } = range.getBoundingClientRect();
            if ((left + right) / 2 > box.left && (left + right) / 2 < box.right) words.push(node.data[at]);
          }
        }
      }
    }
    return words.join('').replace(/\s+/g, ' ');
  });
}

async function treeRows(page) {
  return page.locator('.pane-body .monaco-list-row').evaluateAll((rows) => rows.map((row) => row.getAttribute('aria-label') ?? ''));
}

/** Rests the pointer on the first of some words that stand in one line of the view. */
async function hoverOver(page, words) {
  const place = await page.evaluate((wanted) => {
    for (const line of document.querySelectorAll('.monaco-editor .view-line')) {
      const text = (line.textContent ?? '').replace(/\u00a0/g, ' ');
      const at = text.indexOf(wanted);
      if (at < 0) continue;
      const { left, top, height } = line.getBoundingClientRect();
      const span = line.querySelector('span');
      const width = (span?.getBoundingClientRect().width ?? 0) / text.length;
      return { x: left + width * (at + 3), y: top + height / 2 };
    }
    return null;
  }, words);
  assert.ok(place, `“${words}” stands in no line of the view`);
  await page.mouse.move(place.x - 2, place.y - 1);
  await page.mouse.move(place.x, place.y, { steps: 4 });
}
