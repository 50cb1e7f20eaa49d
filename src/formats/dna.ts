/** A database for the Discourse Network Analyzer (DNA) 3: documents, and statements by person and organization. */
import type { Database, SqlValue } from 'sql.js';
import type { Actor } from '../engine/annotation';
import type { DnaVariable } from './dna-schema';
import { dnaAdmin, dnaAttributes, dnaSettings, dnaTables, dnaVariables } from './dna-schema';
import type { AnnotatedText, CollectionFormat } from './format';
import { iriOf } from './iri';
import type { StatementWords } from './statement-words';
import { statementWords } from './statement-words';
import { xmlText } from './xml-text';

/**
 * DNA counts UTF-16, as Java does. A content in pieces becomes one stretch from the first to the last; the quotation itself
 * is kept piece by piece. Concept and agreement, which only a coder can judge, are left empty and at "agrees". Repeated
 * captions are left out: DNA would count them twice. The coder is "Admin" with the password "admin".
 */
export const dna: CollectionFormat = {
  id: 'dna',
  label: 'DNA 3 database',
  purpose: 'statements to code further in the Discourse Network Analyzer',
  unit: 'collection',
  extensions: ['.dna'],
  async *write(annotated) {
    // Loaded when it is needed: it is a megabyte.
    const { default: initSqlJs } = await import('sql.js/dist/sql-wasm-inline.js');
    const sql = await initSqlJs();
    const database = new sql.Database();
    try {
      const writer = newDatabase(database);
      for await (const each of annotated) writer.addDocument(each);
      yield writer.bytes();
    } finally {
      database.close();
    }
  },
};

const variableId = (variable: DnaVariable) => dnaVariables.findIndex(([name]) => name === variable) + 1;

/** DNA's short texts have at most 190 characters; SQLite ends a text at a NUL, so that it is put as in XML. */
const short = (text: string) => (text.length > 190 ? `${xmlText(text.slice(0, 189))}…` : xmlText(text));

function newDatabase(database: Database): { addDocument(annotated: AnnotatedText): void; bytes(): Uint8Array } {
  const entities = new Map<string, number>();
  const titles = new Set<string>();
  database.run('BEGIN');
  for (const table of dnaTables) database.run(table);
  for (const setting of dnaSettings) insert('SETTINGS', { Property: setting[0], Value: setting[1] });
  insert('CODERS', { ID: 1, Name: dnaAdmin.name, Red: 255, Green: 255, Blue: 0, Password: dnaAdmin.password });
  insert('STATEMENTTYPES', { ID: 1, Label: 'DNA Statement', Red: 239, Green: 208, Blue: 51 });
  for (const [variable, type] of dnaVariables) {
    const id = insert('VARIABLES', { Variable: variable, DataType: type, StatementTypeId: 1 });
    if (type !== 'short text') continue;
    for (const attribute of dnaAttributes) insert('ATTRIBUTEVARIABLES', { VariableId: id, AttributeVariable: attribute });
    entity(variable, '', undefined);
  }
  return { addDocument, bytes };

  function addDocument(annotated: AnnotatedText): void {
    const iso = annotated.date?.iso ?? null;
    const document = insert('DOCUMENTS', {
      Title: title(annotated.id), Text: xmlText(annotated.text), Coder: 1, Source: short(iriOf(annotated.id)),
      Notes: iso === null ? 'The text gives no day of its own; the date shown is only there because DNA needs one.' : '', Date: seconds(iso),
    });
    for (const words of statementWords(annotated)) if (!words.statement.repeated) addStatement(document, words, annotated);
  }

  function addStatement(document: number, { statement, speakers, content }: StatementWords, annotated: AnnotatedText): void {
    const start = statement.content[0]?.[0] ?? 0;
    const stop = statement.content.at(-1)?.[1] ?? 0;
    if (start >= stop) return;
    // A joint statement is one statement of each: DNA knows one person and one organization a statement.
    for (const speaker of speakers.length === 0 ? [undefined] : speakers) {
      const id = insert('STATEMENTS', { StatementTypeId: 1, DocumentId: document, Start: start, Stop: stop, Coder: 1 });
      const person = speaker?.type === 'person' ? speaker : undefined;
      const organization = person ? annotated.actors.find((actor) => actor.id === person.affiliation) : speaker;
      insertShort(id, 'person', person);
      insertShort(id, 'organization', organization);
      insert('DATASHORTTEXT', { StatementId: id, VariableId: variableId('concept'), Entity: entity('concept', '', undefined) });
      insert('DATASHORTTEXT', { StatementId: id, VariableId: variableId('kind'), Entity: entity('kind', statement.kind, undefined) });
      insert('DATABOOLEAN', { StatementId: id, VariableId: variableId('agreement'), Value: 1 });
      insert('DATALONGTEXT', { StatementId: id, VariableId: variableId('quotation'), Value: xmlText(content.join(' … ')) });
    }
  }

  function insertShort(statement: number, variable: 'person' | 'organization', actor: Actor | undefined): void {
    insert('DATASHORTTEXT', { StatementId: statement, VariableId: variableId(variable), Entity: entity(variable, actor?.name ?? '', actor) });
  }

  /** The ID of the entity with this value; what its actor is like is kept the first time. */
  function entity(variable: DnaVariable, name: string, actor: Actor | undefined): number {
    const value = short(name);
    const key = `${variable} ${value}`;
    const known = entities.get(key);
    if (known !== undefined) return known;
    const id = insert('ENTITIES', { VariableId: variableId(variable), Value: value, Red: 0, Green: 0, Blue: 0 });
    entities.set(key, id);
    const attributes = [actor?.type ?? '', actor?.aliases.join('; ') ?? '', actor?.roles.join('; ') ?? ''];
    const first = dnaVariables.filter(([, type]) => type === 'short text').findIndex(([each]) => each === variable) * dnaAttributes.length + 1;
    attributes.forEach((each, i) => insert('ATTRIBUTEVALUES', { EntityId: id, AttributeVariableId: first + i, AttributeValue: short(each) }));
    return id;
  }

  /** A title of its own for each document: DNA lists documents by title. */
  function title(id: string): string {
    let name = short(id);
    for (let i = 2; titles.has(name); i++) name = `${xmlText(id.slice(0, 180))} (${i})`;
    titles.add(name);
    return name;
  }

  /** Adds a row; table and column names are ours, values are bound. Returns the row's ID. */
  function insert(table: string, row: Readonly<Record<string, SqlValue>>): number {
    const columns = Object.keys(row);
    database.run(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`, Object.values(row));
    return Number(database.exec('SELECT last_insert_rowid()')[0]!.values[0]![0]);
  }

  function bytes(): Uint8Array {
    database.run('COMMIT');
    return database.export();
  }
}

/** The Unix time of the day's start in UTC; of a month or a range, of its first day. 0 where no day is known. */
function seconds(iso: string | null): number {
  const time = iso === null ? Number.NaN : Date.parse(`${iso.slice(0, 10).padEnd(10, '-01')}T00:00:00Z`);
  return Number.isNaN(time) ? 0 : time / 1000;
}
