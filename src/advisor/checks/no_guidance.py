"""A consultation that can end without any guidance."""

from collections.abc import Iterator, Mapping

import networkx as nx

from advisor.analysis.branches import branches
from advisor.checks.faults import Faults
from advisor.checks.unknown_condition import conditions
from advisor.diagnostics import Diagnostic, Span
from advisor.diagnostics.catalog import finding
from advisor.graph import Graph, selections
from advisor.library import Library
from advisor.model import Answer, Guidance, Question

RULE = "no-guidance"
BUDGET = 20_000
"""States that are looked at in one tree."""


def check(library: Library, faults: Faults) -> Iterator[Diagnostic]:
    """One finding for each answer after which a consultation is over although it has collected no guidance.

    The search follows only ways without guidance, so that it ends soon in any tree that advises. None in a tree whose
    ways are known to be cut off or to run in a circle there.
    """
    for name, start in library.graph.graph["starts"].items():
        if faults.broken.get(name):
            continue
        found: dict[Span, list[str]] = {}
        for path, place in _bare_ways(library.graph, start):
            found.setdefault(place, path)
        for place, path in found.items():
            yield finding(RULE, place, nodes=" → ".join(node.removeprefix(f"{name}/") for node in path))


def _bare_ways(graph: Graph, start: str) -> Iterator[tuple[list[str], Span]]:
    knot = {node: i for i, part in enumerate(nx.strongly_connected_components(graph)) for node in part}
    read: dict[str, set[str]] = {}
    for node in graph:
        for condition in conditions(graph.nodes[node]["node"]):
            read.setdefault(condition.question, set()).update(condition.values)
    states: list[tuple[tuple[str, ...], Mapping[str, Answer | None], Span | None]] = [((start,), {}, None)]
    seen: set[object] = set()
    while states and len(seen) < BUDGET:
        waiting, given, place = states.pop()
        while waiting and waiting[0] in given:
            waiting = waiting[1:]
        if not waiting:
            if place:
                yield list(given), place
            continue
        node_id, *rest = waiting
        question = graph.nodes[node_id]["node"]
        state = (waiting, tuple(given.items()))
        if isinstance(question, Guidance) or state in seen:
            continue
        seen.add(state)
        for branch in branches(graph.nodes[node_id], given, frozenset(read.get(node_id, ()))):
            after = {**given, node_id: branch.answer}
            following = (*branch.targets, *rest)
            circle = any(target in after and knot[target] == knot[node_id] for target in branch.targets)
            if not circle and not any(isinstance(graph.nodes[n]["node"], Guidance) for n in following):
                states.append((following, after, _place(question, branch.answer, after)))


def _place(question: Question, answer: Answer, given: Mapping[str, Answer | None]) -> Span | None:
    """Where the answer is written that ended the way."""
    chosen = [s for s in selections(question, answer, given) if question.option(s.lstrip("+-"))]
    option = question.option(chosen[0].lstrip("+-")) if chosen and isinstance(answer, str) else None
    return (option.at if option else None) or question.at
