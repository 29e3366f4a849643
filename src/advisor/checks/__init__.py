"""The rules that a library is checked against, one a module, and their register.

A fault gives one finding: the rules run in an order in which causes come before consequences, and each rule is told
which trees a fault has already been found in.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice

from advisor.checks import (
    case_order,
    cycle,
    early_condition,
    feedback,
    no_citation,
    no_guidance,
    not_reached,
    uncited,
    unknown_condition,
    unknown_reference,
    unknown_start,
    unreachable,
    unresolved_citation,
    vignette_path,
    wording,
)
from advisor.checks.faults import Faults
from advisor.diagnostics import Diagnostic, Severity
from advisor.diagnostics.catalog import MOST, finding
from advisor.library import Library

Rule = Callable[[Library, Faults], Iterator[Diagnostic]]
CHECKS: tuple[Rule, ...] = (
    unknown_start.check,
    unknown_reference.check,
    unknown_condition.check,
    unresolved_citation.check,
    no_citation.check,
    cycle.check,
    no_guidance.check,
    unreachable.check,
    vignette_path.check,
    not_reached.check,
    feedback.check,
    case_order.check,
    early_condition.check,
    wording.check,
    uncited.check,
)


def check(library: Library, watch: Callable[[Sequence[Rule]], Iterable[Rule]] = iter) -> list[Diagnostic]:
    """Every finding of every rule in a library, in the order of files and lines.

    watch: gives each rule in turn; whoever waits can be told meanwhile how far the check has come.
    """
    faults = Faults(library)
    found: list[Diagnostic] = []
    for rule in watch(CHECKS):
        new = list(islice(rule(library, faults), MOST + 1))
        faults.add(new)
        if len(new) > MOST:
            harmless = all(one.severity is Severity.INFO for one in new)
            new[-1] = finding("too-many", new[-1].span, "information" if harmless else "", number=MOST)
        found += new
    return sorted(found, key=lambda diagnostic: diagnostic.order)
