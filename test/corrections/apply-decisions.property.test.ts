import assert from 'node:assert/strict';
import Ajv2020 from 'ajv/dist/2020';
import * as fc from 'fast-check';
import { applyDecisions } from '../../src/corrections/apply-decisions';
import type { Annotation } from '../../src/engine/annotation';
import schema from '../../src/engine/annotation.schema.json';
import { written } from '../../src/engine/written';
import { annotations } from '../formats/arbitrary-annotation';
import { placedDecisions } from './arbitrary-decisions';

const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(schema);

describe('decisions applied to any annotation', () => {
  const cases = annotations.chain((annotation) => placedDecisions(annotation.text).map((placed) => ({ annotation: sound(annotation), placed, text: annotation.text })));

  it('give an annotation that is valid, whose ids are unique and all lead somewhere', () => {
    fc.assert(
      fc.property(cases, ({ annotation, placed, text }) => {
        const carried = placed.map(({ decision }) => ({ decision, name: decision.target[0].exact, from: 'file:///other.txt' }));
        const result = applyDecisions(annotation, text, placed, carried);
        assert.ok(validate(written(result)), JSON.stringify(validate.errors?.slice(0, 3)));
        assertRefers(result);
        for (const { decided, confidence } of [...result.mentions, ...result.statements]) if (decided) assert.equal(confidence, 1);
      }),
      { numRuns: 1000 },
    );
  });

  it('come to the same in whatever order they are listed', () => {
    fc.assert(
      fc.property(cases, ({ annotation, placed, text }) => {
        assert.deepEqual(applyDecisions(annotation, text, [...placed].reverse(), []), applyDecisions(annotation, text, placed, []));
      }),
      { numRuns: 300 },
    );
  });
});

/** As the engine gives it: references to nothing, and what is decided already, the arbitrary annotation has for the formats' sake. */
function sound(annotation: Annotation): Annotation {
  const ids = new Set(annotation.actors.map(({ id }) => id));
  const statements = new Set(annotation.statements.map(({ id }) => id));
  return {
    ...annotation,
    mentions: annotation.mentions.map(({ decided: _, ...mention }) => mention),
    actors: annotation.actors.map(({ decided: _, ...actor }) => ({ ...actor, ...(actor.members && { members: actor.members.filter((id) => ids.has(id)) }) })),
    statements: annotation.statements.map(({ within, continues, decided: _, ...statement }) => ({
      ...statement,
      ...(within !== undefined && within !== statement.id && statements.has(within) && { within }),
      ...(continues !== undefined && continues !== statement.id && statements.has(continues) && { continues }),
    })),
  };
}

function assertRefers({ actors, mentions, statements }: Annotation): void {
  const ids = new Set(actors.map(({ id }) => id));
  assert.equal(ids.size, actors.length);
  for (const { id, affiliation, members = [] } of actors) {
    assert.ok(affiliation === null || ids.has(affiliation), `${id} belongs to nobody's ${affiliation}`);
    for (const member of members) assert.ok(ids.has(member), `${member} is a member of ${id}, but no actor`);
  }
  for (const { actor } of mentions) assert.ok(actor === null || ids.has(actor), `a mention of ${actor}`);
  const said = new Set(statements.map(({ id }) => id));
  assert.equal(said.size, statements.length);
  for (const { id, speaker, speakers = [], within, continues } of statements) {
    for (const one of [...speakers, ...(speaker === null ? [] : [speaker])]) assert.ok(ids.has(one), `${id} is said by ${one}`);
    for (const other of [within, continues]) assert.ok(other === undefined || (said.has(other) && other !== id), `${id} is in or continues ${other}`);
  }
}
