/** UIMA CAS as JSON and XMI, and WebAnno TSV; `scripts/check-cas.py` reads the same files with dkpro-cassis. */
import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { create } from 'xmlbuilder2';
import type { Span } from '../../src/engine/annotation';
import { casJson } from '../../src/formats/cas-json';
import type { AnnotatedText, DocumentFormat } from '../../src/formats/format';
import { webannoTsv } from '../../src/formats/webanno-tsv';
import { xmi } from '../../src/formats/xmi';
import { xmlText } from '../../src/formats/xml-text';
import { annotations } from './arbitrary-annotation';
import { seedAnnotation } from './seed-annotation';
import { throughUtf8 } from './written';

type Fields = Record<string, unknown>;

function written(format: DocumentFormat, source: AnnotatedText, file = 0): string {
  return throughUtf8(format.write(source)[file]!.content);
}

/** Text and spans of the attribution layer, from JSON. */
function fromJson(content: string): { readonly text: string; readonly parts: unknown[] } {
  const structures = JSON.parse(content)['%FEATURE_STRUCTURES'] as Fields[];
  const parts = structures.filter((each) => each['%TYPE'] === 'webanno.custom.Attribution');
  return { text: String(structures[0]!['sofaString']), parts: parts.map(({ begin, end, part }) => [begin, end, part]) };
}

function fromXmi(content: string): { readonly text: string; readonly parts: unknown[] } {
  const elements = ([...create(content).root().node.childNodes] as unknown as Element[]).filter((node) => node.nodeType === 1);
  const named = (name: string) => elements.filter(({ localName }) => localName === name);
  return {
    text: named('Sofa')[0]!.getAttribute('sofaString')!,
    parts: named('Attribution').map((each) => [Number(each.getAttribute('begin')), Number(each.getAttribute('end')), each.getAttribute('part')]),
  };
}

function expectedParts(source: AnnotatedText): unknown[] {
  const spans = (pieces: readonly Span[], part: string) => pieces.map(([start, end]) => [start, end, part]);
  return source.statements.flatMap(({ content, cue, source: who }) => [...spans(content, 'content'), ...spans(cue, 'cue'), ...spans(who, 'source')]);
}

describe('UIMA CAS', () => {
  for (const [format, read] of [[casJson, fromJson], [xmi, fromXmi]] as const) {
    it(`${format.label}: text and parts of statements, whatever the text`, () => {
      fc.assert(fc.property(annotations, (source) => {
        const { text, parts } = read(written(format, source));
        assert.equal(text, xmlText(source.text));
        assert.deepEqual(parts, expectedParts(source));
      }));
    });
  }

  it('describes each type that it uses', () => {
    const content = JSON.parse(written(casJson, seedAnnotation));
    const used = new Set((content['%FEATURE_STRUCTURES'] as Fields[]).map((each) => each['%TYPE']).filter((type) => type !== 'uima.cas.Sofa'));
    assert.deepEqual([...used].filter((type) => !(String(type) in content['%TYPES'])), []);
    const description = create(written(xmi, seedAnnotation, 1)).toString();
    for (const type of used) assert.ok(description.includes(`<name>${String(type)}</name>`));
  });
});

interface Token {
  readonly id: string;
  readonly span: Span;
  readonly word: string;
  readonly columns: readonly string[];
}

function tokensOf(tsv: string): Token[] {
  return tsv.split('\n').filter((line) => /^\d+-\d+\t/u.test(line)).map((line) => {
    const [id = '', offsets = '', word = '', ...columns] = line.split('\t');
    const [start, end] = offsets.split('-').map(Number);
    return { id, span: [start!, end!], word, columns };
  });
}

describe('WebAnno TSV 3.3', () => {
  const tsv = written(webannoTsv, seedAnnotation);

  it('declares its layers, then two blank lines', () => {
    assert.match(tsv, /^#FORMAT=WebAnno TSV 3\.3\n#T_SP=\S+\|value\|identifier\n#T_SP=\S+\n#T_RL=\S+\|relation\|BT_webanno\.custom\.Attribution\n\n\n#Text=/u);
  });

  it('gives the two pieces of the direct quotation numbers of their own, and links them', () => {
    const tokens = tokensOf(tsv);
    const second = tokens.find(({ span: [start] }) => start === 1125)!;
    assert.equal(second.columns[3]!.replace(/\[\d+\]/u, ''), 'content');
    assert.match(second.columns[6]!, /piece/u);
    const [, from] = /^(\d+-\d+)\[/u.exec(second.columns[7]!)!;
    assert.equal(tokens.find(({ id }) => id === from)!.span[0], 734);
  });

  it('has the token that stands at each offset, and the same columns in every row, whatever the text', () => {
    fc.assert(fc.property(annotations, (source) => {
      const tokens = tokensOf(written(webannoTsv, source));
      for (const { span: [start, end], word, columns } of tokens) {
        assert.equal(word, xmlText(source.text).slice(start, end));
        assert.equal(columns.length, 9);
      }
      const words = tokens.map(({ word }) => word).join('');
      assert.equal(words, xmlText(source.text).replace(/\s/gu, ''));
    }));
  });

  it('escapes what separates values', () => {
    const actors = seedAnnotation.actors.map((actor) => ({ ...actor, name: 'a|b_[c];d*\\e->f' }));
    const row = tokensOf(written(webannoTsv, { ...seedAnnotation, actors })).find(({ word }) => word === 'Ministry')!;
    assert.equal(row.columns[1], 'a\\|b\\_\\[c\\]\\;d\\*\\\\e\\->f[1]');
  });
});
