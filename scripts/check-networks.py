"""Reads exported GEXF and GraphML with networkx and compares the two.

Usage: python scripts/check-networks.py FOLDER   (pip install networkx; FOLDER holds x.gexf and x.graphml)
"""
import sys
from pathlib import Path

import networkx


def summary(graph):
    """What both must agree on: nodes by kind, label and day, edges by kind and weight."""
    nodes = sorted((data["kind"], data["label"], data["type"], bool(data["named"]), int(data["statements"])) for _, data in graph.nodes(data=True))
    label = dict(graph.nodes(data="label"))
    edges = sorted((data["kind"], label[a], label[b], float(data["weight"])) for a, b, data in graph.edges(data=True))
    return nodes, edges


def main(folder):
    documents = sorted(Path(folder).glob("*.gexf"))
    for document in documents:
        gexf = networkx.read_gexf(document)
        graphml = networkx.read_graphml(document.with_suffix(".graphml"))
        assert summary(gexf) == summary(graphml), f"{document}: GEXF and GraphML differ"
        print(f"{document}: {gexf.number_of_nodes()} nodes, {gexf.number_of_edges()} edges")
    print(f"{len(documents)} networks read alike from GEXF and GraphML")


if __name__ == "__main__":
    main(sys.argv[1])
