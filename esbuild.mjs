/** Builds what runs: the extension, its language server and the command line into dist/, the suites inside VS Code into out/. */
import { build, context } from 'esbuild';
import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');

/** The native runtime stays a folder beside the bundles: its library is found relative to its own code. */
const nativeRuntime = {
  name: 'native-runtime',
  setup({ onResolve }) {
    onResolve({ filter: /^onnxruntime-node$/ }, () => ({ path: './onnxruntime/dist/index.js', external: true }));
  },
};

/** What the Node extension imports when it is needed: bundles of their own, since CommonJS bundles can't be split. VS Code's browser host loads one file alone. */
const later = { client: 'src/extension/client/node-client.ts', formats: 'src/formats/formats.ts' };
const loadedLater = {
  name: 'loaded-later',
  setup({ onResolve }) {
    onResolve({ filter: /^\./ }, ({ kind, path, resolveDir }) => {
      if (kind !== 'dynamic-import') return undefined;
      const bundle = Object.keys(later).find((name) => resolve(later[name]) === `${resolve(resolveDir, path)}.ts`);
      if (!bundle) throw new Error(`${path} is imported when it is needed, so it must be a bundle: add it to "later".`);
      return { path: `./${bundle}.js`, external: true };
    });
  },
};

const common = { bundle: true, format: 'cjs', target: 'es2022', minify: production, sourcemap: production ? false : 'linked', sourcesContent: false, logLevel: 'warning', legalComments: 'none' };
/** Some packages ask for their own address, which a CommonJS bundle has under another name. */
const address = "const bundleAddress = require('node:url').pathToFileURL(__filename).href;";
const node = { ...common, platform: 'node', target: 'node20', external: ['vscode'], plugins: [nativeRuntime], define: { 'import.meta.url': 'bundleAddress' }, banner: { js: address } };
const web = { ...common, platform: 'browser', external: ['vscode', 'node:*'], define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' } };
/** A web worker has no `require`: its bundle is a script. */
const worker = { ...web, format: 'iife', external: ['node:*', 'module', 'fs', 'path', 'url', 'worker_threads'] };

/** The suites' mocha is its browser build, which without `module` and `define` makes itself a global. */
const bundles = [
  { ...node, entryPoints: { extension: 'src/extension/node-main.ts' }, outdir: 'dist', plugins: [loadedLater], supported: { 'dynamic-import': false } },
  { ...node, entryPoints: { ...later, server: 'src/server/node-main.ts' }, outdir: 'dist' },
  { ...node, entryPoints: { cli: 'src/cli/main.ts' }, outdir: 'dist', banner: { js: `#!/usr/bin/env node\n${address}` } },
  { ...web, entryPoints: { 'extension-web': 'src/extension/web-main.ts' }, outdir: 'dist' },
  { ...worker, entryPoints: { 'server-web': 'src/server/browser-main.ts' }, outdir: 'dist' },
  { ...node, entryPoints: { index: 'node_modules/onnxruntime-node/dist/index.js' }, outdir: 'dist/onnxruntime/dist', plugins: [], external: ['../bin/*'], loader: { '.node': 'copy' } },
  ...(production ? [] : [{ ...web, entryPoints: { integration: 'test/integration/main.ts', 'without-model': 'test/integration/without-model.ts', 'several-folders': 'test/integration/several-folders.ts' }, outdir: 'out', define: { ...web.define, module: 'undefined', define: 'undefined' } }]),
];


rmSync('dist', { recursive: true, force: true });
mkdirSync('dist', { recursive: true });
copyFileSync('node_modules/onnxruntime-web/dist/ort-wasm-simd-threaded.wasm', 'dist/ort-wasm-simd-threaded.wasm');
copyNativeLibraries(join('node_modules', 'onnxruntime-node', 'bin'), join('dist', 'onnxruntime', 'bin'));

if (watch) await Promise.all(bundles.map(async (options) => (await context(options)).watch()));
else await Promise.all(bundles.map((options) => build(options)));

/** Copies the libraries of this machine's platform; `scripts/package.mjs` puts in those of the one that it packs for. */
function copyNativeLibraries(from, to) {
  for (const napi of readdirSync(from)) {
    const platform = join(napi, process.platform, process.arch);
    if (!existsSync(join(from, platform))) continue;
    mkdirSync(join(to, platform), { recursive: true });
    for (const file of readdirSync(join(from, platform))) copyFileSync(join(from, platform, file), join(to, platform, file));
  }
}
