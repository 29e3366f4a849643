"""A consultation that can end without any guidance."""

from collections.abc import Iterator, Mapping
from typing import Any

from advisor.analysis.branches import TooManyBranchesError, branches, may_stay
from advisor.analysis.past import Past
from advisor.checks.faults import Faults
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
    # Most libraries have no such way, and nothing to look at.
    past = Past(library.graph) if bare.intersection(starts.values()) else None
    for name, start in starts.items():
        found, whole = _bare_ways(library.graph, start, bare, past) if past and start in bare else ({}, True)
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
        return may_stay(routes[answer], bare)

    if isinstance(node, Guidance):
        return False
    if node.kind is not Kind.ANY_OF:
        return any(can(option.id) for option in node.options)
    items = all(option.when or can(f"+{option.id}") or can(f"-{option.id}") for option in node.options)
    return items and can("then") and (can("all") or can("some") or can("none"))


def _bare_ways(graph: Graph, start: str, bare: set[str], past: Past) -> tuple[dict[Span, list[str]], bool]:
    """The ways without guidance by the place where each ends, and whether every way was followed."""
    found: dict[Span, list[str]] = {}
    states: list[tuple[tuple[str, ...], Mapping[str, Answer], Span | None]] = [((start,), {}, None)]
    seen: set[object] = set()
    budget, whole = BUDGET, True
    while states and budget > 0:
        waiting, given, place = states.pop()
        budget -= 1 + len(given)
        waiting = tuple(node for node in waiting if node not in given)
        if not waiting:
            if place:
                found.setdefault(place, list(given))
            continue
        state = _state(past, waiting, given)
        if state in seen:
            continue
        seen.add(state)
        node_id, *rest = waiting
        question = graph.nodes[node_id]["node"]
        try:
            ways = branches(graph.nodes[node_id], given, frozenset(past.read.get(node_id, ())), within=bare)
        except TooManyBranchesError:
            whole = False
            continue
        for branch in ways:
            after = {**given, node_id: branch.answer}
            states.append(((*branch.targets, *rest), after, _place(question, branch.answer, after)))
    return found, whole and not states


def _state(past: Past, waiting: tuple[str, ...], given: Mapping[str, Answer]) -> object:
    """What waits, and of the answers given what can still matter to it: two ways that agree in it go on alike."""
    own = reads = 0
    for node in waiting:
        own |= past.own[node]
        reads |= past.reads[node]
    bits = [(node, past.bit[node]) for node in given if node in past.bit]
    seen = frozenset(node for node, bit in bits if bit & own)
    return waiting, seen, frozenset((node, past.kept(node, given[node])) for node, bit in bits if bit & reads)


def _place(question: Question, answer: Answer, given: Mapping[str, Answer | None]) -> Span | None:
    """Where the answer is written that ended the way."""
    chosen = [s for s in selections(question, answer, given) if question.option(s.lstrip("+-"))]
    option = question.option(chosen[0].lstrip("+-")) if chosen and isinstance(answer, str) else None
    return (option.at if option else None) or question.at
