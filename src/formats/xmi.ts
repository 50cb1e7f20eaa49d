/** UIMA CAS XMI 1.0, with its type system beside it. */
import type { Cas, CasAnnotation, CasType } from './cas';
import { casTypes, toCas, typeSystem } from './cas';
import type { DocumentFormat } from './format';

export const xmi: DocumentFormat = {
  id: 'xmi',
  label: 'UIMA CAS XMI',
  purpose: 'for INCEpTION, DKPro and UIMA',
  unit: 'document',
  extensions: ['.xmi', '.TypeSystem.xml'],
  write: (annotated) => [
    { extension: '.xmi', content: serialize(toCas(annotated)) },
    { extension: '.TypeSystem.xml', content: describeTypes() },
  ],
};

/** A type's namespace is its package; each package has a prefix of its own. */
const packages = [...new Set(Object.values(casTypes).map(packageOf))];

function serialize({ text, language, annotations }: Cas): string {
  const sofa = annotations.length + 1;
  const namespaces = packages.map((name, i) => ` xmlns:p${i}="http:///${name.replaceAll('.', '/')}.ecore"`).join('');
  const rows = annotations.map((annotation) => element(annotation, sofa, language));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmlns:cas="http:///uima/cas.ecore"${namespaces} xmi:version="2.0">`,
    '<cas:NULL xmi:id="0"/>',
    ...rows,
    `<cas:Sofa${attributes({ 'xmi:id': sofa, sofaNum: 1, sofaID: '_InitialView', mimeType: 'text', sofaString: text })}/>`,
    `<cas:View${attributes({ sofa, members: annotations.map(({ id }) => id).join(' ') })}/>`,
    '</xmi:XMI>',
    '',
  ].join('\n');
}

function element({ id, type, begin, end, values, references }: CasAnnotation, sofa: number, language: string): string {
  const name = `p${packages.indexOf(packageOf(type))}:${type.slice(packageOf(type).length + 1)}`;
  return `<${name}${attributes({ 'xmi:id': id, sofa, begin, end, ...(type === casTypes.metadata && { language }), ...values, ...references })}/>`;
}

function packageOf(type: CasType): string {
  return type.slice(0, type.lastIndexOf('.'));
}

/** Line breaks and tabs as references: XML would read them as spaces in an attribute. */
function attributes(values: Readonly<Record<string, string | number>>): string {
  const escape = (value: string) => value.replace(/[&<>"\t\n\r]/gu, (char) => `&#${char.charCodeAt(0)};`);
  return Object.entries(values).map(([name, value]) => ` ${name}="${escape(String(value))}"`).join('');
}

function describeTypes(): string {
  const feature = ([name, range]: readonly [string, string]) =>
    `<featureDescription><name>${name}</name><description/><rangeTypeName>${range}</rangeTypeName></featureDescription>`;
  const types = typeSystem.map(({ name, supertype, features }) =>
    `<typeDescription><name>${name}</name><description/><supertypeName>${supertype}</supertypeName><features>${Object.entries(features).map(feature).join('')}</features></typeDescription>`);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<typeSystemDescription xmlns="http://uima.apache.org/resourceSpecifier">',
    '<types>',
    ...types,
    '</types>',
    '</typeSystemDescription>',
    '',
  ].join('\n');
}
