/** Looks into values that a file from anywhere holds: each function gives what it says, or `null`. */

/** A value's own field; what a prototype has is none. */
export function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
}

/** A string of at least one and at most so many UTF-16 units. */
export function someText(value: unknown, most: number): string | null {
  return typeof value === 'string' && value.length > 0 && value.length <= most ? value : null;
}

export function textUpTo(value: unknown, most: number): string | null {
  return typeof value === 'string' && value.length <= most ? value : null;
}

export function offset(value: unknown): number | null {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null;
}

export function oneOf<const Value extends string>(values: readonly Value[], value: unknown): Value | null {
  return values.find((one) => one === value) ?? null;
}

/** A list of at most so many, each of which `read` can read. */
export function listOf<Value>(value: unknown, most: number, read: (item: unknown) => Value | null): readonly Value[] | null {
  if (!Array.isArray(value) || value.length > most) return null;
  const items = value.map(read);
  return items.some((item) => item === null) ? null : (items as readonly Value[]);
}

/** ISO 8601 with date and time: "2026-11-24T09:00:00Z". */
export function instant(value: unknown): string | null {
  const text = someText(value, 40);
  return text !== null && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(text) && !Number.isNaN(Date.parse(text)) ? text : null;
}
