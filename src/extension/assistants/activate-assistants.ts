/** Tools for language models: statements by speaker, actors, and the evidence of one statement, of a source that is open. */
import * as vscode from 'vscode';
import type { AnnotatedText } from '../../formats/format';
import { annotatedDocument, sourceName } from '../annotated-document';
import type { Session } from '../session';
import type { Sources } from '../sources/sources';
import type { StatementsQuery } from './answers';
import { actorsAnswer, evidenceAnswer, statementsAnswer } from './answers';

interface Input {
  /** A source's path in the workspace; without it, the one in the active editor is meant. */
  readonly source?: string;
}

type Answer<Query> = (annotated: AnnotatedText, query: Query) => object;

/** Registers nothing in editors that know no language models. */
export function activateAssistants({ sources }: Session): readonly vscode.Disposable[] {
  const models = vscode.lm as Partial<typeof vscode.lm> | undefined;
  if (!models?.registerTool) return [];
  const tool = <Query extends Input>(title: string, answer: Answer<Query>): vscode.LanguageModelTool<Query> => ({
    prepareInvocation: ({ input }) => ({ invocationMessage: input.source ? vscode.l10n.t('{0} in {1}', title, input.source) : title }),
    invoke: async ({ input }) => result(answer(await annotatedSource(sources, input.source), input)),
  });
  return [
    models.registerTool('onTheRecord_statements', tool<Input & StatementsQuery>(vscode.l10n.t('Reading statements'), statementsAnswer)),
    models.registerTool('onTheRecord_actors', tool<Input>(vscode.l10n.t('Reading actors'), actorsAnswer)),
    models.registerTool('onTheRecord_evidence', tool<Input & { readonly statement: string }>(vscode.l10n.t('Reading the evidence of a statement'), (annotated, { statement }) => {
      const answer = evidenceAnswer(annotated, statement);
      if (!answer) throw new Error(`The source has no statement “${statement}”. Its ids are: ${annotated.statements.map(({ id }) => id).join(', ') || 'none'}.`);
      return answer;
    })),
  ];
}

/** Rejects, in words for the model, where no such source is open. */
async function annotatedSource(sources: Sources, wanted: string | undefined): Promise<AnnotatedText> {
  const open = vscode.workspace.textDocuments.filter(({ uri }) => sources.isSource(uri));
  const active = vscode.window.activeTextEditor?.document ?? vscode.window.visibleTextEditors.find(({ document }) => sources.isSource(document.uri))?.document;
  const document = wanted === undefined ? active : open.find(({ uri }) => sourceName(uri) === wanted || uri.toString() === wanted);
  const known = document && (await sources.upToDate(document.uri));
  if (document && known) return annotatedDocument(document, known.annotation);
  const names = open.map(({ uri }) => sourceName(uri)).join(', ');
  throw new Error(`${wanted === undefined ? 'There is no annotated source in the active editor' : `“${wanted}” is not open as a source`}. ${names ? `Open sources: ${names}.` : 'Open one first.'}`);
}

function result(answer: object): vscode.LanguageModelToolResult {
  return new vscode.LanguageModelToolResult([new vscode.LanguageModelTextPart(JSON.stringify(answer))]);
}
