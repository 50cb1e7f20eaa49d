/** `on-the-record audit`: who is quoted, how often and how long, over any number of sources. */
import { audit } from '../audit/audit';
import type { AuditedSource } from '../audit/audit';
import { auditCsv } from '../audit/audit-csv';
import { auditHtml } from '../audit/audit-html';
import { auditMarkdown } from '../audit/audit-markdown';
import type { Command, Run } from './command';
import { choice, exit, parse, startRun } from './command';
import { fileOutput, standardOutput } from './output';

const help = `on-the-record audit: who is given a voice

  on-the-record audit articles/                      a table with bars
  on-the-record audit --format csv rows.jsonl -o audit.csv

  --format markdown|csv|html    markdown by default
  --title TEXT                  the report's title
  -o, --output FILE             write here
  --input, --jobs, --model, --reader, --no-decisions    as for annotate

It says what was counted and what could not be. Exit status: 0 done, 1 some inputs failed, 2 wrong command line, 4 could not go on.
`;

export const auditCommand: Command = {
  name: 'audit',
  summary: 'who is quoted, how often and how long',
  help,
  async run(args) {
    const parsed = parse(args, { format: { type: 'string' }, title: { type: 'string' } });
    const format = choice(parsed.options, 'format', ['markdown', 'csv', 'html'] as const, 'markdown');
    const title = typeof parsed.options['title'] === 'string' ? parsed.options['title'] : 'Source audit';
    const path = typeof parsed.options['output'] === 'string' ? parsed.options['output'] : null;
    const run = await startRun(parsed);
    try {
      const counted = await audit(auditedOf(run));
      const output = path === null ? standardOutput() : fileOutput(path);
      await output.write(format === 'csv' ? auditCsv(counted) : format === 'html' ? auditHtml(counted, title) : auditMarkdown(counted, title));
      await output.finish();
    } finally {
      await run.close();
    }
    return run.problems() > 0 ? exit.someFailed : exit.done;
  },
};

async function* auditedOf(run: Run): AsyncIterable<AuditedSource> {
  for await (const result of run.results) yield 'annotated' in result ? { annotated: result.annotated } : { source: result.where, reason: result.problem };
}
