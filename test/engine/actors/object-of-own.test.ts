import assert from 'node:assert/strict';
import { Board } from '../../../src/engine/actors/board';
import { draftMentions } from '../../../src/engine/actors/draft-mentions';
import { doersOf } from '../../../src/engine/actors/object-of-own';
import { Words } from '../../../src/engine/actors/words';
import { readSource } from '../../../src/engine/source/read-source';
import { placesOf } from '../../../src/engine/statements/places';
import { readMarkup } from '../passages/markup';

/** The pronouns of which the one who does something to them is known, with that one. */
function excluded(marked: string): readonly string[] {
  const { text, reading } = readMarkup(marked);
  const words = new Words(text);
  const board = new Board(draftMentions(placesOf(readSource(text)), words, reading, []));
  const wording = (index: number) => board.mentions[index]?.text ?? '';
  return [...doersOf(board, words)].map(([pronoun, doer]) => `${wording(pronoun)} is not ${wording(doer)}`);
}

describe('who cannot be the object of what they do', () => {
  for (const [marked, ...expected] of [
    ['[person Ada Roe] met [person Ben Low], who noticed her.', 'her is not Ben Low'],
    ['[person Ada Roe] met [person Mia Low], who dismissed her work.', 'her is not Mia Low'],
    ['[person Mia Low] dismissed her work.', 'her is not Mia Low'],
    ['[person Mia Low] had once dismissed her work.', 'her is not Mia Low'],
    ['[person Mia Low] questioned her own work.'],
    ['[person Mia Low] wrote down her work.'],
    ['[person Ada Roe] met [person Mia Low], who sold her work.'],
    ['[person Ada Roe] met [person Ben Low], who said he was ill.'],
    ['[person Ada Roe] met [person Ben Low], who saw himself.'],
    ['[person Ada Roe] met [person Ben Low], who came when they called him.'],
  ] as const) it(`${expected[0] ?? 'nobody is left out'} in “${readMarkup(marked).text}”`, () => assert.deepEqual(excluded(marked), expected));
});
