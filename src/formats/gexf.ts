/** GEXF: the network of actors and statements, for Gephi. */
import write from 'graphology-gexf/common/writer.js';
import type { EdgeAttributes, NodeAttributes } from './actor-network';
import { actorNetwork } from './actor-network';
import type { CollectionFormat } from './format';

/** GEXF 1.2; nodes and edges carry what they are in `kind`, so that one of the networks can be filtered out. */
export const gexf: CollectionFormat = {
  id: 'gexf',
  label: 'GEXF',
  purpose: 'who speaks of whom and who says what, as a network for Gephi',
  unit: 'collection',
  extensions: ['.gexf'],
  async *write(annotated) {
    const graph = await actorNetwork(annotated);
    yield write<NodeAttributes, EdgeAttributes>(graph, {
      formatNode: (_, { label, ...attributes }) => ({ label, attributes }),
      formatEdge: (_, { weight, ...attributes }) => ({ weight, attributes }),
    });
  },
};
