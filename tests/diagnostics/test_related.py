"""Where a fault has a second place, that place is shown with what it has to do with the fault."""

from __future__ import annotations

import json

import pytest

from advisor.checking import source_lines
from advisor.diagnostics import Diagnostic, Related, Severity, Span
from advisor.diagnostics.render import render
from advisor.text import Language, Text
from tests.conftest import ROOT, golden
from tests.diagnostics.corpus import BAD, HERE, findings

SECOND = {
    *("duplicate-key", "duplicate-name", "languages-differ", "open-quote", "wrong-shape", "cycle", "dead-case"),
    *("early-condition", "shared-question", "unknown-condition", "unknown-reference", "superseded"),
    *("vignette-answer", "vignette-path", "not-reached"),
}


def _with_second_places() -> list[Diagnostic]:
    return [one for case in BAD for one in findings(HERE / "bad" / case) if one.related]


@pytest.mark.parametrize("language", list(Language))
def test_second_places_are_underlined_with_their_words(language: Language) -> None:
    said = render(_with_second_places(), "full", language, source_lines()).replace(f"{HERE}/bad/", "")
    golden(ROOT / "tests" / "golden" / f"related-{language}.txt", said)


def test_the_rules_that_have_a_second_place() -> None:
    assert {one.rule for one in _with_second_places()} == SECOND


def test_programs_read_second_places_too() -> None:
    one = next(one for one in _with_second_places() if one.span.file.endswith("provisions/zzz.yaml"))
    (told,) = json.loads(render([one], "json", Language.EN, source_lines()))
    (related,) = told["related"]
    assert related["file"].endswith("law.yaml")
    assert {key: related[key] for key in ("line", "column", "message")} == {
        "line": 1,
        "column": 9,
        "message": "first here",
    }


def test_places_on_one_line_and_on_one_too_long_for_the_screen() -> None:
    short, long = "yes: here and there", "x" * 300
    lines = {1: short, 2: long}
    label = Text("first", "premier")

    def told(line: int, at: int, first: int) -> str:
        place = Related(Span("a", line, first, line, first + 4), label)
        one = Diagnostic("cycle", Severity.ERROR, Span("a", line, at, line, at + 5), label, label, (place,))
        return render([one], "full", Language.EN, lambda _, number: lines[number])

    assert told(1, 15, 6).splitlines()[2:6] == [
        "  |",
        "1 | yes: here and there",
        "  |      ---- first",
        "  |               ^^^^^",
    ]
    shown = told(2, 200, 2).splitlines()
    assert max(map(len, shown)) <= 110
    assert len([line for line in shown if "xxxx" in line]) == 2
