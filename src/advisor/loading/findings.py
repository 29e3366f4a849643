"""Collects the findings of one file."""

from __future__ import annotations

from collections.abc import Iterable

from advisor.diagnostics import Diagnostic, Span
from advisor.diagnostics.catalog import MOST, finding

HARMLESS = frozenset(
    {
        *("missing-language", "eaten-by-comment", "unknown-value", "bad-id", "single-option", "missing-key"),
        "languages-differ",
    }
)
"""Rules whose findings cut no way off."""


class Findings:
    """The findings of one file, in the order in which they were made, and what they cost.

    damage: how many of them may have cut a way off; partial: whether names may be missing that the file declares;
    hurt: the ids of the nodes at which something was cut off.
    """

    def __init__(self, file: str) -> None:
        self.file = file
        self.found: list[Diagnostic] = []
        self.damage = 0
        self.partial = False
        self.hurt: set[str] = set()

    @property
    def full(self) -> bool:
        """Whether no more findings are told."""
        return len(self.found) > MOST

    @property
    def start(self) -> Span:
        """The first character of the file."""
        return self.place(1, 1)

    def place(self, line: int, column: int) -> Span:
        """One character of the file."""
        return Span(self.file, line, column, line, column + 1)

    def add(
        self,
        rule: str,
        span: Span,
        variant: str = "",
        /,
        *,
        related: Iterable[tuple[Span | None, str]] = (),
        **facts: object,
    ) -> None:
        """Add a finding; `catalog.finding` says what the arguments are."""
        if len(self.found) < MOST:
            self.found.append(finding(rule, span, variant, related=related, **facts))
        elif len(self.found) == MOST:
            self.found.append(finding("too-many", span, number=MOST))
        # A misspelt key is read as what it was meant to be.
        self.damage += rule not in HARMLESS and (rule, variant) != ("unknown-key", "near")
