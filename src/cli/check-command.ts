/** `on-the-record check`: the attribution checks, for a newsroom's continuous integration. */
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { AnnotatedText } from '../formats/format';
import type { Command } from './command';
import { choice, exit, parse, startRun } from './command';
import { fileOutput, standardOutput } from './output';
import type { CheckedSource } from './sarif';
import { sarif } from './sarif';

const help = `on-the-record check: what a copy editor would look at

  on-the-record check article.txt                        a line each: file:line:column: message [code]
  on-the-record check --format sarif articles/ > checks.sarif
  on-the-record check --fail --ignore unnamed-source articles/

  --format text|json|sarif   text by default; SARIF 2.1.0 for code hosts
  --ignore CODES             leave these checks out, divided by commas
  --fail                     exit with 3 where anything is found
  -o, --output FILE          write here
  --input, --jobs, --model, --reader, --no-decisions    as for annotate

The checks are explained in docs/checks/. Exit status: 0 done, 1 some inputs failed, 2 wrong command line, 3 with --fail: found,
4 could not go on.
`;

export const checkCommand: Command = {
  name: 'check',
  summary: 'what a copy editor would look at, as text, JSON or SARIF',
  help,
  async run(args) {
    const parsed = parse(args, { format: { type: 'string' }, ignore: { type: 'string' }, fail: { type: 'boolean' } });
    const format = choice(parsed.options, 'format', ['text', 'json', 'sarif'] as const, 'text');
    const ignored = new Set(String(parsed.options['ignore'] ?? '').split(',').map((code) => code.trim()));
    const path = typeof parsed.options['output'] === 'string' ? parsed.options['output'] : null;
    const run = await startRun(parsed);
    const output = path === null ? standardOutput() : fileOutput(path);
    const checked: CheckedSource[] = [];
    let found = 0;
    try {
      for await (const result of run.results) {
        if (!('annotated' in result)) continue;
        const source = checkedSource(result.where, result.annotated, ignored);
        found += source.findings.length;
        if (format === 'text') await output.write(source.findings.map((each) => `${result.where}:${each.line}:${each.column}: ${each.message} [${each.code}]\n`).join(''));
        else checked.push(source);
      }
      if (format === 'json') await output.write(`${JSON.stringify(checked, null, 1)}\n`);
      if (format === 'sarif') await output.write(`${JSON.stringify(sarif(checked), null, 1)}\n`);
      await output.finish();
    } catch (error) {
      await output.abandon();
      throw error;
    } finally {
      await run.close();
    }
    if (run.problems() > 0) return exit.someFailed;
    return parsed.options['fail'] && found > 0 ? exit.found : exit.done;
  },
};

/** A source's findings with lines and columns from 1, in UTF-16 code units. */
export function checkedSource(file: string, { text, findings }: AnnotatedText, ignored: ReadonlySet<string>): CheckedSource {
  const document = TextDocument.create('', '', 0, text);
  return {
    file,
    findings: findings.filter(({ code }) => !ignored.has(code)).map(({ start, end, code, message }) => {
      const from = document.positionAt(start);
      const to = document.positionAt(end);
      return { code, message, line: from.line + 1, column: from.character + 1, endLine: to.line + 1, endColumn: to.character + 1 };
    }),
  };
}
