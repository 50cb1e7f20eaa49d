/** The suite for an extension whose model is missing, as VS Code's `extensionTestsPath`. */
import { runSuites } from './run-suites';

export function run(): Promise<void> {
  return runSuites(() => import('./without-model.test'));
}
