import assert from 'node:assert/strict';
import type { Span } from '../../../src/engine/annotation';
import { attributionOf } from '../../../src/engine/statements/attribution';
import { takeSourcesOut } from '../../../src/engine/statements/source-in-content';

/** Source and content of an attribution whose content was read as all that stands before `cue`, or its source. */
function taken(text: string, cue: string, source?: string): readonly (readonly string[])[] {
  const at = (words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length];
  const content: Span = [0, Math.min(at(source ?? cue)[0], at(cue)[0]) - 1];
  const [found] = takeSourcesOut(text, [attributionOf({ cue: [at(cue)], source: source === undefined ? [] : [at(source)], content: [content], confidence: 0.9, because: [] })]);
  return [found?.source ?? [], found?.content ?? []].map((spans) => spans.map((span) => text.slice(...span)));
}

describe('a source that was read as the end of what is said', () => {
  it('is a name behind the last comma', () => assert.deepEqual(taken('Zambia will not sell, Kapembwa Lungu told Reuters.', 'told Reuters'), [['Kapembwa Lungu'], ['Zambia will not sell']]));
  it('is a name with what somebody is before it', () => assert.deepEqual(taken('Zambia will not sell, the head of the fund, Kapembwa Lungu, told Reuters.', 'told Reuters'), [['the head of the fund, Kapembwa Lungu'], ['Zambia will not sell']]));
  it('is nothing but a name', () => assert.deepEqual(taken('Zambia will not sell, not even its tin, said Reuters.', 'said Reuters'), [[], ['Zambia will not sell, not even its tin,']]));
  it('is none where the cue does not say', () => assert.deepEqual(taken('Zambia will not sell, Kapembwa Lungu believes.', 'believes'), [[], ['Zambia will not sell, Kapembwa Lungu']]));
  it('is none where the name is all there is', () => assert.deepEqual(taken('Kapembwa Lungu told Reuters.', 'told Reuters'), [[], ['Kapembwa Lungu']]));
  it('is none where there is a source', () => assert.deepEqual(taken('They sold to Ben Low, Ada Roe, said Reuters.', 'said', 'Reuters'), [['Reuters'], ['They sold to Ben Low, Ada Roe,']]));
});
