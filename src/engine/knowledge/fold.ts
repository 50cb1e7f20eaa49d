/** One form of a name for comparing: without accents, case, article and dots. */

/** Folds accents, case, dots, hyphens, "the", and possessive endings; single spaces between words. */
export function foldName(name: string): string {
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
