/** UIMA CAS XMI 1.0, with its type system beside it. */
import { create } from 'xmlbuilder2';
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
  const root = create({ version: '1.0', encoding: 'UTF-8' }).ele('http://uima.apache.org/resourceSpecifier', 'typeSystemDescription');
  const types = root.ele('types');
  for (const { name, supertype, features } of typeSystem) {
    const type = types.ele('typeDescription');
    type.ele('name').txt(name);
    type.ele('description');
    type.ele('supertypeName').txt(supertype);
    const list = type.ele('features');
    for (const [feature, range] of Object.entries(features)) {
      const description = list.ele('featureDescription');
      description.ele('name').txt(feature);
      description.ele('description');
      description.ele('rangeTypeName').txt(range);
    }
  }
  return `${root.end({ prettyPrint: true })}\n`;
}
