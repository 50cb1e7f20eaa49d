import assert from 'node:assert/strict';
import { applyDecisions } from '../../src/corrections/apply-decisions';
import type { Change, PlacedDecision } from '../../src/corrections/decision';
import type { Annotation } from '../../src/engine/annotation';
import { actor, annotationOf, placedOn, spanOf } from './decisions';

const text = 'Kim Min-ji spoke. Ms. Kim said it rains. Lee says the bridge is safe, and it is. The mayor agreed that it was late.';
const annotation = annotationOf(text, [['Kim Min-ji', 'Kim Min-ji'], ['Ms. Kim', 'Kim Min-ji'], ['Lee', 'Lee']], [['it rains', 'Kim Min-ji'], ['the bridge is safe', 'Lee']]);

function decide(words: string, change: Change, nth?: number): PlacedDecision {
  return placedOn(text, [spanOf(text, words, nth)], change);
}
function corrected(...placed: readonly PlacedDecision[]): Annotation {
  return applyDecisions(annotation, text, placed, []);
}
function speakerOf({ statements, actors }: Annotation, words: string): string | null | undefined {
  const statement = statements.find(({ content: [first] }) => first && text.slice(...first) === words);
  return statement && (actors.find(({ id }) => id === statement.speaker)?.name ?? null);
}

describe('decisions applied to an annotation', () => {
  it('are nothing where there are none', () => {
    assert.equal(corrected(), annotation);
    assert.equal(corrected({ ...decide('Lee', { change: 'not-a-name' }), placement: { state: 'orphan' } }), annotation);
  });

  it('give a statement another speaker, and say who decided it and when', () => {
    const result = corrected(decide('it rains', { change: 'attribute', speaker: actor('LEE') }));
    assert.equal(speakerOf(result, 'it rains'), 'Lee');
    const [statement] = result.statements;
    assert.equal(statement?.confidence, 1);
    assert.equal(statement?.decided?.disputed, false);
    assert.deepEqual(statement?.because.map(({ code, text }) => ({ code, text })), [{ code: 'decided', text: 'decided by Jane on 24 November 2026' }]);
  });

  it('name nobody where the creator is not kept', () => {
    const result = applyDecisions(annotation, text, [placedOn(text, [spanOf(text, 'it rains')], { change: 'attribute', speaker: null }, { creator: null })], []);
    assert.equal(result.statements[0]?.speaker, null);
    assert.equal(result.statements[0]?.because[0]?.text, 'decided on 24 November 2026');
  });

  it('make an actor whom the text does not name', () => {
    const result = corrected(decide('it rains', { change: 'attribute', speaker: actor('Park') }));
    assert.equal(speakerOf(result, 'it rains'), 'Park');
    assert.equal(result.actors.find(({ name }) => name === 'Park')?.id, 'a3');
  });

  it('take out what is no statement, and the actor who has nothing left', () => {
    const without = annotationOf(text, [['Kim Min-ji', 'Kim Min-ji']], [['the bridge is safe', 'Lee']]);
    const result = applyDecisions(without, text, [decide('the bridge is safe', { change: 'not-a-statement' })], []);
    assert.deepEqual(result.statements, []);
    assert.deepEqual(result.actors.map(({ name }) => name), ['Kim Min-ji']);
  });

  it('put back an accepted statement that the engine finds no more', () => {
    const accepted = decide('the bridge is safe', { change: 'accept', kind: 'mixed', speaker: actor('Lee') });
    const result = applyDecisions(annotationOf(text, [['Lee', 'Lee']], []), text, [accepted], []);
    assert.equal(speakerOf(result, 'the bridge is safe'), 'Lee');
    assert.equal(result.statements[0]?.kind, 'mixed');
    assert.equal(result.statements[0]?.id, 's1');
  });

  it('keep the accepted words where the engine now has others', () => {
    const accepted = decide('the bridge is safe', { change: 'accept', kind: 'indirect', speaker: actor('Lee') });
    const result = applyDecisions(annotationOf(text, [['Lee', 'Lee']], [['the bridge is safe, and it is', 'Lee']]), text, [accepted], []);
    assert.equal(result.statements.length, 1);
    assert.equal(speakerOf(result, 'the bridge is safe'), 'Lee');
  });

  it('mark new words as a statement, and find what holds it', () => {
    const result = corrected(decide('bridge', { change: 'statement', kind: 'indirect', speaker: null }), decide('it was late', { change: 'statement', kind: 'indirect', speaker: actor('the mayor') }));
    assert.equal(result.statements.length, 4);
    assert.equal(new Set(result.statements.map(({ id }) => id)).size, 4);
    assert.deepEqual(result.statements.map(({ within }) => within), [undefined, undefined, 's2', undefined]);
  });

  it('change which words are content, cue and source; later decisions find the statement by either', () => {
    const [content, cue] = ['the bridge is safe, and it is', 'says'];
    const anchors = (words: string) => [placedOn(text, [spanOf(text, words)], { change: 'not-a-name' }).decision.target[0]];
    const of = (part: 'content' | 'cue', words: string): PlacedDecision => {
      const decision = decide('the bridge is safe', { change: 'extent', part, anchors: anchors(words) });
      return { ...decision, placement: { state: 'placed', moved: false, target: [spanOf(text, 'the bridge is safe')], extent: [spanOf(text, words)] } };
    };
    const result = corrected(of('content', content), of('cue', cue), decide('the bridge is safe', { change: 'attribute', speaker: null }));
    const statement = result.statements.find(({ id }) => id === 's2');
    assert.deepEqual(statement?.content, [spanOf(text, content)]);
    assert.deepEqual(statement?.cue, [spanOf(text, cue)]);
    assert.equal(statement?.speaker, null);
    assert.equal(statement?.decided?.by.length, 3);
    assert.equal(result.statements.length, 2);
  });

  it('take out what is no name, and what was said by these words alone is said by nobody', () => {
    const named = { ...annotation, statements: annotation.statements.map((statement, index) => (index === 1 ? { ...statement, source: [spanOf(text, 'Lee')] } : statement)) };
    const result = applyDecisions(named, text, [decide('Lee', { change: 'not-a-name' })], []);
    assert.deepEqual(result.mentions.map(({ start, end }) => text.slice(start, end)), ['Kim Min-ji', 'Ms. Kim']);
    assert.equal(speakerOf(result, 'the bridge is safe'), null);
    assert.equal(result.actors.some(({ name }) => name === 'Lee'), false);
  });

  it('have words name somebody', () => {
    const result = corrected(decide('The mayor', { change: 'name', actor: actor('Lee') }));
    const mention = result.mentions.find(({ start }) => start === spanOf(text, 'The mayor')[0]);
    assert.equal(mention?.actor, 'a2');
    assert.equal(mention?.confidence, 1);
  });

  it('split one mention off, with what it attributes', () => {
    const source = [spanOf(text, 'Ms. Kim')];
    const named = { ...annotation, statements: annotation.statements.map((statement, index) => (index === 0 ? { ...statement, source } : statement)) };
    const result = applyDecisions(named, text, [decide('Ms. Kim', { change: 'split', into: actor('Kim Soo-jin') })], []);
    assert.deepEqual(result.mentions.map(({ actor: id }) => result.actors.find((one) => one.id === id)?.name), ['Kim Min-ji', 'Kim Soo-jin', 'Lee']);
    assert.equal(speakerOf(result, 'it rains'), 'Kim Soo-jin');
  });

  it('change an actor’s type, name and role', () => {
    const result = corrected(
      decide('Ms. Kim', { change: 'type', type: 'organization', scope: 'source' }),
      decide('Ms. Kim', { change: 'rename', name: 'Kim Min Ji', scope: 'source' }),
      decide('Kim Min-ji', { change: 'role', role: 'forecaster', scope: 'source' }),
    );
    const kim = result.actors.find(({ id }) => id === 'a1');
    assert.equal(kim?.name, 'Kim Min Ji');
    assert.deepEqual(kim?.aliases, ['Kim Min-ji']);
    assert.equal(kim?.type, 'organization');
    assert.deepEqual(kim?.roles, ['forecaster']);
    assert.equal(kim?.decided?.by.length, 3);
    assert.ok(result.mentions.filter(({ actor: id }) => id === 'a1').every(({ type }) => type === 'organization'));
  });

  it('change one mention alone where it reaches no further', () => {
    const result = corrected(decide('Ms. Kim', { change: 'type', type: 'organization', scope: 'mention' }));
    assert.deepEqual(result.mentions.map(({ type }) => type), ['person', 'organization', 'person']);
    assert.equal(result.actors[0]?.type, 'person');
  });

  it('merge two actors: mentions, statements, members and affiliations follow', () => {
    const group = { ...annotation, actors: [...annotation.actors, { id: 'a9', name: 'both', type: 'person' as const, named: false, aliases: [], roles: [], affiliation: 'a2', members: ['a1', 'a2'] }] };
    const result = applyDecisions(group, text, [decide('Lee', { change: 'merge', into: actor('Kim Min-ji'), scope: 'source' })], []);
    assert.equal(speakerOf(result, 'the bridge is safe'), 'Kim Min-ji');
    assert.deepEqual(result.actors.find(({ id }) => id === 'a1')?.aliases, ['Lee']);
    assert.deepEqual(result.actors.find(({ id }) => id === 'a9')?.members, ['a1']);
    assert.equal(result.actors.find(({ id }) => id === 'a9')?.affiliation, 'a1');
    assert.equal(result.actors.some(({ id }) => id === 'a2'), false);
  });

  it('follow the last of two merges, and do not make three actors one', () => {
    const merge = (into: string) => decide('Lee', { change: 'merge', into: actor(into), scope: 'source' });
    const result = corrected(merge('Kim Min-ji'), merge('Park'));
    assert.deepEqual(result.actors.map(({ name }) => name), ['Kim Min-ji', 'Park']);
  });

  it('take a dismissed finding away, and leave the others', () => {
    const quoted = 'The street was shut. He said: “It rains.\n\nThe end of it.';
    const some = annotationOf(quoted, [['street', 'street']], []);
    const role = placedOn(quoted, [spanOf(quoted, 'street')], { change: 'role', role: 'road', scope: 'source' });
    const before = applyDecisions(some, quoted, [role], []).findings;
    const [finding] = before;
    assert.ok(finding, 'the checks find nothing to dismiss');
    const dismissal = placedOn(quoted, [[finding.start, finding.end]], { change: 'dismiss', code: finding.code });
    assert.deepEqual(applyDecisions(some, quoted, [role, dismissal], []).findings, before.filter(({ code }) => code !== finding.code));
    const other = placedOn(quoted, [[finding.start, finding.end]], { change: 'dismiss', code: 'another' });
    assert.deepEqual(applyDecisions(some, quoted, [role, other], []).findings, before);
    const off = placedOn(quoted, [[finding.start, finding.end]], { change: 'switch-off', code: finding.code });
    assert.deepEqual(applyDecisions(some, quoted, [role, { ...off, placement: { state: 'orphan' } }], []).findings, before.filter(({ code }) => code !== finding.code));
  });

  it('read the checks again: a quotation that has got a source lacks none', () => {
    const quoted = 'The street was shut. “It rains every day here,” it goes.';
    const without = annotationOf(quoted, [], [['“It rains every day here,”', null]]);
    const direct = { ...without, statements: without.statements.map((statement) => ({ ...statement, kind: 'direct' as const })) };
    const codes = (speaker: string | null) => applyDecisions(direct, quoted, [placedOn(quoted, [spanOf(quoted, '“It rains every day here,”')], { change: 'attribute', speaker: speaker === null ? null : actor(speaker) })], []).findings.map(({ code }) => code);
    assert.ok(codes(null).includes('quotation-without-source'));
    assert.ok(!codes('Lee').includes('quotation-without-source'));
  });

  it('show the last where two people differ, and say that they do', () => {
    const jane = decide('it rains', { change: 'attribute', speaker: actor('Lee') });
    const bob = { ...decide('it rains', { change: 'attribute', speaker: null }) };
    const differing = corrected(jane, { ...bob, decision: { ...bob.decision, creator: 'Bob' } });
    assert.equal(differing.statements[0]?.speaker, null);
    assert.equal(differing.statements[0]?.decided?.disputed, true);
    assert.equal(corrected(jane, bob).statements[0]?.decided?.disputed, false);
  });

  it('carry over what holds always, by name and type, unless it is refused', () => {
    const elsewhere = placedOn('Lee', [[0, 3]], { change: 'role', role: 'engineer', scope: 'always' }).decision;
    const carried = [{ decision: elsewhere, name: 'lee', type: 'person' as const, from: 'file:///other.txt' }];
    const lee = (result: Annotation) => result.actors.find(({ name }) => name === 'Lee');
    assert.deepEqual(lee(applyDecisions(annotation, text, [], carried))?.roles, ['engineer']);
    assert.equal(lee(applyDecisions(annotation, text, [], carried))?.decided?.from, 'file:///other.txt');
    assert.deepEqual(lee(applyDecisions(annotation, text, [], [{ ...carried[0]!, type: 'place' }]))?.roles, []);
    assert.deepEqual(lee(applyDecisions(annotation, text, [decide('Lee', { change: 'refuse', carried: elsewhere.id })], carried))?.roles, []);
  });
});
