/** The suite for a workspace of several folders, as VS Code's `extensionTestsPath`. */
import { runSuites } from './run-suites';

export function run(): Promise<void> {
  return runSuites(() => import('./several-folders.test'));
}
