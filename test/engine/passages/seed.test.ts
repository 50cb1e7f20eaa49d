import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Annotation } from '../../../src/engine/annotation';
import { annotate } from '../../../src/engine/annotate';
import { seedReading } from './seed-reading';

const text = readFileSync(resolve('seeds/000_c75256f9babe0d3c.txt'), 'utf8');

describe('the seed, read by hand', () => {
  let annotation: Annotation;
  before(async () => {
    annotation = await annotate({ id: 'seed', text }, { id: 'by hand', read: async () => seedReading(text) });
  });
  const actor = (name: string) => {
    const found = annotation.actors.find((one) => one.name === name);
    assert.ok(found, `an actor “${name}” among ${annotation.actors.map((one) => one.name).join(', ')}`);
    return found;
  };

  it('has the people, with their roles and other names', () => {
    assert.deepEqual(actor('Lim Soo-suk').roles, ['Ministry of Foreign Affairs spokesperson', 'spokesperson of the Foreign Ministry in Seoul']);
    assert.equal(actor('Lim Soo-suk').affiliation, actor('Ministry of Foreign Affairs').id);
    assert.deepEqual([actor('Vladimir Putin').aliases, actor('Vladimir Putin').roles], [['Putin'], ['Russian President']]);
    assert.deepEqual([actor('Kim Jong-un').aliases, actor('Kim Jong-un').roles], [['Kim'], ['North Korean leader']]);
    assert.deepEqual(actor('Yoshimasa Hayashi').roles, ['Japanese Chief Cabinet Secretary']);
  });

  it('has the organizations and places, Seoul where it stands for its government among them', () => {
    assert.deepEqual(actor('Ministry of Foreign Affairs').aliases, ['Foreign Ministry']);
    assert.deepEqual(actor('United Nations').aliases, ['UN']);
    assert.deepEqual([...actor('Korean Central News Agency').aliases].sort(), ['KCNA', 'Korea Central News Agency']);
    assert.deepEqual(actor('South Korea').aliases, ['Seoul']);
    for (const [name, type] of [['Yonhap', 'organization'], ['North Korea', 'place'], ['Russia', 'place'], ['Pyongyang', 'place'], ['Government Complex Seoul', 'place'], ['Kumsusan State Guest House', 'place'], ['North Korea-Russia summit', 'event'], ['Aurus', 'product']] as const) assert.equal(actor(name).type, type);
  });

  it('gives every statement its speaker', () => {
    const counted = annotation.statements.filter(({ repeated }) => !repeated);
    const names = counted.map(({ speaker }) => annotation.actors.find(({ id }) => id === speaker)?.name);
    assert.deepEqual(names, ['South Korea', 'South Korea', 'South Korea', 'Lim Soo-suk', 'Yoshimasa Hayashi', 'Korean Central News Agency']);
  });

  it('tells Seoul the government from Seoul the city', () => {
    const seouls = annotation.mentions.filter(({ start, end }) => text.slice(start, end) === 'Seoul');
    assert.deepEqual(seouls.map(({ metonymic, actor: id }) => [metonymic ?? false, id === actor('South Korea').id]), [[true, true], [true, true], [false, false]]);
  });

  it('knows whom “the two leaders”, “his” and “(Putin’s)” mean', () => {
    const leaders = annotation.actors.find(({ name }) => name === 'the two leaders');
    assert.deepEqual([...(leaders?.members ?? [])].sort(), [actor('Vladimir Putin').id, actor('Kim Jong-un').id].sort());
    const at = (words: string, from: number) => annotation.mentions.find(({ start }) => start === text.indexOf(words, from))?.actor;
    assert.equal(at('his', text.indexOf('after his summit')), actor('Vladimir Putin').id);
    assert.equal(at('Putin', text.indexOf("(Putin's)")), actor('Vladimir Putin').id);
    assert.equal(at('We', text.indexOf('"We express')), actor('Lim Soo-suk').id);
  });
});
