"""A condition on a question or an answer that does not exist."""

from collections.abc import Iterator

from advisor.diagnostics import Diagnostic
from advisor.diagnostics.catalog import finding
from advisor.diagnostics.suggest import nearest
from advisor.graph import choices
from advisor.library import Library
from advisor.model import Condition, Guidance, Question

RULE = "unknown-condition"


def check(library: Library) -> Iterator[Diagnostic]:
    """One finding for each question or answer that a condition names and that is not there."""
    nodes = library.graph.nodes
    for tree in library.trees.values():
        for node in tree.nodes:
            for condition in conditions(node):
                if condition.at is None or condition.question.partition("/")[0] in library.truncated:
                    continue
                asked = nodes[condition.question]["node"] if condition.question in nodes else None
                if not isinstance(asked, Question):
                    questions = [
                        n.removeprefix(f"{tree.name}/") for n, q in nodes(data="node") if isinstance(q, Question)
                    ]
                    name = condition.question.removeprefix(f"{tree.name}/")
                    near = " · ".join(nearest(name, questions) or questions[:5])
                    yield finding(RULE, condition.at, "question", name=name, near=near)
                    continue
                answers = [option.id for option in asked.options]
                for value in condition.values:
                    if value not in answers:
                        known = ", ".join(answers)
                        yield finding(RULE, condition.at, "answer", value=value, name=asked.name, known=known)


def conditions(node: Question | Guidance) -> Iterator[Condition]:
    """Every condition that stands at a node."""
    for _, route in choices(node):
        for case in route:
            yield from case.when
    if isinstance(node, Question):
        for option in node.options:
            yield from option.when
