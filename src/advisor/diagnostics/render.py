"""Findings as people read them, as editors read them, and as programs read them."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable

from advisor.diagnostics.diagnostic import Diagnostic, Severity
from advisor.messages import say
from advisor.text import Language, display

FORMATS = ("full", "concise", "json", "github")
WIDTH = 100
_COLOURS = {Severity.ERROR: "31;1", Severity.WARNING: "33;1", Severity.INFO: "36;1"}


Source = Callable[[str, int], str]
"""Gives a line of a file by its number; empty if it cannot be read."""


def render(
    diagnostics: Iterable[Diagnostic], form: str, language: Language, source: Source, *, colour: bool = False
) -> str:
    """The findings in one of `FORMATS`; KeyError: no such format. Only `full` shows the source, and has colour."""
    diagnostics = list(diagnostics)
    if form == "json":
        return json.dumps([_plain(d, language) for d in diagnostics], ensure_ascii=False, indent=2) + "\n"
    line: Callable[[Diagnostic], str]
    if form == "full":
        return "".join(_full(d, language, source, colour=colour) + "\n" for d in diagnostics)
    line = {"concise": lambda d: _concise(d, language), "github": lambda d: _github(d, language)}[form]
    return "".join(line(d) + "\n" for d in diagnostics)


def _plain(diagnostic: Diagnostic, language: Language) -> dict[str, object]:
    return {
        "rule": diagnostic.rule,
        "severity": diagnostic.severity.value,
        "file": display(diagnostic.span.file),
        "line": diagnostic.span.line,
        "column": diagnostic.span.column,
        "message": diagnostic.message.in_language(language),
        "fix": diagnostic.fix.in_language(language),
    }


def _concise(diagnostic: Diagnostic, language: Language) -> str:
    span = diagnostic.span
    place = f"{display(span.file)}:{span.line}:{span.column}"
    message, fix = diagnostic.message.in_language(language), diagnostic.fix.in_language(language)
    return f"{place}: {diagnostic.severity} {diagnostic.rule}: {message} {fix}"


def _github(diagnostic: Diagnostic, language: Language) -> str:
    """A workflow command of GitHub Actions."""
    kind = "notice" if diagnostic.severity is Severity.INFO else diagnostic.severity.value
    span = diagnostic.span
    text = f"{diagnostic.message.in_language(language)} {diagnostic.fix.in_language(language)}"
    file = _percent(display(span.file)).replace(":", "%3A").replace(",", "%2C")
    return f"::{kind} file={file},line={span.line},col={span.column},title={diagnostic.rule}::{_percent(text)}"


def _percent(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _full(diagnostic: Diagnostic, language: Language, lines: Source, *, colour: bool) -> str:
    def paint(text: str, code: str) -> str:
        return f"\x1b[{code}m{text}\x1b[0m" if colour else text

    span, code = diagnostic.span, _COLOURS[diagnostic.severity]
    head = paint(f"{say(f'severity.{diagnostic.severity}', language)} [{diagnostic.rule}]", code)
    text = [f"{head} {diagnostic.message.in_language(language)}"]
    margin = " " * len(str(span.line))
    text.append(f"{margin}--> {display(span.file)}:{span.line}:{span.column}")
    source = lines(span.file, span.line)
    if source.strip():
        begin = span.column - 1
        end = span.end_column - 1 if span.end_line == span.line else len(source)
        offset = max(0, begin - WIDTH // 2) if len(source) > WIDTH else 0
        before, marked = display(source[offset:begin]), display(source[begin:end] or " ")
        shown = before + marked + display(source[end : offset + WIDTH])
        text.append(f"{margin} |")
        text.append(f"{span.line} | {shown[:WIDTH]}")
        text.append(f"{margin} | {' ' * len(before)}{paint('^' * max(1, min(len(marked), WIDTH - len(before))), code)}")
    text.append(f"{margin} = {diagnostic.fix.in_language(language)}")
    return "\n".join(text) + "\n"
