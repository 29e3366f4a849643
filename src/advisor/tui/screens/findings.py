"""What is wrong with a tree that is being written, to read."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from textual.content import Content

from advisor.diagnostics import Diagnostic, Span
from advisor.text import Language
from advisor.tui.content import NOTHING, told, typed, words
from advisor.tui.screens.reading import Reading
from advisor.tui.wrapping import Block


class FindingsDialog(Reading):
    """Every finding of the last save."""

    heading = "preview.dialog"
    CSS_PATH = "dialogs.tcss"

    def __init__(self, findings: tuple[Diagnostic, ...]) -> None:
        super().__init__()
        self._findings = findings

    def blocks(self) -> list[Block]:
        """Each with its place and what to do."""
        language = self.app.language
        nothing = Block(NOTHING, words("preview.clean", language, "$quiet", count=0), 1)
        return list(in_full(self._findings, language)) or [nothing]


def in_full(findings: Iterable[Diagnostic], language: Language) -> Iterable[Block]:
    """Each finding with its place, its other places, and what to do."""
    for one in findings:
        yield Block(NOTHING, in_a_line(one, language), 1)
        for span, label in one.related:
            yield Block(typed("  · "), _place(span, "$quiet") + told(label, language, "$quiet"))
        yield Block(typed("  → "), told(one.fix, language, "$quiet"))


def in_a_line(one: Diagnostic, language: Language) -> Content:
    """A finding with its place."""
    return _place(one.span, "bold") + told(one.message, language)


def _place(span: Span, style: str) -> Content:
    return typed(f"{Path(span.file).name}:{span.line}:{span.column} ", style)
