"""Cases of which one can never be taken, or after which nothing follows without saying so."""

from collections.abc import Iterator

from advisor.checks.faults import Faults
from advisor.diagnostics import Diagnostic, Span
from advisor.diagnostics.catalog import finding
from advisor.graph import choices
from advisor.library import Library
from advisor.model import Case, Condition, Question, Route

RULES = ("dead-case", "open-cases")


def check(library: Library, _faults: Faults) -> Iterator[Diagnostic]:
    """One finding for each case that an earlier one leaves nothing to, and each route without a last one."""
    for tree in library.trees.values():
        if tree.name in library.damaged:
            continue
        for node in tree.nodes:
            for _, route in choices(node):
                yield from _dead(route)
                yield from _open(library, route)


def _dead(route: Route) -> Iterator[Diagnostic]:
    for number, case in enumerate(route):
        place = _place(case)
        before = next((n for n, earlier in enumerate(route[:number], 1) if _covers(earlier.when, case.when)), None)
        if before and place:
            yield finding("dead-case", place, number=number + 1, before=before)


def _open(library: Library, route: Route) -> Iterator[Diagnostic]:
    place = _place(route[-1]) if route else None
    if place and route[-1].when and not _exhausts(library, route):
        yield finding("open-cases", place)


def _covers(one: tuple[Condition, ...], other: tuple[Condition, ...]) -> bool:
    """Whether `one` holds wherever `other` does."""
    values = {condition.question: set(condition.values) for condition in other}
    return all(values.get(c.question, {""}) <= set(c.values) for c in one)


def _exhausts(library: Library, route: Route) -> bool:
    """Whether the cases name every answer to one question."""
    asked = {condition.question for case in route for condition in case.when}
    if len(asked) > 1 or any(len(case.when) != 1 for case in route):
        return False
    nodes = library.graph.nodes
    question = next(iter(asked))
    node = nodes[question]["node"] if question in nodes else None
    if not isinstance(node, Question):
        return True
    named = {value for case in route for value in case.when[0].values}
    return {option.id for option in node.options} <= named


def _place(case: Case) -> Span | None:
    """Where a case begins."""
    begins = [*case.when, *case.targets]
    return begins[0].at if begins else None
