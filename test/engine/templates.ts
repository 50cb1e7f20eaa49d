/** The templates of reasons, as the source has them: what is to be translated, and what nobody could translate. */
import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import ts from 'typescript';

export interface Templates {
  /** Each once. */
  readonly templates: readonly string[];
  /** Calls that give a template which isn't written out, and reasons that are made without one; with their file. */
  readonly hidden: readonly string[];
}

/** Collects what stands for a parameter called `template` wherever the engine and the corrections call a function that has one. */
export function templatesInSource(): Templates {
  const files = globSync(['src/engine/**/*.ts', 'src/corrections/**/*.ts']).map((path) => ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true));
  const places = new Map(files.flatMap(placesIn));
  const templates = new Set<string>();
  const hidden: string[] = [];
  for (const file of files) {
    const known = new Set([...placesIn(file).map(([name]) => name), ...importedBy(file)]);
    const visit = (node: ts.Node): void => {
      const place = ts.isCallExpression(node) && ts.isIdentifier(node.expression) && known.has(node.expression.text) ? places.get(node.expression.text) : undefined;
      if (place !== undefined) {
        const given = (node as ts.CallExpression).arguments[place];
        if (given && ts.isStringLiteral(given)) templates.add(given.text);
        else if (!given || !ts.isIdentifier(given) || given.text !== 'template') hidden.push(`${file.fileName}: ${node.getText()}`);
      }
      if (ts.isObjectLiteralExpression(node) && isReason(node)) hidden.push(`${file.fileName}: ${node.getText()}`);
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return { templates: [...templates], hidden };
}

/** The functions of a file that take a template, and as which of their parameters. */
function placesIn(file: ts.SourceFile): readonly (readonly [name: string, place: number])[] {
  return file.statements.filter(ts.isFunctionDeclaration).flatMap(({ name, parameters }) => {
    const place = parameters.findIndex((parameter) => ts.isIdentifier(parameter.name) && parameter.name.text === 'template');
    return name && place >= 0 ? [[name.text, place] as const] : [];
  });
}

function importedBy(file: ts.SourceFile): readonly string[] {
  return file.statements.filter(ts.isImportDeclaration).flatMap(({ importClause }) => {
    const bindings = importClause?.namedBindings;
    return bindings && ts.isNamedImports(bindings) ? bindings.elements.map(({ name }) => name.text) : [];
  });
}

/** Whether an object is evidence, or a resolved date, whose words are put into it by hand. */
function isReason({ properties }: ts.ObjectLiteralExpression): boolean {
  const names = new Set(properties.flatMap(({ name }) => (name && ts.isIdentifier(name) ? [name.text] : [])));
  return (names.has('code') && names.has('text')) || (names.has('iso') && names.has('basis'));
}
