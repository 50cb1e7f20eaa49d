/** WebAnno TSV 3.3: one token a line, for INCEpTION and older WebAnno. */
import type { Cas, CasAnnotation, CasType } from './cas';
import { casTypes, toCas, typeSystem } from './cas';
import type { DocumentFormat } from './format';

/**
 * Offsets are UTF-16. Spans stand on whole tokens, so that white space at their edges is lost, and a span of white space
 * alone is left out. Line breaks and columns as INCEpTION's own writer sets them.
 */
export const webannoTsv: DocumentFormat = {
  id: 'webanno-tsv',
  label: 'WebAnno TSV 3.3',
  purpose: 'for INCEpTION and WebAnno, a token a line',
  unit: 'document',
  extensions: ['.tsv'],
  write: (annotated) => [{ extension: '.tsv', content: serialize(toCas(annotated)) }],
};

const spanLayers = typeSystem.filter(({ name }) => name === casTypes.name || name === casTypes.part);
const linkFeature = 'relation';

function serialize(cas: Cas): string {
  const units = cas.sentences.flatMap(({ tokens }, i) => tokens.map(([begin, end], j) => ({ id: `${i + 1}-${j + 1}`, begin, end })));
  const placed = place(cas.annotations, units.map(({ begin, end }) => [begin, end]));
  const header = [
    '#FORMAT=WebAnno TSV 3.3',
    ...spanLayers.map(({ name, features }) => `#T_SP=${[name, ...Object.keys(features)].join('|')}`),
    `#T_RL=${casTypes.link}|${linkFeature}|BT_${casTypes.part}`,
    '',
  ];
  let unit = 0;
  const sentences = cas.sentences.map(({ span: [begin, end], tokens }) => [
    '',
    ...cas.text.slice(begin, end).split('\n').map((line) => `#Text=${escapeText(line)}`),
    ...tokens.map(() => row(unit++)),
  ].join('\n'));
  return `${[...header, ...sentences].join('\n')}\n`;

  function row(index: number): string {
    const { id, begin, end } = units[index]!;
    const columns = [
      ...spanLayers.flatMap(({ name, features }) => spanColumns(name, Object.keys(features), index)),
      ...linkColumns(index),
    ];
    return `${[id, `${begin}-${end}`, cas.text.slice(begin, end), ...columns].join('\t')}\t`;
  }

  function spanColumns(type: CasType, features: readonly string[], index: number): string[] {
    const here = (placed.byUnit.get(index) ?? []).filter((annotation) => annotation.type === type);
    if (here.length === 0) return features.map(() => '_');
    return features.map((feature) => here.map(({ id, values }) => `${values[feature] === undefined ? '*' : escapeValue(values[feature])}[${placed.numbers.get(id)}]`).join('|'));
  }

  /** A link stands at the first token of what it leads to, and names the first token of where it comes from. */
  function linkColumns(index: number): string[] {
    const here = placed.linksTo.get(index) ?? [];
    if (here.length === 0) return ['_', '_'];
    return [
      here.map(({ values }) => escapeValue(values[linkFeature] ?? '*')).join('|'),
      here.map(({ references: { Governor, Dependent } }) => `${units[placed.firstUnit.get(Governor!)!]!.id}[${placed.numbers.get(Governor!)}_${placed.numbers.get(Dependent!)}]`).join('|'),
    ];
  }
}

interface Placed {
  /** The span annotations on each token, by its index. */
  readonly byUnit: ReadonlyMap<number, readonly CasAnnotation[]>;
  readonly firstUnit: ReadonlyMap<number, number>;
  /** The links that lead to an annotation which begins on a token, by the token's index. */
  readonly linksTo: ReadonlyMap<number, readonly CasAnnotation[]>;
  /** The number that tells an annotation from others on its tokens, by its id. */
  readonly numbers: ReadonlyMap<number, number>;
}

function place(annotations: readonly CasAnnotation[], units: readonly (readonly [number, number])[]): Placed {
  const byUnit = new Map<number, CasAnnotation[]>();
  const firstUnit = new Map<number, number>();
  const numbers = new Map<number, number>();
  for (const annotation of annotations) {
    if (annotation.type !== casTypes.name && annotation.type !== casTypes.part) continue;
    for (let i = firstAt(units, annotation.begin); i < units.length && units[i]![1] <= annotation.end; i++) {
      append(byUnit, i, annotation);
      if (!firstUnit.has(annotation.id)) firstUnit.set(annotation.id, i);
    }
    if (firstUnit.has(annotation.id)) numbers.set(annotation.id, numbers.size + 1);
  }
  const linksTo = new Map<number, CasAnnotation[]>();
  for (const annotation of annotations) {
    const { Governor, Dependent } = annotation.references;
    const unit = firstUnit.get(Dependent ?? 0);
    if (unit !== undefined && firstUnit.has(Governor ?? 0)) append(linksTo, unit, annotation);
  }
  return { byUnit, firstUnit, linksTo, numbers };
}

function append<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** The index of the first unit that begins at `offset` or after it. */
function firstAt(units: readonly (readonly [number, number])[], offset: number): number {
  let low = 0;
  let high = units.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (units[middle]![0] < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function escapeValue(value: string): string {
  return value.replace(/->|[\\[\]|_;\t\n*]/gu, (sign) => (sign === '\t' ? '\\t' : sign === '\n' ? '\\n' : `\\${sign}`));
}

/** What a line of a CAS's text can hold that the format escapes there. */
const textEscapes: Readonly<Record<string, string>> = { '\t': '\\t', '\r': '\\r', '\\': '\\\\' };

function escapeText(line: string): string {
  return line.replace(/[\t\r\\]/gu, (char) => textEscapes[char] ?? char);
}
