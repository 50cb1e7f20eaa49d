/** Countries by name, demonym and capital: from world-countries (ODbL) and i18n-iso-countries (MIT). */
import isoNames from './data/country-names.mit.json';
import countryList from './data/countries.odbl.json';
import institutions from './data/institutions.cc0.json';
import { foldName } from './fold';
import { seatNamed } from './institutions';

export interface Country {
  readonly code: string;
  readonly name: string;
  readonly official: string;
  readonly capitals: readonly string[];
  readonly demonyms: readonly string[];
  readonly names: readonly string[];
  readonly state: boolean;
}

const countries: readonly Country[] = countryList;
const byCode = new Map(countries.map((country) => [country.code, country]));
const extraNames: Readonly<Record<string, readonly string[]>> = {
  US: ['America', 'United States of America'], GB: ['Britain', 'Great Britain', 'UK', 'U.K.'], KP: ['DPRK'], KR: ['ROK'], AE: ['UAE'], CD: ['DRC', 'DR Congo'], CZ: ['Czech Republic'], MM: ['Burma'], VA: ['Holy See'], NL: ['Holland'],
};
const extraDemonyms: Readonly<Record<string, readonly string[]>> = { GB: ['British', 'Briton'], NL: ['Dutch'], US: ['American'], ES: ['Spaniard'], PL: ['Pole'], SE: ['Swede'], DK: ['Dane'], FI: ['Finn'], TR: ['Turk'], IR: ['Iranian'], PH: ['Filipino'] };

/** What one person of a country is called, where that is not its adjective. */
const onePerson: Readonly<Record<string, readonly string[]>> = {
  FR: ['Frenchman', 'Frenchwoman'], GB: ['Briton', 'Englishman', 'Englishwoman', 'Scotsman', 'Scotswoman', 'Scot', 'Welshman', 'Welshwoman'], IE: ['Irishman', 'Irishwoman'], NL: ['Dutchman', 'Dutchwoman'],
  ES: ['Spaniard'], PL: ['Pole'], SE: ['Swede'], DK: ['Dane'], FI: ['Finn'], TR: ['Turk'], GR: ['Greek'], RS: ['Serb'], HR: ['Croat'], CZ: ['Czech'], SK: ['Slovak'], TH: ['Thai'], PH: ['Filipino', 'Filipina'],
  NZ: ['New Zealander', 'Kiwi'], IS: ['Icelander'], LU: ['Luxembourger'], LI: ['Liechtensteiner'], GL: ['Greenlander'], BW: ['Motswana'], LS: ['Mosotho'], UZ: ['Uzbek'], TJ: ['Tajik'], KZ: ['Kazakh'], AF: ['Afghan'], LV: ['Latvian'], AR: ['Argentine'], SI: ['Slovene'],
};

const byName = new Map<string, Country>();
const byDemonym = new Map<string, Country>();
const byCapital = new Map<string, Country>();
for (const country of [...countries].sort((a, b) => Number(b.state) - Number(a.state))) {
  const iso = (isoNames as Readonly<Record<string, readonly string[]>>)[country.code] ?? [];
  for (const name of [country.name, country.official, ...iso, ...(extraNames[country.code] ?? []), ...country.names]) setOnce(byName, name, country);
  for (const demonym of [...country.demonyms, ...(extraDemonyms[country.code] ?? [])]) setOnce(byDemonym, demonym, country);
  for (const capital of country.capitals) setOnce(byCapital, capital, country);
}
const byOnePerson = new Map(Object.entries(onePerson).flatMap(([code, words]) => words.flatMap((word) => (byCode.has(code) ? [[foldName(word), byCode.get(code) as Country] as const] : []))));
for (const [city, code] of Object.entries(institutions.governments)) {
  const country = byCode.get(code);
  if (country) byCapital.set(foldName(city), country);
}

function setOnce(map: Map<string, Country>, name: string, country: Country): void {
  const key = foldName(name);
  if (key && !map.has(key)) map.set(key, country);
}

/** The country of an ISO 3166-1 alpha-2 code. */
export function countryOfCode(code: string): Country | null {
  return byCode.get(code) ?? null;
}

/** The country that goes by `name`: its common, official or ISO name, or a well-known short form. */
export function countryNamed(name: string): Country | null {
  return byName.get(foldName(name)) ?? null;
}

/** The country whose people are called `name` ("Russian", "Russians"). */
export function countryOfDemonym(name: string): Country | null {
  const key = foldName(name);
  return byDemonym.get(key) ?? byDemonym.get(key.replace(/s$/, '')) ?? null;
}

/** The country of one person who is called so: "the Spaniard", "the Italian", but not "the French", and not "the Vatican", which is a seat's own name. */
export function countryOfOnePerson(word: string): Country | null {
  return byOnePerson.get(foldName(word)) ?? (/(?:an|i)$/.test(word) && countryNamed(word) === null && seatNamed(word) === null ? (byDemonym.get(foldName(word)) ?? null) : null);
}

/** The country whose government sits in the city `name`. */
export function countryOfCapital(name: string): Country | null {
  return byCapital.get(foldName(name)) ?? null;
}
