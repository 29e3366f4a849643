"""What a vignette expects of a walk and does not get."""

from collections.abc import Iterator

from advisor.checks.vignette_path import beats
from advisor.diagnostics import Diagnostic
from advisor.diagnostics.catalog import finding
from advisor.library import Library
from advisor.walking import Walk

RULE = "not-reached"


def check(library: Library) -> Iterator[Diagnostic]:
    """One finding for each guidance or provision that is missing, or that should not be there."""
    for vignette in library.vignettes.values():
        if vignette.tree not in library.trees or vignette.tree in library.truncated | library.damaged:
            continue
        for beat, taken in beats(library, vignette):
            if not isinstance(taken, Walk):
                continue
            collected = {guidance.id for guidance in taken.guidance}
            cited = {provision for guidance in taken.guidance for provision in guidance.citations}
            names = ", ".join(guidance.name for guidance in taken.guidance)
            for target in beat.reach:
                if target.node not in collected and target.at:
                    name = target.node.removeprefix(f"{vignette.tree}/")
                    yield finding(RULE, target.at, name=name, known=names)
            for citation in beat.cite:
                if citation.provision in library.provisions and citation.provision not in cited and citation.at:
                    yield finding(RULE, citation.at, "cite", name=citation.provision)
            for target in beat.never:
                if target.node in collected and target.at:
                    yield finding(RULE, target.at, "never", name=target.node.removeprefix(f"{vignette.tree}/"))
