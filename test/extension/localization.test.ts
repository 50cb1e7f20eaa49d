/** Every string that a reader sees can be said in another language: Korean is whole, and a right-to-left one would fit. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { getL10nJson } from '@vscode/l10n-dev';
import { globSync } from 'tinyglobby';
import { templatesInSource } from '../engine/templates';

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>;
const placeholders = (text: string) => (text.match(/\{\d+\}/g) ?? []).sort().join();

describe('localization', () => {
  it('has each key of the manifest in English and Korean', () => {
    const used = [...readFileSync('package.json', 'utf8').matchAll(/"%([\w.]+)%"/g)].map(([, key]) => key);
    for (const file of ['package.nls.json', 'package.nls.ko.json']) {
      const strings = read(file);
      assert.deepEqual([...new Set(used)].filter((key) => key === undefined || !strings[key]), [], file);
    }
  });

  it('has a Korean string for each message and for each reason, with its placeholders', async () => {
    const files = globSync(['src/extension/**/*.ts', 'src/language-service/**/*.ts', 'src/server/**/*.ts', 'src/audit/**/*.ts', 'src/quote-sheet/**/*.ts']);
    const literals = Object.keys(await getL10nJson(files.map((file) => ({ extension: '.ts', contents: readFileSync(file, 'utf8') }))));
    const messages = [...new Set([...literals, ...templatesInSource().templates])];
    const korean = read('l10n/bundle.l10n.ko.json');
    assert.ok(messages.length > 50, `only ${messages.length} messages were found`);
    assert.deepEqual(messages.filter((message) => korean[message] === undefined), [], 'messages without a Korean string');
    assert.deepEqual(messages.filter((message) => placeholders(message) !== placeholders(korean[message] ?? '')), [], 'messages whose placeholders differ');
    assert.deepEqual(Object.keys(korean).filter((message) => !messages.includes(message)), [], 'Korean strings that nothing uses');
  });

  it('keeps links and keys of the manifest’s strings in Korean', () => {
    const [english, korean] = [read('package.nls.json'), read('package.nls.ko.json')];
    const links = (text: string) => (text.match(/\(command:[\w.]+\)/g) ?? []).join();
    assert.deepEqual(Object.keys(english).filter((key) => links(english[key] ?? '') !== links(korean[key] ?? '')), []);
  });
});
