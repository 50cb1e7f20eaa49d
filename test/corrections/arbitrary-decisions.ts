/** Decisions of every kind made up by fast-check, on any words of a text and also beside it. */
import * as fc from 'fast-check';
import { anchorAt } from '../../src/corrections/anchors';
import type { ActorReference, Anchor, Change, Decision, PlacedDecision, Scope } from '../../src/corrections/decision';
import type { Span } from '../../src/engine/annotation';
import { actorTypes } from '../../src/engine/annotation';

const words = fc.oneof(fc.constantFrom('Lim', 'Kim', 'LIM', '😀', '<i>', '"', 'é', '__proto__', 'a\nb'), fc.string({ minLength: 1, maxLength: 6, unit: 'grapheme' }));
const type = fc.constantFrom(...actorTypes);
const kind = fc.constantFrom('direct', 'indirect', 'mixed');
const scope = fc.constantFrom<Scope>('mention', 'source', 'always');

export function anchorsIn(text: string): fc.Arbitrary<Anchor> {
  return fc.tuple(fc.nat(text.length), fc.integer({ min: 1, max: 12 })).map(([start, length]) => anchorAt(text, [start, Math.min(text.length, start + length)]));
}

/** Any change; its anchors are of `text`. */
export function changesIn(text: string): fc.Arbitrary<Change> {
  const anchor = anchorsIn(text);
  const reference: fc.Arbitrary<ActorReference> = fc.record({ name: words, type, at: fc.option(anchor) }, { noNullPrototype: true });
  const speaker = fc.option(reference);
  const of = <T>(shape: { [Key in keyof T]: fc.Arbitrary<T[Key]> }) => fc.record(shape, { noNullPrototype: true }) as fc.Arbitrary<T>;
  return fc.oneof(
    of({ change: fc.constant('attribute' as const), speaker }),
    fc.constantFrom({ change: 'not-a-statement' as const }, { change: 'not-a-name' as const }),
    of({ change: fc.constantFrom('statement' as const, 'accept' as const), kind, speaker }),
    of({ change: fc.constant('name' as const), actor: reference }),
    of({ change: fc.constant('extent' as const), part: fc.constantFrom('content' as const, 'cue' as const, 'source' as const), anchors: fc.array(anchor, { maxLength: 3 }) }),
    of({ change: fc.constant('type' as const), type, scope }),
    of({ change: fc.constant('merge' as const), into: reference, scope }),
    of({ change: fc.constant('split' as const), into: reference }),
    of({ change: fc.constant('rename' as const), name: words, scope }),
    of({ change: fc.constant('role' as const), role: words, scope }),
    of({ change: fc.constantFrom('dismiss' as const, 'switch-off' as const), code: fc.constantFrom('unnamed-source', 'unbalanced-marks') }),
    of({ change: fc.constant('refuse' as const), carried: id }),
  ) as fc.Arbitrary<Change>;
}

const id = fc.uuid().map((uuid) => `urn:uuid:${uuid}`);

export function decisionsIn(text: string): fc.Arbitrary<Decision> {
  const anchor = anchorsIn(text);
  return fc.record({
    id,
    creator: fc.option(fc.constantFrom('Jane', 'Bob', 'é <b>')),
    created: fc.date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }).map((at) => at.toISOString()),
    target: fc.tuple(anchor, fc.array(anchor, { maxLength: 2 })).map(([first, rest]) => [first, ...rest] as const),
    change: changesIn(text),
    actor: fc.record({ name: words, type }, { noNullPrototype: true }),
  }, { noNullPrototype: true, requiredKeys: ['id', 'creator', 'created', 'target', 'change'] });
}

/** Decisions where they were made, beside the text, or lost. */
export function placedDecisions(text: string): fc.Arbitrary<readonly PlacedDecision[]> {
  const one = fc.tuple(decisionsIn(text), fc.constantFrom('placed', 'placed', 'placed', 'beside', 'orphan'), fc.boolean(), fc.option(anchorsIn(text))).map(([decision, state, moved, at]): PlacedDecision => {
    if (state === 'orphan') return { decision, placement: { state } };
    const shift = state === 'beside' ? text.length : 0;
    const spans = (anchors: readonly Anchor[]) => anchors.map(({ start, end }): Span => [start + shift, end + shift]);
    const { change, target } = decision;
    return { decision, placement: { state: 'placed', target: spans(target), moved, ...(change.change === 'extent' && { extent: spans(change.anchors) }), ...(at && { at: [at.start, at.end] }) } };
  });
  return fc.uniqueArray(one, { maxLength: 6, selector: ({ decision }) => decision.id });
}
