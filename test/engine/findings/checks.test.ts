/** Each check on a text where it must speak and on one, as like it as can be, where it must not. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { countedFromAnother } from '../../../src/engine/dates/relative-rules';
import { checks } from '../../../src/engine/findings/find-findings';
import { onlySpeltOtherwise } from '../../../src/engine/findings/name-spelled-two-ways';
import type { Parts } from './annotated';
import { found, spanOf } from './annotated';

function finds(title: string, text: string, parts: Parts, expected: readonly string[]): void {
  it(title, () => assert.deepEqual(found(text, parts), expected));
}

describe('checks', () => {
  it('have a page each that explains them', () => {
    for (const code of Object.keys(checks)) assert.ok(existsSync(join(__dirname, '../../../docs/checks', `${code}.md`)), code);
  });

  describe('changed-quotation', () => {
    finds('names what was put in', '"We will take [stern] actions," she said.', {}, ['changed-quotation: [stern]']);
    finds('names what was left out', '"We will act … together," she said.', {}, ['changed-quotation: …']);
    finds('takes dots in brackets for words left out, not put in', '"We will act [...] together," she said.', {}, ['changed-quotation: [...]']);
    finds('takes “[sic]” for no change', '"Theres [sic] nothing," she said.', {}, []);
    finds('leaves dots at the edge alone', '"We will act ...," she said.', {}, []);
    finds('leaves round brackets and brackets outside quotations alone', 'She [the minister] said: "We (all of us) will act."', {}, []);
  });

  describe('quotation-without-source', () => {
    const text = 'The mood was grim. "Nobody told us that it would close."';
    const content = '"Nobody told us that it would close."';
    finds('points to the quotation', text, { statements: [{ kind: 'direct', content }] }, [`quotation-without-source: ${content}`]);
    finds('is silent where somebody says it', `${text} Ann Lee said.`, { actors: [{ id: 'a1', names: ['Ann Lee'] }], statements: [{ kind: 'direct', content, source: 'Ann Lee', cue: 'said', speaker: 'a1' }] }, []);
    finds('is silent on short quotations', 'It was "not good enough".', { statements: [{ kind: 'direct', content: '"not good enough"' }] }, []);
    finds('is silent where only marks were read', text, { reader: 'quotation-marks', statements: [{ kind: 'direct', content }] }, []);
  });

  describe('loaded-reporting-verb', () => {
    const text = 'Ann Lee claimed that it was over. Bo Park said so too.';
    const actors = [{ id: 'a1', names: ['Ann Lee'] }, { id: 'a2', names: ['Bo Park'] }];
    finds('points to the verb', text, { actors, statements: [{ content: 'that it was over', cue: 'claimed', source: 'Ann Lee', speaker: 'a1' }] }, ['loaded-reporting-verb: claimed']);
    finds('takes “said” for what it is', text, { actors, statements: [{ content: 'so', cue: 'said', source: 'Bo Park', speaker: 'a2' }] }, []);
    finds('takes what is believed by nobody for no mind read', 'The lantern is believed to bring luck. She is claimed to be ill.', { statements: [{ content: 'to bring luck', cue: 'is believed' }, { content: 'to be ill', cue: 'is claimed' }] }, ['loaded-reporting-verb: claimed']);
    finds('checks nothing inside a quotation', '"He claimed that it was over," Ann Lee said.', { actors: [actors[0] as { id: string; names: string[] }], statements: [{ content: 'that it was over', cue: 'claimed', source: 'He' }] }, []);
  });

  describe('name-spelled-two-ways', () => {
    finds('points to the rarer spelling', 'The Korean Central News Agency said it. The Korean Central News Agency and the Korea Central News Agency agree.', { actors: [{ id: 'a1', type: 'organization', names: ['Korean Central News Agency', 'Korea Central News Agency'] }] }, ['name-spelled-two-ways: Korea Central News Agency']);
    finds('takes short forms for no spellings', 'Ann Lee left. Lee was tired.', { actors: [{ id: 'a1', names: ['Ann Lee', 'Lee'] }] }, []);
    finds('takes what stands around a name for no spelling', 'Mecca, is far. They went to Mecca.', { actors: [{ id: 'a1', type: 'place', names: ['Mecca,', 'Mecca'] }] }, []);
    it('tells spellings from other words', () => {
      assert.equal(onlySpeltOtherwise('Syria', 'Syrian'), false);
      assert.equal(onlySpeltOtherwise('Korea Central News Agency', 'Korean Central News Agency'), true);
      assert.equal(onlySpeltOtherwise('Zelensky', 'Zelenskyy'), true);
      assert.equal(onlySpeltOtherwise('Democrat', 'Democrats'), false);
      assert.equal(onlySpeltOtherwise('NATO', 'Nato'), false);
      assert.equal(onlySpeltOtherwise('North Korea', 'South Korea'), false);
      assert.equal(onlySpeltOtherwise('Park Min-ho', 'Park Min-hee'), false);
    });
  });

  describe('first mention', () => {
    const parts = (source: string): Parts => ({ actors: [{ id: 'a1', names: ['Petra Hartmann', 'Hartmann'] }], statements: [{ content: 'that it was over', cue: 'said', source, speaker: 'a1' }] });
    finds('points to a surname that comes before the full name', 'Hartmann left. Petra Hartmann said that it was over.', parts('Petra Hartmann'), ['first-mention: Hartmann']);
    finds('is silent where the full name comes first', 'Petra Hartmann left. Hartmann said that it was over.', parts('Hartmann said'.slice(0, 8)), []);
    finds('points to one who has neither full name nor role', 'Hartmann said that it was over.', parts('Hartmann'), ['first-mention: Hartmann']);
    finds('takes a role for an introduction', 'Hartmann, a lawyer, said that it was over.', { ...parts('Hartmann'), actors: [{ id: 'a1', names: ['Hartmann'], roles: ['a lawyer'] }] }, []);
    finds('speaks of a quotation before the introduction once', '"It is over," Hartmann said. Petra Hartmann is a lawyer.', { actors: [{ id: 'a1', names: ['Petra Hartmann', 'Hartmann'] }], statements: [{ kind: 'direct', content: '"It is over,"', cue: 'said', source: 'Hartmann', speaker: 'a1' }] }, ['speaker-quoted-before-introduced: Hartmann']);
  });

  describe('unnamed-source', () => {
    const actors = [{ id: 'a1', name: 'a senior official', named: false }];
    const text = 'A senior official said that it was over. The official said so twice.';
    finds('points to each unnamed source once', text, { actors, statements: [{ content: 'that it was over', cue: 'said', source: 'A senior official', speaker: 'a1' }, { content: 'so', cue: 'said', source: 'The official', speaker: 'a1' }] }, ['unnamed-source: A senior official']);
    finds('leaves a name alone that was not recognized', 'The mayor Jo Fox said so.', { actors, statements: [{ content: 'so', cue: 'said', source: 'The mayor Jo Fox', speaker: 'a1' }] }, []);
    finds('leaves pronouns and headlines alone', 'Tenants say rent doubled\n\nThey said that it was over, and that they would leave the old house in the spring.', { actors: [{ id: 'a1', named: false, pronouns: ['They'] }, { id: 'a2', named: false }], statements: [{ content: 'rent doubled', cue: 'say', source: 'Tenants', speaker: 'a2' }, { content: 'that it was over', cue: 'said', source: 'They', speaker: 'a1' }] }, []);
    finds('leaves organizations and groups alone', text, { actors: [{ id: 'a1', named: false, type: 'organization' }], statements: [{ content: 'so', cue: 'said', source: 'The official', speaker: 'a1' }] }, []);
  });

  describe('quotation-in-two-versions', () => {
    finds('points to the second version', '"We will never ever sign this bad treaty," he said. He repeated: "We will never ever sign this awful treaty."', {}, ['quotation-in-two-versions: We will never ever sign this awful treaty.']);
    finds('takes a part for no other version', '"We will never ever sign this bad treaty," he said. He repeated: "We will never ever sign this."', {}, []);
  });

  finds('unbalanced-marks points to the mark', 'She said that “it was over.\n\nNobody else spoke.', {}, ['unbalanced-marks: “']);

  describe('unresolved-day', () => {
    const text = 'It begins on Thursday.';
    const [start, end] = spanOf(text, 'Thursday');
    finds('points to a day that nothing tells', text, { dates: [{ start, end, iso: null, basis: 'the text has no date' }] }, ['unresolved-day: Thursday']);
    finds('is silent where the text has told the day it counts from', 'The next day it began.', { dates: [{ start: 0, end: 12, iso: null, basis: countedFromAnother }] }, []);
    finds('is silent where the day is known', text, { dates: [{ start, end, iso: '2024-06-20', basis: 'the text’s date' }] }, []);
  });

  describe('weekday-against-date', () => {
    const wrong = 'It began on Thursday, June 19, 2024, at noon.';
    const at = (text: string, words: string, iso: string | null): Parts => ({ dates: [{ start: spanOf(text, words)[0], end: spanOf(text, words)[1], iso, basis: 'written in full' }] });
    finds('points to the weekday', wrong, at(wrong, 'Thursday, June 19, 2024', '2024-06-19'), ['weekday-against-date: Thursday']);
    const right = 'It began on Wednesday, June 19, 2024, at noon.';
    finds('is silent where they fit', right, at(right, 'Wednesday, June 19, 2024', '2024-06-19'), []);
    const yearless = 'It began on Thursday, June 19, at noon.';
    finds('is silent without a year where the text has no date', yearless, at(yearless, 'Thursday, June 19', null), ['unresolved-day: Thursday, June 19']);
    const quoted = 'He said: “It began on Thursday, June 19, 2024.”';
    finds('is silent inside a quotation', quoted, at(quoted, 'Thursday, June 19, 2024', '2024-06-19'), []);
  });

  describe('name-of-two', () => {
    const actors = [{ id: 'a1', name: 'Ana Stern', names: ['Ana Stern'] }, { id: 'a2', name: 'Joel Stern', names: ['Joel Stern', 'Stern'] }];
    finds('points to the bare name', 'Ana Stern and Joel Stern came. Nobody spoke until Stern did.', { actors }, ['name-of-two: Stern']);
    finds('is silent behind a title', 'Ana Stern and Joel Stern came. Then Rabbi Stern spoke.', { actors }, []);
    finds('is silent before the other is introduced', 'Joel Stern came. Stern spoke. Then Ana Stern came too.', { actors }, []);
    finds('is silent inside a quotation', 'Ana Stern and Joel Stern came. “Nobody likes Stern,” he said.', { actors }, []);
  });

  finds('repeated-caption points to the second copy', 'The minister speaks at a briefing on Monday. (Yonhap) The minister speaks at a briefing on Monday. (Yonhap)\n\nThe talks went on for several hours.', {}, ['repeated-caption: The minister speaks at a briefing on Monday. (Yonhap)']);
});
