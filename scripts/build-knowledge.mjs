// Makes the data files of src/engine/knowledge/data/ that come from packages and lists; the others there are written by hand.
// usage: node scripts/build-knowledge.mjs GAZETTEERS   (a folder with the first-name lists of @stdlib)
import { createRequire } from 'node:module';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const gazetteers = process.argv[2];
if (!gazetteers) {
  console.error('usage: node scripts/build-knowledge.mjs GAZETTEERS');
  process.exit(2);
}
const require = createRequire(import.meta.url);
const out = (name, value) => writeFileSync(resolve('src/engine/knowledge/data', name), `${JSON.stringify(value)}\n`);
const latin = (name) => /^[\p{Script=Latin}\p{M}\s.'’()-]+$/u.test(name) && !/[,]/.test(name) && name.length > 3;

const countries = require('world-countries').map(({ cca2, name, capital, demonyms, altSpellings, independent, unMember }) => ({
  code: cca2,
  name: name.common,
  official: name.official,
  capitals: capital,
  demonyms: [...new Set([demonyms?.eng?.m, demonyms?.eng?.f].filter(Boolean))],
  names: altSpellings.filter(latin),
  state: Boolean(independent || unMember),
}));
out('countries.odbl.json', countries);

const isoNames = require('i18n-iso-countries/langs/en.json').countries;
out('country-names.mit.json', Object.fromEntries(Object.entries(isoNames).map(([code, names]) => [code, [names].flat()])));

const read = (name) => JSON.parse(readFileSync(join(gazetteers, name), 'utf8'));
const female = new Set(read('apache2-pddl-stdlib-female-first-names.json'));
const male = new Set(read('apache2-pddl-stdlib-male-first-names.json'));
const only = (own, other) => [...own].filter((name) => !other.has(name)).join(' ');
out('first-names.pddl.json', { female: only(female, male), male: only(male, female), both: [...female].filter((name) => male.has(name)).join(' ') });
