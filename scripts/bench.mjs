/** `npm run bench`: prints the figures of the extension: activation, typing, keystrokes. The engine's benches are run one by one. */
import { spawnSync } from 'node:child_process';

for (const args of [['esbuild.mjs', '--production'], ['esbuild.mjs'], ['bench/activation.mjs'], ['bench/typing.mjs'], ['--import', 'tsx', 'bench/keystroke.ts']]) {
  console.log(`\n${args.at(-1)}`);
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
