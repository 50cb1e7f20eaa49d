/** Prints what typing in a 5,000-word source costs inside VS Code, from the last key to the paint. Run with `node bench/typing.mjs`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { benchInHosts } from './in-host.mjs';

const root = join(import.meta.dirname, '..');
await build({ entryPoints: [join(root, 'bench', 'long-source.ts')], outfile: join(root, 'out', 'bench', 'long-source.cjs'), bundle: true, format: 'cjs', platform: 'node' });
const { longSource } = (await import('../out/bench/long-source.cjs')).default;
await benchInHosts('typing-in-host', (folder) => writeFileSync(join(folder, 'seeds', 'long.txt'), longSource(5000)));
