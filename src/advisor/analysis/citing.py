"""Who cites a provision, and which answers lead there."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from advisor.analysis.leading import leading
from advisor.library import Library
from advisor.model import Citation, Guidance, Question, Term
from advisor.walking import Answered


class Citer(NamedTuple):
    """A question or a guidance that cites a provision, or one of a guidance's steps, counted from 1."""

    node: Question | Guidance
    step: int | None = None


class Citers(NamedTuple):
    """Who cites a provision: by the name of the tree, as written there, and the terms of the glossary."""

    trees: dict[str, tuple[Citer, ...]]
    terms: tuple[Term, ...]


class Route(NamedTuple):
    """A way to a node: what is answered, in the order of the walk; if `exact`, no fewer answers lead there."""

    node: Question | Guidance
    path: tuple[Answered, ...]
    exact: bool


def citers(library: Library, provision: str) -> Citers:
    """Who cites a provision, given by its full id."""
    trees = {
        tree.name: tuple(citer for node in tree.nodes for citer in _citers(node, provision))
        for tree in library.trees.values()
    }
    return Citers(
        {name: found for name, found in trees.items() if found},
        tuple(term for term in library.terms.values() if _cites(term.cite, provision)),
    )


def _citers(node: Question | Guidance, provision: str) -> Iterable[Citer]:
    if _cites(node.cite, provision):
        yield Citer(node)
    if isinstance(node, Guidance):
        for number, step in enumerate(node.steps, 1):
            if _cites(step.cite, provision):
                yield Citer(node, number)


def _cites(cited: Iterable[Citation], provision: str) -> bool:
    return any(citation.provision == provision for citation in cited)


def way(library: Library, found: Citers, start: str = "") -> Route | None:
    """A way to the first citing node that answers lead to, or None if they lead to none.

    start: where the consultation under way began, a tree or a node; its tree is tried first, the others follow.
    """
    here = start.partition("/")[0]
    for tree in sorted(found.trees, key=lambda name: name != here):
        for node in dict.fromkeys(citer.node.id for citer in found.trees[tree]):
            led = leading(library.graph, start if tree == here else tree, node)
            if led.answers is not None:
                path = tuple(Answered(library.graph.nodes[key]["node"], one) for key, one in led.answers.items())
                return Route(library.graph.nodes[node]["node"], path, led.exact)
    return None


def cited(nodes: Iterable[Question | Guidance | None]) -> tuple[str, ...]:
    """The ids of the provisions that some nodes cite, each once, in the order of the nodes."""
    names: list[str] = []
    for node in nodes:
        if isinstance(node, Guidance):
            names += node.citations
        elif node:
            names += [citation.provision for citation in node.cite]
    return tuple(dict.fromkeys(names))
