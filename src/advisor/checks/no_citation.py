"""Guidance that rests on no provision."""

from collections.abc import Iterator

from advisor.diagnostics import Diagnostic
from advisor.diagnostics.catalog import finding
from advisor.library import Library

RULE = "no-citation"


def check(library: Library) -> Iterator[Diagnostic]:
    """One finding for each guidance; what its steps cite does not count."""
    for tree in library.trees.values():
        for guidance in tree.guidance:
            if not guidance.cite and guidance.at and tree.name not in library.truncated:
                yield finding(RULE, guidance.at, name=guidance.name)
