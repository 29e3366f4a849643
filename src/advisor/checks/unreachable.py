"""A node to which nothing leads."""

from collections.abc import Iterator

import networkx as nx

from advisor.checks.faults import Faults
from advisor.diagnostics import Diagnostic
from advisor.diagnostics.catalog import finding
from advisor.library import Library
from advisor.model import Guidance, Question

RULE = "unreachable"
EXCUSED = {"unknown-reference", "unknown-condition"}
"""Rules whose findings leave no node without a way: what a misspelt reference meant counts as reached."""


def check(library: Library, faults: Faults) -> Iterator[Diagnostic]:
    """One finding for the first node of each part that no tree's start leads to.

    None in a tree in which a fault found before may have cut the way.
    """
    graph = library.graph
    starts = graph.graph["starts"]
    reached = {name for name in (*starts.values(), *faults.meant) if name in graph}
    waiting = list(reached)
    while waiting:
        for following in graph[waiting.pop()]:
            if following not in reached:
                reached.add(following)
                waiting.append(following)
    lost = graph.subgraph([node for node in graph if node not in reached])
    if not lost:
        return
    order = {node: i for i, node in enumerate(lost)}
    parts = nx.condensation(nx.DiGraph(lost))
    firsts = {min(parts.nodes[p]["members"], key=order.__getitem__) for p in parts if parts.in_degree(p) == 0}
    for name in lost:
        tree = name.partition("/")[0]
        node: Question | Guidance = graph.nodes[name]["node"]
        if name in firsts and node.at and tree in starts and not faults.broken.get(tree, set()) - EXCUSED:
            yield finding(RULE, node.at, name=node.name)
