"""A condition on a question that cannot have been answered yet, or that may be asked before or after this place."""

from __future__ import annotations

from collections.abc import Iterator

import networkx as nx

from advisor.checks.faults import Faults
from advisor.checks.unknown_condition import conditions
from advisor.diagnostics import Diagnostic
from advisor.diagnostics.catalog import finding
from advisor.graph import Graph, choices, resolve
from advisor.library import Library
from advisor.model import Case, Guidance, Kind, Question

RULES = ("early-condition", "shared-question")
BUDGET = 40_000
"""Nodes that are looked at, those after each question counted anew; more of them are many times a shipped library."""


def check(library: Library, faults: Faults) -> Iterator[Diagnostic]:
    """One finding for each question that a node's conditions read and that is asked only, or sometimes, after it.

    A question comes before a node if a way leads from it to the node, or if a list of targets visits what leads to
    the question first and what leads to the node later. Both orders are possible where two parts of a consultation
    share the node in the middle of a chain. None in a tree in which a fault found before cuts ways, and none after the
    budget is spent: what comes after every question of a large library grows with its square.
    """
    graph = library.graph
    later: dict[str, set[str]] = {}

    def after(name: str) -> set[str]:
        if name not in later:
            later[name] = _later(graph, name)
        return later[name]

    for tree in library.trees.values():
        if faults.broken.get(tree.name):
            continue
        for node in tree.nodes:
            first = {condition.question: condition for condition in reversed(list(conditions(node)))}
            for question, condition in first.items():
                if question not in graph or question == node.id or not condition.at:
                    continue
                if len(later) * len(graph) > BUDGET and not {question, node.id} <= later.keys():
                    continue
                asked = question.removeprefix(f"{tree.name}/")
                if node.id not in after(question):
                    yield finding("early-condition", condition.at, name=asked)
                elif isinstance(node, Question) and question in after(node.id):
                    yield finding("shared-question", condition.at, name=asked, node=node.name)


def _later(graph: Graph, question: str) -> set[str]:
    """Every node that some walk may visit after a question."""
    leading = {question, *nx.ancestors(graph, question)}
    later = set(nx.descendants(graph, question))
    following: set[str] = set()
    for name in leading:
        node: Question | Guidance = graph.nodes[name]["node"]
        seen = False
        for group in _lists(node, graph):
            seen = False
            for target in group:
                if seen:
                    following.add(target)
                seen = seen or target in leading
    for target in following:
        if target not in later:
            later |= {target, *nx.descendants(graph, target)}
    return later


def _lists(node: Question | Guidance, graph: Graph) -> Iterator[list[str]]:
    """The targets that one visit may put on the stack together, in their order.

    On a checklist each of `all`, `some` and `none` goes with the items that it allows; a condition may still part them.
    """
    routes = {answer: [_resolved(case, graph) for case in route] for answer, route in choices(node)}
    if isinstance(node, Guidance) or node.kind is not Kind.ANY_OF:
        for cases in routes.values():
            yield from cases
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
