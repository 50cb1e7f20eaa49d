/** Assertions that run in a web worker as well, where Node's are missing. */

/** Fails with `message` unless the condition holds. */
export function ok(condition: unknown, message = 'the condition does not hold'): asserts condition {
  if (condition === false || condition === null || condition === undefined || condition === 0 || condition === '') throw new Error(message);
}

/** Fails unless both are the same, compared as JSON. */
export function same(actual: unknown, expected: unknown, message = 'the values differ'): void {
  const [a, b] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (a !== b) throw new Error(`${message}: ${a} is not ${b}`);
}

/** Fails unless the text matches. */
export function match(text: string, pattern: RegExp): void {
  if (!pattern.test(text)) throw new Error(`${JSON.stringify(text)} does not match ${pattern}`);
}
