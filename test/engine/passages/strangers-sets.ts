/** Sets of passages and articles, each written by somebody who never saw the engine, in the order in which it met them. `bench/passages.md` has how many held then. */
import { readArticles } from './read-articles';
import { readColumns } from './read-columns';
import { readEighth } from './read-eighth';
import { readEleventh } from './read-eleventh';
import { readFifth } from './read-fifth';
import { readFourth } from './read-fourth';
import { readFourteenth } from './read-fourteenth';
import { readNinth } from './read-ninth';
import { readPapers } from './read-papers';
import { readPapersTwo } from './read-papers-two';
import type { ReadPassage } from './read-passages';
import { readReports } from './read-reports';
import { readSeventh } from './read-seventh';
import { readSixth } from './read-sixth';
import { readTenth } from './read-tenth';
import { readThird } from './read-third';
import { readThirteenth } from './read-thirteenth';
import { readTwelfth } from './read-twelfth';
import { readWires } from './read-wires';

export const strangersSets: readonly (readonly [what: string, passages: readonly ReadPassage[]])[] = [
  ['passages from papers', readPapers],
  ['articles', readArticles],
  ['passages of the third set', readThird],
  ['wire articles', readWires],
  ['passages of the fourth set', readFourth],
  ['passages of the fifth set', readFifth],
  ['reports', readReports],
  ['passages of the sixth set', readSixth],
  ['articles of the last set', readPapersTwo],
  ['passages of the seventh set', readSeventh],
  ['articles of twelve kinds', readColumns],
  ['passages of the eighth set', readEighth],
  ['passages of the ninth set', readNinth],
  ['passages of the tenth set', readTenth],
  ['passages of the eleventh set', readEleventh],
  ['passages of the twelfth set', readTwelfth],
  ['passages of the thirteenth set', readThirteenth],
  ['passages of the fourteenth set', readFourteenth],
];
