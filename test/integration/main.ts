/** The integration suites, as VS Code's `extensionTestsPath`. */
import { runSuites } from './run-suites';

export function run(): Promise<void> {
  return runSuites(() => import('./suites'));
}
