/** The tables of a DNA 3.0 database and what a new one holds, as the Discourse Network Analyzer makes them for SQLite. */

const colours = 'Red INTEGER NOT NULL DEFAULT 0 CHECK (Red BETWEEN 0 AND 255), Green INTEGER NOT NULL DEFAULT 0 CHECK (Green BETWEEN 0 AND 255), Blue INTEGER NOT NULL DEFAULT 0 CHECK (Blue BETWEEN 0 AND 255)';

const permissions = [
  'AddDocuments', 'EditDocuments', 'DeleteDocuments', 'ImportDocuments', 'AddStatements', 'EditStatements', 'DeleteStatements', 'EditAttributes', 'EditRegex',
  'EditStatementTypes', 'EditCoders', 'EditCoderRelations', 'ViewOthersDocuments', 'EditOthersDocuments', 'ViewOthersStatements', 'EditOthersStatements',
];

const refers = (column: string, table: string) => `FOREIGN KEY(${column}) REFERENCES ${table}(ID) ON DELETE CASCADE`;
const flag = (column: string, value: 0 | 1) => `${column} INTEGER NOT NULL DEFAULT ${value} CHECK (${column} BETWEEN 0 AND 1)`;
const short = (column: string) => `${column} TEXT NOT NULL DEFAULT '' CHECK (LENGTH(${column}) < 191)`;
const data = (table: string, value: string, ...references: readonly string[]) =>
  `CREATE TABLE ${table} (ID INTEGER PRIMARY KEY NOT NULL, StatementId INTEGER NOT NULL, VariableId INTEGER NOT NULL, ${[value, refers('StatementId', 'STATEMENTS'), refers('VariableId', 'VARIABLES'), ...references].join(', ')}, UNIQUE (StatementId, VariableId))`;

export const dnaTables: readonly string[] = [
  'CREATE TABLE SETTINGS (Property TEXT PRIMARY KEY, Value TEXT NOT NULL)',
  `CREATE TABLE CODERS (ID INTEGER NOT NULL PRIMARY KEY, Name TEXT NOT NULL CHECK (LENGTH(Name) < 191), ${colours}, Refresh INTEGER NOT NULL CHECK (Refresh BETWEEN 0 AND 9999) DEFAULT 0, FontSize INTEGER NOT NULL CHECK (FontSize BETWEEN 1 AND 99) DEFAULT 14, Password TEXT NOT NULL CHECK (LENGTH(Password) < 191), PopupWidth INTEGER CHECK (PopupWidth BETWEEN 100 AND 9999) DEFAULT 300, ${flag('ColorByCoder', 0)}, ${flag('PopupDecoration', 0)}, ${flag('PopupAutoComplete', 1)}, ${permissions.map((name) => flag(`Permission${name}`, 1)).join(', ')})`,
  `CREATE TABLE DOCUMENTS (ID INTEGER NOT NULL PRIMARY KEY, Title TEXT NOT NULL CHECK (LENGTH(Title) < 191), Text TEXT NOT NULL, Coder INTEGER, ${short('Author')}, ${short('Source')}, ${short('Section')}, Notes TEXT NOT NULL DEFAULT '', ${short('Type')}, Date INTEGER NOT NULL, ${refers('Coder', 'CODERS')})`,
  `CREATE TABLE STATEMENTTYPES (ID INTEGER NOT NULL PRIMARY KEY, Label TEXT NOT NULL CHECK (LENGTH(Label) < 191), ${colours})`,
  `CREATE TABLE VARIABLES (ID INTEGER NOT NULL PRIMARY KEY, Variable TEXT NOT NULL CHECK (LENGTH(Variable) < 191), DataType TEXT NOT NULL CHECK (DataType = 'boolean' OR DataType = 'integer' OR DataType = 'long text' OR DataType = 'short text') DEFAULT 'short text', StatementTypeId INTEGER, ${refers('StatementTypeId', 'STATEMENTTYPES')}, UNIQUE (Variable, StatementTypeId))`,
  `CREATE TABLE VARIABLELINKS (ID INTEGER NOT NULL PRIMARY KEY, SourceVariableId INTEGER, TargetVariableId INTEGER, CHECK (TargetVariableId != SourceVariableId), ${refers('SourceVariableId', 'VARIABLES')}, ${refers('TargetVariableId', 'VARIABLES')})`,
  `CREATE TABLE REGEXES (Label TEXT PRIMARY KEY CHECK (LENGTH(Label) < 191), ${colours})`,
  `CREATE TABLE CODERRELATIONS (ID INTEGER NOT NULL PRIMARY KEY, Coder INTEGER CHECK (Coder > 0), OtherCoder INTEGER CHECK (OtherCoder > 0), ${flag('viewStatements', 1)}, ${flag('editStatements', 1)}, ${flag('viewDocuments', 1)}, ${flag('editDocuments', 1)}, CHECK (Coder != OtherCoder), ${refers('Coder', 'CODERS')}, ${refers('OtherCoder', 'CODERS')})`,
  `CREATE TABLE STATEMENTS (ID INTEGER NOT NULL PRIMARY KEY, StatementTypeId INTEGER, DocumentId INTEGER, Start INTEGER NOT NULL CHECK (Start >= 0), Stop INTEGER NOT NULL CHECK (Stop >= 0), Coder INTEGER, CHECK (Start < Stop), ${refers('StatementTypeId', 'STATEMENTTYPES')}, ${refers('Coder', 'CODERS')}, ${refers('DocumentId', 'DOCUMENTS')})`,
  `CREATE TABLE ENTITIES (ID INTEGER PRIMARY KEY NOT NULL, VariableId INTEGER NOT NULL, ${short('Value')}, Red INTEGER CHECK (Red BETWEEN 0 AND 255), Green INTEGER CHECK (Green BETWEEN 0 AND 255), Blue INTEGER CHECK (Blue BETWEEN 0 AND 255), ChildOf INTEGER CHECK (ChildOf > 0), UNIQUE (VariableId, Value), ${refers('ChildOf', 'ENTITIES')}, ${refers('VariableId', 'VARIABLES')})`,
  data('DATABOOLEAN', 'Value INTEGER NOT NULL DEFAULT 1'),
  data('DATAINTEGER', 'Value INTEGER NOT NULL DEFAULT 0'),
  data('DATASHORTTEXT', 'Entity INTEGER NOT NULL', refers('Entity', 'ENTITIES')),
  data('DATALONGTEXT', "Value TEXT DEFAULT ''"),
  `CREATE TABLE ATTRIBUTEVARIABLES (ID INTEGER PRIMARY KEY NOT NULL, VariableId INTEGER NOT NULL, AttributeVariable TEXT NOT NULL CHECK (LENGTH(AttributeVariable) < 191), UNIQUE (VariableId, AttributeVariable), ${refers('VariableId', 'VARIABLES')})`,
  `CREATE TABLE ATTRIBUTEVALUES (ID INTEGER PRIMARY KEY NOT NULL, EntityId INTEGER NOT NULL, AttributeVariableId INTEGER NOT NULL, ${short('AttributeValue')}, UNIQUE (EntityId, AttributeVariableId), ${refers('EntityId', 'ENTITIES')}, ${refers('AttributeVariableId', 'ATTRIBUTEVARIABLES')})`,
];

/** The variables of the statement type "DNA Statement": DNA's own four, and what was said. Their place is their ID, from 1. */
export const dnaVariables = [
  ['person', 'short text'], ['organization', 'short text'], ['concept', 'short text'], ['agreement', 'boolean'], ['quotation', 'long text'], ['kind', 'short text'],
] as const;

export type DnaVariable = (typeof dnaVariables)[number][0];

/** What DNA keeps about each entity. */
export const dnaAttributes = ['Type', 'Alias', 'Notes'] as const;

/**
 * The coder that a new database has. DNA asks for the password when it opens one; this is "admin", digested as DNA does it
 * (Jasypt's strong password encryptor: SHA-256, 100,000 rounds, 16 bytes of salt).
 */
export const dnaAdmin = { name: 'Admin', password: 'T25UaGVSZWNvcmREbmEzMOuaGeHMgNq8wGi2IIi3JrNKt1QiC0S+gdhipBS3HkbK' };

/** The version of DNA whose tables these are; DNA refuses databases of another. */
export const dnaSettings = [['version', '3.0.11'], ['date', '2023-11-12']] as const;
