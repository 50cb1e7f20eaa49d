/** Formulas of attitude become attributions where somebody named voices them and the reader found none. */
import assert from 'node:assert/strict';
import type { ActorType } from '../../../src/engine/annotation';
import type { Reading } from '../../../src/engine/reader/reading';
import { readSource } from '../../../src/engine/source/read-source';
import { draftStatements } from '../../../src/engine/statements/draft-statements';

function said(text: string, names: Readonly<Record<string, ActorType>>, cue?: string, source?: string): readonly string[] {
  const at = (words: string) => [text.indexOf(words), text.indexOf(words) + words.length] as const;
  const reading: Reading = {
    reader: 'test',
    names: Object.entries(names).map(([name, type]) => ({ start: at(name)[0], end: at(name)[1], type, confidence: 1 })),
    heads: [],
    attributions: cue === undefined ? [] : [{ cue: [at(cue)], source: source === undefined ? [] : [at(source)], content: [[at(cue)[1] + 1, text.length - 1]], confidence: 0.9 }],
    antecedents: [],
  };
  return draftStatements(text, readSource(text), reading).map((draft) => [draft.kind, ...[draft.source, draft.cue, draft.content].map((spans) => spans.map((span) => text.slice(...span)).join(' … '))].join(' | '));
}

describe('voiced attitudes', () => {
  it('have a named subject, with a day or an adverb between', () => {
    assert.deepEqual(said('Norway on Friday expressed grave concern over the trial. Nobody answered.', { Norway: 'place' }), ['indirect | Norway | expressed grave concern over | the trial']);
    assert.deepEqual(said('Ann Lee has repeatedly voiced doubts about the plan.', { 'Ann Lee': 'person' }), ['indirect | Ann Lee | voiced doubts about | the plan']);
  });

  it('are left alone without a named subject, in a quotation, and where the reader has the cue with its source', () => {
    assert.deepEqual(said('The report expressed concern over the trial.', {}), []);
    assert.deepEqual(said('Norway’s Ann Lee expressed concern over the trial.', { 'Ann Lee': 'person' }, 'expressed concern', 'Norway’s Ann Lee'), ['indirect | Norway’s Ann Lee | expressed concern | over the trial']);
    assert.deepEqual(said('Norway, whose envoy expressed concern over the trial, left.', { Norway: 'place' }), []);
  });

  it('take the place of a reading of the cue that found no source', () => {
    assert.deepEqual(said('Norway expressed concern over the trial.', { Norway: 'place' }, 'expressed concern'), ['indirect | Norway | expressed concern over | the trial']);
  });

  it('are indirect where the only quotation in them is somebody’s within', () => {
    const text = 'Norway expressed concern over the trial, which Ann Lee called "a show of the worst kind".';
    const [outer] = said(text, { Norway: 'place', 'Ann Lee': 'person' });
    assert.match(outer ?? '', /^mixed \| Norway/);
  });
});
