/** What every feature is given: where the sources are, how the server is reached, where to log. */
import type * as vscode from 'vscode';
import type { OnTheRecord } from './api';
import type { Server } from './client/server';
import type { Sources } from './sources/sources';

export interface Session {
  readonly context: vscode.ExtensionContext;
  readonly server: Server;
  readonly sources: Sources;
  readonly log: vscode.LogOutputChannel;
  /** The name of the machine's account; `null` where there is none, as in a browser. */
  readonly osUser: string | null;
  /** Adds to what other extensions are given. */
  offer(part: Partial<OnTheRecord>): void;
}

/** A feature registers itself and gives back what ends it. */
export type Feature = (session: Session) => readonly vscode.Disposable[];
