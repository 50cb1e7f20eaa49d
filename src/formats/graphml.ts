/** GraphML: the network of actors and statements, for networkx, igraph, yEd and others. */
import { create } from 'xmlbuilder2';
import type { ActorNetwork } from './actor-network';
import { actorNetwork } from './actor-network';
import type { CollectionFormat } from './format';

type Column = readonly [name: string, type: 'string' | 'boolean' | 'int'];

const nodeColumns: readonly Column[] = [['label', 'string'], ['kind', 'string'], ['type', 'string'], ['named', 'boolean'], ['statements', 'int'], ['document', 'string'], ['first', 'string'], ['last', 'string']];
const edgeColumns: readonly Column[] = [['kind', 'string'], ['weight', 'int'], ['first', 'string'], ['last', 'string']];

export const graphml: CollectionFormat = {
  id: 'graphml',
  label: 'GraphML',
  purpose: 'who speaks of whom and who says what, as a network for networkx, igraph or yEd',
  unit: 'collection',
  extensions: ['.graphml'],
  async *write(annotated) {
    yield toXml(await actorNetwork(annotated));
  },
};

function toXml(graph: ActorNetwork): string {
  const root = create({ version: '1.0', encoding: 'UTF-8' }).ele('http://graphml.graphdrawing.org/xmlns', 'graphml');
  for (const [name, type] of nodeColumns) root.ele('key', { id: `n-${name}`, for: 'node', 'attr.name': name, 'attr.type': type });
  for (const [name, type] of edgeColumns) root.ele('key', { id: `e-${name}`, for: 'edge', 'attr.name': name, 'attr.type': type });
  const xml = root.ele('graph', { id: 'actors-and-statements', edgedefault: 'directed' });
  // Keys hold the text's words; XML ids are plain numbers.
  const ids = new Map(graph.nodes().map((key, i) => [key, `n${i}`]));
  graph.forEachNode((key, attributes) => {
    const node = xml.ele('node', { id: ids.get(key) });
    for (const [name] of nodeColumns) node.ele('data', { key: `n-${name}` }).txt(String(attributes[name as keyof typeof attributes]));
  });
  graph.forEachEdge((_, attributes, source, target) => {
    const edge = xml.ele('edge', { source: ids.get(source), target: ids.get(target) });
    for (const [name] of edgeColumns) edge.ele('data', { key: `e-${name}` }).txt(String(attributes[name as keyof typeof attributes]));
  });
  return `${root.end({ prettyPrint: true })}\n`;
}
