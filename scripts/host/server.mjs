/** Runs the browser-based VS Code on the loopback address, and says under which URL a folder opens in it. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { hostParts } from './cache.mjs';

const quiet = {
  'workbench.startupEditor': 'none', 'workbench.tips.enabled': false, 'workbench.welcomePage.walkthroughs.openOnInstall': false, 'chat.disableAIFeatures': true, 'extensions.autoCheckUpdates': false, 'extensions.ignoreRecommendations': true,
  'telemetry.telemetryLevel': 'off', 'update.mode': 'none', 'git.enabled': false, 'workbench.secondarySideBar.defaultVisibility': 'hidden', 'security.workspace.trust.enabled': true,
};

/**
 * Starts a server. `trusted: false` opens folders in Restricted Mode. `settings` are added to quiet defaults.
 * Gives its port, `url(options)`, `serve(folder)`, `set(settings)` for other settings while it runs, and `stop()`, which ends it and deletes its data.
 */
export async function startHost({ trusted = true, settings = {}, data = mkdtempSync(join(tmpdir(), 'on-the-record-host-')), keep = false } = {}) {
  const { node, server } = hostParts();
  const userData = join(data, 'user');
  const extensions = join(data, 'extensions');
  mkdirSync(join(userData, 'Machine'), { recursive: true });
  mkdirSync(extensions, { recursive: true });
  const set = (changed) => writeFileSync(join(userData, 'Machine', 'settings.json'), JSON.stringify({ ...quiet, ...changed }));
  set(settings);
  const port = await freePort();
  const common = ['--accept-server-license-terms', '--user-data-dir', userData, '--extensions-dir', extensions];
  const child = spawn(node, [server, '--host', '127.0.0.1', '--port', String(port), '--without-connection-token', '--enable-smoke-test-driver', '--disable-telemetry', ...(trusted ? ['--disable-workspace-trust'] : []), ...common], { stdio: ['ignore', 'pipe', 'pipe'], env: serverEnvironment() });
  const log = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => log.push(String(chunk)));
  await answers(port, child, log);
  // The server gives out what lies in its own folder
  const served = resolve(server, '..', '..', `served-${port}`);
  return {
    port, node, server, common, log, set,
    url: (options) => workbenchUrl(port, options),
    /** The address under which the window can load what lies in a folder; one folder a server. */
    serve: (folder) => {
      symlinkSync(folder, served, 'junction');
      return `http://127.0.0.1:${port}/static/served-${port}`;
    },
    stop: async () => {
      if (child.exitCode === null) await new Promise((ended) => { child.once('exit', ended); child.kill('SIGKILL'); });
      rmSync(served, { force: true });
      if (!keep) rmSync(data, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/** The URL that opens `folder`, or the workspace file, with the extension under development in the Node host. */
function workbenchUrl(port, { folder, workspace, extension, tests, openFile, locale }) {
  const remote = (path) => `vscode-remote://127.0.0.1:${port}${path}`;
  const payload = [
    ...(extension ? [['extensionDevelopmentPath', remote(extension)]] : []),
    ...(tests ? [['extensionTestsPath', remote(tests)]] : []),
    ...(openFile ? [['openFile', remote(openFile)]] : []),
  ];
  return `http://127.0.0.1:${port}/?${workspace ? `workspace=${encodeURIComponent(workspace)}` : `folder=${encodeURIComponent(folder)}`}&payload=${encodeURIComponent(JSON.stringify(payload))}${locale ? `&locale=${locale}` : ''}`;
}

/** Without what a VS Code terminal or a test runner around this one sets. */
function serverEnvironment() {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(VSCODE_|ELECTRON_|NODE_OPTIONS)/.test(name)));
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

async function answers(port, child, log) {
  for (let tries = 0; tries < 150; tries++) {
    if (child.exitCode !== null) break;
    try {
      if ((await fetch(`http://127.0.0.1:${port}/version`)).ok) return;
    } catch {
      // Not up yet
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  child.kill('SIGKILL');
  throw new Error(`The VS Code server did not start on port ${port}. It wrote:\n${log.join('')}`);
}
