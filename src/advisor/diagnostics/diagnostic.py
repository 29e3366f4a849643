"""A finding as data: what is wrong, where, and how to mend it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from advisor.text import Text


class Span(NamedTuple):
    """A place in a file; lines and columns count from 1, the end is the column after the last character."""

    file: str
    line: int
    column: int
    end_line: int
    end_column: int


class Severity(StrEnum):
    """How much a finding matters: an error, a warning, or an information that fails no check."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


class Related(NamedTuple):
    """Another place that has to do with a finding, and what it has to do with it."""

    span: Span
    label: Text


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One finding for one cause.

    rule: the rule's permanent name; span: the place; message: what is wrong; fix: what to do next; related: the places
    that it comes from, or that it is about.
    """

    rule: str
    severity: Severity
    span: Span
    message: Text
    fix: Text
    related: tuple[Related, ...] = ()

    @property
    def order(self) -> tuple[str, int, int, str]:
        """What findings are sorted by: file, line, column, rule."""
        return (self.span.file, self.span.line, self.span.column, self.rule)
