import assert from 'node:assert/strict';
import { agreeTypes } from '../../../src/engine/actors/agree-types';
import { Words } from '../../../src/engine/actors/words';
import type { NameReading } from '../../../src/engine/reader/reading';

const text = 'Jack London lived in Oakland. London wrote.';
const name = (start: number, end: number, type: NameReading['type'], confidence: number): NameReading => ({ start, end, type, confidence });
const link = (probability: number) => [{ anaphor: [30, 36] as const, antecedent: [0, 11] as const, probability }];
const typeOfLast = (confidence: number, probability: number) => agreeTypes(text, new Words(text), { names: [name(0, 11, 'person', 0.97), name(30, 36, 'place', confidence)], antecedents: link(probability) }).at(-1)?.type;

describe('agreeTypes', () => {
  it('gives a doubtful family name the type of the person it is linked to', () => assert.equal(typeOfLast(0.55, 0.48), 'person'));
  it('leaves a sure type', () => assert.equal(typeOfLast(0.95, 0.48), 'place'));
  it('leaves a name that is hardly linked', () => assert.equal(typeOfLast(0.55, 0.2), 'place'));
});

describe('agreeTypes, by the text around a name', () => {
  const agreed = (words: string, ...read: readonly (readonly [string, NameReading['type'], number])[]) => {
    const names = read.map(([name, type, confidence]) => ({ start: words.lastIndexOf(name), end: words.lastIndexOf(name) + name.length, type, confidence })).sort((a, b) => a.start - b.start);
    return agreeTypes(words, new Words(words), { names, antecedents: [] }).map(({ start, end, type }) => `${words.slice(start, end)}: ${type}`);
  };
  it('takes a doubtful name behind a rank for a person', () => assert.deepEqual(agreed('Maj. Ana Cruz left.', ['Maj. Ana Cruz', 'organization', 0.4]), ['Maj. Ana Cruz: person']));
  it('gives a family name to the person named before', () => assert.deepEqual(agreed('Ana Cruz left. Later Cruz’s unit said so.', ['Ana Cruz', 'person', 0.9], ['Cruz', 'organization', 0.9]), ['Ana Cruz: person', 'Cruz: person']));
  it('leaves a body that begins with a family name', () => assert.deepEqual(agreed('Ana Soto left Soto Foods. Now Soto sells fruit.', ['Ana Soto', 'person', 0.9], ['Soto Foods', 'organization', 0.9], ['Soto', 'organization', 0.9]).at(-1), 'Soto: organization'));
  it('takes the noun off a doubtful name at the beginning of a sentence', () => assert.deepEqual(agreed('Airline Norda cancelled flights.', ['Airline Norda', 'organization', 0.5]), ['Norda: organization']));
  it('leaves it in the middle of one', () => assert.deepEqual(agreed('They flew with Airline Norda.', ['Airline Norda', 'organization', 0.5]), ['Airline Norda: organization']));
  it('takes a doubtful name behind “in” that is a capital for a place', () => assert.deepEqual(agreed('They met in Suva.', ['Suva', 'organization', 0.7]), ['Suva: place']));
  it('joins a name that ends in “for the” with the one behind it', () => assert.deepEqual(agreed('The Court of Appeals for the Sixth Circuit ruled.', ['Court of Appeals for the', 'organization', 0.9], ['Sixth Circuit', 'organization', 0.8]), ['Court of Appeals for the Sixth Circuit: organization']));
  it('ends a name before “and”', () => assert.deepEqual(agreed('The Tenants Union of Ohio and others sued.', ['Tenants Union of Ohio and', 'organization', 0.9]), ['Tenants Union of Ohio: organization']));
  it('takes a very doubtful body with a first name for a person', () => assert.deepEqual(agreed('They watched Bill Orley.', ['Bill Orley', 'organization', 0.4]), ['Bill Orley: person']));
  it('takes a doubtful place in commas behind a role for a person', () => assert.deepEqual(agreed('The mayor of Quarto, Laura Paz, left.', ['Laura Paz', 'place', 0.7]), ['Laura Paz: person']));
  it('leaves a doubtful place in commas behind no role', () => assert.deepEqual(agreed('The town of Quarto, Laura Bay, left.', ['Laura Bay', 'place', 0.7]), ['Laura Bay: place']));
  it('takes a name in commas beside a noun for bodies for a body’s', () => {
    assert.deepEqual(agreed('They said the lender, Banque Roumont, was sold.', ['Banque Roumont', 'person', 0.9]), ['Banque Roumont: organization']);
    assert.deepEqual(agreed('Skylark Java, the airline, left.', ['Skylark Java', 'person', 0.5]), ['Skylark Java: organization']);
    assert.deepEqual(agreed('It rained. The company at the centre of the row, Narmada Infra, left.', ['Narmada Infra', 'person', 0.7]), ['Narmada Infra: organization']);
  });
  it('takes what “which” goes on from for a body', () => assert.deepEqual(agreed('They met Goldcrest Albay, which digs there.', ['Goldcrest Albay', 'person', 0.93]), ['Goldcrest Albay: organization']));
  it('takes a name that ends in “Union” for a body’s', () => assert.deepEqual(agreed('They met the General Dockers’ Union.', ['General Dockers’ Union', 'person', 0.6]), ['General Dockers’ Union: organization']));
  it('leaves whoever speaks for one', () => assert.deepEqual(agreed('They met Priya Nair, a spokesperson for the company.', ['Priya Nair', 'person', 0.9]), ['Priya Nair: person']));
  it('leaves whoever heads one', () => assert.deepEqual(agreed('The head of the company, Otto Lang, left.', ['Otto Lang', 'person', 0.9]), ['Otto Lang: person']));
  it('takes a doubtful name with a clause about who it is for a person’s', () => assert.deepEqual(agreed('They met Elna Vosloo, who farms there.', ['Elna Vosloo', 'place', 0.5]), ['Elna Vosloo: person']));
  it('gives a doubtful name the type that its words surely have elsewhere', () => {
    const text = 'Liffey Celtic won. Rain hit Liffey Celtic.';
    assert.equal(agreeTypes(text, new Words(text), { names: [name(0, 13, 'organization', 0.95), name(28, 41, 'person', 0.5)], antecedents: [] }).at(-1)?.type, 'organization');
  });
  it('takes a very doubtful body behind what somebody is for a person', () => assert.deepEqual(agreed('The baker Gernot Häfele left.', ['Gernot Häfele', 'organization', 0.5]), ['Gernot Häfele: person']));
  it('leaves a likely one, one behind another noun and one that is called a body', () => {
    assert.deepEqual(agreed('The baker Gernot Häfele left.', ['Gernot Häfele', 'organization', 0.7]), ['Gernot Häfele: organization']);
    assert.deepEqual(agreed('The bridge Gernot Häfele left.', ['Gernot Häfele', 'organization', 0.5]), ['Gernot Häfele: organization']);
    assert.deepEqual(agreed('The baker Häfele Union left.', ['Häfele Union', 'organization', 0.5]), ['Häfele Union: organization']);
  });
  it('takes a very doubtful body joined with a person for a person', () => assert.deepEqual(agreed('Ugbeda Jumale and Anton Leitner write.', ['Ugbeda Jumale', 'organization', 0.5], ['Anton Leitner', 'person', 0.9]), ['Ugbeda Jumale: person', 'Anton Leitner: person']));
  it('leaves a likely one, one beside a doubtful person and one that is called a body', () => {
    assert.deepEqual(agreed('Ugbeda Jumale and Anton Leitner write.', ['Ugbeda Jumale', 'organization', 0.7], ['Anton Leitner', 'person', 0.9])[0], 'Ugbeda Jumale: organization');
    assert.deepEqual(agreed('Ugbeda Jumale and Anton Leitner write.', ['Ugbeda Jumale', 'organization', 0.5], ['Anton Leitner', 'person', 0.8])[0], 'Ugbeda Jumale: organization');
    assert.deepEqual(agreed('Ugbeda Jumale, Anton Leitner write.', ['Ugbeda Jumale', 'organization', 0.5], ['Anton Leitner', 'person', 0.9])[0], 'Ugbeda Jumale: organization');
    assert.deepEqual(agreed('Ugbeda Union and Anton Leitner write.', ['Ugbeda Union', 'organization', 0.5], ['Anton Leitner', 'person', 0.9])[0], 'Ugbeda Union: organization');
  });
  it('takes a doubtful short form of a body for the body’s', () => assert.deepEqual(agreed('Halvorn AG fell. Later Halvorn rose.', ['Halvorn AG', 'organization', 0.95], ['Halvorn', 'person', 0.5]).at(-1), 'Halvorn: organization'));
});

describe('agreeTypes, by what a name is said with', () => {
  const agreed = (text: string, name: string, type: NameReading['type'], confidence = 0.6) => agreeTypes(text, new Words(text), { names: [{ start: text.indexOf(name), end: text.indexOf(name) + name.length, type, confidence }], antecedents: [] })[0]?.type;
  it('takes a doubtful name behind somebody’s age and “of” for a place', () => assert.equal(agreed('Declan Moyle, 46, of Strabane left.', 'Strabane', 'organization'), 'place'));
  it('leaves a sure one, one of two words and one behind no age', () => {
    assert.equal(agreed('Declan Moyle, 46, of Strabane left.', 'Strabane', 'organization', 0.95), 'organization');
    assert.equal(agreed('Declan Moyle, 46, of Strabane Foods left.', 'Strabane Foods', 'organization'), 'organization');
    assert.equal(agreed('Declan Moyle, of Strabane, left.', 'Strabane', 'organization'), 'organization');
  });
  it('takes a doubtful name that has shares for a body’s', () => {
    assert.equal(agreed('Shares in Fjordsikring fell.', 'Fjordsikring', 'place'), 'organization');
    assert.equal(agreed('Fjordsikring shares fell.', 'Fjordsikring', 'person'), 'organization');
    assert.equal(agreed('Fjordsikring’s shareholders left.', 'Fjordsikring', 'person'), 'organization');
  });
  it('leaves a sure one and one that has something else', () => {
    assert.equal(agreed('Shares in Fjordsikring fell.', 'Fjordsikring', 'place', 0.95), 'place');
    assert.equal(agreed('Talks in Fjordsikring failed.', 'Fjordsikring', 'place'), 'place');
  });
  it('takes a doubtful place with a word for bodies for a body', () => {
    assert.equal(agreed('They met Dunmore Capital.', 'Dunmore Capital', 'place'), 'organization');
    assert.equal(agreed('They met Banque Orlan.', 'Banque Orlan', 'place'), 'organization');
  });
  it('leaves a sure one and one with another word', () => {
    assert.equal(agreed('They met Dunmore Capital.', 'Dunmore Capital', 'place', 0.95), 'place');
    assert.equal(agreed('They met Dunmore Hill.', 'Dunmore Hill', 'place'), 'place');
  });
});
