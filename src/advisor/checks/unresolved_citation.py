"""A citation of a provision that is not registered."""

from collections.abc import Iterable, Iterator

from advisor.checks.faults import Faults, also
from advisor.diagnostics import Diagnostic
from advisor.diagnostics.catalog import finding
from advisor.diagnostics.suggest import MANY, nearest
from advisor.library import Library
from advisor.model import Citation, Guidance, Question, Vignette

RULE = "unresolved-citation"


def check(library: Library, faults: Faults) -> Iterator[Diagnostic]:
    """One finding in a file for each provision, or source if that is missing, at the first place.

    None if the source's file could not be read whole, and none in a vignette for what is found in a tree already.
    """
    told: set[str] = set()
    for tree in library.trees.values():
        missing = _missing(library, (citation for node in tree.nodes for citation in node_citations(node)))
        yield from _findings(library, missing)
        told |= missing.keys()
    missing = _missing(library, (citation for term in library.terms.values() for citation in term.cite))
    yield from _findings(library, {name: places for name, places in missing.items() if name not in told})
    told |= missing.keys()
    for vignette in library.vignettes.values():
        missing = _missing(library, _in_vignette(vignette))
        yield from _findings(library, {name: places for name, places in missing.items() if name not in told})
        told |= missing.keys()
    faults.missing |= told


def _missing(library: Library, citations: Iterable[Citation]) -> dict[str, list[Citation]]:
    """The citations that do not resolve, by the provision's full name, or by the source's if that is missing."""
    missing: dict[str, list[Citation]] = {}
    for citation in citations:
        name = citation.provision
        source = name.partition("/")[0]
        if citation.at and name not in library.provisions and not library.may_hold(source):
            missing.setdefault(name if source in library.sources else source, []).append(citation)
    return missing


def _findings(library: Library, missing: dict[str, list[Citation]]) -> Iterator[Diagnostic]:
    for number, (name, citations) in enumerate(missing.items()):
        places = [citation.at for citation in citations if citation.at]
        first = citations[0].provision
        near = nearest(first, library.provisions) if number < MANY else []
        variant = "near" if near else "" if "/" in name else "source"
        shown = first if variant == "near" else name
        yield finding(RULE, places[0], variant, name=shown, near=" · ".join(near), also=also(places))


def _in_vignette(vignette: Vignette) -> Iterator[Citation]:
    for beat in vignette.beats:
        for decision in beat.path:
            for feedback in decision.otherwise.values():
                yield from feedback.cite
        yield from beat.cite


def node_citations(node: Question | Guidance) -> Iterator[Citation]:
    """Every citation of a node, those of its steps included."""
    if isinstance(node, Guidance):
        for step in node.steps:
            yield from step.cite
    yield from node.cite
