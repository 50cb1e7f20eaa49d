/** GraphML: the network of actors and statements, for networkx, igraph, yEd and others. */
import type { ActorNetwork } from './actor-network';
import { actorNetwork } from './actor-network';
import type { CollectionFormat } from './format';
import { escapeXml } from './xml-text';

type Column = readonly [name: string, type: 'string' | 'boolean' | 'int'];

const nodeColumns: readonly Column[] = [['label', 'string'], ['kind', 'string'], ['type', 'string'], ['named', 'boolean'], ['statements', 'int'], ['words', 'string'], ['document', 'string'], ['first', 'string'], ['last', 'string']];
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
  // Keys hold the text's words; XML ids are plain numbers.
  const ids = new Map(graph.nodes().map((key, i) => [key, `n${i}`]));
  const declare = (of: 'node' | 'edge', columns: readonly Column[]) =>
    columns.map(([name, type]) => `<key id="${of}-${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>`);
  const data = (of: 'node' | 'edge', columns: readonly Column[], attributes: object) =>
    columns.map(([name]) => `<data key="${of}-${name}">${escapeXml(String((attributes as Record<string, unknown>)[name]))}</data>`).join('');
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...declare('node', nodeColumns),
    ...declare('edge', edgeColumns),
    '<graph id="actors-and-statements" edgedefault="directed">',
    ...graph.mapNodes((key, attributes) => `<node id="${ids.get(key)}">${data('node', nodeColumns, attributes)}</node>`),
    ...graph.mapEdges((_, attributes, source, target) => `<edge source="${ids.get(source)}" target="${ids.get(target)}">${data('edge', edgeColumns, attributes)}</edge>`),
    '</graph>',
    '</graphml>',
    '',
  ].join('\n');
}
