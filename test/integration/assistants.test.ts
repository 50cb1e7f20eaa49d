/** The tools for language models, called as a model's host calls them. */
import * as vscode from 'vscode';
import { match, ok, same } from './assert';
import { annotated, closeAll, openSeed, seedName } from './editor';

async function call(name: string, input: object): Promise<Record<string, unknown>> {
  const { content } = await vscode.lm.invokeTool(`onTheRecord_${name}`, { input, toolInvocationToken: undefined });
  const [part] = content as readonly { readonly value?: unknown }[];
  return JSON.parse(String(part?.value)) as Record<string, unknown>;
}

describe('tools for assistants', () => {
  before(async function () {
    await annotated((await openSeed()).document);
    const models = vscode.lm as Partial<typeof vscode.lm> | undefined;
    if (!models?.tools?.some(({ name }) => name.startsWith('onTheRecord_'))) this.skip();
  });
  after(closeAll);

  it('are offered with a schema of what they take', () => {
    const own = vscode.lm.tools.filter(({ name }) => name.startsWith('onTheRecord_'));
    same(own.map(({ name }) => name).sort(), ['onTheRecord_actors', 'onTheRecord_evidence', 'onTheRecord_statements']);
    for (const { description, inputSchema } of own) {
      match(description, /source text/u);
      ok(inputSchema, 'there is no schema');
    }
  });

  it('give statements by kind, actors, and evidence', async () => {
    const { statements } = await call('statements', { kind: 'direct' }) as { statements: { id: string; words: string[] }[] };
    ok(statements.some(({ words }) => words.join(' ').includes('We express a grave concern')), 'the direct quotation is missing');
    const { source, actors } = await call('actors', { source: seedName }) as { source: string; actors: unknown[] };
    ok(source === seedName && actors.length > 0, 'no actors');
    const { statement, because } = await call('evidence', { statement: statements[0]?.id }) as { statement: { line: number }; because: unknown[] };
    ok(statement.line === 3 && because.length > 0, 'no evidence');
  });

  it('say what is wrong with a question', async () => {
    for (const [name, input] of [['evidence', { statement: 's999' }], ['actors', { source: 'no-such.txt' }]] as const) {
      let failed: unknown;
      await call(name, input).catch((error: unknown) => { failed = error; });
      match(String(failed), /no statement|not open as a source/u);
    }
  });
});
