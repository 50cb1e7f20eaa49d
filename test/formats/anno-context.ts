/**
 * The terms of http://www.w3.org/ns/anno.jsonld that the export uses, as the Web Annotation Vocabulary defines them; no npm
 * package carries the whole context, and tests reach no network.
 */
const id = (iri: string) => ({ '@type': '@id', '@id': iri });
const vocab = (iri: string) => ({ '@type': '@vocab', '@id': iri });
const number = (iri: string) => ({ '@type': 'xsd:nonNegativeInteger', '@id': iri });

export const annoContext = {
  '@context': {
    oa: 'http://www.w3.org/ns/oa#',
    rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
    rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
    xsd: 'http://www.w3.org/2001/XMLSchema#',
    as: 'http://www.w3.org/ns/activitystreams#',
    dcterms: 'http://purl.org/dc/terms/',
    foaf: 'http://xmlns.com/foaf/0.1/',
    id: '@id',
    type: '@type',
    Annotation: 'oa:Annotation',
    AnnotationCollection: 'as:OrderedCollection',
    AnnotationPage: 'as:OrderedCollectionPage',
    TextualBody: 'oa:TextualBody',
    TextQuoteSelector: 'oa:TextQuoteSelector',
    TextPositionSelector: 'oa:TextPositionSelector',
    Person: 'foaf:Person',
    name: 'foaf:name',
    creator: id('dcterms:creator'),
    created: { '@id': 'dcterms:created', '@type': 'xsd:dateTime' },
    assessing: 'oa:assessing',
    classifying: 'oa:classifying',
    describing: 'oa:describing',
    editing: 'oa:editing',
    moderating: 'oa:moderating',
    tagging: 'oa:tagging',
    identifying: 'oa:identifying',
    linking: 'oa:linking',
    body: id('oa:hasBody'),
    target: id('oa:hasTarget'),
    source: id('oa:hasSource'),
    selector: id('oa:hasSelector'),
    motivation: vocab('oa:motivatedBy'),
    purpose: vocab('oa:hasPurpose'),
    items: { ...id('as:items'), '@container': '@list' },
    first: id('as:first'),
    value: 'rdf:value',
    exact: 'oa:exact',
    prefix: 'oa:prefix',
    suffix: 'oa:suffix',
    label: 'rdfs:label',
    start: number('oa:start'),
    end: number('oa:end'),
    total: number('as:totalItems'),
    startIndex: number('as:startIndex'),
  },
} as const;
