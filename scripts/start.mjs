/** `npm start`: opens seeds/ and the example in it with the extension running, in desktop VS Code where `code` is there, else in the browser-based one. */
import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { hasDesktopCommand } from './host/desktop.mjs';
import { startHost } from './host/server.mjs';

const extension = resolve(import.meta.dirname, '..');
const seeds = join(extension, 'seeds');
const example = join(seeds, readdirSync(seeds).filter((name) => name.endsWith('.txt')).sort()[0]);

execFileSync(process.execPath, ['esbuild.mjs'], { cwd: extension, stdio: 'inherit' });
if (hasDesktopCommand()) {
  spawnSync('code', ['--new-window', `--extensionDevelopmentPath=${extension}`, seeds, '--goto', example], { stdio: 'inherit', shell: process.platform === 'win32' });
} else {
  const host = await startHost({ data: join(extension, '.vscode-test', 'start'), keep: true });
  console.log(`\nOn the Record is open at\n\n  ${host.url({ folder: seeds, extension, openFile: example })}\n\nOpen that address in a browser; end with Ctrl+C.`);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => void host.stop().then(() => process.exit(0)));
}
