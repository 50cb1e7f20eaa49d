/** Types of desktop.mjs, for its test. */
import type { runTests } from '@vscode/test-electron';

export function desktopForSuites(where?: {
  readonly environment?: Readonly<Record<string, string | undefined>>;
  readonly platform?: string;
  readonly fetchVSCode?: () => Promise<string>;
}): Promise<string | undefined>;

export function runSuitesOnDesktop(what: {
  readonly vscodeExecutablePath: string;
  readonly extension: string;
  readonly suites: string;
  readonly folder: string;
  readonly runTests?: typeof runTests;
}): Promise<void>;

export function hasDesktopCommand(run?: () => { readonly status: number | null; readonly stdout: string }): boolean;
