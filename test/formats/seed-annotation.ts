/** The seed, annotated by hand: what the formats, the quote sheet and the audit are tried on. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Actor, Mention, Span, Statement } from '../../src/engine/annotation';
import type { AnnotatedText } from '../../src/formats/format';

const text = readFileSync(join(__dirname, '../../seeds/000_c75256f9babe0d3c.txt'), 'utf8');

/** The span of the `nth` occurrence of `words`, from 1. */
function at(words: string, nth = 1): Span {
  let start = -1;
  for (let i = 0; i < nth; i++) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`The seed has no ${nth}. ${words}`);
  return [start, start + words.length];
}

function mention(words: string, nth: number, type: Mention['type'], actor: string | null, form: Mention['form'] = 'name'): Mention {
  const [start, end] = at(words, nth);
  return { start, end, form, type, actor, confidence: 0.97, because: [] };
}

function actor(id: string, name: string, type: Actor['type'], rest: Partial<Actor> = {}): Actor {
  return { id, name, type, named: true, aliases: [], roles: [], affiliation: null, ...rest };
}

const actors: readonly Actor[] = [
  actor('a1', 'Ministry of Foreign Affairs', 'organization', { aliases: ['Foreign Ministry'] }),
  actor('a2', 'Lim Soo-suk', 'person', { roles: ['Ministry of Foreign Affairs spokesperson', 'spokesperson of the Foreign Ministry in Seoul'], affiliation: 'a1' }),
  actor('a3', 'South Korea', 'place', { aliases: ['Seoul'], standsFor: { name: 'the government of South Korea', because: [] } }),
  actor('a4', 'Vladimir Putin', 'person', { aliases: ['Putin'], roles: ['Russian President'] }),
  actor('a5', 'Kim Jong-un', 'person', { aliases: ['Kim'], roles: ['North Korean leader'] }),
  actor('a6', 'Yoshimasa Hayashi', 'person', { roles: ['Japanese Chief Cabinet Secretary'] }),
  actor('a7', 'Korean Central News Agency', 'organization', { aliases: ['Korea Central News Agency', 'KCNA'] }),
];

const mentions: readonly Mention[] = [
  mention('Ministry of Foreign Affairs', 1, 'organization', 'a1'),
  mention('Lim Soo-suk', 1, 'person', 'a2'),
  mention('South Korea', 1, 'place', 'a3'),
  { ...mention('Seoul', 3, 'place', 'a3'), metonymic: true },
  mention('Vladimir Putin', 1, 'person', 'a4'),
  mention('Kim Jong-un', 1, 'person', 'a5'),
  mention('Lim Soo-suk', 3, 'person', 'a2'),
  mention('Putin', 2, 'person', 'a4'),
  mention('Yoshimasa Hayashi', 1, 'person', 'a6'),
  mention('his', 1, 'person', 'a4', 'pronoun'),
  mention('Korea Central News Agency', 1, 'organization', 'a7'),
].sort((a, b) => a.start - b.start);

const because = [{ code: 'subject-of-cue', text: 'subject of the cue' }];

const statements: readonly Statement[] = [
  { id: 's1', kind: 'indirect', content: [[329, 512]], cue: [[298, 328]], source: [[274, 285]], speaker: 'a3', confidence: 0.9, because },
  { id: 's2', kind: 'mixed', content: [[465, 512]], cue: [[455, 463]], source: [[449, 454]], speaker: 'a3', within: 's1', confidence: 0.8, because },
  { id: 's3', kind: 'indirect', content: [[534, 732]], cue: [[526, 533]], source: [[515, 520]], speaker: 'a3', confidence: 0.85, because },
  { id: 's4', kind: 'direct', content: [[734, 1035], [1125, 1386]], cue: [[1096, 1123]], source: [[1036, 1094]], speaker: 'a2', confidence: 0.98, because },
  { id: 's5', kind: 'indirect', content: [[1486, 1598]], cue: [[1468, 1485]], source: [[1417, 1467]], speaker: 'a6', confidence: 0.9, because },
  { id: 's6', kind: 'indirect', content: [[1784, 1969]], cue: [[1971, 1983]], source: [[1984, 2022]], speaker: 'a7', confidence: 0.95, because },
  { id: 's7', kind: 'indirect', content: [[2054, 2239]], cue: [[2241, 2253]], source: [[2254, 2292]], speaker: 'a7', confidence: 0.95, because, repeated: true },
];

const [dateStart, dateEnd] = at('2024-06-20');
const [thursdayStart, thursdayEnd] = at('Thursday', 4);

export const seedAnnotation: AnnotatedText = {
  id: 'seeds/000_c75256f9babe0d3c.txt',
  text,
  language: 'en',
  date: { start: dateStart, end: dateEnd, iso: '2024-06-20', basis: "the text's own date" },
  captions: [
    { start: 17, end: 144, credit: 'Yonhap', creditSpan: [137, 143], repeats: null },
    { start: 145, end: 272, credit: 'Yonhap', creditSpan: [265, 271], repeats: 0 },
    { start: 1784, end: 2053, credit: 'KCNA via Yonhap', creditSpan: [2037, 2052], repeats: null },
    { start: 2054, end: 2323, credit: 'KCNA via Yonhap', creditSpan: [2307, 2322], repeats: 2 },
  ],
  paragraphs: [[274, 1782]],
  sentences: [[17, 135], [145, 263], [274, 513], [514, 732], [733, 1124], [1125, 1387], [1388, 1631], [1632, 1782], [1784, 2036], [2054, 2306]],
  mentions,
  actors,
  statements,
  dates: [{ start: thursdayStart, end: thursdayEnd, iso: '2024-06-20', basis: "the text's own day" }],
  findings: [],
  skipped: [],
  reader: 'by hand',
};
