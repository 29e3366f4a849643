"""What a vignette expects of a walk and does not get."""

from collections.abc import Iterator

from advisor.checks.faults import Faults
from advisor.checks.unknown_reference import near_nodes
from advisor.checks.vignette_path import beats
from advisor.diagnostics import Diagnostic, Span
from advisor.diagnostics.catalog import finding
from advisor.library import Library
from advisor.model import Beat, Target
from advisor.walking import Walk

RULE = "not-reached"


def check(library: Library, faults: Faults) -> Iterator[Diagnostic]:
    """One finding for each guidance or provision that is missing, or that should not be there.

    Just the first in a beat whose path stops too early; none where the walk itself is known to be faulty.
    """
    for vignette in library.vignettes.values():
        if vignette.tree not in library.trees:
            continue
        for beat in vignette.beats:
            yield from _names(library, beat, faults)
        for beat, taken in beats(library, vignette, faults):
            if isinstance(taken, Walk):
                yield from _expectations(library, beat, taken, cited=not faults.uncited)


def _names(library: Library, beat: Beat, faults: Faults) -> Iterator[Diagnostic]:
    """What is expected, or ruled out, although it does not exist."""
    for target in (*beat.reach, *beat.never):
        tree, _, name = target.node.partition("/")
        known = target.node in library.graph or target.node in faults.missing or library.may_hold(tree)
        if target.at and not known:
            near = near_nodes(library, tree, name)
            variant = "near" if near else ""
            yield finding("unknown-reference", target.at, variant, name=name, near=" · ".join(near), also="")


def _expectations(library: Library, beat: Beat, taken: Walk, *, cited: bool) -> Iterator[Diagnostic]:
    graph, home = library.graph, f"{taken.start.partition('/')[0]}/"
    collected = {guidance.id for guidance in taken.guidance}
    provisions = {provision for guidance in taken.guidance for provision in guidance.citations}

    def name(target: Target) -> str:
        return target.node.removeprefix(home)

    def at_home(target: Target) -> list[tuple[Span | None, str]]:
        return [(graph.nodes[target.node]["node"].at, "guidance")]

    missed = [target for target in beat.reach if target.node in graph and target.node not in collected and target.at]
    if missed and taken.pending and missed[0].at:
        related = [(taken.pending.at, "asked")]
        yield finding(RULE, missed[0].at, "unfinished", related=related, name=name(missed[0]), asked=taken.pending.name)
    elif missed:
        known = ", ".join(guidance.name for guidance in taken.guidance)
        for target in missed:
            if target.at:
                yield finding(RULE, target.at, related=at_home(target), name=name(target), known=known)
    elif cited:
        for citation in beat.cite:
            if citation.provision in library.provisions and citation.provision not in provisions and citation.at:
                yield finding(RULE, citation.at, "cite", name=citation.provision)
    for target in beat.never:
        if target.node in collected and target.at:
            yield finding(RULE, target.at, "never", related=at_home(target), name=name(target))
