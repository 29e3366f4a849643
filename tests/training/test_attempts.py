"""The attempt file: what is written is read again, and what nobody wrote is refused."""

from __future__ import annotations

import json
from dataclasses import fields
from pathlib import Path
from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor.attempts import MAX_BYTES, MAX_MOVES, AttemptFileError, attempt_in, read_attempt, written
from advisor.text import Language
from advisor.training.attempt import Attempt, Doing, Mode, Move
from advisor.training.exercise import Exercise
from advisor.training.scoring import score
from advisor.training.taking import take
from tests.conftest import ROOT

from .takers import taken
from .test_taking import GARDEN


def attempt(**changes: Any) -> Attempt:
    exercise = Exercise(GARDEN, GARDEN.vignettes["two-visits"])
    _, moves = taken(exercise, {"0:what": "bed"})
    parts: dict[str, Any] = {
        "id": "fern-42",
        "mode": Mode.LEARN,
        "provisions": True,
        "language": Language.FR,
        "vignette": "two-visits",
        "vignette_hash": exercise.vignette_hash,
        "tree_hash": exercise.tree_hash,
        "begun": "2026-03-09T14:30:00+00:00",
        "moves": tuple(moves),
        "reflections": {"hard": "La liste, « toujours »."},
    }
    return Attempt(**{**parts, **changes})


def test_what_is_written_is_read_again_and_worth_the_same() -> None:
    one = attempt()
    again = attempt_in(written(one))
    assert again == one
    exercise = Exercise(GARDEN, GARDEN.vignettes[again.vignette], again.mode, again.provisions)
    assert score(take(exercise, again.moves)).steps == (5, 6)
    assert "score" not in json.loads(written(one))


@pytest.mark.parametrize(
    ("change", "where"),
    [
        ({"score": 100}, "score"),
        ({"id": "Ada Lovelace"}, "id"),
        ({"id": ""}, "id"),
        ({"id": "[bold]"}, "id"),
        ({"begun": "yesterday"}, "begun"),
        ({"mode": "cheat"}, "mode"),
        ({"moves": [{"do": "win"}]}, "moves / 0 / do"),
        ({"moves": [{"do": "again", "after": 9}, {"do": "again", "after": 3}]}, "moves / 1 / after"),
        ({"moves": [{"do": "again"}] * 2001}, "moves"),
        ({"reflections": {"grade": "A"}}, "reflections / grade"),
        ({"reflections": {"hard": 3}}, "reflections / hard"),
    ],
)
def test_what_no_attempt_holds_is_refused_with_its_place(change: dict[str, Any], where: str) -> None:
    content = {**json.loads(written(attempt())), **change}
    with pytest.raises(AttemptFileError) as caught:
        attempt_in(json.dumps(content).encode())
    assert where in caught.value.text.en
    assert where in caught.value.text.fr


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"[]",
        b"{}",
        b"\xff\xfe",
        b'{"format": "advisor-attempt/2"}',
        b'{"format": "advisor-attempt/1", "format": "advisor-attempt/1"}',
        b"[" * 100_000,
        b'{"format": "advisor-attempt/1", "id": "\\ud800"}',
    ],
)
def test_what_is_no_attempt_is_refused(data: bytes) -> None:
    with pytest.raises(AttemptFileError):
        attempt_in(data)


def test_a_file_that_is_missing_a_folder_or_too_large_is_refused(tmp_path: Path) -> None:
    large = tmp_path / "large.json"
    large.write_bytes(b" " * (MAX_BYTES + 1))
    for path in (tmp_path / "nobody.json", tmp_path, large):
        with pytest.raises(AttemptFileError):
            read_attempt(path)


@given(st.data())
def test_a_damaged_attempt_is_refused_or_read_and_nothing_else(data: st.DataObject) -> None:
    content = bytearray(written(attempt(moves=(Move(do="answer", question="share/member", answer="no", after=3),))))
    for _ in range(data.draw(st.integers(1, 3))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    try:
        found = attempt_in(bytes(content))
    except AttemptFileError:
        return
    assert attempt_in(written(found)) == found


def test_every_field_and_every_move_is_told_in_the_documents() -> None:
    text = (ROOT / "docs/attempt-format.md").read_text(encoding="utf-8")
    assert not [one.name for kind in (Attempt, Move) for one in fields(kind) if f'"{one.name}"' not in text]
    assert not [do for do in get_args(Doing) if f"`{do}`" not in text]
    assert f"{MAX_MOVES:,}" in text
    assert f"{MAX_BYTES // 1_000_000} MB" in text
