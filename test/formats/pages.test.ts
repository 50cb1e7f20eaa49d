/** The pages for people, as a Markdown renderer and an HTML parser see them. */
import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import type { DefaultTreeAdapterMap } from 'parse5';
import { parse } from 'parse5';
import { textBlocks } from '../../src/formats/blocks';
import type { AnnotatedText } from '../../src/formats/format';
import { html } from '../../src/formats/html';
import { markdown } from '../../src/formats/markdown';
import { blockQuote, escapeLineStart } from '../../src/formats/markdown-text';
import { xmlText } from '../../src/formats/xml-text';
import { annotations } from './arbitrary-annotation';
import { seedAnnotation } from './seed-annotation';
import { throughUtf8 } from './written';

// As VS Code's preview is set up, with HTML and links on.
const renderer = new MarkdownIt({ html: true, linkify: true });
renderer.linkify.set({ fuzzyLink: false });
const render = (source: AnnotatedText) => renderer.render(throughUtf8(markdown.write(source)[0]!.content));

describe('Markdown', () => {
  it('shows the actors of the seed and their statements', () => {
    const page = render(seedAnnotation);
    assert.match(page, /<td>Lim Soo-suk<\/td>\s*<td>person<\/td>\s*<td>Ministry of Foreign Affairs spokesperson; spokesperson of the Foreign Ministry in Seoul<\/td>/u);
    assert.match(page, /<p><strong>Korean Central News Agency<\/strong> \(indirect, “according to”, 2024-06-20, printed before\)<\/p>/u);
    assert.equal(page.match(/<blockquote>/gu)!.length, seedAnnotation.statements.length);
  });

  it('says what people have decided', () => {
    const decided = { by: ['d1'], disputed: false };
    const page = render({ ...seedAnnotation, statements: seedAnnotation.statements.map((each) => ({ ...each, decided })), actors: seedAnnotation.actors.map((each) => ({ ...each, decided })) });
    assert.match(page, /<td>Lim Soo-suk \(decided\)<\/td>/u);
    assert.match(page, /<p><strong>Korean Central News Agency<\/strong> \(indirect, “according to”, 2024-06-20, printed before, decided\)<\/p>/u);
  });

  it('shows a text as itself: nothing in it becomes a link, a heading, a list or HTML', () => {
    const sample = fc.oneof(fc.string(), fc.array(fc.constantFrom('http://x.org', 'https:', '//', 'mailto:', 'x.org', 'b@x.org', '<b>', '[a](b)', '1.', '- ', '#', '\n', '    ', '`', '*', '_', 'a', '|', '&amp;', '---', '===', '@', '![', '\\', '~~~', 'command:x', ' ')).map((parts) => parts.join('')));
    fc.assert(fc.property(sample, (text) => {
      const shown = text.replace(/[\s\u0085]+/gu, ' ').trim().replaceAll('\0', '\uFFFD');
      fc.pre(shown !== '');
      assert.equal(renderer.render(escapeLineStart(text)), `<p>${renderer.utils.escapeHtml(shown)}</p>\n`);
      assert.equal(renderer.render(blockQuote(text)), `<blockquote>\n<p>${renderer.utils.escapeHtml(shown)}</p>\n</blockquote>\n`);
    }), { numRuns: 500 });
  });
});

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

function elements(node: Node): Element[] {
  const children = 'childNodes' in node ? node.childNodes : [];
  return children.flatMap((child) => ('tagName' in child ? [child, ...elements(child)] : elements(child)));
}

/** All words below `node` but the numbers of the notes. */
function text(node: Node): string {
  if (node.nodeName === 'sup') return '';
  return 'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(text).join('') : '';
}

const attribute = (element: Element, name: string) => element.attrs.find((each) => each.name === name)?.value;

describe('HTML page', () => {
  const written = (source: AnnotatedText) => throughUtf8(html.write(source)[0]!.content);
  const tags = new Set(['html', 'head', 'meta', 'title', 'style', 'body', 'main', 'h1', 'h2', 'p', 'time', 'span', 'article', 'sup', 'a', 'ol', 'li', 'strong', 'blockquote', 'div']);

  it('says what people have decided, in words that are escaped', () => {
    const page = written({ ...seedAnnotation, statements: seedAnnotation.statements.map((each) => ({ ...each, decided: { by: ['d1'], disputed: true, from: '<i>.txt' } })) });
    assert.equal(page.match(/, decided in &#60;i&#62;\.txt, disputed\)/gu)!.length, seedAnnotation.statements.length);
  });

  it('has the text, and only elements of its own, whatever the text', () => {
    fc.assert(fc.property(annotations, (source) => {
      const errors: string[] = [];
      const all = elements(parse(written(source), { onParseError: ({ code }) => errors.push(code) }));
      assert.deepEqual(errors, []);
      assert.deepEqual(all.map(({ tagName }) => tagName).filter((tag) => !tags.has(tag)), []);
      assert.deepEqual(all.flatMap(({ attrs }) => attrs).filter(({ name }) => name.startsWith('on') || name === 'src'), []);
      assert.deepEqual(all.flatMap((each) => attribute(each, 'href') ?? []).filter((href) => !/^#[st]\d+$/u.test(href)), []);
      const article = all.find(({ tagName }) => tagName === 'article')!;
      // Each block by itself: half a character at the end of one and at the start of the next are not one character
      const words = textBlocks(source).map(({ span: [start, end] }) => xmlText(source.text.slice(start, end))).join('');
      assert.equal(text(article).replace(/\s/gu, ''), words.replace(/\s/gu, ''));
    }));
  });

  it('may load and run nothing', () => {
    const policy = elements(parse(written(seedAnnotation))).find((each) => attribute(each, 'http-equiv') === 'Content-Security-Policy')!;
    assert.match(attribute(policy, 'content')!, /^default-src 'none';/u);
    assert.doesNotMatch(attribute(policy, 'content')!, /script/u);
  });

  it('leads from each statement to its words and back', () => {
    const all = elements(parse(written(seedAnnotation)));
    const ids = all.flatMap((each) => attribute(each, 'id') ?? []);
    assert.equal(new Set(ids).size, ids.length);
    for (const href of all.flatMap((each) => attribute(each, 'href') ?? [])) assert.ok(ids.includes(href.slice(1)), href);
    assert.equal(all.filter((each) => attribute(each, 'class') === 'direct' && text(each).startsWith('"')).length, 2);
  });
});
