/** Remembers what was read lately, so that an edit re-reads only the windows that it touches. */

export interface Cache<Value> {
  get(key: string): Value | undefined;
  set(key: string, value: Value): void;
}

/** Keeps the values used last, as many as take at most `limit` bytes together with their keys; `bytesOf` says what a value takes. */
export function createCache<Value>(limit: number, bytesOf: (value: Value) => number): Cache<Value> {
  const entries = new Map<string, { readonly value: Value; readonly bytes: number }>();
  let used = 0;
  const forget = (key: string) => {
    used -= entries.get(key)?.bytes ?? 0;
    entries.delete(key);
  };
  const keep = (key: string, value: Value, bytes: number) => {
    entries.set(key, { value, bytes });
    used += bytes;
  };
  return {
    get(key) {
      const entry = entries.get(key);
      if (!entry) return undefined;
      forget(key);
      keep(key, entry.value, entry.bytes);
      return entry.value;
    },
    set(key, value) {
      forget(key);
      keep(key, value, bytesOf(value) + 2 * key.length);
      for (const oldest of entries.keys()) {
        if (used <= limit) return;
        forget(oldest);
      }
    },
  };
}
