/** The networks as graphology's own readers see them. */
import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import Graph, { DirectedGraph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import { actorNetwork } from '../../src/formats/actor-network';
import { gexf } from '../../src/formats/gexf';
import { graphml } from '../../src/formats/graphml';
import { annotations } from './arbitrary-annotation';
import { seedAnnotation } from './seed-annotation';
import { collect, throughUtf8 } from './written';

const readers = [[gexf, parseGexf], [graphml, parseGraphml]] as const;

/** The key of the node with this label, and its edges' attributes by the label at their other end. */
function neighbours(graph: DirectedGraph, label: string): Record<string, unknown> {
  const key = graph.findNode((_, attributes) => attributes['label'] === label)!;
  return Object.fromEntries(graph.outEdges(key).map((edge) => [graph.getNodeAttribute(graph.target(edge), 'label'), graph.getEdgeAttributes(edge)]));
}

describe('networks', () => {
  for (const [format, parse] of readers) {
    it(`${format.label}: Hayashi speaks of Putin, on the seed's day`, async () => {
      const graph = parse(DirectedGraph, throughUtf8(await collect(format.write([seedAnnotation])))) as unknown as DirectedGraph;
      const edge = neighbours(graph, 'Yoshimasa Hayashi')['Vladimir Putin'] as Record<string, unknown>;
      assert.equal(edge['kind'], 'speaks of');
      assert.equal(Number(edge['weight']), 1);
      assert.equal(edge['first'], '2024-06-20');
    });

    it(`${format.label}: holds every node and edge, whatever the text`, async () => {
      await fc.assert(fc.asyncProperty(fc.array(annotations, { maxLength: 2 }), async (sources) => {
        const expected = await actorNetwork(sources);
        const graph = parse(Graph, throughUtf8(await collect(format.write(sources))));
        assert.deepEqual([graph.order, graph.size], [expected.order, expected.size]);
      }), { numRuns: 50 });
    });
  }

  it('counts a repeated caption once, and one actor over several sources once', async () => {
    const one = await actorNetwork([seedAnnotation]);
    const two = await actorNetwork([seedAnnotation, { ...seedAnnotation, id: 'other.txt' }]);
    const agency = (graph: typeof one) => graph.findNode((_, { label }) => label === 'Korean Central News Agency')!;
    assert.equal(one.getNodeAttribute(agency(one), 'statements'), 1);
    assert.equal(two.getNodeAttribute(agency(two), 'statements'), 2);
    assert.equal(two.filterNodes((_, { kind }) => kind === 'actor').length, one.filterNodes((_, { kind }) => kind === 'actor').length);
  });

  it('labels a statement by its first words, and keeps all of them', async () => {
    const graph = await actorNetwork([seedAnnotation]);
    const statement = graph.findNode((_, { words }) => words.startsWith('"We express'))!;
    const { label, words } = graph.getNodeAttributes(statement);
    assert.equal(label, '"We express a grave concern over Russia and North Korea …');
    assert.match(words, /friendly nations\."$/u);
  });

  it('keeps people known only by description apart from source to source', async () => {
    const nameless = { ...seedAnnotation, actors: seedAnnotation.actors.map((actor) => ({ ...actor, name: 'a senior official', named: false })) };
    const graph = await actorNetwork([nameless, { ...nameless, id: 'other.txt' }]);
    assert.equal(graph.filterNodes((_, { kind }) => kind === 'actor').length, 2 * new Set((await actorNetwork([nameless])).filterNodes((_, { kind }) => kind === 'actor')).size);
  });
});
