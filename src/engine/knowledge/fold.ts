/** One form of a name for comparing: without accents, case, article and dots. */

/** The same names are compared many times in one text; forgotten together when there are too many. */
const known = new Map<string, string>();
const mostKnown = 5_000;

/** Folds accents, case, dots, hyphens, "the", and possessive endings; single spaces between words. */
export function foldName(name: string): string {
  const before = known.get(name);
  if (before !== undefined) return before;
  if (known.size >= mostKnown) known.clear();
  const folded = fold(name);
  known.set(name, folded);
  return folded;
}

function fold(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/['’]s?(?=\s|$)/gu, '')
    .replace(/[.'’‘]/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}&]+/gu, ' ')
    .trim()
    .replace(/^the (?=.)/, '');
}
