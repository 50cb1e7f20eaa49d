/** Fetches the browser-based VS Code into .vscode-test/, as @vscode/test-electron keeps its downloads there, once and pinned. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const cache = resolve(import.meta.dirname, '../../.vscode-test');
const codeServer = '4.139.1';
const nodeVersion = '24.21.0';

/** The parts of the host: the Node that runs the server, and the server's script. Throws where they can't be fetched. */
export function hostParts() {
  const node = join(cache, `node-${nodeVersion}`, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (!existsSync(node)) install(`node-${nodeVersion}`, `node@${nodeVersion}`, []);
  const folder = `code-server-${codeServer}`;
  const vscode = join(cache, folder, 'node_modules', 'code-server', 'lib', 'vscode');
  if (!existsSync(join(vscode, 'node_modules', '.complete'))) {
    install(folder, `code-server@${codeServer}`, ['--ignore-scripts']);
    npm(['install', '--omit=dev', '--ignore-scripts'], vscode);
    writeFileSync(join(vscode, 'node_modules', '.complete'), '');
  }
  return { node, server: join(vscode, 'out', 'server-main.js') };
}

function install(folder, what, options) {
  const at = join(cache, folder);
  mkdirSync(at, { recursive: true });
  writeFileSync(join(at, 'package.json'), '{ "private": true }\n');
  npm(['install', what, '--no-save', ...options], at);
}

function npm(args, cwd) {
  console.error(`Fetching the browser-based VS Code: npm ${args.join(' ')}`);
  execFileSync(process.platform === 'win32' ? 'npm.cmd' : 'npm', [...args, '--no-audit', '--no-fund', '--loglevel=error'], { cwd, stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32' });
}
