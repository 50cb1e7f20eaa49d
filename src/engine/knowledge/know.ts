/** What is known of a name without the text. */
import type { ActorType, Knowledge } from '../annotation';
import { countryNamed, countryOfCapital, countryOfCode, type Country } from './countries';
import { institutionNamed, seatNamed } from './institutions';

const countryBasis = 'world-countries (ODbL) and i18n-iso-countries (MIT)';
const institutionBasis = 'table of institutions of On the Record (CC0)';

/** What the tables say of an actor of this name and type, or `null`. */
export function knowledgeOf(name: string, type: ActorType): Knowledge | null {
  if (type === 'person') return null;
  const country = type === 'place' || type === 'organization' ? countryNamed(name) : null;
  if (country) return aboutCountry(country);
  const institution = institutionNamed(name);
  if (institution) return { summary: institution.summary, names: others(name, [institution.name, ...institution.acronyms, ...institution.names]), basis: institutionBasis };
  const seat = seatNamed(name);
  if (seat) return { summary: `where it speaks, ${seat.standsFor}`, names: [], basis: institutionBasis };
  const seatOf = type === 'place' ? countryOfCapital(name) : null;
  return seatOf ? { summary: `${seatOf.capitals.some((capital) => capital === name) ? 'capital' : 'seat of government'} of ${seatOf.name}`, names: [], basis: countryBasis } : null;
}

function aboutCountry(country: Country): Knowledge {
  const capital = country.capitals.length > 0 ? `, capital ${country.capitals.join(', ')}` : '';
  const official = country.official === country.name ? '' : `; officially ${country.official}`;
  return { summary: `${country.state ? 'country' : 'territory'}${capital}${official}`, names: others(country.name, [country.official, ...country.names, ...country.demonyms]), basis: countryBasis };
}

function others(name: string, names: readonly string[]): readonly string[] {
  return [...new Set(names)].filter((other) => other !== name);
}

/** The country that an institution, a seat of government or a capital belongs to. */
export function countryBehind(name: string): Country | null {
  const code = institutionNamed(name)?.country ?? seatNamed(name)?.country;
  return code ? countryOfCode(code) : (countryNamed(name) ?? countryOfCapital(name));
}
