/** The command line `on-the-record`; in a worker thread, the same program annotates for it. */
import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { annotateCommand } from './annotate-command';
import type { ReaderChoice } from './annotators';
import { auditCommand } from './audit-command';
import { checkCommand } from './check-command';
import type { Command, ExitCode } from './command';
import { exit, tell, UsageError } from './command';
import { exportCommand } from './export-command';
import { ResumeError } from './done-before';
import { OutputClosed } from './output';
import { serveCommand } from './serve-command';
import { work } from './worker';

const commands: readonly Command[] = [annotateCommand, exportCommand, auditCommand, checkCommand, serveCommand];

const help = `On the Record: who said what in a source text. Nothing leaves this machine.

  on-the-record annotate article.txt                    who said what, as JSON
  on-the-record export --to csv articles/ -o said.csv   a table of statements
  on-the-record audit articles/                         who is given a voice
  on-the-record check article.txt                       what a copy editor would look at

Commands:
${commands.map(({ name, summary }) => `  ${name.padEnd(10)} ${summary}`).join('\n')}

on-the-record COMMAND --help tells more.
`;

async function main([name, ...args]: readonly string[]): Promise<ExitCode> {
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    process.stdout.write(commands.find((command) => command.name === args[0])?.help ?? help);
    return name === undefined ? exit.usage : exit.done;
  }
  const command = commands.find((each) => each.name === name);
  try {
    if (!command) throw new UsageError(`There is no command “${name}”; there are ${commands.map((each) => each.name).join(', ')}.`);
    if (args.includes('--help') || args.includes('-h')) {
      process.stdout.write(command.help);
      return exit.done;
    }
    return await command.run(args);
  } catch (error) {
    if (error instanceof OutputClosed) return exit.done;
    if (error instanceof UsageError || error instanceof ResumeError) {
      tell(`${error.message}\nTry on-the-record ${command ? `${command.name} ` : ''}--help.`);
      return exit.usage;
    }
    tell((error as Error).message);
    return exit.broken;
  }
}

if (isMainThread) void main(process.argv.slice(2)).then((code) => process.exit(code));
else if (parentPort) void work(parentPort, workerData as ReaderChoice);
