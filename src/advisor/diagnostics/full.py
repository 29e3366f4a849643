"""A finding as people read it: the lines where it stands, each place underlined, and how to mend it."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from advisor.diagnostics.diagnostic import Diagnostic, Severity, Span
from advisor.messages import say
from advisor.text import Language, display

WIDTH = 100
_COLOURS = {Severity.ERROR: "31;1", Severity.WARNING: "33;1", Severity.INFO: "36;1"}
_BLUE = "34;1"

Source = Callable[[str, int], str]
"""Gives a line of a file by its number; empty if it cannot be read."""


class _Mark(NamedTuple):
    """A place, the sign that underlines it, and the words behind the sign."""

    span: Span
    sign: str
    label: str
    code: str


def full(finding: Diagnostic, language: Language, source: Source, *, colour: bool) -> str:
    """The finding with its places: those in its own file in the order of their lines, then those in other files."""

    def paint(text: str, code: str) -> str:
        return f"\x1b[{code}m{text}\x1b[0m" if colour else text

    code = _COLOURS[finding.severity]
    head = paint(f"{say(f'severity.{finding.severity}', language)} [{finding.rule}]", code)
    text = [f"{head} {finding.message.in_language(language)}"]
    marks = [_Mark(finding.span, "^", "", code)]
    marks += [_Mark(span, "-", label.in_language(language), _BLUE) for span, label in finding.related]
    margin = " " * len(str(max(mark.span.line for mark in marks)))
    for file in dict.fromkeys(mark.span.file for mark in marks):
        here = [mark for mark in marks if mark.span.file == file]
        arrow = "-->" if here[0] is marks[0] else ":::"
        text.append(f"{margin}{arrow} {display(file)}:{here[0].span.line}:{here[0].span.column}")
        text += _lines(sorted(here), source, margin, paint)
    text.append(f"{margin} = {finding.fix.in_language(language)}")
    return "\n".join(text) + "\n"


def _lines(marks: list[_Mark], source: Source, margin: str, paint: Callable[[str, str], str]) -> list[str]:
    """The lines of one file on which something is marked, and below each what is."""
    rows: list[str] = []
    last = 0
    for mark in marks:
        number = mark.span.line
        line = source(mark.span.file, number)
        if not line.strip():
            continue
        shown, before, marked = _window(line, mark.span)
        if number != last or len(line) > WIDTH:
            rows.append(f"{margin} |" if not rows else "..." if number > last + 1 else "")
            rows.append(f"{number:>{len(margin)}} | {shown}")
        under = paint(mark.sign * max(1, min(marked, WIDTH - before)), mark.code)
        words = f" {paint(mark.label, mark.code)}" if mark.label else ""
        rows.append(f"{margin} | {' ' * before}{under}{words}")
        last = number
    return [row for row in rows if row]


def _window(line: str, span: Span) -> tuple[str, int, int]:
    """As much of a line as is shown, where the place begins in it, and how long it is."""
    begin = span.column - 1
    end = span.end_column - 1 if span.end_line == span.line else len(line)
    offset = max(0, begin - WIDTH // 2) if len(line) > WIDTH else 0
    before, marked = display(line[offset:begin]), display(line[begin:end] or " ")
    return (before + marked + display(line[end : offset + WIDTH]))[:WIDTH], len(before), len(marked)
