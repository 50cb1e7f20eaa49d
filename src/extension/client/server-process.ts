/** The language server's process, which can be started before what speaks with it is loaded: it takes longer to start than that to load. */
import type { ChildProcess } from 'node:child_process';
import { fork } from 'node:child_process';
import type { Disposable } from 'vscode';

/** Milliseconds that a server has to end by itself once nothing needs it. */
const patience = 2000;

export class ServerProcess implements Disposable {
  readonly #start: () => ChildProcess;
  /** What was started and not given to anybody yet. */
  #ahead: ChildProcess | undefined;
  #last: ChildProcess | undefined;

  /** Starts the Node program `module` with `args`. Never throws: what can't be started now fails again, and is told, when it is taken. */
  constructor(module: string, args: readonly string[]) {
    this.#start = () => (this.#last = start(module, args));
    try {
      this.#ahead = this.#start();
    } catch {
      this.#ahead = undefined;
    }
  }

  /** A process to speak with by Node's own channel: the one that was started ahead, another where that has ended or was given before. */
  take(): ChildProcess {
    const ahead = this.#ahead;
    this.#ahead = undefined;
    return ahead?.connected ? ahead : this.#start();
  }

  /** Has the process end, if it does not by itself. */
  dispose(): void {
    const last = this.#last;
    if (last) setTimeout(() => last.kill(), patience).unref();
  }
}

function start(module: string, args: readonly string[]): ChildProcess {
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1', ELECTRON_NO_ASAR: '1' };
  const child = fork(module, ['--node-ipc', `--clientProcessId=${process.pid}`, ...args], { execArgv: [], silent: true, env });
  // An error that nobody listens to would end the extension host; whoever takes the process notices that its channel is closed
  child.on('error', () => undefined);
  return child;
}
