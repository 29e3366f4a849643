"""A condition on a question or an answer that does not exist."""

from collections.abc import Iterator

from advisor.checks.faults import Faults, also
from advisor.diagnostics import Diagnostic, Span
from advisor.diagnostics.catalog import finding
from advisor.diagnostics.suggest import MANY, nearest
from advisor.graph import choices
from advisor.library import Library
from advisor.model import Condition, Guidance, Question, Tree

RULE = "unknown-condition"


def check(library: Library, faults: Faults) -> Iterator[Diagnostic]:
    """One finding for each name that a tree's conditions read and that is not there, at the first place."""
    nodes = library.graph.nodes
    for tree in library.trees.values():
        missing: dict[str, list[Condition]] = {}
        wrong: dict[tuple[str, str], list[Span]] = {}
        for condition in (condition for node in tree.nodes for condition in conditions(node)):
            asked = nodes[condition.question]["node"] if condition.question in nodes else None
            if isinstance(asked, Question):
                for value, place in zip(condition.values, condition.places, strict=False):
                    if not asked.option(value):
                        wrong.setdefault((asked.id, value), []).append(place)
            elif not library.may_hold(condition.question.partition("/")[0]):
                missing.setdefault(condition.question, []).append(condition)
        yield from _answers(library, wrong, faults)
        yield from _questions(library, tree, missing, faults)


def _answers(library: Library, wrong: dict[tuple[str, str], list[Span]], faults: Faults) -> Iterator[Diagnostic]:
    for (question, value), places in wrong.items():
        asked: Question = library.graph.nodes[question]["node"]
        if question in library.hurt or asked.tree in library.truncated:
            continue
        faults.missing.add(f"{question}={value}")
        known = ", ".join(option.id for option in asked.options)
        facts = {"value": value, "name": asked.name, "known": known, "also": also(places)}
        yield finding(RULE, places[0], "answer", related=[(asked.at, "question")], **facts)


def _questions(
    library: Library, tree: Tree, missing: dict[str, list[Condition]], faults: Faults
) -> Iterator[Diagnostic]:
    home = f"{tree.name}/"
    questions = [n.removeprefix(home) for n, q in library.graph.nodes(data="node") if isinstance(q, Question)]
    for number, (question, read) in enumerate(missing.items()):
        places = [condition.at for condition in read if condition.at]
        if question in faults.missing or not places:
            continue
        faults.missing.add(question)
        name = question.removeprefix(home)
        near = (nearest(name, questions) if number < MANY else []) or questions[:5]
        yield finding(RULE, places[0], "question", name=name, near=" · ".join(near), also=also(places))


def conditions(node: Question | Guidance) -> Iterator[Condition]:
    """Every condition that stands at a node."""
    for _, route in choices(node):
        for case in route:
            yield from case.when
    if isinstance(node, Question):
        for option in node.options:
            yield from option.when
