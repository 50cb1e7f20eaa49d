/** Prints what typing in a 5,000-word source costs inside VS Code, from the last key to the paint. Run with `node bench/typing.mjs`. */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';
import { benchInHosts } from './in-host.mjs';

const root = join(import.meta.dirname, '..');
const compiled = join(root, 'out', 'long-source.cjs');
await build({ entryPoints: [join(root, 'bench', 'long-source.ts')], outfile: compiled, bundle: true, format: 'cjs', platform: 'node', logLevel: 'error', define: { __dirname: JSON.stringify(join(root, 'bench')) } });
const { longSource } = createRequire(import.meta.url)(compiled);
await benchInHosts('typing-in-host', (folder) => writeFileSync(join(folder, 'seeds', 'long.txt'), longSource(5000)));
