/** Parses JSON that came from outside, with an error that says where it was. */
import { FormatError } from './format';

/** Parses `content`; `where` names it ("line 3"). A byte-order mark is passed over. Throws a `FormatError`. */
export function parseJson(content: string, where: string): unknown {
  try {
    return JSON.parse(content.startsWith('\uFEFF') ? content.slice(1) : content);
  } catch (error) {
    throw new FormatError(`${where} is not JSON (${(error as Error).message}). Mend it or export it again.`);
  }
}
