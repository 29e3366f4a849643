"""An exercise line by line, and what it leaves behind: nothing, or what was asked for."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from advisor.attempts import read_attempt
from advisor.cli import run_command
from advisor.training.attempt import Mode
from advisor.training.exercise import Exercise
from advisor.training.scoring import score
from advisor.training.taking import take
from tests.conftest import Run, golden

from .takers import LIBRARY
from .test_taking import GARDEN

HERE = Path(__file__).parent
TREES = ("--trees", str(LIBRARY))
WAYS = {
    "learn": ["no", "2", "2", "1", "3", "4", "2", "1 2", "1", "1", "1", "1", "3", "4", "", "What was said", "", ""],
    "exam": ["2", "4", "2", "1", "2", "1", "1", "", "the list", "", ""],
}


class Done(NamedTuple):
    """What a command has left."""

    returncode: int
    stdout: str
    stderr: str


Train = Callable[..., Done]


@pytest.fixture
def train(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Train:
    """Runs a command in this process: a start of Python for each would take most of the time."""

    def run(*arguments: str, stdin: str = "", cwd: Path | None = None) -> Done:
        monkeypatch.setattr(sys, "stdin", io.StringIO(stdin))
        if cwd:
            monkeypatch.chdir(cwd)
        code = run_command(arguments)
        return Done(code, *capsys.readouterr())

    return run


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("mode", WAYS)
def test_the_story_unfolds_line_by_line(train: Train, mode: str, language: str) -> None:
    lines = "\n".join(WAYS[mode]) + "\n"
    done = train("train", "two-visits", "--plain", "--mode", mode, "--lang", language, *TREES, stdin=lines)
    assert done.returncode == 0
    assert done.stderr == ""
    golden(HERE / "golden" / f"{mode}-{language}.txt", done.stdout)


def test_an_exam_says_nothing_of_right_or_wrong_before_the_debrief(train: Train) -> None:
    done = train("train", "two-visits", "--plain", "--mode", "exam", *TREES, stdin="\n".join(WAYS["exam"]) + "\n")
    before, _, debrief = done.stdout.partition("Debrief\n")
    for sign in ("parts from", "✓", "▲", "Nothing says that she is none"):
        assert sign not in before
    assert "Nothing says that she is none" in debrief


def test_an_exam_that_is_left_explains_nothing_before_it_is_gone_on_with(train: Train) -> None:
    done = train("train", "two-visits", "--plain", "--mode", "exam", *TREES, stdin="no\n4\nquit\n")
    assert "not finished" in done.stdout
    assert "To be sure" not in done.stdout
    assert "Debrief" not in done.stdout


def test_an_attempt_is_kept_with_every_move_and_gone_on_with(train: Train, tmp_path: Path) -> None:
    file = tmp_path / "mine.json"
    options = ("train", "two-visits", "--plain", "--no-provisions", "--attempt", str(file), *TREES)
    first = train(*options, "--id", "fern-42", stdin="3\n2\n")
    assert first.returncode == 0
    kept = read_attempt(file)
    assert (kept.id, kept.mode, kept.provisions, len(kept.moves)) == ("fern-42", Mode.LEARN, False, 2)
    second = train(*options, stdin="1\n1\n3\n\nwhat was said\n\n\n\n")
    assert "Is the person a member" not in second.stdout.split("Part 2")[0]
    whole = read_attempt(file)
    exercise = Exercise(GARDEN, GARDEN.vignettes[whole.vignette], whole.mode, whole.provisions)
    standing = take(exercise, whole.moves)
    assert standing.over
    assert score(standing).steps == (6, 6)
    assert whole.reflections == {"record": "what was said"}
    assert oct(file.stat().st_mode & 0o077) == "0o0"


def test_nothing_is_kept_unless_asked_for(advisor: Run, tmp_path: Path) -> None:
    done = advisor("train", "two-visits", "--plain", *TREES, stdin="3\n", cwd=tmp_path)
    assert done.returncode == 0
    assert list(tmp_path.iterdir()) == []


def test_the_debrief_and_the_attempt_are_written_when_asked_for(train: Train, tmp_path: Path) -> None:
    way = [*WAYS["exam"][:-1], "mine.attempt.json", "mine.md", "mine.pdf", "mine.doc", "mine.md", ""]
    options = ("train", "two-visits", "--plain", "--mode", "exam", "--id", "fern-42", *TREES)
    done = train(*options, stdin="\n".join(way) + "\n", cwd=tmp_path)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["mine.attempt.json", "mine.md", "mine.pdf"]
    assert read_attempt(tmp_path / "mine.attempt.json").reflections == {"hard": "the list"}
    assert "Debrief of an exercise" in (tmp_path / "mine.md").read_text()
    assert (tmp_path / "mine.pdf").read_bytes().startswith(b"%PDF")
    assert "Give the name an ending" in done.stdout
    assert "exists" in done.stdout


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["two-visit"], "two-visits"),
        (["golden-only"], "two-visits"),
        (["two-visits", "--id", "Ada Lovelace"], "pseudonym"),
        (["two-visits", "--mode", "guess"], "learn"),
    ],
)
def test_a_slip_on_the_command_line_is_told_with_what_to_do(train: Train, arguments: list[str], said: str) -> None:
    done = train("train", *arguments, "--plain", *TREES)
    assert done.returncode == 2
    assert said in done.stderr
    assert "Traceback" not in done.stderr


def test_a_file_of_another_exercise_student_or_version_is_left_alone(train: Train, tmp_path: Path) -> None:
    file = tmp_path / "mine.json"
    options = ("train", "two-visits", "--plain", "--attempt", str(file), *TREES)
    train(*options, "--id", "fern-42", stdin="3\n")
    before = file.read_bytes()
    other = train(*options, "--id", "moss-7", stdin="3\n")
    assert other.returncode == 2
    assert "fern-42" in other.stderr
    file.write_bytes(before.replace(b'"tree_hash": "', b'"tree_hash": "0'))
    stale = train(*options, stdin="3\n")
    assert stale.returncode == 2
    assert "another version" in stale.stderr
    file.write_bytes(b"{")
    assert train(*options, stdin="3\n").returncode == 2
    assert file.read_bytes() == b"{"


def test_an_exercise_is_chosen_and_can_be_left(train: Train) -> None:
    done = train("train", "--plain", *TREES, stdin="neighbour\n\nhelp\nfrançais\nquitter\n")
    assert done.returncode == 0
    assert "The neighbour comes twice" in done.stdout
    assert "La personne est-elle membre du jardin?" in done.stdout
    assert "l’exercice n’est pas terminé" in done.stdout.lower()
