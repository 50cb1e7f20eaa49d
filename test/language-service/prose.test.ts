import assert from 'node:assert/strict';
import fc from 'fast-check';
import { marked } from 'marked';
import type { Token } from 'marked';
import { escapeMarkdown, fill, phraseText, toMarkdown, toPlainText } from '../../src/language-service/prose';

/** All tokens of a text in Markdown, with those inside of them. */
function tokensIn(markdown: string): readonly Token[] {
  const found: Token[] = [];
  marked.walkTokens(marked.lexer(markdown), (token) => void found.push(token));
  return found;
}

/** Emphasis is among them: where a strong word stands between letters, two asterisks can be read as two times one. */
const allowed = new Set(['paragraph', 'text', 'escape', 'space', 'strong', 'em', 'list', 'list_item', 'link']);

/** What a reader sees of Markdown: the text of its leaves. */
function shown(markdown: string): string {
  return tokensIn(markdown).flatMap((token) => (token.type === 'escape' || (token.type === 'text' && !('tokens' in token && token.tokens)) ? [token.text] : [])).join('');
}

/** Text of the pieces that Markdown is made of, and of anything else. */
const hostile = fc.array(fc.oneof(
  fc.constantFrom('[', ']', '(', ')', '![', '](', '<', '>', '`', '```', '*', '_', '**', '~~', '#', '- ', '+ ', '1. ', '1) ', '> ', '|', '\\', '\n', '\r\n', '\n\n', '    ', '\t', '&lt;', '&#91;', '&', '$(alert)', '---', '===', ':',
    'http://x.example', 'https://', 'www.x.example', 'WWW.', 'me@x.example', 'command:onTheRecord.reveal', '<img src=x onerror=alert(1)>', '<!--', '[x]: y', '[^1]', 'javascript:', 'ftp://', 'word', ' ', '\u202E', '\uD800', '😀'),
  fc.string({ unit: 'binary', maxLength: 5 }),
), { maxLength: 12 }).map((parts) => parts.join(''));

describe('prose', () => {
  it('shows any text as text: no link, picture, HTML, code or heading arises from it', () => {
    fc.assert(fc.property(hostile, hostile, (first, second) => {
      const markdown = toMarkdown([{ kind: 'paragraph', phrase: [first, { text: second, strong: true }, first] }, { kind: 'list', items: [[second], [first, second]] }]);
      for (const { type } of tokensIn(markdown)) assert.ok(allowed.has(type) && type !== 'link', `${type} in ${JSON.stringify(markdown)}`);
      assert.doesNotMatch(marked.parse(markdown, { async: false }), /<(?!\/?(p|ul|li|strong|em)\b)/);
    }), { numRuns: 2000 });
  });

  it('keeps what a text says', () => {
    fc.assert(fc.property(hostile.filter((text) => /\w/.test(text) && !/[\p{Cc}\p{Surrogate}\u202A-\u202E\u2066-\u2069\s]/u.test(text)), (text) => {
      assert.equal(shown(escapeMarkdown(text)), text);
    }), { numRuns: 1000 });
  });

  it('links only where it is told to, whatever the link’s text is', () => {
    fc.assert(fc.property(hostile.filter((text) => text.trim() !== ''), (text) => {
      const links = tokensIn(toMarkdown([{ kind: 'paragraph', phrase: [text, { text, link: 'command:onTheRecord.reveal?%5B%5D' }, text] }])).filter(({ type }) => type === 'link');
      assert.deepEqual(links.map((link) => 'href' in link && link.href), ['command:onTheRecord.reveal?%5B%5D']);
    }), { numRuns: 1000 });
  });

  it('leaves ordinary words unescaped, for editors that show Markdown as it is', () => {
    assert.equal(escapeMarkdown('Lim Soo-suk, spokesperson; “We express…” (1.5 %)'), 'Lim Soo-suk, spokesperson; “We express…” \\(1.5 %\\)');
  });

  it('puts phrases where a message wants them', () => {
    const phrase = fill('{1} says {0}, {1}!', ['yes'], [{ text: 'Kim', strong: true }]);
    assert.equal(phraseText(phrase), 'Kim says yes, Kim!');
    assert.equal(toMarkdown([{ kind: 'paragraph', phrase }]), '**Kim** says yes, **Kim**\\!');
  });

  it('sets the same as plain text', () => {
    assert.equal(toPlainText([{ kind: 'paragraph', phrase: [{ text: '*Kim*', strong: true, link: 'command:x' }] }, { kind: 'rule' }, { kind: 'list', items: [['a'], ['b']] }]), '*Kim*\n• a\n• b');
  });

  it('stays linear on a long text of marks', () => {
    for (const mark of ['[', '\\', 'www.', '\n', ' 1.', '\u202E']) assert.ok(escapeMarkdown(mark.repeat(200_000)).length >= 0);
  }).timeout(2000);
});
