/** The JSON-LD says to a JSON-LD processor what it says to us, and its selectors find their words. */
import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import jsonld from 'jsonld';
import { codePoints } from '../../src/formats/code-points';
import { FormatError } from '../../src/formats/format';
import { webAnnotation } from '../../src/formats/web-annotation';
import { annoContext } from './anno-context';
import { annotations } from './arbitrary-annotation';
import { seedAnnotation } from './seed-annotation';
import { throughUtf8 } from './written';

const oa = 'http://www.w3.org/ns/oa#';
const documentLoader = async (url: string) => {
  if (url !== 'http://www.w3.org/ns/anno.jsonld') throw new Error(`no context but the standard's own: ${url}`);
  return { documentUrl: url, document: annoContext };
};

interface Node {
  readonly [key: string]: readonly Node[] & { readonly '@value'?: unknown };
}

describe('W3C Web Annotation', () => {
  const [file] = webAnnotation.write(seedAnnotation);
  const content = String(file!.content);

  it('expands with no term left undefined', async () => {
    const [collection] = await jsonld.expand(JSON.parse(content), { documentLoader, safe: true } as never) as unknown as Node[];
    const page = collection!['http://www.w3.org/ns/activitystreams#first']![0]!;
    const items = (page['http://www.w3.org/ns/activitystreams#items']![0] as unknown as { '@list': Node[] })['@list'];
    const withSpans = items.filter((item) => value(item[`${oa}motivatedBy`]![0], '@id') === `${oa}tagging`);
    assert.equal(withSpans.length, seedAnnotation.mentions.length + 3 * seedAnnotation.statements.length);
    for (const item of withSpans) {
      for (const target of item[`${oa}hasTarget`]!) {
        const [quote, position] = target[`${oa}hasSelector`]!;
        const words = String(value(quote![`${oa}exact`]![0], '@value'));
        const start = Number(value(position![`${oa}start`]![0], '@value'));
        assert.equal(seedAnnotation.text.slice(start, start + words.length), words);
      }
    }
  });

  it('counts code points, as Apache Annotator does', async () => {
    const { textPositionSelectorMatcher } = await import('@apache-annotator/selector');
    const text = '😀 Lim said “𝒳”.';
    const start = text.indexOf('Lim');
    const annotated = { ...seedAnnotation, text, statements: [], actors: [], captions: [], paragraphs: [], sentences: [], dates: [], date: null, mentions: [{ ...seedAnnotation.mentions[0]!, start, end: start + 3, actor: null }] };
    const parsed = JSON.parse(String(webAnnotation.write(annotated)[0]!.content));
    const [, selector] = parsed.first.items[0].target.selector;
    assert.equal(selector.start, 2);
    const chunk = { data: text };
    const chunker = { currentChunk: chunk, nextChunk: () => null, previousChunk: () => null, precedesCurrentChunk: () => false };
    const { value: match } = await textPositionSelectorMatcher(selector)(chunker as never).next();
    assert.ok(match);
    assert.equal(text.slice(match.startIndex, match.endIndex), 'Lim');
  });

  it('is read back with nothing lost', () => {
    fc.assert(fc.property(annotations, (source) => {
      const [written] = webAnnotation.write(source);
      assert.deepEqual(webAnnotation.read!([throughUtf8(written!.content)], source.id), source);
    }));
  });

  it('shows what people have decided beside the words', () => {
    const decided = { by: ['d1'], disputed: true };
    const parsed = JSON.parse(String(webAnnotation.write({ ...seedAnnotation, mentions: seedAnnotation.mentions.map((each) => ({ ...each, decided })) })[0]!.content)) as { first: { items: { body: { purpose?: string; value: string }[] }[] } };
    const assessed = parsed.first.items.flatMap(({ body }) => body).filter(({ purpose }) => purpose === 'assessing');
    assert.deepEqual(assessed.map(({ value }) => value), seedAnnotation.mentions.map(() => 'decided, disputed'));
  });

  it('takes what a person changed: a moved name is a name of its own', () => {
    const changed = JSON.parse(content);
    const selector = changed.first.items[0].target.selector[1];
    selector.start += 3;
    const points = codePoints(seedAnnotation.text);
    const read = webAnnotation.read!([JSON.stringify(changed)], 'x');
    assert.deepEqual(
      { start: read.mentions[0]!.start, confidence: read.mentions[0]!.confidence, actor: read.mentions[0]!.actor },
      { start: points.toUtf16(selector.start), confidence: 1, actor: null },
    );
    assert.deepEqual(read.statements, seedAnnotation.statements);
  });

  it('names what is missing from a file that is no such collection', () => {
    for (const wrong of ['', '[]', '{}', '{"known":{}}', content.replace('TextPositionSelector', 'FragmentSelector')]) {
      assert.throws(() => webAnnotation.read!([wrong], 'x'), FormatError);
    }
  });
});

function value(node: Node | undefined, key: string): unknown {
  return (node as Record<string, unknown> | undefined)?.[key];
}
