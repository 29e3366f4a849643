"""What some consultations have gone through of a library's trees, and what none of them has."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

from advisor.diagnostics import Span
from advisor.graph import Graph, holds, selections
from advisor.library import Library
from advisor.model import Answer, Guidance, Kind, Question, Tree
from advisor.walking import Walk


class Route(NamedTuple):
    """One way out of a node: an answer (see `graph.Choice`), and which of its cases, counted from 1."""

    node: str
    answer: str
    case: int


@dataclass(frozen=True)
class Coverage:
    """How much of one tree was gone through; each part in the order of the tree's file.

    routes, guidance, provisions: all there are; untaken, unreached, uncited: those of them that nothing went through.
    """

    tree: str
    routes: tuple[Route, ...]
    untaken: tuple[Route, ...]
    guidance: tuple[str, ...]
    unreached: tuple[str, ...]
    provisions: tuple[str, ...]
    uncited: tuple[str, ...]


def coverage(library: Library, walks: Iterable[Walk], trees: Iterable[str]) -> list[Coverage]:
    """What the walks went through, for each of the named trees of the library."""
    taken: set[Route] = set()
    seen: set[str] = set()
    cited: set[str] = set()
    for walk in walks:
        taken.update(routes_taken(walk))
        seen.update(walk.seen)
        cited.update(*(node.citations for node in walk.guidance))
        cited.update(c.provision for node in walk.path for c in node.question.cite)
    return [_of(library, library.trees[name], taken, seen, cited) for name in trees]


def _of(library: Library, tree: Tree, taken: set[Route], seen: set[str], cited: set[str]) -> Coverage:
    routes = tuple(route for node in tree.nodes for route in routes_of(library.graph, node))
    guidance = tuple(one.id for one in tree.guidance)
    provisions = tuple(sorted(tree.cited & library.provisions.keys()))
    return Coverage(
        tree.name,
        routes,
        tuple(route for route in routes if route not in taken),
        guidance,
        tuple(one for one in guidance if one not in seen),
        provisions,
        tuple(one for one in provisions if one not in cited),
    )


def routes_of(graph: Graph, node: Question | Guidance) -> Iterator[Route]:
    """Every route out of a node that an answer decides.

    An answer that leads no further is one as well; a part of a checklist is one only if it leads somewhere, and what
    follows a guidance only if it depends on an answer.
    """
    for answer, cases in graph.nodes[node.id]["routes"].items():
        if isinstance(node, Guidance) and not any(when for when, _ in cases):
            continue
        least = 0 if isinstance(node, Question) and node.kind is Kind.ANY_OF else 1
        yield from (Route(node.id, answer, number + 1) for number in range(max(least, len(cases))))


def routes_taken(walk: Walk) -> Iterator[Route]:
    """Every route that a walk took, in order."""
    given: dict[str, Answer | None] = {}
    for node_id, answer in walk.seen.items():
        data = walk.graph.nodes[node_id]
        given[node_id] = answer
        if isinstance(data["node"], Guidance):
            selected = ["then"]
        elif answer is None:
            continue
        else:
            selected = selections(data["node"], answer, given)
        for choice in selected:
            number = _case(data, choice, given)
            if number:
                yield Route(node_id, choice, number)


def _case(data: Mapping[str, Any], choice: str, given: Mapping[str, Answer | None]) -> int:
    """The number of the first case that holds; 1 for an answer that leads no further, 0 if no case holds."""
    cases = data["routes"].get(choice, ())
    return next((number for number, (when, _) in enumerate(cases, 1) if holds(when, given)), 0 if cases else 1)


def targets(graph: Graph, route: Route) -> tuple[str, ...]:
    """The full ids of the nodes that a route leads to."""
    cases = graph.nodes[route.node]["routes"][route.answer]
    return tuple(cases[route.case - 1][1]) if cases else ()


def place(graph: Graph, route: Route) -> Span | None:
    """Where the answer of a route stands in its file; of what belongs to no answer, its node."""
    node = graph.nodes[route.node]["node"]
    if isinstance(node, Question) and (node.kind is not Kind.ANY_OF or route.answer[0] in "+-"):
        option = node.option(route.answer.lstrip("+-"))
        return option.at if option else node.at
    at: Span | None = node.at
    return at


def named(route: Route) -> str:
    """A route's answer in the words of the tree's file."""
    if route.answer[0] in "+-":
        return f"{route.answer[1:]}.{'ticked' if route.answer[0] == '+' else 'unticked'}"
    return route.answer
