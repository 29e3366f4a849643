"""A node to which nothing leads."""

from collections.abc import Iterator

import networkx as nx

from advisor.checks.unknown_reference import near_nodes
from advisor.diagnostics import Diagnostic
from advisor.diagnostics.catalog import finding
from advisor.graph import choices, resolve
from advisor.library import Library
from advisor.model import Guidance, Question

RULE = "unreachable"


def check(library: Library) -> Iterator[Diagnostic]:
    """One finding for the first node of each part that no tree's start leads to.

    None in a tree in which a fault found before may have cut the way, and none for what a misspelt reference meant.
    """
    graph = library.graph
    starts = graph.graph["starts"]
    reached = set(starts.values()) | _meant(library)
    for start in list(reached):
        reached |= nx.descendants(graph, start)
    lost = graph.subgraph(set(graph) - reached)
    parts = nx.condensation(nx.DiGraph(lost))
    firsts = {min(parts.nodes[p]["members"], key=list(lost).index) for p in parts if parts.in_degree(p) == 0}
    for name in lost:
        tree = name.partition("/")[0]
        node: Question | Guidance = graph.nodes[name]["node"]
        if name in firsts and node.at and tree in starts and tree not in library.damaged:
            yield finding(RULE, node.at, name=node.name)


def _meant(library: Library) -> set[str]:
    meant = set()
    for tree in library.trees.values():
        for node in tree.nodes:
            for _, route in choices(node):
                for target in (target for case in route for target in case.targets):
                    if not resolve(target, library.graph):
                        near = near_nodes(library, tree.name, target.node)
                        meant |= {n if "/" in n else f"{tree.name}/{n}" for n in near[:1]}
    return {name for name in meant if name in library.graph}
