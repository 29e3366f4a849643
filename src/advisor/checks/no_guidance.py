"""A consultation that can end without any guidance."""

from collections.abc import Iterator, Mapping
from typing import Any

from advisor.analysis.branches import TooManyBranchesError, branches
from advisor.checks.faults import Faults
from advisor.checks.unknown_condition import conditions
from advisor.diagnostics import Diagnostic, Span
from advisor.diagnostics.catalog import finding
from advisor.graph import Graph, selections
from advisor.library import Library
from advisor.model import Answer, Guidance, Kind, Question

RULES = ("no-guidance", "beyond-budget")
BUDGET = 200_000
"""Answers that are looked at in one tree, over all ways."""
SHOWN = 12


def check(library: Library, faults: Faults) -> Iterator[Diagnostic]:
    """One finding for each answer after which a consultation is over although it has collected no guidance.

    The search follows only ways that can end without guidance, of which a good tree has none. None in a tree whose
    ways are known to be cut off or to run in a circle.
    """
    starts = {name: start for name, start in library.graph.graph["starts"].items() if not faults.broken.get(name)}
    bare = _bare_nodes(library.graph)
    for name, start in starts.items():
        found, whole = _bare_ways(library.graph, start, bare) if start in bare else ({}, True)
        for place, path in found.items():
            shown = [node.removeprefix(f"{name}/") for node in path]
            nodes = " → ".join(shown if len(shown) <= SHOWN else [*shown[:3], "…", *shown[-3:]])
            yield finding("no-guidance", place, nodes=nodes)
        at = library.trees[name].at
        if not whole and at:
            yield finding("beyond-budget", at, name=name)


def _bare_nodes(graph: Graph) -> set[str]:
    """The questions after which, other questions aside, a consultation might end without guidance; never too few."""
    bare: set[str] = set()
    waiting = list(graph)
    while waiting:
        name = waiting.pop()
        if name not in bare and _may_be_bare(graph.nodes[name], bare):
            bare.add(name)
            waiting += graph.predecessors(name)
    return bare


def _may_be_bare(data: Mapping[str, Any], bare: set[str]) -> bool:
    node, routes = data["node"], data["routes"]

    def can(answer: str) -> bool:
        cases = routes[answer]
        return not cases or bool(cases[-1][0]) or any(bare.issuperset(targets) for _, targets in cases)

    if isinstance(node, Guidance):
        return False
    if node.kind is not Kind.ANY_OF:
        return any(can(option.id) for option in node.options)
    items = all(option.when or can(f"+{option.id}") or can(f"-{option.id}") for option in node.options)
    return items and can("then") and (can("all") or can("some") or can("none"))


def _bare_ways(graph: Graph, start: str, bare: set[str]) -> tuple[dict[Span, list[str]], bool]:
    """The ways without guidance by the place where each ends, and whether every way was followed."""
    found: dict[Span, list[str]] = {}
    whole = True
    read: dict[str, set[str]] = {}
    for node in graph:
        for condition in conditions(graph.nodes[node]["node"]):
            read.setdefault(condition.question, set()).update(condition.values)
    matter = {node for node in graph if node in read or graph.in_degree(node) > 1}
    states: list[tuple[tuple[str, ...], Mapping[str, Answer | None], Span | None]] = [((start,), {}, None)]
    seen: set[object] = set()
    budget = BUDGET
    while states and budget > 0:
        waiting, given, place = states.pop()
        budget -= 1 + len(given)
        while waiting and waiting[0] in given:
            waiting = waiting[1:]
        if not waiting:
            if place:
                found.setdefault(place, list(given))
            continue
        node_id, *rest = waiting
        question = graph.nodes[node_id]["node"]
        state = (waiting, tuple((node, answer) for node, answer in given.items() if node in matter))
        if state in seen:
            continue
        seen.add(state)
        try:
            ways = branches(graph.nodes[node_id], given, frozenset(read.get(node_id, ())))
        except TooManyBranchesError:
            whole = False
            continue
        for branch in ways:
            after = {**given, node_id: branch.answer}
            following = (*branch.targets, *rest)
            if bare.issuperset(following):
                states.append((following, after, _place(question, branch.answer, after)))
    return found, whole and not states


def _place(question: Question, answer: Answer, given: Mapping[str, Answer | None]) -> Span | None:
    """Where the answer is written that ended the way."""
    chosen = [s for s in selections(question, answer, given) if question.option(s.lstrip("+-"))]
    option = question.option(chosen[0].lstrip("+-")) if chosen and isinstance(answer, str) else None
    return (option.at if option else None) or question.at
