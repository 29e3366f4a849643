"""The rules that a library is checked against, one a module, and their register."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from advisor.checks import (
    cycle,
    no_citation,
    no_guidance,
    not_reached,
    unknown_condition,
    unknown_reference,
    unknown_start,
    unreachable,
    unresolved_citation,
    vignette_path,
)
from advisor.diagnostics import Diagnostic
from advisor.library import Library

CHECKS: tuple[Callable[[Library], Iterator[Diagnostic]], ...] = (
    unknown_reference.check,
    unknown_start.check,
    unknown_condition.check,
    unresolved_citation.check,
    no_citation.check,
    unreachable.check,
    cycle.check,
    no_guidance.check,
    vignette_path.check,
    not_reached.check,
)


def check(library: Library) -> list[Diagnostic]:
    """Every finding of every rule in a library, in the order of files and lines."""
    return sorted((found for rule in CHECKS for found in rule(library)), key=lambda diagnostic: diagnostic.order)
