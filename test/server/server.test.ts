import assert from 'node:assert/strict';
import { CancellationTokenSource, LSPErrorCodes } from 'vscode-languageserver-protocol';
import type { DocumentSymbol } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { quotationMarksReader } from '../../src/engine/reader/quotation-marks';
import type { Reader } from '../../src/engine/reader/reader';
import { annotateTextRequest, annotationRequest, glanceRequest, readAsSourceNotification, seeNotification, setDateNotification, setDecisionsNotification } from '../../src/server/protocol';
import type { SourceState } from '../../src/server/protocol';
import { decisionOn } from '../corrections/decisions';
import type { Client } from './lsp-client';
import { connect, slowReader } from './lsp-client';

const uri = 'untitled:Untitled-1';
const text = 'The mayor came.\n\n“We will build,” she said on Monday. “It takes time.”';
const ours = { initializationOptions: { commands: true } };

describe('server', () => {
  let client: Client;
  afterEach(() => client.dispose());

  it('handles everything that it says it can do', async () => {
    client = await connect(quotationMarksReader);
    client.open(uri, text);
    const textDocument = { uri };
    const position = { line: 2, character: 5 };
    const range = { start: { line: 0, character: 0 }, end: position };
    const requests: Record<string, readonly [method: string, params: object][]> = {
      hoverProvider: [['textDocument/hover', { textDocument, position }]],
      documentSymbolProvider: [['textDocument/documentSymbol', { textDocument }]],
      documentHighlightProvider: [['textDocument/documentHighlight', { textDocument, position }]],
      referencesProvider: [['textDocument/references', { textDocument, position, context: { includeDeclaration: true } }]],
      definitionProvider: [['textDocument/definition', { textDocument, position }]],
      workspaceSymbolProvider: [['workspace/symbol', { query: '' }]],
      foldingRangeProvider: [['textDocument/foldingRange', { textDocument }]],
      selectionRangeProvider: [['textDocument/selectionRange', { textDocument, positions: [position] }]],
      semanticTokensProvider: [['textDocument/semanticTokens/full', { textDocument }], ['textDocument/semanticTokens/range', { textDocument, range }]],
      inlayHintProvider: [['textDocument/inlayHint', { textDocument, range }]],
      codeLensProvider: [['textDocument/codeLens', { textDocument }]],
      completionProvider: [['textDocument/completion', { textDocument, position }]],
      codeActionProvider: [['textDocument/codeAction', { textDocument, range, context: { diagnostics: [] } }]],
    };
    const { textDocumentSync, ...features } = client.initialized.capabilities;
    assert.ok(textDocumentSync);
    assert.deepEqual(Object.keys(features).sort(), Object.keys(requests).sort());
    for (const [method, params] of Object.values(requests).flat()) await client.connection.sendRequest(method, params);
    assert.deepEqual(client.told.filter(({ method, params }) => method === 'window/logMessage' && (params as { type: number }).type === 1), []);
  });

  it('annotates an untitled source and says so', async () => {
    client = await connect(quotationMarksReader, ours);
    client.open(uri, text);
    const answer = await client.request(annotationRequest, { uri });
    assert.equal(answer?.version, 1);
    assert.equal(answer.annotation.id, uri);
    const ready = await client.until<SourceState>('onTheRecord/state', ({ state }) => state === 'ready');
    assert.ok(ready.state === 'ready' && ready.statements === answer.annotation.statements.length && ready.statements > 0);
  });

  it('tells which reader reads, and once what to do where it is not the trained one', async () => {
    client = await connect(async () => ({ reader: quotationMarksReader, problem: 'The model is missing. Install again.' }), ours);
    client.open(uri, text);
    client.open('untitled:2', text);
    await client.request(annotationRequest, { uri: 'untitled:2' });
    assert.deepEqual(client.told.filter(({ method }) => method === 'onTheRecord/reader').map(({ params }) => params), [{ reader: 'quotation-marks', problem: 'The model is missing. Install again.' }]);
  });

  it('shows the problem itself in an editor that knows nothing of us, and sends it no messages of our own', async () => {
    client = await connect(async () => Promise.reject(new Error('no WebAssembly')));
    client.open(uri, text);
    const { message } = await client.until<{ message: string }>('window/showMessage', () => true);
    assert.match(message, /no WebAssembly/);
    assert.ok(await client.request(annotationRequest, { uri }));
    assert.deepEqual(client.told.filter(({ method }) => method.startsWith('onTheRecord/')), []);
  });

  it('answers on the text as typed, though each key is followed by a request at once', async () => {
    client = await connect(quotationMarksReader);
    const words = '“We will build it.”';
    client.open(uri, words);
    const answers: Promise<PromiseSettledResult<DocumentSymbol[]>[]>[] = [];
    let typed = words;
    for (let keys = 0; keys < 40; keys++) {
      typed = keys % 8 === 7 ? `\n\n${typed}` : `a ${typed}`;
      client.type(uri, typed);
      answers.push(Promise.allSettled([client.connection.sendRequest<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument: { uri } })]));
    }
    const settled = (await Promise.all(answers)).flat();
    const last = settled.pop();
    for (const early of settled) assert.ok(early.status === 'rejected' && early.reason.code === LSPErrorCodes.ContentModified);
    assert.ok(last?.status === 'fulfilled');
    const statements = last.value.flatMap(({ children }) => children ?? []);
    assert.ok(statements.length > 0);
    const document = TextDocument.create(uri, 'source-text', 1, typed);
    for (const { selectionRange } of statements) assert.ok(words.includes(document.getText(selectionRange)) && document.getText(selectionRange).includes('We will build'));
  });

  it('refuses a request whose text has changed meanwhile, rather than answer with positions of an older one', async () => {
    client = await connect(slowReader(50));
    client.open(uri, 'Kim came.');
    const early = client.hover(uri, 0, 'Kim came.');
    client.type(uri, 'Then Kim came.');
    await assert.rejects(early, { code: LSPErrorCodes.ContentModified });
  });

  it('gives the annotation of the newest version to whoever waits for it', async () => {
    client = await connect(slowReader(30));
    client.open(uri, 'Kim came.');
    const waiting = client.request(annotationRequest, { uri });
    client.type(uri, 'Then Kim came.');
    assert.equal((await waiting)?.version, 2);
  });

  it('answers from a glance while a long text is being read, and has the editor ask again after', async () => {
    client = await connect(slowReader(1_000), { capabilities: { workspace: { inlayHint: { refreshSupport: true } } } });
    const refreshed = new Promise<string>((resolve) => client.connection.onRequest('workspace/inlayHint/refresh', () => (resolve('refreshed'), null)));
    client.open(uri, `${text}\n\n${'word '.repeat(21_000)}`);
    const whole = client.request(annotationRequest, { uri });
    const symbols = client.connection.sendRequest<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument: { uri } });
    assert.equal(await Promise.race([symbols.then((found) => found.length > 0), whole]), true);
    assert.equal((await whole)?.annotation.reader, 'slow');
    assert.equal(await refreshed, 'refreshed');
  });

  it('reads ahead what is seen of a long text, answers from it, and says what is read', async () => {
    const paragraphs = Array.from({ length: 2_000 }, (_, index) => `“We will build bridge ${index},” said Ann Lee${index}, the mayor of the town.`);
    const long = paragraphs.join('\n\n');
    let [blocksRead, whole] = [0, () => {}];
    const held = new Promise<void>((resolve) => (whole = resolve));
    const names: Reader = {
      id: 'names',
      async read(given, blocks) {
        blocksRead += blocks.length;
        if (blocks.length > 1_000) await held;
        const found = blocks.flatMap(({ span }) => [...given.slice(...span).matchAll(/Ann Lee\d+/g)].map(({ index, 0: { length } }) => ({ start: span[0] + index, end: span[0] + index + length, type: 'person' as const, confidence: 1 })));
        return { reader: 'names', names: found, heads: [], attributions: [], antecedents: [] };
      },
    };
    client = await connect(names, ours);
    const aheadTimes = async (times: number) => {
      const told = () => client.told.filter(({ method, params }) => method === 'onTheRecord/state' && (params as SourceState).state === 'reading' && (params as { ahead: boolean }).ahead).length;
      while (told() < times) await new Promise((resolve) => setTimeout(resolve, 10));
      return client.request(glanceRequest, { uri });
    };
    const namesIn = (found: Awaited<ReturnType<typeof aheadTimes>>) => new Set(found?.annotation.mentions.filter(({ form }) => form === 'name').map(({ start, end }) => long.slice(start, end)));

    client.open(uri, long);
    const beginning = await aheadTimes(1);
    assert.ok(namesIn(beginning).has('Ann Lee3') && !namesIn(beginning).has('Ann Lee1500'));
    const asked = client.request(annotationRequest, { uri });

    client.notify(seeNotification, { uri, lines: [3_000, 3_040] });
    const seen = await aheadTimes(2);
    assert.ok(namesIn(seen).has('Ann Lee1510') && !namesIn(seen).has('Ann Lee800'));
    const at = long.indexOf('Ann Lee1510');
    assert.ok(seen?.partial?.some(([start, end]) => start <= at && at < end));
    assert.match((await client.hover(uri, at + 1, long)) ?? '', /Ann Lee1510/);

    const before = blocksRead;
    client.notify(seeNotification, { uri, lines: [3_005, 3_040] });
    await client.hover(uri, at + 1, long);
    assert.equal(blocksRead, before, 'what is seen already is read once more');

    whole();
    const annotation = await asked;
    assert.equal(annotation?.partial, undefined);
    assert.ok(namesIn(annotation).has('Ann Lee800'));
  });

  it('tells what quotation marks show before the text is read, and keeps it from those who ask for the annotation', async () => {
    client = await connect(slowReader(500));
    client.open(uri, text);
    const whole = client.request(annotationRequest, { uri });
    const glance = await Promise.race([client.request(glanceRequest, { uri }), whole]);
    assert.deepEqual([glance?.version, glance?.annotation.reader, glance?.annotation.statements.length], [1, 'quotation-marks', 2]);
    assert.equal((await whole)?.annotation.reader, 'slow');
    assert.equal(await client.request(glanceRequest, { uri: 'untitled:none' }), null);
  });

  it('tells how much is read of what takes long', async () => {
    const halfway: Reader = {
      id: 'halfway',
      read: async (_text, _blocks, _signal, progress) => {
        progress?.(0.1);
        await new Promise((resolve) => setTimeout(resolve, 600));
        progress?.(0.5);
        return quotationMarksReader.read('', []);
      },
    };
    client = await connect(halfway, ours);
    client.open(uri, text);
    await client.request(annotationRequest, { uri });
    const parts = client.told.flatMap(({ method, params }) => (method === 'onTheRecord/state' && (params as SourceState).state === 'reading' ? [(params as { part: number }).part] : []));
    assert.deepEqual(parts, [0, 0.5]);
  });

  it('stops reading what nobody waits for any more', async () => {
    const reader = slowReader(100);
    client = await connect(reader);
    client.open(uri, 'Kim came.');
    await new Promise((resolve) => setTimeout(resolve, 20));
    client.type(uri, 'Then Kim came.');
    await client.request(annotationRequest, { uri });
    assert.equal(reader.aborted(), 1);
  });

  it('reads once after many keys', async () => {
    let reads = 0;
    const counting: Reader = { id: 'counting', read: (...args) => (reads++, quotationMarksReader.read(...args)) };
    client = await connect(counting);
    client.open(uri, 'a');
    await client.request(annotationRequest, { uri });
    for (let typed = 0; typed < 30; typed++) client.type(uri, 'a'.repeat(typed));
    await client.request(annotationRequest, { uri });
    assert.equal(reads, 2);
  });

  it('is silent at once about a request that is cancelled', async () => {
    client = await connect(slowReader(5_000));
    client.open(uri, 'Kim came.');
    const cancellation = new CancellationTokenSource();
    const hover = client.connection.sendRequest('textDocument/hover', { textDocument: { uri }, position: { line: 0, character: 0 } }, cancellation.token);
    const before = Date.now();
    setTimeout(() => cancellation.cancel(), 20);
    await assert.rejects(hover, { code: LSPErrorCodes.RequestCancelled });
    assert.ok(Date.now() - before < 2_000);
    client.close(uri);
  });

  it('reads only the languages that it is told of, and any document when asked to', async () => {
    client = await connect(quotationMarksReader, { initializationOptions: { languages: ['source-text'] } });
    client.open(uri, text, 'markdown');
    assert.equal(await client.request(annotationRequest, { uri }), null);
    client.notify(readAsSourceNotification, { uri, read: true });
    assert.ok(await client.request(annotationRequest, { uri }));
    client.notify(readAsSourceNotification, { uri, read: false });
    assert.equal(await client.request(annotationRequest, { uri }), null);
  });

  it('understands days against the date that is set, until it is taken back', async () => {
    client = await connect(quotationMarksReader);
    client.open(uri, text);
    const monday = async () => (await client.request(annotationRequest, { uri }))?.annotation.dates.map(({ iso }) => iso);
    const without = await monday();
    client.notify(setDateNotification, { uri, iso: '2024-06-20' });
    assert.deepEqual(await monday(), ['2024-06-17']);
    client.notify(setDateNotification, { uri, iso: null });
    assert.deepEqual(await monday(), without);
  });

  it('heeds decisions at once, without reading again, through edits, until they are taken back', async () => {
    let readings = 0;
    client = await connect({ ...quotationMarksReader, read: (...args) => (readings++, quotationMarksReader.read(...args)) }, ours);
    client.open(uri, text);
    const quotation = '“We will build,” she said';
    const statement = (await client.request(annotationRequest, { uri }))?.annotation.statements[0];
    assert.ok(statement);
    const decision = decisionOn(text, statement.content, { change: 'attribute', speaker: { name: 'Dana Ferry', type: 'person', at: null } });
    client.notify(setDecisionsNotification, { uri, decisions: [decision], madeOn: text, carried: [] });
    const speaker = async () => {
      const answer = await client.request(annotationRequest, { uri });
      const found = answer?.annotation.statements[0];
      return { name: answer?.annotation.actors.find(({ id }) => id === found?.speaker)?.name, decided: found?.decided?.by, placement: answer?.decisions[0]?.placement };
    };
    const placement = { state: 'placed', target: statement.content, moved: false };
    assert.deepEqual(await speaker(), { name: 'Dana Ferry', decided: [decision.id], placement });
    assert.equal(readings, 1);
    assert.match(String(await client.hover(uri, text.indexOf('will'), text)), /Dana Ferry/);

    client.type(uri, `So. ${text}`);
    const moved = statement.content.map(([start, end]) => [start + 4, end + 4]);
    assert.deepEqual(await speaker(), { name: 'Dana Ferry', decided: [decision.id], placement: { ...placement, target: moved } });
    client.type(uri, text.replace(quotation, 'She'));
    assert.equal((await speaker()).placement?.state, 'orphan');
    client.type(uri, text);
    assert.deepEqual(await speaker(), { name: 'Dana Ferry', decided: [decision.id], placement });

    client.notify(setDecisionsNotification, { uri, decisions: [], madeOn: null, carried: [] });
    assert.equal((await speaker()).decided, undefined);
  });

  it('annotates a text that is not open', async () => {
    client = await connect(quotationMarksReader);
    const annotation = await client.request(annotateTextRequest, { id: 'a.txt', text });
    assert.equal(annotation.id, 'a.txt');
    assert.ok(annotation.statements.length > 0);
  });

  it('goes on where a text cannot be read: says so, logs why, and answers that nothing is there', async () => {
    const failing: Reader = { id: 'failing', read: async (text) => (text.includes('bad') ? Promise.reject(new Error('out of memory')) : quotationMarksReader.read(text, [])) };
    client = await connect(failing, ours);
    client.open(uri, 'bad');
    assert.equal(await client.hover(uri, 0, 'bad'), null);
    const state = await client.until<SourceState>('onTheRecord/state', ({ state }) => state === 'unreadable');
    assert.ok(state.state === 'unreadable' && state.problem === 'out of memory');
    await client.until<{ message: string }>('window/logMessage', ({ message }) => message.includes(uri) && message.includes('out of memory'));
    client.type(uri, 'good');
    assert.ok(await client.request(annotationRequest, { uri }));
  });

  it('forgets a source that is closed, also while it is being read, and takes its findings away', async () => {
    client = await connect(slowReader(50), ours);
    client.open(uri, 'Kim came.');
    const early = client.hover(uri, 0, 'Kim came.');
    client.close(uri);
    await assert.rejects(early, { code: LSPErrorCodes.ContentModified });
    assert.equal(await client.request(annotationRequest, { uri }), null);
    await client.until<{ diagnostics: unknown[] }>('textDocument/publishDiagnostics', ({ diagnostics }) => diagnostics.length === 0);
    await client.until<SourceState>('onTheRecord/state', ({ state }) => state === 'closed');
  });

  it('goes by the settings that the client gives, and asks again when they change', async () => {
    let codeLens = { enabled: true };
    client = await connect(quotationMarksReader, { capabilities: { workspace: { configuration: true, didChangeConfiguration: { dynamicRegistration: true }, codeLens: { refreshSupport: true } } } });
    client.connection.onRequest('workspace/configuration', ({ items }: { items: { scopeUri: string; section: string }[] }) => items.map(({ scopeUri, section }) => (scopeUri === uri && section === 'onTheRecord' ? { codeLens, checks: 'no section' } : null)));
    client.connection.onRequest('client/registerCapability', () => null);
    const refreshed = new Promise((resolve) => client.connection.onRequest('workspace/codeLens/refresh', () => (resolve(true), null)));
    client.open(uri, text);
    const lenses = () => client.connection.sendRequest<unknown[]>('textDocument/codeLens', { textDocument: { uri } });
    assert.ok((await lenses()).length > 0);
    codeLens = { enabled: false };
    void client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await refreshed;
    assert.deepEqual(await lenses(), []);
  });

  it('lives on where the client refuses what it asks for', async () => {
    client = await connect(quotationMarksReader, { capabilities: { workspace: { configuration: true, didChangeConfiguration: { dynamicRegistration: true }, codeLens: { refreshSupport: true }, inlayHint: { refreshSupport: true }, semanticTokens: { refreshSupport: true } } } });
    client.open(uri, text);
    client.notify(setDateNotification, { uri, iso: '2024-06-20' });
    assert.ok(await client.hover(uri, text.indexOf('Monday'), text));
  });

  it('survives messages that make no sense', async () => {
    client = await connect(quotationMarksReader, { initializationOptions: { languages: 7, commands: 'yes', messages: [1], docs: {}, modelFolder: null } });
    client.notify(setDateNotification, { uri: 'untitled:unknown', iso: 'yesterday' });
    client.notify(readAsSourceNotification, { uri: 'untitled:unknown', read: true });
    client.close('untitled:unknown');
    client.open(uri, text);
    client.notify(setDateNotification, { uri, iso: 'yesterday' });
    assert.ok(await client.request(annotationRequest, { uri }));
    assert.equal(await client.hover(uri, 9_999, text), null);
  });
});
