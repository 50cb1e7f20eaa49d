/** What is written is read back with nothing lost that the format can hold. */
import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import type { Span } from '../../src/engine/annotation';
import { brat } from '../../src/formats/brat';
import { doccano } from '../../src/formats/doccano';
import type { AnnotatedText, CollectionFormat, DocumentFormat } from '../../src/formats/format';
import { json } from '../../src/formats/json';
import { jsonl } from '../../src/formats/jsonl';
import { labelStudio } from '../../src/formats/label-studio';
import { annotations } from './arbitrary-annotation';
import { seedAnnotation } from './seed-annotation';
import { asWritten, collect, throughUtf8 } from './written';

describe('formats read back', () => {
  for (const format of [jsonl, labelStudio, doccano] as const) {
    it(`${format.label}: everything, of several sources`, async () => {
      await fc.assert(fc.asyncProperty(fc.array(annotations, { maxLength: 3 }), async (sources) => {
        assert.deepEqual(await readBack(format, sources), sources);
      }));
    });
  }

  it('JSON: everything', () => {
    fc.assert(fc.property(annotations, (source) => assert.deepEqual(reread(json, source), source)));
  });

  it('brat standoff: text, mentions and statements with the names of their actors', () => {
    fc.assert(fc.property(annotations, (source) => assert.deepEqual(reread(brat, source), inBrat(source))));
  });

  it('count as their tools do: Label Studio and brat in code points, doccano’s editor in UTF-16', async () => {
    const source = { ...seedAnnotation, text: '😀 Lim said so.', mentions: [{ ...seedAnnotation.mentions[1]!, start: 3, end: 6 }], statements: [], captions: [], paragraphs: [], sentences: [], dates: [], date: null };
    const [task] = JSON.parse(throughUtf8(await collect(labelStudio.write([source])))) as { predictions: { result: { value: object }[] }[] }[];
    assert.deepEqual(task!.predictions[0]!.result[0]!.value, { start: 2, end: 5, text: 'Lim', labels: ['person'] });
    const row = JSON.parse(throughUtf8(await collect(doccano.write([source])))) as { entities: object[] };
    assert.deepEqual(row.entities, [{ id: 1, label: 'person', start_offset: 3, end_offset: 6 }]);
    assert.match(String(brat.write(source)[0]!.content), /^T1\tPerson 2 5\tLim$/mu);
  });
});

async function readBack(format: CollectionFormat, sources: readonly AnnotatedText[]): Promise<AnnotatedText[]> {
  return [...format.read!(throughUtf8(await collect(format.write(sources))))];
}

function reread(format: DocumentFormat, source: AnnotatedText): AnnotatedText {
  return format.read!(format.write(source).map(({ content }) => throughUtf8(content)), source.id);
}

/** What brat can hold of an annotation; its text has line feeds alone, in their old places. */
function inBrat(source: AnnotatedText): AnnotatedText {
  const text = asWritten(source.text).replaceAll('\r\n', ' \n').replaceAll('\r', '\n');
  const referred = [...source.mentions.map(({ actor }) => actor), ...source.statements.flatMap(({ speaker, speakers = [speaker] }) => [...speakers])].filter((id) => id !== null);
  const actors = [...new Set(referred)].map((id) => {
    const mentions = source.mentions.filter(({ actor }) => actor === id);
    const name = source.actors.find((actor) => actor.id === id)!.name;
    return { id, name, type: mentions[0]?.type ?? 'other', named: mentions.some(({ form }) => form === 'name'), aliases: [], roles: [], affiliation: null } as const;
  });
  return {
    id: source.id, text, language: 'en', date: null, captions: [], paragraphs: [], sentences: [], dates: [], findings: [], skipped: [], reader: 'imported', actors,
    mentions: source.mentions.map(({ decided: _, ...mention }) => {
      const [start, end] = withoutOuterBreaks([mention.start, mention.end], text);
      return { ...mention, start, end, because: [] };
    }),
    statements: source.statements.map(({ decided: _, ...statement }) => ({
      ...statement,
      content: statement.content.map((piece) => withoutOuterBreaks(piece, text)),
      cue: statement.cue.map((piece) => withoutOuterBreaks(piece, text)),
      source: statement.source.map((piece) => withoutOuterBreaks(piece, text)),
      because: [],
    })),
  };
}

/** brat's fragments begin and end with something that stands on a line. */
function withoutOuterBreaks([start, end]: Span, text: string): Span {
  const words = text.slice(start, end);
  return [start + words.length - words.replace(/^[\n\t\u2028]+/u, '').length, end - words.length + words.replace(/[\n\t\u2028]+$/u, '').length];
}
