"""Which nodes a walk may visit before which others, read off the graph for all pairs that are asked about."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import networkx as nx

from advisor.graph import Graph, choices, resolve
from advisor.model import Case, Guidance, Kind, Question

TOGETHER = 4096
"""As many nodes are followed in one pass, each as a bit of a number: they bound its memory."""


def followed(graph: Graph, pairs: Iterable[tuple[str, str]]) -> set[tuple[str, str]]:
    """The pairs (first, second) of which some walk may visit the first node before the second; never too few.

    One node comes before another if a way leads from it to the other, or if a list of targets visits what leads to
    the first of them earlier than what leads to the second. Conditions are not weighed. Linear in the graph, but for
    one bit of each node for each first node.
    """
    seconds: dict[str, list[str]] = {}
    for first, second in pairs:
        seconds.setdefault(first, []).append(second)
    if not seconds:
        return set()
    # Each part comes after the parts that it leads to.
    parts = list(nx.strongly_connected_components(graph))
    part = {node: number for number, nodes in enumerate(parts) for node in nodes}
    leads = [{part[target] for node in nodes for target in graph[node]} for nodes in parts]
    lists = [[[part[t] for t in targets] for node in nodes for targets in _lists(graph, node)] for nodes in parts]
    firsts = list(seconds)
    found = set()
    for begin in range(0, len(firsts), TOGETHER):
        some = firsts[begin : begin + TOGETHER]
        own = [0] * len(parts)
        for number, first in enumerate(some):
            own[part[first]] |= 1 << number
        before = _before(own, leads, lists, [len(nodes) > 1 for nodes in parts])
        for number, first in enumerate(some):
            found |= {(first, second) for second in seconds[first] if before[part[second]] >> number & 1}
    return found


def _before(own: list[int], leads: list[set[int]], lists: list[list[list[int]]], knots: list[bool]) -> list[int]:
    """For each part, the bits of the nodes that may come before it; `own` has the bits that stand in it."""
    from_here = list(own)
    for number, following in enumerate(leads):
        for target in following:
            from_here[number] |= from_here[target]
    # Nodes of a knot come before one another.
    before = [bits if knot else 0 for bits, knot in zip(own, knots, strict=True)]
    for number in reversed(range(len(own))):
        for targets in lists[number]:
            earlier = 0
            for target in targets:
                before[target] |= earlier
                earlier |= from_here[target]
        earlier = before[number] | own[number]
        for target in leads[number]:
            before[target] |= earlier
    return before


def _lists(graph: Graph, name: str) -> Iterator[list[str]]:
    """The targets, two or more, that one visit may put on the stack together, in their order.

    On a checklist each of `all`, `some` and `none` goes with the items that it allows; a condition may still part them.
    """
    node: Question | Guidance = graph.nodes[name]["node"]
    routes = {answer: [_resolved(case, graph) for case in route] for answer, route in choices(node)}
    if isinstance(node, Guidance) or node.kind is not Kind.ANY_OF:
        yield from (targets for cases in routes.values() for targets in cases if len(targets) > 1)
        return
    for how_many, signs in (("all", "+"), ("some", "+-"), ("none", "-")):
        parts = [
            [target for case in cases for target in case]
            for answer, cases in routes.items()
            if answer in (how_many, "then") or answer[0] in signs
        ]
        yield [target for part in parts for target in part]


def _resolved(case: Case, graph: Graph) -> list[str]:
    return [name for target in case.targets if (name := resolve(target, graph))]
