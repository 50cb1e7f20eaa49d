/** Saving that breaks off, by a file system that stops at any byte and by a process that is killed, leaves the old file or the new one. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Files } from '../../../src/corrections/keeping/atomic-file';
import { readWhole, replaceFile } from '../../../src/corrections/keeping/atomic-file';
import { isWholeSidecar } from '../../../src/corrections/keeping/whole-sidecar';
import { nodeFiles, version, versionOf } from './saved-sidecars';

const place = { file: 'a.jsonld', next: 'a.jsonld.next' };

/** A file system in memory that ends after so many moments: a byte written, a file deleted or renamed is one each. */
function endingFiles(moments: number, deletesFirst: boolean, held: Map<string, Uint8Array>): Files<string> {
  let left = moments;
  const pass = () => { if (left-- <= 0) throw new Error('ended'); };
  return {
    read: async (name) => held.get(name) ?? null,
    async write(name, bytes) {
      pass();
      held.set(name, new Uint8Array());
      for (let end = 1; end <= bytes.length; end++) {
        pass();
        held.set(name, bytes.subarray(0, end));
      }
    },
    async rename(from, to) {
      pass();
      if (deletesFirst) {
        held.delete(to);
        pass();
      }
      const bytes = held.get(from);
      if (!bytes) throw new Error(`${from} is not there`);
      held.set(to, bytes);
      held.delete(from);
    },
  };
}

describe('a file saved', () => {
  for (const deletesFirst of [false, true]) {
    const how = deletesFirst ? 'where renaming deletes first' : 'where renaming replaces';

    it(`is the old or the new one at each moment of saving, ${how}`, async () => {
      const [first, second] = [version(1, 2), version(2, 2)];
      for (const before of [null, first]) {
        for (let moments = 0; moments < second.length + 4; moments++) {
          const held = new Map(before ? [[place.file, before]] : []);
          await replaceFile(endingFiles(moments, deletesFirst, held), place, second).catch(() => undefined);
          const found = await readWhole(endingFiles(Infinity, deletesFirst, held), place, isWholeSidecar);
          const number = found && versionOf(found, 2);
          assert.ok(found === null ? before === null : number === 2 || (number === 1 && before !== null), `after ${moments} moments: ${String(number)}`);
        }
      }
    });

    it(`is whole whenever the process is killed, ${how}`, async function () {
      this.timeout(180_000);
      const folder = mkdtempSync(join(tmpdir(), 'on-the-record-save-'));
      try {
        const file = join(folder, 'a.jsonld');
        const files = nodeFiles(deletesFirst);
        await replaceFile(files, { file, next: `${file}.next` }, version(0));
        for (let kill = 0; kill < 6; kill++) {
          const saving = spawn(process.execPath, ['--import', 'tsx', join(__dirname, 'saved-sidecars.ts'), file, deletesFirst ? 'deletes-first' : ''], { stdio: ['ignore', 'pipe', 'inherit'] });
          await once(saving.stdout, 'data');
          await new Promise((resolve) => setTimeout(resolve, 7 * kill));
          saving.kill('SIGKILL');
          await once(saving, 'exit');
          const found = await readWhole(files, { file, next: `${file}.next` }, isWholeSidecar);
          assert.ok(found && versionOf(found) !== null, `after kill ${kill} there is no whole file`);
        }
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    });
  }
});
