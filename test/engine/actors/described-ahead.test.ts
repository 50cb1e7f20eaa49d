import assert from 'node:assert/strict';
import { meaning } from './meanings';

describe('a body described before it is named', () => {
  const airline = (later: string) => meaning(`[person Ada Roe] was cross. The airline was late. ${later}`, 'The airline');
  it('is the one that a later apposition calls so', async () => assert.equal(await airline('[organization Norda Air], the airline, was silent.'), 'Norda Air: described-ahead'));
  it('is none where two are called so', async () => assert.doesNotMatch(await airline('[organization Norda Air], the airline, was silent. [organization Kelso Air], the airline, was too.'), /described-ahead/));
  it('is none where the later one is called something else', async () => assert.doesNotMatch(await airline('[organization Norda Air], the lender, was silent.'), /described-ahead/));
  it('is none where more is said of it', async () => assert.doesNotMatch(await meaning('The Danish airline was late. [organization Norda Air], the airline, was silent.', 'The Danish airline'), /described-ahead/));
  it('is not one that the text had before', async () => assert.doesNotMatch(await meaning('[organization Norda Air] grew. The airline was late. [organization Norda Air], the airline, was silent.', 'The airline'), /described-ahead/));
});

describe('whose description goes on in quotation marks', () => {
  const quoted = (name: string) => `{content2 “There is a contract,”} {cue2 said} {source2 [person ${name}]}.`;
  it('is the new name behind the quotation', async () => assert.equal(await meaning(`{source Her closest rival} {cue said} {content that was a fantasy}. ${quoted('Raj Dhillon')}`, 'Her closest rival'), 'Raj Dhillon: described-ahead'));
  it('is that name behind “the” where nobody is mentioned before', async () => assert.equal(await meaning(`{source The coach} {cue said} {content that was a fantasy}. ${quoted('Raj Dhillon')}`, 'The coach'), 'Raj Dhillon: described-ahead'));
  it('is not that name behind “the” where somebody is', async () => assert.doesNotMatch(await meaning(`[person Ada Roe] left. {source The coach} {cue said} {content that was a fantasy}. ${quoted('Raj Dhillon')}`, 'The coach'), /Raj Dhillon/));
  it('is not a name that the text had before', async () => assert.doesNotMatch(await meaning(`[person Raj Dhillon] left. {source Her closest rival} {cue said} {content that was a fantasy}. ${quoted('Raj Dhillon')}`, 'Her closest rival'), /described-ahead/));
  it('is not a name in the next paragraph', async () => assert.doesNotMatch(await meaning(`{source Her closest rival} {cue said} {content that was a fantasy}.\n\n${quoted('Raj Dhillon')}`, 'Her closest rival'), /described-ahead/));
  it('is not a name in front of other words than quoted ones', async () => assert.doesNotMatch(await meaning('{source Her closest rival} {cue said} {content that was a fantasy}. {source2 [person Raj Dhillon]} {cue2 said} {content2 there was a contract}.', 'Her closest rival'), /described-ahead/));
  it('is not a name of the other sex', async () => assert.doesNotMatch(await meaning(`{source Her brother} {cue said} {content that was a fantasy}. ${quoted('Mary Dhillon')}`, 'Her brother'), /described-ahead/));
});

describe('the first whom a text describes', () => {
  const quoted = '{content “I get carsick,”} {cue says} {source [person Ada Roe]}.';
  const woman = (before: string, after = quoted) => meaning(`${before} ${after}`, 'The woman');
  it('is who speaks first', async () => {
    assert.equal(await woman('The woman who runs the railways has no car.'), 'Ada Roe: described-ahead');
    assert.equal(await woman('The woman behind the railways has no car. It rained.'), 'Ada Roe: described-ahead');
  });
  it('is not where nothing is told of what she does', async () => assert.doesNotMatch(await woman('The woman has no car.'), /described-ahead/));
  it('is not where somebody is mentioned before or between', async () => {
    assert.doesNotMatch(await woman('[person Mia Low] left. The woman who runs the railways has no car.'), /described-ahead/);
    assert.doesNotMatch(await woman('The woman who runs the railways met [person Mia Low].'), /described-ahead/);
  });
  it('is not further on', async () => assert.doesNotMatch(await woman('The woman who runs the railways has no car. It rained. It snowed.'), /described-ahead/));
  it('is not who says something without quotation marks', async () => assert.doesNotMatch(await woman('The woman who runs the railways has no car.', '{source [person Ada Roe]} {cue says} {content it rains}.'), /described-ahead/));
  it('is not somebody of the other sex', async () => assert.doesNotMatch(await woman('The woman who runs the railways has no car.', quoted.replace('Ada', 'John')), /described-ahead/));
});
