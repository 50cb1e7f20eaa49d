/** UIMA CAS JSON 0.4, which INCEpTION prefers. */
import type { Cas, CasType } from './cas';
import { casTypes, toCas, typeSystem } from './cas';
import type { DocumentFormat } from './format';

export const casJson: DocumentFormat = {
  id: 'cas-json',
  label: 'UIMA CAS JSON',
  purpose: 'for INCEpTION and UIMA',
  unit: 'document',
  extensions: ['.cas.json'],
  write: (annotated) => [{ extension: '.cas.json', content: `${JSON.stringify(serialize(toCas(annotated)), null, 1)}\n` }],
};

function serialize({ text, language, annotations }: Cas): object {
  const sofa = annotations.length + 1;
  return {
    '%TYPES': Object.fromEntries(typeSystem.map(({ name, supertype, features }) => [name, { '%NAME': name, '%SUPER_TYPE': supertype, ...rangesOf(features) }])),
    '%FEATURE_STRUCTURES': [
      { '%ID': sofa, '%TYPE': 'uima.cas.Sofa', sofaNum: 1, sofaID: '_InitialView', mimeType: 'text/plain', sofaString: text },
      ...annotations.map(({ id, type, begin, end, values, references }) => ({
        '%ID': id,
        '%TYPE': type,
        '@sofa': sofa,
        begin,
        end,
        ...(type === casTypes.metadata && { language }),
        ...values,
        ...Object.fromEntries(Object.entries(references).map(([name, target]) => [`@${name}`, target])),
      })),
    ],
    '%VIEWS': { _InitialView: { '%SOFA': sofa, '%MEMBERS': annotations.map(({ id }) => id) } },
  };
}

function rangesOf(features: Readonly<Record<string, 'uima.cas.String' | CasType>>): object {
  return Object.fromEntries(Object.entries(features).map(([name, range]) => [name, { '%NAME': name, '%RANGE': range }]));
}
