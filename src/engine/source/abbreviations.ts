/** Full stops that end an abbreviation and not the sentence. */

/** Always followed by a name: titles and ranks. */
const beforeNames = new Set(
  ('adm amb asst att atty brig capt cmdr col comdr cpl dr ens fr gen gov hon insp lt maj messrs mlle mme mr mrs ms msgr ' +
    'ofc pfc pres prof pte pvt rep reps rev rt sen sens sgt sir spc sr st supt ste mt ft').split(' '),
);
/** Followed by a number or a name: "No. 10", "vs. Russia", "Jan. 5". */
const beforeWords = new Set('no nos vs v art sec fig vol pp p ch approx est c ca cf viz al jan feb mar apr jun jul aug sept sep oct nov dec'.split(' '));
/** May end a sentence as well: "in the U.S.", "Apple Inc.", "in Mich.", "Jr." */
const maybeLast = new Set(
  ('inc corp co ltd bros llc plc jr sr esq etc dept univ assn ave blvd rd ariz ark calif colo conn del fla ga ill ind kan ky la ' +
    'mass md mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo').split(' '),
);

/** A sentence begins with one of these after an abbreviation that may end one. */
const starter =
  /^["“‘'([]*(?:The|A|An|He|She|It|They|We|I|You|This|That|These|Those|There|But|And|Or|So|In|On|At|By|For|From|With|As|If|When|While|After|Before|Since|Although|Though|However|Meanwhile|His|Her|Its|Their|Our|My|Mr|Mrs|Ms|Dr|What|Who|Why|How|Where|Some|Many|Most|Both|No|Not|Now|Then|Here|Yet|Also|Still|Asked|According|Earlier|Later|Last|One|Two)\b/;

/** Whether `before` ends in a full stop that belongs to an abbreviation, so that `after` goes on with the same sentence. */
export function endsInAbbreviation(before: string, after: string): boolean {
  const word = /(?:^|[\s("“‘'’[—–-])((?:\p{L}\p{M}?\.)+|\p{L}[\p{L}\p{M}]{0,6}\.)$/u.exec(before)?.[1];
  if (!word) return false;
  const letters = word.toLowerCase().replaceAll('.', '');
  if (letters === 'eg' || letters === 'ie') return true;
  if (/^\p{Lu}\.$/u.test(word)) return word !== 'I.' && isInitial(before, after);
  if (beforeNames.has(letters) && /^\p{Lu}/u.test(word)) return /^[\p{Lu}"“‘']/u.test(after) && !starter.test(after) || letters === 'mr' || letters === 'mrs';
  if (beforeWords.has(letters)) return /^[\p{Lu}\d]/u.test(after) && (/^\d/.test(after) || !(word === 'No.' || starter.test(after)));
  if (maybeLast.has(letters) && /^\p{Lu}/u.test(word)) return /^\p{Lu}/u.test(after) && !starter.test(after) && letters !== 'etc';
  if (/^(?:\p{L}\.){2,}$/u.test(word)) return /^[\p{L}\d]/u.test(after) && !starter.test(after);
  return false;
}

/** "John F. Kennedy", "J. Roe"; not "Plan B. He", "vitamin C. Doctors". */
function isInitial(before: string, after: string): boolean {
  if (/^(?:\p{Lu}\.|\p{Lu}\p{L}+\s\p{Lu})/u.test(after) && !starter.test(after)) return true;
  if (!/^\p{Lu}/u.test(after) || starter.test(after)) return false;
  const previous = /(\S+)\s+\S+$/u.exec(before)?.[1] ?? '';
  return previous === '' || /^["“‘'(]*\p{Lu}|^(?:and|or|by|with|of|to|from|for|that|than|as|said|says)$/u.test(previous);
}
