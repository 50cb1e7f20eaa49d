/** Spans as a tree, for markup that can nest but not overlap. */

export interface Spanned {
  readonly start: number;
  readonly end: number;
}

export interface Nested<Item extends Spanned> {
  readonly item: Item;
  readonly inner: readonly Nested<Item>[];
}

export interface Forest<Item extends Spanned> {
  readonly roots: readonly Nested<Item>[];
  /** Items that begin inside another and end after it, or that it may not hold: they have no place in the tree. */
  readonly crossing: readonly Item[];
}

/** The longer of two that begin together holds the other; of two with the same span, the first given does. */
export function nest<Item extends Spanned>(items: readonly Item[], mayHold: (holder: Item, item: Item) => boolean): Forest<Item> {
  interface Open { readonly item: Item; readonly inner: Open[] }
  const roots: Open[] = [];
  const open: Open[] = [];
  const crossing: Item[] = [];
  for (const item of [...items].sort((a, b) => a.start - b.start || b.end - a.end)) {
    while (open.length > 0 && open.at(-1)!.item.end <= item.start) open.pop();
    const holder = open.at(-1);
    if (holder && (holder.item.end < item.end || !mayHold(holder.item, item))) {
      crossing.push(item);
      continue;
    }
    const node: Open = { item, inner: [] };
    (holder?.inner ?? roots).push(node);
    open.push(node);
  }
  return { roots, crossing };
}
