"""The traps of YAML, named: what an author did where the parser only says what it did not expect."""

from __future__ import annotations

import re

import yaml

from advisor.diagnostics import Span
from advisor.loading.findings import Findings

_TAB = re.compile(" *\t")


def explain(
    lines: list[str],
    error: yaml.MarkedYAMLError,
    last: Span | None,
    findings: Findings,
    *,
    quoted: bool,
    cut: int,
) -> None:
    """Add the one finding that a syntax error comes from.

    last: where the part stands that was read before it; quoted: whether that was a text in quotation marks; cut: the
    column of a # behind it, or 0.
    """
    mark = error.problem_mark or error.context_mark
    line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
    begun = error.context_mark
    problem, context = str(error.problem or ""), str(error.context or "")
    here = lines[line - 1] if line <= len(lines) else ""
    at = findings.place(line, column)
    tab = _TAB.match(here)
    character = here[column - 1 : column]
    if begun and "while scanning a quoted scalar" in context:
        findings.add("open-quote", findings.place(begun.line + 1, begun.column + 1))
    elif tab or character == "\t":
        findings.add("tab", findings.place(line, tab.end() if tab else column))
    elif cut and last and last.end_line < line and not any(text.strip() for text in lines[last.end_line : line - 1]):
        # The lines below went on with a text that a comment had ended.
        findings.add("eaten-by-comment", findings.place(last.end_line, cut), "broken")
    elif quoted and last and last.line < last.end_line == line:
        closed = Span(last.file, last.end_line, last.end_column - 1, last.end_line, last.end_column)
        findings.add("open-quote", last, "late", related=[(closed, "closed")], line=line)
    elif "mapping values are not allowed" in problem:
        findings.add("unquoted-colon", at)
    elif "cannot start any token" in problem:
        findings.add("reserved-character", at, character=character)
    elif begun and "while parsing a flow" in context:
        findings.add("open-bracket", findings.place(begun.line + 1, begun.column + 1))
    elif quoted and last and last.end_line == line:
        findings.add("yaml-syntax", at, "after-quote")
    elif last and last.line == last.end_line == line and lines[line - 1][last.column - 1 : last.column] in "[{":
        sign = lines[line - 1][last.column - 1]
        findings.add("reserved-character", findings.place(line, last.column), character=sign)
    else:
        findings.add("yaml-syntax", at)
