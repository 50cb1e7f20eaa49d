/** A made-up language that is written from right to left: whatever the cards say in it, no English is left between the source's own words. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import * as l10n from '@vscode/l10n';
import { MarkupContent, MarkupKind } from 'vscode-languageserver-types';
import { getCodeLenses } from '../../src/language-service/code-lenses';
import { getHover } from '../../src/language-service/hover';
import { positionOf, sample, sampleAnnotation, sampleText } from '../language-service/sample';

/** A message with each letter made Hebrew, and its placeholders kept, in the order of reading from the right. */
function pseudo(message: string): string {
  const parts = message.split(/(\{\d+\})/).map((part) => (/^\{\d+\}$/.test(part) ? part : part.replace(/\p{L}/gu, (letter) => String.fromCharCode(0x05d0 + ((letter.codePointAt(0) ?? 0) % 27)))));
  return parts.reverse().join('');
}

/** What the source says stays as it is: names, roles, quoted words; and what is known of a name from tables. */
function withoutTheSourcesWords(text: string): string {
  const own = [
    ...sampleAnnotation.actors.flatMap(({ name, aliases, roles, knowledge, standsFor }) => [name, ...aliases, ...roles, knowledge?.summary ?? '', ...(standsFor?.wording?.values ?? [])].map(String)),
    ...sampleText.split(/[^\p{L}]+/u),
  ];
  return own.filter((words) => words !== '').sort((a, b) => b.length - a.length).reduce((left, words) => left.replaceAll(words, ''), text);
}

describe('in a language from right to left', () => {
  before(() => {
    const messages = Object.keys(JSON.parse(readFileSync('l10n/bundle.l10n.ko.json', 'utf8')) as object);
    l10n.config({ contents: Object.fromEntries(messages.map((message) => [message, pseudo(message)])) });
  });
  after(() => { l10n.config({ contents: {} }); });

  for (const words of ['Ann Reed', 'She', 'Oslo', '“We will build,”', '“And it takes', 'Moscow', 'Monday', 'Nobody', 'there']) {
    it(`the card on “${words}” is all in that language`, () => {
      const hover = getHover(sample, positionOf(words), { commands: false, markup: MarkupKind.PlainText, locale: 'he' });
      const text = hover && MarkupContent.is(hover.contents) ? hover.contents.value : '';
      assert.match(text, /[א-ת]{3}/);
      assert.doesNotMatch(withoutTheSourcesWords(text), /[a-z]{3}/i);
    });
  }

  it('the lenses are too', () => {
    for (const { command } of getCodeLenses(sample)) assert.doesNotMatch(withoutTheSourcesWords(command?.title ?? ''), /[a-z]{3}/i);
  });
});
