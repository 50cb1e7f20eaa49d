/** Where desktop VS Code can be had: for the suites by @vscode/test-electron, for `npm start` by the command `code`. */
import { spawnSync } from 'node:child_process';

/**
 * The executable that the suites run in: the one that VSCODE_PATH names, else a download by `fetchVSCode`, where there is
 * a display to show it on. `undefined` where neither can be had.
 */
export async function desktopForSuites({ environment = process.env, platform = process.platform, fetchVSCode = byTestElectron } = {}) {
  if (environment.VSCODE_PATH) return environment.VSCODE_PATH;
  if (platform === 'linux' && !environment.DISPLAY && !environment.WAYLAND_DISPLAY) return undefined;
  return fetchVSCode().catch(() => undefined);
}

/** Runs the suites of an extension in desktop VS Code, with `folder` open; rejects where VS Code ends with an error. */
export async function runSuitesOnDesktop({ vscodeExecutablePath, extension, suites, folder, runTests }) {
  const run = runTests ?? (await import('@vscode/test-electron')).runTests;
  await run({ vscodeExecutablePath, extensionDevelopmentPath: extension, extensionTestsPath: suites, launchArgs: [folder, '--disable-extensions', '--disable-workspace-trust'] });
}

/** Whether `code` is desktop VS Code's command: that of a remote window or of a browser-based one can't load an extension from a folder. */
export function hasDesktopCommand(run = helpOfCode) {
  const { status, stdout } = run();
  return status === 0 && stdout.includes('--extensionDevelopmentPath');
}

async function byTestElectron() {
  const { downloadAndUnzipVSCode } = await import('@vscode/test-electron');
  return downloadAndUnzipVSCode();
}

function helpOfCode() {
  return spawnSync('code', ['--help'], { encoding: 'utf8', shell: process.platform === 'win32' });
}
