"""Findings as people read them, as editors read them, and as programs read them."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable

from advisor.diagnostics.diagnostic import Diagnostic, Severity
from advisor.diagnostics.full import Source, full
from advisor.text import Language, display

FORMATS = ("full", "concise", "json", "github")


def render(
    diagnostics: Iterable[Diagnostic], form: str, language: Language, source: Source, *, colour: bool = False
) -> str:
    """The findings in one of `FORMATS`; KeyError: no such format. Only `full` shows the source, and has colour."""
    diagnostics = list(diagnostics)
    if form == "json":
        return json.dumps([_plain(d, language) for d in diagnostics], ensure_ascii=False, indent=2) + "\n"
    line: Callable[[Diagnostic], str]
    if form == "full":
        return "".join(full(d, language, source, colour=colour) + "\n" for d in diagnostics)
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
        **_related(diagnostic, language),
    }


def _related(diagnostic: Diagnostic, language: Language) -> dict[str, object]:
    """The other places, where there are any."""
    places = [
        {
            "file": display(span.file),
            "line": span.line,
            "column": span.column,
            "message": label.in_language(language),
        }
        for span, label in diagnostic.related
    ]
    return {"related": places} if places else {}


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
