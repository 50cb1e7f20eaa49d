/** `npm run package [platform…]`: a .vsix a platform with its native runtime and the model; without arguments, for this machine. Prints the sizes. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const runtimes = join(root, 'node_modules', 'onnxruntime-node', 'bin', 'napi-v6');
const shipped = join(root, 'dist', 'onnxruntime', 'bin', 'napi-v6');

/** VS Code's names of the platforms for which onnxruntime is built, of those where WebAssembly takes its place, and `web`. */
export const platforms = ['linux-x64', 'linux-arm64', 'darwin-arm64', 'win32-x64', 'win32-arm64', 'darwin-x64', 'alpine-x64', 'alpine-arm64', 'web'];

/** The copies and the graphics runtimes that the reader does not load: it computes on the processor. */
const notNeeded = /(libonnxruntime\.\d+\.\d+\.\d+\.dylib|dxcompiler\.dll|dxil\.dll)$/;

/** What only some packages need: one kind of host or of runtime; the others go without. */
const nodeOnly = ['extension.js', 'client.js', 'formats.js', 'server.js', 'cli.js'];
const webOnly = ['extension-web.js', 'server-web.js'];
const nativeRuntime = 'onnxruntime';
const webAssembly = 'ort-wasm-simd-threaded.wasm';

/** Builds the package of a platform into out/ and gives its path. */
export function packageFor(platform) {
  if (!platforms.includes(platform)) throw new Error(`There is no package for ${platform}, only for: ${platforms.join(', ')}`);
  const name = join(root, 'out', `on-the-record-${platform}.vsix`);
  mkdirSync(join(root, 'out'), { recursive: true });
  node(['esbuild.mjs', '--production']);
  rmSync(shipped, { recursive: true, force: true });
  const [os, arch] = platform.split('-');
  const native = join(runtimes, os, arch ?? '');
  const isNative = platform !== 'web' && existsSync(native);
  for (const file of [...(platform === 'web' ? nodeOnly : webOnly), isNative ? webAssembly : nativeRuntime]) rmSync(join(root, 'dist', file), { recursive: true, force: true });
  // vsce wants both entry points to be there
  writeFileSync(join(root, 'dist', platform === 'web' ? 'extension.js' : 'extension-web.js'), "throw new Error('This package of On the Record is for another kind of host: install the one for this platform.');\n");
  if (isNative) cpSync(native, join(shipped, os, arch), { recursive: true, filter: (path) => !notNeeded.test(path) });
  node(['node_modules/@vscode/vsce/vsce', 'package', '--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links', '--target', platform, '--out', name]);
  return name;
}

function node(args) {
  execFileSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
}

if (process.argv[1] === import.meta.filename) {
  const chosen = process.argv.slice(2);
  for (const platform of chosen.length > 0 ? chosen : [`${process.platform}-${process.arch}`]) {
    const path = packageFor(platform);
    console.log(`${path}: ${(statSync(path).size / 1e6).toFixed(1)} MB`);
  }
  node(['esbuild.mjs']);
}
