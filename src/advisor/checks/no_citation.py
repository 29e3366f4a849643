"""Guidance that rests on no provision."""

from collections.abc import Iterator

from advisor.checks.faults import Faults
from advisor.diagnostics import Diagnostic
from advisor.diagnostics.catalog import finding
from advisor.library import Library

RULE = "no-citation"


def check(library: Library, _faults: Faults) -> Iterator[Diagnostic]:
    """One finding for each guidance; what its steps cite does not count."""
    for tree in library.trees.values():
        for guidance in tree.guidance:
            hurt = guidance.id in library.hurt or tree.name in library.truncated
            if not guidance.cite and guidance.at and not hurt:
                yield finding(RULE, guidance.at, name=guidance.name)
