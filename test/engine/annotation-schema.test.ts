import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import ts from 'typescript';
import { annotate } from '../../src/engine/annotate';
import schema from '../../src/engine/annotation.schema.json';
import type { Annotation } from '../../src/engine/annotation';
import { quotationMarksReader } from '../../src/engine/reader/quotation-marks';
import { written } from '../../src/engine/written';
import { oddTexts } from './odd-texts';

const definitions = schema.$defs as unknown as Readonly<Record<string, { readonly properties: object; readonly required: readonly string[] }>>;
const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(schema);

describe('the annotation’s JSON Schema', () => {
  it('describes the annotation of the seed', async () => {
    const text = readFileSync(resolve('seeds/000_c75256f9babe0d3c.txt'), 'utf8');
    assertValid(await annotate({ id: 'seed', text }, quotationMarksReader));
  });

  for (const [name, text] of oddTexts)
    it(`describes the annotation of ${name}`, async () => {
      assertValid(await annotate({ id: name, text }, quotationMarksReader));
    });

  it('rejects what is no annotation', async () => {
    const annotation = await annotate({ id: 'x', text: '"Go," he said.' }, quotationMarksReader);
    assert.equal(validate({ ...annotation, sentences: [[0, 'end']] }), false);
    assert.equal(validate({ ...annotation, statements: undefined }), false);
    assert.equal(validate({ ...annotation, mood: 'good' }), false);
  });

  for (const [name, fields] of interfacesOf('src/engine/annotation.ts'))
    it(`has the fields of ${name}, optional where they are`, () => {
      const described = name === 'Annotation' ? schema : definitions[name];
      assert.ok(described, `no $defs/${name}`);
      assert.deepEqual(Object.keys(described.properties).sort(), [...fields.keys()].sort());
      assert.deepEqual([...described.required].sort(), [...fields].filter(([, optional]) => !optional).map(([field]) => field).sort());
    });
});

function assertValid(annotation: Annotation): void {
  assert.ok(validate(written(annotation)), JSON.stringify(validate.errors?.slice(0, 3)));
}

/** The interfaces that a file exports: their fields, and whether each is optional. */
function interfacesOf(path: string): readonly (readonly [string, ReadonlyMap<string, boolean>])[] {
  const file = ts.createSourceFile(path, readFileSync(resolve(path), 'utf8'), ts.ScriptTarget.Latest);
  return file.statements.filter(ts.isInterfaceDeclaration).map((declaration) => [
    declaration.name.text,
    new Map(declaration.members.filter(ts.isPropertySignature).map((member) => [(member.name as ts.Identifier).text, member.questionToken !== undefined])),
  ]);
}
