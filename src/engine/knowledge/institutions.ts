/** International organizations, agencies, and the buildings and streets that stand for institutions: a table of this project's own, CC0. */
import institutions from './data/institutions.cc0.json';
import { foldName } from './fold';

export interface Institution {
  readonly name: string;
  readonly acronyms: readonly string[];
  readonly names: readonly string[];
  readonly summary: string;
  readonly country: string | null;
  readonly agency: boolean;
}

export interface Seat {
  readonly name: string;
  readonly standsFor: string;
  readonly country: string | null;
}

const byName = new Map<string, Institution>();
for (const entry of institutions.organizations) {
  const institution: Institution = { names: [], country: null, agency: false, ...entry };
  for (const name of [institution.name, ...institution.acronyms, ...institution.names]) byName.set(foldName(name), institution);
}
const seats = new Map(institutions.seats.map((seat) => [foldName(seat.name), { country: null, ...seat } satisfies Seat]));

/** The institution that goes by `name` or by that acronym. */
export function institutionNamed(name: string): Institution | null {
  return byName.get(foldName(name)) ?? null;
}

/** What the building, street or city `name` stands for where it speaks. */
export function seatNamed(name: string): Seat | null {
  return seats.get(foldName(name)) ?? null;
}
