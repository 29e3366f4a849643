"""A citation of a provision that is not registered."""

from collections.abc import Iterator

from advisor.diagnostics import Diagnostic
from advisor.diagnostics.catalog import finding
from advisor.diagnostics.suggest import nearest
from advisor.library import Library
from advisor.model import Citation, Guidance, Question

RULE = "unresolved-citation"


def check(library: Library) -> Iterator[Diagnostic]:
    """One finding for each citation; none if the source's file could not be read whole."""
    for citation in citations(library):
        name = citation.provision
        if citation.at is None or name in library.provisions or name.partition("/")[0] in library.truncated:
            continue
        near = nearest(name, library.provisions)
        yield finding(RULE, citation.at, "near" if near else "", name=name, near=" · ".join(near))


def citations(library: Library) -> Iterator[Citation]:
    """Every citation of a library, in trees and vignettes."""
    for tree in library.trees.values():
        for node in tree.nodes:
            yield from node_citations(node)
    for vignette in library.vignettes.values():
        for beat in vignette.beats:
            yield from beat.cite
            for decision in beat.path:
                for feedback in decision.otherwise.values():
                    yield from feedback.cite


def node_citations(node: Question | Guidance) -> Iterator[Citation]:
    """Every citation of a node, those of its steps included."""
    yield from node.cite
    if isinstance(node, Guidance):
        for step in node.steps:
            yield from step.cite
