/** The DNA database as SQLite reads it. */
import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import initSqlJs from 'sql.js';
import { dna } from '../../src/formats/dna';
import type { AnnotatedText } from '../../src/formats/format';
import { annotations } from './arbitrary-annotation';
import { seedAnnotation } from './seed-annotation';
import { collect } from './written';

async function query(sources: readonly AnnotatedText[], ...statements: readonly string[]): Promise<unknown[][][]> {
  const sql = await initSqlJs();
  const database = new sql.Database((await collect(dna.write(sources))) as Uint8Array);
  try {
    return statements.map((statement) => database.exec(statement)[0]?.values ?? []);
  } finally {
    database.close();
  }
}

const statementsByPerson = `
  SELECT person.Value, organization.Value, kind.Value, d.Title, substr(d.Text, s.Start + 1, s.Stop - s.Start), q.Value
  FROM STATEMENTS s JOIN DOCUMENTS d ON d.ID = s.DocumentId JOIN DATALONGTEXT q ON q.StatementId = s.ID
  JOIN DATASHORTTEXT p ON p.StatementId = s.ID AND p.VariableId = 1 JOIN ENTITIES person ON person.ID = p.Entity
  JOIN DATASHORTTEXT o ON o.StatementId = s.ID AND o.VariableId = 2 JOIN ENTITIES organization ON organization.ID = o.Entity
  JOIN DATASHORTTEXT k ON k.StatementId = s.ID AND k.VariableId = 6 JOIN ENTITIES kind ON kind.ID = k.Entity ORDER BY s.ID`;

describe('DNA 3 database', () => {
  it('holds the statements of the seed by person and organization, the repeated caption once', async () => {
    const [statements, dates, variables] = await query([seedAnnotation], statementsByPerson, 'SELECT date(Date, \'unixepoch\') FROM DOCUMENTS', 'SELECT Variable, DataType FROM VARIABLES ORDER BY ID');
    assert.deepEqual(statements!.map(([person, organization, kind]) => [person, organization, kind]), [
      ['', 'South Korea', 'indirect'],
      ['', 'South Korea', 'mixed'],
      ['', 'South Korea', 'indirect'],
      ['Lim Soo-suk', 'Ministry of Foreign Affairs', 'direct'],
      ['Yoshimasa Hayashi', '', 'indirect'],
      ['', 'Korean Central News Agency', 'indirect'],
    ]);
    assert.equal(statements![1]![4], 'a clear violation of United Nations resolutions');
    assert.deepEqual(dates, [['2024-06-20']]);
    assert.deepEqual(variables!.slice(0, 4), [['person', 'short text'], ['organization', 'short text'], ['concept', 'short text'], ['agreement', 'boolean']]);
  });

  it('has every cross-reference and check in order, whatever the text', async () => {
    await fc.assert(fc.asyncProperty(fc.array(annotations, { maxLength: 2 }), async (sources) => {
      const [broken, integrity, documents] = await query(sources, 'PRAGMA foreign_key_check', 'PRAGMA integrity_check', 'SELECT COUNT(*), COUNT(DISTINCT Title) FROM DOCUMENTS');
      assert.deepEqual(broken, []);
      assert.deepEqual(integrity, [['ok']]);
      assert.deepEqual(documents, [[sources.length, sources.length]]);
    }), { numRuns: 25 });
  }).timeout(60_000);
});
