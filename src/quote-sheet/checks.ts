/** What a person ticked and noted on a quote sheet, and how it finds its statement again. */
import type { StatementWords } from '../formats/statement-words';

export interface Check {
  readonly ticked: boolean;
  /** What stands after "Note:", as it was written, with the space before it. */
  readonly note: string;
}

/** By the key of a statement. */
export type Checks = ReadonlyMap<string, Check>;

/**
 * A key for each statement, of its words, the words that attribute them and its speaker: whatever of these changes has to
 * be checked anew. The same words by the same speaker, said twice, are told apart by their order.
 */
export function checkKeys(statements: readonly StatementWords[]): readonly string[] {
  const seen = new Map<string, number>();
  return statements.map(({ content, cue, speaker }) => {
    const digest = hash(JSON.stringify([content, cue, speaker]));
    const times = (seen.get(digest) ?? 0) + 1;
    seen.set(digest, times);
    return times === 1 ? digest : `${digest}-${times}`;
  });
}

/** The checks on a sheet, ticked or noted; lines that are no box and no note are passed over. */
export function readChecks(sheet: string): Checks {
  const checks = new Map<string, Check>();
  let key: string | undefined;
  let ticked = false;
  for (const line of sheet.split(/\r?\n/u)) {
    const box = /^\s{0,3}[-*+] \[([ xX])\] /u.exec(line);
    if (box) {
      key = /<!-- check:([0-9a-f]+(?:-\d+)?) -->/u.exec(line)?.[1];
      ticked = box[1] !== ' ';
      if (key !== undefined && ticked) checks.set(key, { ticked, note: '' });
    } else if (key !== undefined && /^ {0,6}Note:/u.test(line)) {
      const note = line.slice(line.indexOf(':') + 1).trimEnd();
      if (ticked || note !== '') checks.set(key, { ticked, note });
    }
  }
  return checks;
}

/** A digest of 53 bits (Bryc's cyrb53): enough to tell the statements of a sheet apart, and the same on every machine. */
function hash(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(16).padStart(14, '0');
}
