/** A reading of the seed as a careful person makes it: its names and attributions, by hand. */
import type { ActorType, Span } from '../../../src/engine/annotation';
import type { AttributionReading, NameReading, Reading } from '../../../src/engine/reader/reading';

const names: readonly (readonly [string, ActorType])[] = [
  ['North Korea-Russia summit', 'event'], ['Kumsusan State Guest House', 'place'], ['Government Complex Seoul', 'place'],
  ['Ministry of Foreign Affairs', 'organization'], ['Korean Central News Agency', 'organization'], ['Korea Central News Agency', 'organization'],
  ['Foreign Ministry', 'organization'], ['United Nations', 'organization'], ['UN', 'organization'], ['KCNA', 'organization'], ['Yonhap', 'organization'],
  ['Lim Soo-suk', 'person'], ['Vladimir Putin', 'person'], ['Putin', 'person'], ['Kim Jong-un', 'person'], ['Kim', 'person'], ['Yoshimasa Hayashi', 'person'],
  ['South Korea', 'place'], ['North Korea', 'place'], ['Russia', 'place'], ['Seoul', 'place'], ['Pyongyang', 'place'],
  ['North Korean', 'nationality'], ['Russian', 'nationality'], ['Japanese', 'nationality'], ['Aurus', 'product'],
];

const said: readonly (readonly [source: string, cue: string, content: readonly string[]])[] = [
  ['South Korea', 'expressed serious concern over', ['Wednesday\'s North Korea-Russia summit, where the two leaders agreed on bilateral military technology cooperation, which Seoul views as "a clear violation of United Nations resolutions."']],
  ['Seoul views', 'views as', ['"a clear violation of United Nations resolutions."']],
  ['Seoul also', 'pledged', ["stern actions jointly with its allies and the international community against any provocations in the wake of Russian President Vladimir Putin's summit with North Korean leader Kim Jong-un Wednesday"]],
  ['Lim Soo-suk, spokesperson of the Foreign Ministry in Seoul', 'said in a briefing Thursday', ['"We express a grave concern over Russia and North Korea signing the comprehensive strategic partnership pact and openly commenting on the military technology cooperation, which is a clear violation of the UN resolution, despite a series of warnings from international communities including ourselves,"']],
  ['Japanese Chief Cabinet Secretary Yoshimasa Hayashi', 'expressed concern that', ['that Putin did not rule out military technology cooperation with North Korea after his summit with Kim Wednesday']],
  ['the official Korea Central News Agency', 'according to', ['North Korean leader Kim Jong-un and Russian President Vladimir Putin tour the garden of the Kumsusan State Guest House in Pyongyang in an Aurus, a Russian vehicle given to Kim as a gift']],
];
/** Words that only find a place: what follows them belongs to no role. */
const context = /(?<=Seoul) (?:views|also)$|(?<=concern) that$/;

/** The reading of the seed's `text`. */
export function seedReading(text: string): Reading {
  return { reader: 'by hand', names: findNames(text), heads: [], attributions: said.map((one) => attribution(text, one)), antecedents: [] };
}

function findNames(text: string): readonly NameReading[] {
  const found: NameReading[] = [];
  for (const [name, type] of names) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      const end = at + name.length;
      const whole = !/[\p{L}]/u.test(text.charAt(at - 1)) && !/[\p{L}]/u.test(text.charAt(end));
      if (whole && !found.some((other) => other.start < end && at < other.end)) found.push({ start: at, end, type, confidence: 0.95 });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function attribution(text: string, [source, cue, content]: (typeof said)[number]): AttributionReading {
  const pieces = content.map((words) => spanOf(text, words));
  const near = (pieces[0]?.[0] ?? 0) - 100;
  const cues = cue === 'views as' ? [spanOf(text, 'views', near), spanOf(text, 'as', spanOf(text, 'views', near)[1])] : [spanOf(text, cue, near)];
  return { source: [spanOf(text, source, near)], cue: cues, content: pieces, confidence: 0.9 };
}

function spanOf(text: string, words: string, from = 0): Span {
  const at = text.indexOf(words, Math.max(0, from));
  if (at < 0) throw new Error(`The seed does not say “${words}” behind ${from}.`);
  return [at, at + words.replace(context, '').length];
}
