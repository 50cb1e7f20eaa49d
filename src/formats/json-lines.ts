/** Reads JSON lines: formats that keep one source a line share it. */
import { FormatError } from './format';
import { parseJson } from './parse-json';

/** Gives each line's value to `read`; empty lines are passed over. Throws a `FormatError` that names the line. */
export function* parseLines<Value>(content: string, read: (value: unknown) => Value): Iterable<Value> {
  for (const [index, line] of content.split('\n').entries()) {
    if (line.trim() === '') continue;
    const where = `Line ${index + 1}`;
    const value = parseJson(line, where);
    try {
      yield read(value);
    } catch (error) {
      if (error instanceof FormatError) throw new FormatError(`${where}: ${error.message}`);
      throw error;
    }
  }
}
