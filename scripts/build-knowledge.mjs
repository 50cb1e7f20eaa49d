// Makes the data files of src/engine/knowledge/data/ that come from packages and lists; the others there are written by hand.
// usage: node scripts/build-knowledge.mjs GAZETTEERS NAMES   (a folder with the first-name lists of @stdlib; name_data.json of the PyPI package nomquamgender)
import { createRequire } from 'node:module';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const [gazetteers, nameData] = process.argv.slice(2);
if (!gazetteers || !nameData) {
  console.error('usage: node scripts/build-knowledge.mjs GAZETTEERS NAMES');
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
const listed = ['female', 'male'].flatMap((gender) => read(`apache2-pddl-stdlib-${gender}-first-names.json`));
out('first-names.pddl.json', { names: [...new Set(listed)].sort().join(' ') });

// A name counts for a gender where nine in ten of its bearers have it, in at least four sources and forty times in all.
const counted = new Map();
for (const [name, [sources, count, female]] of Object.entries(JSON.parse(readFileSync(nameData, 'utf8')))) {
  const key = name.replace(/[-\s']/g, '');
  if (!/^[a-z]{2,}$/.test(key)) continue;
  const sum = counted.get(key) ?? { sources: 0, count: 0, female: 0 };
  counted.set(key, { sources: Math.max(sum.sources, sources), count: sum.count + count, female: sum.female + count * female });
}
const known = [...counted].filter(([, { sources, count }]) => sources >= 4 && count >= 40);
const of = (fits) => known.filter(([, { count, female }]) => fits(female / count)).map(([name]) => name).sort().join(' ');
out('name-genders.mit.json', { female: of((share) => share >= 0.9), male: of((share) => share <= 0.1) });
