"""Collects the findings of one file."""

from __future__ import annotations

from advisor.diagnostics import Diagnostic, Severity, Span
from advisor.diagnostics.catalog import finding


class Findings:
    """The findings of one file, in the order in which they were made."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.found: list[Diagnostic] = []

    @property
    def start(self) -> Span:
        """The first character of the file."""
        return self.place(1, 1)

    def place(self, line: int, column: int) -> Span:
        """One character of the file."""
        return Span(self.file, line, column, line, column + 1)

    def add(self, rule: str, span: Span, variant: str = "", /, **facts: object) -> None:
        """Add a finding; `facts` fill the places in the rule's message."""
        self.found.append(finding(rule, span, variant, **facts))

    @property
    def errors(self) -> int:
        """How many errors there are so far."""
        return sum(d.severity is Severity.ERROR for d in self.found)
