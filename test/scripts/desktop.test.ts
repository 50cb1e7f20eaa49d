import assert from 'node:assert/strict';
import { desktopForSuites, hasDesktopCommand, runSuitesOnDesktop } from '../../scripts/host/desktop.mjs';

const fetched = async () => '/cache/vscode/code';
const unreachable = async (): Promise<string> => { throw new Error('no network'); };

describe('desktop VS Code, where it can be had', () => {
  it('is the one that VSCODE_PATH names, and then nothing is fetched', async () => {
    assert.equal(await desktopForSuites({ environment: { VSCODE_PATH: '/opt/code' }, platform: 'linux', fetchVSCode: unreachable }), '/opt/code');
  });

  it('is fetched where there is a display, and on the systems that always have one', async () => {
    for (const environment of [{ DISPLAY: ':0' }, { WAYLAND_DISPLAY: 'wayland-0' }]) assert.equal(await desktopForSuites({ environment, platform: 'linux', fetchVSCode: fetched }), '/cache/vscode/code');
    for (const platform of ['darwin', 'win32']) assert.equal(await desktopForSuites({ environment: {}, platform, fetchVSCode: fetched }), '/cache/vscode/code');
  });

  it('is left, for the browser-based one, where there is no display or nothing can be fetched', async () => {
    assert.equal(await desktopForSuites({ environment: {}, platform: 'linux', fetchVSCode: fetched }), undefined);
    assert.equal(await desktopForSuites({ environment: { DISPLAY: ':0' }, platform: 'linux', fetchVSCode: unreachable }), undefined);
  });

  it('runs the suites with the folder open and no other extension', async () => {
    const seen: unknown[] = [];
    await runSuitesOnDesktop({ vscodeExecutablePath: '/opt/code', extension: '/ext', suites: '/ext/out/integration.js', folder: '/sources', runTests: async (options) => (seen.push(options), 0) });
    assert.deepEqual(seen, [{ vscodeExecutablePath: '/opt/code', extensionDevelopmentPath: '/ext', extensionTestsPath: '/ext/out/integration.js', launchArgs: ['/sources', '--disable-extensions', '--disable-workspace-trust'] }]);
  });

  it('starts by `code` only where that command can load an extension from a folder', () => {
    const help = (stdout: string, status: number | null = 0) => () => ({ status, stdout });
    assert.ok(hasDesktopCommand(help('  --extensionDevelopmentPath <path>')));
    assert.ok(!hasDesktopCommand(help('Usage: code [options] of a remote window')));
    assert.ok(!hasDesktopCommand(help('--extensionDevelopmentPath', 127)));
  });
});
