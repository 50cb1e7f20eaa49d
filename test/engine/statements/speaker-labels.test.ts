import assert from 'node:assert/strict';
import { drafts } from './drafts';

const turns = (...lines: readonly string[]) => drafts(lines.join('\n\n'), [], { Ada: 'person' }).filter(({ because }) => because.includes('speaker-label')).map(({ source, content }) => [source, ...content]);

describe('an interview whose answers alone have labels', () => {
  const answers = (between: string, first = 'Marisol Ruiz', second = 'Ruiz') => turns('Ada asked.', `${first}: There was one.`, between, `${second}: Ten.`);
  it('has the full name first and the last name then', () => assert.deepEqual(answers('How many were there later?'), [['Marisol Ruiz', 'There was one.'], ['Ruiz', 'Ten.']]));
  it('is none where no question stands between', () => assert.deepEqual(answers('There were more later.'), []));
  it('is none where the first label is no full name', () => assert.deepEqual(answers('How many were there later?', 'Ruiz'), []));
  it('is none where the second is another’s', () => assert.deepEqual(answers('How many were there later?', 'Marisol Ruiz', 'Orr'), []));
});

describe('two who take turns', () => {
  const talk = (lead: string, ...lines: readonly string[]) => turns(lead, ...lines).map(([label]) => label);
  const lead = 'Ada Lyne talks to Cask & Cellar about rye.';
  const [asks, answers, ends] = ['Cask & Cellar: Is rye a fashion?', 'Lyne: It was here before fashion.', 'Cask & Cellar: So it is not.'] as const;
  it('have labels with “&” too', () => assert.deepEqual(talk(lead, asks, answers, ends), ['Cask & Cellar', 'Lyne', 'Cask & Cellar']));
  it('are named before', () => assert.deepEqual(talk('Ada Lyne talks to a magazine about rye.', asks, answers, ends), []));
  it('ask', () => assert.deepEqual(talk(lead, 'Cask & Cellar: Rye is a fashion.', answers, ends), []));
  it('have no line without a label', () => assert.deepEqual(talk(lead, asks, answers, 'It rained.', ends), []));
  it('are no three', () => assert.deepEqual(talk(`${lead} Mia Orr listens.`, asks, answers, 'Orr: So it is not.'), []));
});

describe('a paragraph without a label', () => {
  const middle = (second: string) => turns('Ada asked.', 'LINDA VANCE: It rained.', 'Did it snow?', `${second}: It thawed.`)[0];
  it('goes on from the one before where there are two speakers', () => assert.deepEqual(middle('ORR'), ['LINDA VANCE', 'It rained.', 'Did it snow?']));
  it('does not where both labels are one person’s', () => assert.deepEqual(middle('VANCE'), ['LINDA VANCE', 'It rained.']));
});
