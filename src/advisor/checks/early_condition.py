"""A condition on a question that cannot have been answered yet, or that may be asked before or after this place."""

from __future__ import annotations

from collections.abc import Iterator

from advisor.analysis.order import followed
from advisor.checks.faults import Faults
from advisor.checks.unknown_condition import conditions
from advisor.diagnostics import Diagnostic, Span
from advisor.diagnostics.catalog import finding
from advisor.library import Library
from advisor.model import Guidance, Question

RULES = ("early-condition", "shared-question")


def check(library: Library, faults: Faults) -> Iterator[Diagnostic]:
    """One finding for each question that a node's conditions read and that is asked only, or sometimes, after it.

    Both orders are possible where two parts of a consultation share the node in the middle of a chain. None in a tree
    in which a fault found before cuts ways.
    """
    reads = list(_reads(library, faults))
    pairs = {(question, node.id) for question, node, _ in reads}
    orders = followed(library.graph, pairs | {(second, first) for first, second in pairs})
    for question, node, place in reads:
        asked = question.removeprefix(f"{node.id.partition('/')[0]}/")
        related = [(library.graph.nodes[question]["node"].at, "question")]
        if (question, node.id) not in orders:
            yield finding("early-condition", place, related=related, name=asked)
        elif isinstance(node, Question) and (node.id, question) in orders:
            yield finding("shared-question", place, related=related, name=asked, node=node.name)


def _reads(library: Library, faults: Faults) -> Iterator[tuple[str, Question | Guidance, Span]]:
    """Each question that a node reads, with the first place."""
    for tree in library.trees.values():
        for node in () if faults.broken.get(tree.name) else tree.nodes:
            first = {condition.question: condition.at for condition in reversed(list(conditions(node)))}
            for question, place in first.items():
                if place and question in library.graph and question != node.id:
                    yield question, node, place
