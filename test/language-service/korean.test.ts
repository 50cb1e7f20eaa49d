/** What a Korean reader gets to see: whatever a card gives as its reason, it gives it in Korean, around words of the text and names. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as l10n from '@vscode/l10n';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { MarkupContent, MarkupKind } from 'vscode-languageserver-types';
import { annotate } from '../../src/engine/annotate';
import type { Annotation } from '../../src/engine/annotation';
import type { Worded } from '../../src/engine/wording';
import { AnnotatedSource } from '../../src/language-service/annotated-source';
import { getHover } from '../../src/language-service/hover';
import { inWords } from '../../src/language-service/in-words';
import { openReader } from '../../src/runtime/node-reader';
import { readDates } from '../engine/passages/read-dates';
import { readDescriptions } from '../engine/passages/read-descriptions';
import { readInstitutions } from '../engine/passages/read-institutions';
import { readSpeakers } from '../engine/passages/read-speakers';

const root = join(__dirname, '..', '..');
const texts = [{ title: 'the seed', text: readFileSync(join(root, 'seeds', '000_c75256f9babe0d3c.txt'), 'utf8'), date: undefined }, ...[...readDates, ...readDescriptions, ...readInstitutions, ...readSpeakers].map(({ title, text, date }) => ({ title, text, date }))];

/** Each thing that is told of an annotation, in English and with its wording. */
function told({ mentions, actors, statements, dates, date }: Annotation): readonly (readonly [english: string, worded: Worded])[] {
  const because = [...mentions, ...statements, ...actors.flatMap(({ standsFor }) => standsFor ?? [])].flatMap((each) => each.because);
  return [...because.map((reason) => [reason.text, reason] as const), ...[...dates, ...(date ? [date] : [])].map((each) => [each.basis, each] as const)];
}

/** The words of Latin letters that a card may have: the text's, and those of names and of what tables tell of them. */
function ownWords(text: string, { actors }: Annotation): ReadonlySet<string> {
  const names = actors.flatMap(({ name, aliases, knowledge, standsFor }) => [name, ...aliases, knowledge?.summary ?? '', standsFor?.name ?? '']);
  return new Set([text, ...names].flatMap((words) => words.match(/\p{Script=Latin}+/gu) ?? []));
}

describe('in Korean', function () {
  this.timeout(60_000);
  const annotated: { readonly title: string; readonly text: string; readonly annotation: Annotation }[] = [];

  before(async () => {
    l10n.config({ contents: JSON.parse(readFileSync(join(root, 'l10n', 'bundle.l10n.ko.json'), 'utf8')) as Record<string, string> });
    const { reader } = await openReader(join(root, 'model'));
    for (const { title, text, date } of texts) annotated.push({ title, text, annotation: await annotate({ id: title, text, ...(date && { date }) }, reader) });
  });
  after(() => { l10n.config({ contents: {} }); });

  it('every reason is told in other words than in English, and has all of them', () => {
    const all = annotated.flatMap(({ annotation }) => told(annotation));
    assert.ok(all.length > 500, `only ${all.length} reasons`);
    assert.deepEqual(all.filter(([english, worded]) => inWords(english, worded, 'ko') === english || /\{\d+\}/.test(inWords(english, worded, 'ko'))).map(([english]) => english), []);
  });

  it('no card has English between the text’s words and names', () => {
    for (const { title, text, annotation } of annotated) {
      const source = new AnnotatedSource(TextDocument.create('untitled:ko', 'source-text', 1, text), annotation);
      const own = ownWords(text, annotation);
      const places = [...annotation.mentions, ...annotation.dates].map(({ start }) => start).concat(annotation.statements.flatMap(({ content, cue }) => [...content, ...cue].map(([start]) => start)));
      for (const place of places) {
        const hover = getHover(source, source.document.positionAt(place), { commands: false, markup: MarkupKind.PlainText, locale: 'ko' });
        const card = hover && MarkupContent.is(hover.contents) ? hover.contents.value : '';
        assert.deepEqual((card.match(/\p{Script=Latin}+/gu) ?? []).filter((word) => !own.has(word)), [], `${title}:\n${card}`);
      }
    }
  });
});
