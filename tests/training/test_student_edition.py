"""The student edition: the debrief in every format, typed text as text, and a record that verifies."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from advisor.debriefing import student_edition
from advisor.printing import FORMATS, produced
from advisor.printing.reading import seen
from advisor.text import Language
from advisor.training.attempt import Mode
from advisor.training.exercise import Exercise
from advisor.training.trial import Trial
from advisor.transcript import render
from advisor.transcript.transcript import Transcript
from advisor.transcript.visible import visible
from advisor.verifying import verify
from tests.test_renderers import READERS, assert_says, shown

from .takers import LIBRARY, taken
from .test_taking import GARDEN

MADE = datetime(2026, 3, 9, 14, 30, tzinfo=UTC)
HOSTILE = "<script>alert(1)</script> [bold]#let x = 1[/] \x1b[31m «\u202e»"


def edition(language: Language, mode: Mode = Mode.LEARN, text: str = HOSTILE) -> Transcript:
    exercise = Exercise(GARDEN, GARDEN.vignettes["two-visits"], mode)
    _, moves = taken(exercise, {"0:what": "bed", "1:checks": ("return",)})
    trial = Trial(exercise, "fern-42", language, MADE, moves, {"hard": text})
    return student_edition(trial, language, MADE)


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("mode", Mode)
def test_every_format_says_the_same(language: Language, mode: Mode) -> None:
    transcript = edition(language, mode)
    for form in READERS:
        assert_says(visible(transcript), shown(render(transcript, form), form), language)
    page = "".join(seen(produced(transcript, "pdf")).split())
    assert transcript.exercise
    for section in transcript.exercise.sections:
        assert "".join(section.heading.split()) in page


def test_what_was_typed_is_shown_as_it_is(tmp_path: Path) -> None:
    transcript = edition(Language.EN)
    assert "<script>" not in render(transcript, "html").replace("&lt;script&gt;", "")
    for form in FORMATS:
        content = produced(transcript, form)
        assert b"\x1b[31m" not in content
    assert transcript.exercise
    assert [line.text for s in transcript.exercise.sections for line in s.lines if line.typed] == [
        "<script>alert(1)</script> [bold]#let x = 1[/] ␛[31m «‹U+202E›»"
    ]


@pytest.mark.parametrize("form", ["json", "html", "pdf"])
def test_its_record_follows_from_its_answers(tmp_path: Path, form: str) -> None:
    file = tmp_path / f"mine.{form}"
    file.write_bytes(produced(edition(Language.FR), form))
    assert verify(file, str(LIBRARY)).outcome == "follows"


def test_a_document_without_an_exercise_is_written_as_before() -> None:
    transcript = edition(Language.EN)
    assert '"exercise"' in render(transcript, "json")
    assert '"exercise"' not in render(transcript.model_copy(update={"exercise": None}), "json")
