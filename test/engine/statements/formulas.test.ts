import assert from 'node:assert/strict';
import type { Reading } from '../../../src/engine/reader/reading';
import { readSource } from '../../../src/engine/source/read-source';
import { draftStatements } from '../../../src/engine/statements/draft-statements';

/** Source, cue and content of the statements that are drafted of `text` where the reader reads one noun and `attributions`. */
function drafted(text: string, attributions: Reading['attributions'] = []): readonly (readonly string[])[] {
  const reading: Reading = { reader: 'by hand', names: [], heads: [{ start: 0, end: 1, form: 'nominal', type: 'other', confidence: 0.9 }], attributions, antecedents: [] };
  const words = (spans: readonly (readonly [number, number])[]) => spans.map((span) => text.slice(...span)).join(' … ');
  return draftStatements(text, readSource(text), reading).map(({ source, cue, content }) => [words(source), words(cue), words(content)]);
}

describe('formulas that attribute', () => {
  it('are “according to”, behind what is said and before it', () => {
    assert.deepEqual(drafted('The boat had no licence, according to port records.'), [['port records', 'according to', 'The boat had no licence']]);
    assert.deepEqual(drafted('The boat had no licence, according to the port.'), [['the port', 'according to', 'The boat had no licence']]);
    assert.deepEqual(drafted('According to the port, the boat had no licence.'), [['the port', 'According to', 'the boat had no licence']]);
  });

  it('are no measures', () => assert.deepEqual(drafted('The work went according to plan.'), []));

  it('are “in the words of” with a quotation', () => assert.deepEqual(drafted('It was, in the words of Senator Holt, “a gift to the banks”.'), [['Senator Holt', 'in the words of', '“a gift to the banks”']]));

  it('are what a document found', () => assert.deepEqual(drafted('A report by the Ombudsman found that guards slept.'), [['A report by the Ombudsman', 'found', 'that guards slept']]));

  it('are “as somebody sees it”', () => assert.deepEqual(drafted('As Ada Roe sees it, the auction died in May.'), [['Ada Roe', 'sees it', 'the auction died in May']]));

  it('are a name with an aside and a verb of saying', () => {
    assert.deepEqual(drafted('Marisol Vega, who runs the trust from a shed, said volunteers had left.'), [['Marisol Vega, who runs the trust from a shed,', 'said', 'volunteers had left']]);
    assert.deepEqual(drafted('The vote that Vega lost, said nothing.'), []);
  });

  it('are in somebody’s view', () => {
    assert.deepEqual(drafted('In Kereszty’s view, the town lost its trade.'), [['Kereszty', '’s view', 'the town lost its trade']]);
    assert.deepEqual(drafted('In the view of the owner, the town lost its trade.'), [['the owner', 'In the view of', 'the town lost its trade']]);
    assert.deepEqual(drafted('In his view, the town lost its trade.'), [['his', 'view', 'the town lost its trade']]);
  });

  it('are in somebody’s view behind what is so', () => {
    assert.deepEqual(drafted('They will not get it, in the view of the mayor, Stoyan Raykov, because it is late.'), [['the mayor, Stoyan Raykov', 'in the view of', 'They will not get it']]);
    assert.deepEqual(drafted('They will not get it, in the opinion of Raykov.'), [['Raykov', 'in the opinion of', 'They will not get it']]);
    assert.deepEqual(drafted('They sat down for tea, in the view of the camera and “the whole town”.'), []);
    assert.deepEqual(drafted('They will not get it, in full view of the mayor.'), []);
  });

  it('are whom somebody quoted as saying', () => assert.deepEqual(drafted('Three were in a bad condition, it quoted a doctor as saying.'), [['a doctor', 'as saying', 'Three were in a bad condition']]));

  it('are what is said of nobody', () => assert.deepEqual(drafted('For years it was whispered in the valley that the well was bad.'), [['', 'was whispered', 'that the well was bad']]));

  it('are an office and a verb of saying', () => assert.deepEqual(drafted('The minister said the authority would license every well.'), [['The minister', 'said', 'the authority would license every well']]));

  it('are “as somebody put it” with a quotation', () => assert.deepEqual(drafted('Prices have, as the driver Olu Bankole put it, “taken the lift up”, and people walk.'), [['the driver Olu Bankole', 'put it', '“taken the lift up”']]));

  it('are who said it, behind what they said', () => {
    assert.deepEqual(drafted('The scan had shown no tear, the 31-year-old said the next morning.'), [['the 31-year-old', 'said', 'The scan had shown no tear']]);
    assert.deepEqual(drafted('She left the house, which he said.'), []);
  });

  it('are who says it, in the middle of what they say', () => {
    assert.deepEqual(drafted('The treaty, claims the historian Agnes Tóth, was signed in a carriage.'), [['the historian Agnes Tóth', 'claims', 'The treaty … was signed in a carriage']]);
    const text = 'The treaty, claims Agnes Tóth in a book, was signed in a carriage.';
    assert.deepEqual(drafted(text, [{ cue: [[12, 18]], source: [[0, 10]], content: [[19, 65]], confidence: 0.9 }]), [['Agnes Tóth in a book', 'claims', 'The treaty … was signed in a carriage']]);
  });

  it('are left to the reader where it has them', () => {
    const text = 'According to the port, the boat sank.';
    assert.deepEqual(drafted(text, [{ cue: [[0, 12]], source: [[13, 21]], content: [[23, 36]], confidence: 0.9 }]).length, 1);
  });
});

describe('nested cues', () => {
  it('are found in what the outer source reports', () => {
    const text = 'Reuters reported that Minister Salas had said the peso would stand.';
    assert.deepEqual(drafted(text, [{ cue: [[8, 16]], source: [[0, 7]], content: [[17, 66]], confidence: 0.9 }]).at(-1), ['Minister Salas', 'had said', 'the peso would stand']);
  });
});

describe('“for somebody” with a quotation', () => {
  it('is whose words they are', () => {
    assert.deepEqual(drafted('For Ottoline Graves of Banque Orlan, the cut came “a quarter too late”.'), [['Ottoline Graves of Banque Orlan', 'For', '“a quarter too late”']]);
    assert.deepEqual(drafted('For Ottoline Graves, the cut came “a quarter too late”.'), [['Ottoline Graves', 'For', '“a quarter too late”']]);
  });
  it('is none of one word or two', () => assert.deepEqual(drafted('For Ottoline Graves, the cut came “too late”.'), []));
  it('is none of somebody without a full name', () => {
    assert.deepEqual(drafted('For Graves, the cut came “a quarter too late”.'), []);
    assert.deepEqual(drafted('For the owner, the cut came “a quarter too late”.'), []);
  });
  it('is none without its comma', () => assert.deepEqual(drafted('For Ottoline Graves the cut came “a quarter too late”.'), []));
  it('is none in the middle of a sentence', () => assert.deepEqual(drafted('It was for Ottoline Graves, the one who came “a quarter too late”.'), []));
});
