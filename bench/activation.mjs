/** Prints how long the extension takes to activate, to show something of the seed and to annotate it. Run with `node bench/activation.mjs`. */
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { benchInHosts } from './in-host.mjs';

await benchInHosts('activation-in-host', (folder) => copyFileSync(join(folder, 'seeds', '000_c75256f9babe0d3c.txt'), join(folder, 'seeds', 'copy.txt')));
