/** What assistants are told of the seed. */
import assert from 'node:assert/strict';
import { actorsAnswer, evidenceAnswer, statementsAnswer } from '../../../src/extension/assistants/answers';
import { seedAnnotation } from '../../formats/seed-annotation';

interface Statements {
  readonly statements: readonly { readonly id: string; readonly words: readonly string[] }[];
  readonly omitted?: number;
}

const ids = (query: Parameters<typeof statementsAnswer>[1], source = seedAnnotation) => (statementsAnswer(source, query) as Statements).statements.map(({ id }) => id);

describe('answers for assistants', () => {
  it('give statements by speaker, by any name and in any case, without the repeated caption', () => {
    assert.deepEqual(ids({ speaker: 'lim' }), ['s4']);
    assert.deepEqual(ids({ speaker: 'KCNA' }), ['s6']);
    assert.deepEqual(ids({ speaker: 'seoul', kind: 'mixed' }), ['s2']);
    assert.deepEqual(ids({}), ['s1', 's2', 's3', 's4', 's5', 's6']);
  });

  it('give those without a speaker for an empty name', () => {
    const nobody = { ...seedAnnotation, statements: seedAnnotation.statements.map((each) => (each.id === 's5' ? { ...each, speaker: null } : each)) };
    assert.deepEqual(ids({ speaker: '' }, nobody), ['s5']);
  });

  it('say how much they leave out', () => {
    const many = { ...seedAnnotation, statements: Array.from({ length: 130 }, (_, i) => ({ ...seedAnnotation.statements[0]!, id: `s${i + 1}` })) };
    const answer = statementsAnswer(many, {}) as Statements;
    assert.deepEqual([answer.statements.length, answer.omitted], [100, 30]);
  });

  it('give actors with what they are and how often they speak', () => {
    const { actors } = actorsAnswer(seedAnnotation) as { actors: { name: string; statements: number; affiliation: string | null }[] };
    assert.deepEqual(actors.map(({ name, statements }) => [name, statements]), [
      ['Ministry of Foreign Affairs', 0], ['Lim Soo-suk', 1], ['South Korea', 3], ['Vladimir Putin', 0], ['Kim Jong-un', 0], ['Yoshimasa Hayashi', 1], ['Korean Central News Agency', 1],
    ]);
    assert.equal(actors[1]!.affiliation, 'Ministry of Foreign Affairs');
  });

  it('give the evidence of a statement with its place, or nothing for an id that is none', () => {
    const answer = evidenceAnswer(seedAnnotation, 's4') as { statement: { line: number; column: number }; because: unknown[]; mentions: { words: string }[] };
    assert.deepEqual([answer.statement.line, answer.statement.column], [3, 461]);
    assert.deepEqual(answer.because, [{ code: 'subject-of-cue', text: 'subject of the cue' }]);
    assert.deepEqual(answer.mentions.map(({ words }) => words), ['Lim Soo-suk']);
    assert.equal(evidenceAnswer(seedAnnotation, 's99'), null);
  });
});
