"""A way that comes back to where it was."""

from collections.abc import Iterator
from itertools import islice, pairwise

import networkx as nx

from advisor.checks.faults import Faults
from advisor.diagnostics import Diagnostic, Span
from advisor.diagnostics.catalog import finding
from advisor.graph import choices, resolve
from advisor.library import Library

RULE = "cycle"
SHOWN = 4
"""As many references on the way are shown."""


def check(library: Library, _faults: Faults) -> Iterator[Diagnostic]:
    """One finding for each knot of nodes that lead to one another, at the reference that closes a shortest circle."""
    graph = library.graph
    knots = [k for k in nx.strongly_connected_components(graph) if len(k) > 1 or graph.has_edge(*list(k) * 2)]
    if not knots:
        return
    order = {node: i for i, node in enumerate(nx.dfs_preorder_nodes(graph, source=None))}
    for start in reversed(list(graph.graph["starts"].values())):
        order |= {node: i - len(graph) for i, node in enumerate(nx.dfs_preorder_nodes(graph, start))}
    for knot in knots:
        first = min(knot, key=order.__getitem__)
        inside = graph.subgraph(knot)
        closing = list(inside.predecessors(first))
        ways = nx.single_source_shortest_path(inside, first)
        last = min(closing, key=lambda node: len(ways[node]))
        names = [*ways[last], first]
        tree = first.partition("/")[0]
        shown = " → ".join(name.removeprefix(f"{tree}/") for name in names)
        span = _reference(library, last, first)
        if span:
            on_the_way = islice(pairwise(names[:-1]), SHOWN)
            related = [(_reference(library, one, other), "way") for one, other in on_the_way]
            yield finding(RULE, span, related=related, nodes=shown)


def _reference(library: Library, source: str, target: str) -> Span | None:
    """Where a node refers to another."""
    for _, route in choices(library.graph.nodes[source]["node"]):
        for reference in (reference for case in route for reference in case.targets):
            if resolve(reference, library.graph) == target:
                return reference.at
    return None
