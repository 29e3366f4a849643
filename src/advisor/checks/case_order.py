"""Cases of which one can never be taken, or after which nothing follows without saying so."""

from collections.abc import Iterator

from advisor.checks.faults import Faults
from advisor.diagnostics import Diagnostic, Span
from advisor.diagnostics.catalog import finding
from advisor.graph import choices
from advisor.library import Library
from advisor.model import Case, Kind, Question, Route

RULES = ("dead-case", "open-cases", "beyond-budget")
MOST = 100
"""As many cases of one route are compared with those after them; nobody reads more of them."""


def check(library: Library, faults: Faults) -> Iterator[Diagnostic]:
    """One finding for each case that an earlier one leaves nothing to, and each route without a last one.

    None in a tree in which a condition reads what is not there.
    """
    for tree in library.trees.values():
        if tree.name in library.damaged or "unknown-condition" in faults.broken.get(tree.name, ()):
            continue
        for node in tree.nodes:
            for _, route in choices(node):
                if route and (len(route) > 1 or route[0].when):
                    yield from _dead(route)
                    yield from _open(library, route)


def _dead(route: Route) -> Iterator[Diagnostic]:
    """The cases that one of the first before them covers."""
    read = [{condition.question: set(condition.values) for condition in case.when} for case in route]
    for number, (case, values) in enumerate(zip(route, read, strict=True)):
        before = next((n for n, earlier in enumerate(read[: min(number, MOST)], 1) if _covers(earlier, values)), None)
        place = _place(case)
        if before and place:
            related = [(_place(route[before - 1]), "case")]
            yield finding("dead-case", place, related=related, number=number + 1, before=before)
    if len(route) > MOST + 1 and (place := _place(route[MOST])):
        yield finding("beyond-budget", place, "cases", number=MOST, count=len(route))


def _open(library: Library, route: Route) -> Iterator[Diagnostic]:
    place = _place(route[-1])
    if place and route[-1].when and not _exhausts(library, route):
        yield finding("open-cases", place)


def _covers(one: dict[str, set[str]], other: dict[str, set[str]]) -> bool:
    """Whether `one` holds wherever `other` does."""
    return all(question in other and other[question] <= values for question, values in one.items())


def _exhausts(library: Library, route: Route) -> bool:
    """Whether the cases name every answer to one question; a checklist may always be left without a tick."""
    asked = {condition.question for case in route for condition in case.when}
    if len(asked) > 1 or any(len(case.when) != 1 for case in route):
        return False
    nodes = library.graph.nodes
    question = next(iter(asked))
    node = nodes[question]["node"] if question in nodes else None
    if not isinstance(node, Question):
        return True
    named = {value for case in route for value in case.when[0].values}
    return node.kind is not Kind.ANY_OF and {option.id for option in node.options} <= named


def _place(case: Case) -> Span | None:
    """Where a case begins."""
    begins = [*case.when, *case.targets]
    return begins[0].at if begins else None
