/** One form of a name for comparing: without accents, case, article and dots. */

/** The same names are compared many times in one text; forgotten together when there are too many. */
const known = new Map<string, string>();
const mostKnown = 5_000;

/** Letters that are no letter with an accent, as papers without them write them. */
const plainLetters: Readonly<Record<string, string>> = { ø: 'o', Ø: 'O', æ: 'ae', Æ: 'Ae', œ: 'oe', Œ: 'Oe', ł: 'l', Ł: 'L', đ: 'd', Đ: 'D', ð: 'd', Ð: 'D', þ: 'th', Þ: 'Th', ß: 'ss', ı: 'i', ħ: 'h', Ħ: 'H' };

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
    .replace(/[øØæÆœŒłŁđĐðÐþÞßıħĦ]/gu, (letter) => plainLetters[letter] ?? letter)
    .replace(/['’]s?(?=\s|$)/gu, '')
    .replace(/[.'’‘]/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}&]+/gu, ' ')
    .trim()
    .replace(/^the (?=.)/, '');
}
