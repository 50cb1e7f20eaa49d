/** `npm start`: opens seeds/ with the extension running, in desktop VS Code where `code` is there, else in the browser-based one. */
import { execFileSync, spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { startHost } from './host/server.mjs';

const extension = resolve(import.meta.dirname, '..');
const seeds = resolve(extension, 'seeds');

execFileSync(process.execPath, ['esbuild.mjs'], { cwd: extension, stdio: 'inherit' });
if (hasDesktop()) {
  spawnSync('code', ['--new-window', `--extensionDevelopmentPath=${extension}`, seeds], { stdio: 'inherit', shell: process.platform === 'win32' });
} else {
  const host = await startHost({ data: resolve(extension, '.vscode-test', 'start'), keep: true });
  console.log(`\nOn the Record is open at\n\n  ${host.url({ folder: seeds, extension })}\n\nOpen that address in a browser; end with Ctrl+C.`);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void host.stop().then(() => process.exit(0)));
}

function hasDesktop() {
  const { status, stdout } = spawnSync('code', ['--help'], { encoding: 'utf8', shell: process.platform === 'win32' });
  return status === 0 && stdout.includes('--extensionDevelopmentPath');
}
