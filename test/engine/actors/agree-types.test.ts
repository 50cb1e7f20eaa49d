import assert from 'node:assert/strict';
import { agreeTypes } from '../../../src/engine/actors/agree-types';
import type { NameReading } from '../../../src/engine/reader/reading';

const text = 'Jack London lived in Oakland. London wrote.';
const name = (start: number, end: number, type: NameReading['type'], confidence: number): NameReading => ({ start, end, type, confidence });
const link = (probability: number) => [{ anaphor: [30, 36] as const, antecedent: [0, 11] as const, probability }];
const typeOfLast = (confidence: number, probability: number) => agreeTypes(text, { names: [name(0, 11, 'person', 0.97), name(30, 36, 'place', confidence)], antecedents: link(probability) }).at(-1)?.type;

describe('agreeTypes', () => {
  it('gives a doubtful family name the type of the person it is linked to', () => assert.equal(typeOfLast(0.55, 0.48), 'person'));
  it('leaves a sure type', () => assert.equal(typeOfLast(0.95, 0.48), 'place'));
  it('leaves a name that is hardly linked', () => assert.equal(typeOfLast(0.55, 0.2), 'place'));
});
