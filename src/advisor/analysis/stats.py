"""A library in figures."""

from __future__ import annotations

from typing import Any

import networkx as nx

from advisor.analysis.ways import BUDGET, WayCounter
from advisor.library import Library
from advisor.model import Guidance, Question


def stats(library: Library, budget: int = BUDGET) -> dict[str, Any]:
    """How many trees, questions, guidance and provisions there are, which are cited, and the ways through each tree.

    A provision is cited if the glossary, or a question or guidance that can be reached, cites it. `exact` is False
    where the figures of the ways are bounds: `shortest` and `count` at most, `longest` at least the true figure.
    """
    graph = library.graph
    starts: dict[str, str] = graph.graph["starts"]
    reached = set(starts.values()).union(*(nx.descendants(graph, start) for start in starts.values()))
    nodes: list[Question | Guidance] = [graph.nodes[name]["node"] for name in reached]
    cited: set[str] = set()
    for node in nodes:
        cited |= set(node.citations) if isinstance(node, Guidance) else {c.provision for c in node.cite}
    cited |= {citation.provision for term in library.terms.values() for citation in term.cite}
    counter = WayCounter(graph, budget)
    ways = {tree: counter.of(start) for tree, start in starts.items()}
    return {
        "trees": len(library.trees),
        "questions": sum(len(tree.questions) for tree in library.trees.values()),
        "guidance": sum(len(tree.guidance) for tree in library.trees.values()),
        "provisions": {
            "registered": len(library.provisions),
            "cited": len(cited & library.provisions.keys()),
            "uncited": [name for name in library.provisions if name not in cited],
        },
        "ways": {
            tree: {"shortest": way.shortest, "longest": way.longest, "count": way.number, "exact": way.exact}
            for tree, way in ways.items()
        },
    }
