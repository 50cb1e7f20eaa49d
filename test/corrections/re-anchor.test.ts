/** Decisions are found again after edits whose right answer is known; a wrong place is rarer than one in a hundred, and marked. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as fc from 'fast-check';
import { anchorAt } from '../../src/corrections/anchors';
import { spanMover } from '../../src/corrections/anchoring/follow-edit';
import { commonRuns } from '../../src/corrections/anchoring/text-diff';
import { withPresentAnchors } from '../../src/corrections/present-anchors';
import { finder, reAnchor } from '../../src/corrections/re-anchor';
import { decisionOn, placedOn, spanOf } from './decisions';
import { cameTo, edited, positionsIn, randomFrom } from './edited-text';

const seed = readFileSync(resolve('seeds/000_c75256f9babe0d3c.txt'), 'utf8');
const other = 'Nobody came to the harbour. The ferry left at noon, and Dana Ferry waved. It was a quiet day.';

const passage = `The harbour board will vote on Tuesday on a plan to widen the northern pier, its chairman said. Residents of the old
town have asked for a hearing since January. “Nobody has told us what it costs,” said Marta Velde, who keeps a bakery near the
lighthouse. According to the engineers, two winters of storms have loosened nearly forty of the oldest stones. A report by Halden
Marine, seen by this newspaper, puts repairs at six million. The fishing cooperative would rather dredge first, its secretary
Jonas Brandt wrote in a letter. Last year only nine boats landed herring there, down from thirty-one a decade ago. Mayor Ingrid Solheim
declined to comment but told a school class in May that ferries bring more than fish ever did. Her predecessor, Olav Tangen,
thinks otherwise. “You cannot eat a timetable,” he told Radio Fjord. The county will pay a third, if the ministry agrees by
August. Work could begin once the seals have left the eastern rocks.`.replace(/\n/g, ' ');

function found(before: string, after: string, words: string, nth = 1, kept = true): string | null {
  const span = finder(after, kept ? before : null)(anchorAt(before, spanOf(before, words, nth)));
  return span && `${span.moved ? 'moved: ' : ''}${after.slice(...span.span)}`;
}

describe('decisions in an edited text', () => {
  it('are where they were, or where an edit elsewhere has moved them', () => {
    const before = 'The ferry left at noon. Dana Ferry waved from the bridge. It was a quiet day.';
    assert.equal(found(before, before, 'Dana Ferry'), 'Dana Ferry');
    assert.equal(found(before, `It rained.\n\n${before}`, 'Dana Ferry'), 'Dana Ferry');
    assert.equal(found(before, before.replace('Ferry waved', 'Ferrie waved'), 'Dana Ferry'), 'moved: Dana Ferrie');
    assert.equal(found(before, before.replace('Dana Ferry waved from the bridge. ', ''), 'Dana Ferry'), null);
  });

  it('go with a sentence that was moved', () => {
    const before = 'The ferry left at noon. Dana Ferry waved from the bridge of the ship. It was a quiet day. Nobody came.';
    const after = 'The ferry left at noon. It was a quiet day. Nobody came. Dana Ferry waved from the bridge of the ship.';
    assert.match(String(found(before, after, 'Dana Ferry')), /Dana Ferry$/);
    assert.match(String(found(before, after, 'waved from the bridge of the ship', 1, false)), /waved from the bridge of the ship$/);
  });

  it('stay with the sentence that is left, not with the words that went with another', () => {
    const before = 'He came. Lim said that it rains. Lim said that it snows. He left.';
    const after = 'He came. Lim said that it snows. He left.';
    assert.equal(found(before, after, 'Lim', 1), null);
    assert.equal(found(before, after, 'Lim', 2)?.replace('moved: ', ''), 'Lim');
  });

  it('are marked as moved where their words were copied: which is the copy, the texts do not tell', () => {
    const before = 'He came. Lim said that it rains in the hills. He left.';
    assert.match(String(found(before, `Lim said that it rains in the hills. ${before}`, 'Lim said that it rains in the hills.')), /^moved: /);
  });

  it('are orphans where nothing like them is left, however alike the best place is', () => {
    assert.equal(found(seed, other, seed.slice(600, 660)), null);
    assert.equal(found(seed, other, seed.slice(600, 660), 1, false), null);
    const decision = decisionOn(seed, [[600, 660]], { change: 'not-a-statement' });
    assert.deepEqual(reAnchor(other, seed)(decision), { state: 'orphan' });
  });

  it('are right in 95 of 100 cases after random edits of a text that says nothing twice, wrong in one at most, and marked then', () => {
    const texts = [passage, passage.replace(/\. /g, '.\n\n')];
    let [surviving, right, wrong, count] = [0, 0, 0, 0];
    const one = (number: number): boolean => {
      const random = randomFrom(number);
      const before = texts[number % 2] ?? passage;
      const positions = positionsIn(before, random);
      const { span } = positions[Math.floor(random() * positions.length)]!;
      const after = edited(before, span, 1 + Math.floor(random() * 4), other, random);
      const place = finder(after.text, before)(anchorAt(before, span));
      const there = cameTo(after, span);
      const survives = there !== null && there.left >= 0.6 && there.span[1] - there.span[0] <= 1.5 * (span[1] - span[0]) + 64;
      const hit = place !== null && there !== null && alike(place.span, there.span) >= (survives ? 0.8 : 0.3);
      count++;
      if (survives) surviving++;
      if (survives && hit) right++;
      if (place && !hit) wrong++;
      return !(place && !hit && !place.moved);
    };
    fc.assert(fc.property(fc.integer({ min: 0, max: 100_000 }), one), { numRuns: 600, seed: 8 });
    // bench/anchoring.md has the figures for longer texts
    assert.ok(surviving > count / 2 && right >= 0.95 * surviving, `${right} of ${surviving}`);
    assert.ok(wrong <= 0.01 * count, `${wrong} of ${count}`);
  });

  it('are found in a text of 322,000 characters without a wait', () => {
    const long = Array.from({ length: 3_220 }, (_, index) => `Line ${index} says what the line before it did not say, and then it is over; so it goes.`.padEnd(99, '.')).join('\n');
    const after = long.replace('Line 1000 says', 'Line 1000 never said').replace('Line 20 ', '').slice(0, -200);
    const start = performance.now();
    const find = finder(after, long);
    for (let line = 0; line < 3_000; line += 10) assert.ok(find(anchorAt(long, [line * 100, line * 100 + 60])), `line ${line}`);
    assert.ok(performance.now() - start < 3_000);
  });

  it('take no longer on texts with nothing in common', () => {
    const words = (from: number) => Array.from({ length: 20_000 }, (_, index) => `w${from + ((index * 7919) % 50_021)}${index % 9 === 0 ? '\n' : ''}`).join(' ');
    const [before, after] = [words(0), words(100_000)];
    const start = performance.now();
    const find = finder(after, before);
    for (let at = 0; at < 60_000; at += 300) find(anchorAt(before, [at, at + 90]));
    assert.ok(performance.now() - start < 15_000, `${performance.now() - start} ms`);
  });
});

describe('the runs that two texts share', () => {
  it('are the same characters in both, in order', () => {
    const text = fc.array(fc.constantFrom('a', 'b', ' ', '\n', '. ', 'Lim', '😀', '“'), { maxLength: 30 }).map((parts) => parts.join(''));
    fc.assert(fc.property(text, text, (before, after) => {
      let [at, to] = [0, 0];
      for (const run of commonRuns(before, after)) {
        assert.ok(run.length > 0 && run.before >= at && run.after >= to);
        assert.equal(after.slice(run.after, run.after + run.length), before.slice(run.before, run.before + run.length));
        [at, to] = [run.before + run.length, run.after + run.length];
      }
    }), { numRuns: 1_000 });
  });
});

describe('words in a text that is being typed', () => {
  it('keep to what they were, wherever an edit is', () => {
    fc.assert(fc.property(fc.string(), fc.string(), fc.string({ minLength: 1 }), fc.string(), fc.boolean(), (a, b, words, c, before) => {
      const old = `${a}|${b}<${words}>${c}`;
      const now = before ? `${a}|!${b}<${words}>${c}` : `${a}|${b}<${words}>${c}!`;
      const start = a.length + b.length + 2;
      const moved = spanMover(old, now)([start, start + words.length]);
      assert.ok(moved);
      assert.equal(now.slice(...moved), words);
    }));
  });

  it('take in what is typed inside of them, and nothing beside', () => {
    const move = (before: string, after: string) => spanMover(before, after)([4, 7]);
    assert.deepEqual(move('Mr. Kim said', 'Mr. Kiim said'), [4, 8]);
    assert.deepEqual(move('Mr. Kim said', 'Mr. Kin said'), [4, 7]);
    assert.deepEqual(move('Mr. Kim said', 'Mr. Kim, too, said'), [4, 7]);
    assert.deepEqual(move('Mr. Kim said', 'Mr.  said'), null);
  });
});

describe('a decision that was placed', () => {
  it('is kept with its words of the present text, and with the old ones where these differ', () => {
    const text = 'Mr. Kim said so.';
    const { decision } = placedOn(text, [[4, 7]], { change: 'not-a-name' });
    const after = 'Then Mr. Kin said so.';
    const kept = withPresentAnchors({ decision, placement: { state: 'placed', target: [[9, 12]], moved: true } }, after);
    assert.deepEqual(kept.target, [anchorAt(after, [9, 12])]);
    assert.deepEqual(kept.was, decision.target);
    assert.equal(withPresentAnchors({ decision, placement: { state: 'orphan' } }, after), decision);
    assert.deepEqual(reAnchor(after, after)(kept), { state: 'placed', target: [[9, 12]], moved: true });
  });
});

function alike(a: readonly [number, number], b: readonly [number, number]): number {
  const common = Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]));
  return common / (a[1] - a[0] + b[1] - b[0] - common);
}
