/** Cues with the words that belong to them, and none that belong to others. */
import assert from 'node:assert/strict';
import { wholeCues } from '../../../src/engine/statements/whole-cues';
import { attributionOf } from '../../../src/engine/statements/attribution';

/** The cue that becomes of `cue` in `text`; the content is what stands behind it. */
function whole(text: string, cue: string): string {
  const start = text.indexOf(cue);
  const end = start + cue.length;
  const attribution = attributionOf({ cue: [[start, end]], source: [], content: [[end + 1, text.length]], confidence: 1, because: [] });
  return (wholeCues(text, [attribution])[0]?.cue ?? []).map((span) => text.slice(...span)).join(' … ');
}

describe('whole cues', () => {
  for (const [text, cue, expected] of [
    ['Ann Lee has also said that it is over', 'said', 'has also said'],
    ['Ann Lee also pledged stern actions', 'also', 'also pledged'],
    ['Kevin Conolly said that it is over', 'said', 'said'],
    ['Kelly warned that it is over', 'warned', 'warned'],
    ['They’ve said that it is over', 'said', '’ve said'],
    ['She didn’t say that it is over', 'say', 'didn’t say'],
    ['Trump’s claim that it is over', 'claim', 'claim'],
    ['Ann Lee reportedly said that it is over', 'said', 'said'],
  ] as const) it(`“${cue}” in “${text}”`, () => assert.equal(whole(text, cue), expected));
});
