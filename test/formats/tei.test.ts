/** TEI as an XML parser sees it: the words in their order, every reference leading somewhere. */
import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { create } from 'xmlbuilder2';
import { tei } from '../../src/formats/tei';
import { xmlText } from '../../src/formats/xml-text';
import { annotations } from './arbitrary-annotation';
import { seedAnnotation } from './seed-annotation';
import { throughUtf8 } from './written';

const written = (source: typeof seedAnnotation) => throughUtf8(tei.write(source)[0]!.content);

/** All elements below `node`, in the order of the document. */
function elements(node: Element): Element[] {
  return [...(node.childNodes as unknown as Iterable<Element>)].filter(({ nodeType }) => nodeType === 1).flatMap((child) => [child, ...elements(child)]);
}

const parse = (xml: string) => elements({ childNodes: [create(xml).root().node] } as unknown as Element);
const named = (all: readonly Element[], name: string) => all.filter(({ localName }) => localName === name);

describe('TEI P5', () => {
  const seed = parse(written(seedAnnotation));

  it('says who says what, directly or not, in pieces that point to each other', () => {
    const said = named(seed, 'said').filter((each) => each.getAttribute('who') === '#a2');
    assert.deepEqual(said.map((each) => [each.getAttribute('direct'), each.getAttribute('prev'), each.getAttribute('next')]), [['true', null, '#s4.2'], ['true', '#s4.1', null]]);
    assert.equal(named(seed, 'person').find((each) => each.getAttribute('xml:id') === 'a2')!.textContent, 'Lim Soo-suk');
  });

  it('keeps the quoted stretch of a mixed statement, names by type and days', () => {
    assert.deepEqual(named(seed, 'quote').map(({ textContent }) => textContent), ['a clear violation of United Nations resolutions']);
    assert.ok(named(seed, 'placeName').length > 0 && named(seed, 'orgName').length > 0 && named(seed, 'persName').length > 0);
    assert.equal(named(named(seed, 'body').flatMap(elements), 'date')[0]!.getAttribute('when'), '2024-06-20');
  });

  it('puts what overlaps into standOff, between anchors', () => {
    const [first, second] = seedAnnotation.statements;
    const overlapping = { ...seedAnnotation, statements: [{ ...first!, content: [[329, 400]] as const }, { ...second!, content: [[390, 420]] as const }] };
    const all = parse(written(overlapping));
    const span = named(all, 'span').find((each) => each.getAttribute('type') === 'said')!;
    const anchors = named(all, 'anchor').map((each) => `#${each.getAttribute('xml:id')}`);
    assert.ok(anchors.includes(span.getAttribute('from')!) && anchors.includes(span.getAttribute('to')!));
  });

  it('is well-formed, has each id once, no dangling reference, and every word, whatever the text', () => {
    fc.assert(fc.property(annotations, (source) => {
      const all = parse(written(source));
      const ids = all.flatMap((each) => each.getAttribute('xml:id') ?? []);
      assert.equal(new Set(ids).size, ids.length);
      const pointers = ['who', 'ref', 'from', 'to', 'next', 'prev', 'corresp', 'ana'].flatMap((name) => all.flatMap((each) => (each.localName === 'date' ? [] : each.getAttribute(name)?.split(' ') ?? [])));
      for (const pointer of pointers) assert.ok(ids.includes(pointer.slice(1)), pointer);
      const body = named(all, 'body')[0]!;
      assert.equal(body.textContent!.replace(/\s/gu, ''), xmlText(source.text).replace(/\s/gu, ''));
    }));
  });
});
