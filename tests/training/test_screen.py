"""Exercises in the app: the real screens, driven by keys."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from advisor.attempts import read_attempt
from advisor.exercising import Setting
from advisor.text import Language
from advisor.training.attempt import Mode
from advisor.tui.app import AdvisorApp
from advisor.tui.screens.dialogs import SaveDialog
from advisor.tui.screens.exercises import ExercisesScreen, ModeDialog
from advisor.tui.screens.help import Help
from advisor.tui.screens.home import HomeScreen
from advisor.tui.screens.training import LeaveExercise, TrainingScreen
from advisor.tui.training import Wanted
from tests.conftest import golden
from tests.tui.stage import EN, FR, NORMAL, SIZES, TODAY, WIDE, Stage

from .takers import LIBRARY

RIGHT = ["3", "4", "2", "1", "enter", "1", "1", "3", "4", "enter"]
"""The reference way with every provision, in digits."""


@asynccontextmanager
async def training(
    size: tuple[int, int] = WIDE,
    language: Language = EN,
    vignette: str = "two-visits",
    mode: Mode = Mode.LEARN,
    provisions: bool = True,
    path: Path | None = None,
) -> AsyncIterator[Stage]:
    clock = [0.0]
    app = AdvisorApp(
        language,
        str(LIBRARY),
        clock=lambda: clock[0],
        now=lambda: TODAY,
        exercise=Wanted(vignette, Setting(mode, provisions, "fern-42", path)),
    )
    async with app.run_test(size=size) as pilot:
        on = Stage(app, pilot, clock)
        await _read(on)
        yield on


async def _read(on: Stage) -> None:
    await on.settle()
    await on.app.workers.wait_for_complete()
    for _ in range(3):
        await on.settle()


def screen(on: Stage) -> TrainingScreen:
    found = on.app.training()
    assert found
    return found


def conversation(on: Stage) -> str:
    return "\n".join(line.plain.rstrip() for line in screen(on).conversation.lines)


PLACES = {
    "question": [],
    "wrong": ["2"],
    "provision": ["3"],
    "debrief": [*RIGHT[:2], "1", "1", *RIGHT[2:], "enter", "enter", "enter"],
}


@pytest.mark.parametrize("language", [EN, FR])
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("place", PLACES)
async def test_snapshots(place: str, size: tuple[int, int], language: Language) -> None:
    async with training(size, language) as on:
        await on.press(*PLACES[place])
        await on.settle()
        name = f"{place}-{size[0]}x{size[1]}-{language}.txt"
        golden(Path(__file__).parent / "snapshots" / name, on.text)


@pytest.mark.parametrize("language", [EN, FR])
async def test_the_exercises_are_reached_from_the_home_screen(language: Language) -> None:
    clock = [0.0]
    app = AdvisorApp(language, str(LIBRARY), clock=lambda: clock[0], now=lambda: TODAY)
    async with app.run_test(size=NORMAL) as pilot:
        on = Stage(app, pilot, clock)
        await on.settle()
        await on.press("2")
        await _read(on)
        assert isinstance(app.screen, ExercisesScreen)
        golden(Path(__file__).parent / "snapshots" / f"exercises-80x24-{language}.txt", on.text)
        await on.press("1", "2")
        assert screen(on).trial.exercise.mode is Mode.EXAM
        await on.press("f7")
        assert isinstance(app.screen, HomeScreen)


async def test_who_names_neither_exercise_nor_mode_is_asked_for_both() -> None:
    for ask in (True, False):
        wanted = Wanted("", Setting(Mode.EXAM, False, "fern-42"), ask=ask)
        app = AdvisorApp(EN, str(LIBRARY), clock=lambda: 9.0, now=lambda: TODAY, exercise=wanted)
        async with app.run_test(size=NORMAL) as pilot:
            on = Stage(app, pilot, [0.0])
            await _read(on)
            await on.press("1")
            assert isinstance(app.screen, ModeDialog if ask else TrainingScreen)
            if not ask:
                assert screen(on).trial.id == "fern-42"


async def test_the_whole_way_in_keys_gives_full_marks_and_a_debrief() -> None:
    async with training() as on:
        await on.press(*RIGHT)
        assert screen(on).trial.prompt == "record"
        await on.say("What was said and agreed")
        await on.press("enter", "enter")
        told = conversation(on)
        assert "at 6 of 6 decisions your first answer can be defended" in told
        assert "for 3 of 3 decisions you named one that is cited" in told
        assert "What was said and agreed" in told
        assert "What next?" in on.text


async def test_learning_a_wrong_answer_is_explained_followed_and_mended() -> None:
    async with training(provisions=False) as on:
        await on.press("2")
        assert "To be sure is the first step." in on.text
        assert "rule 1 [standard]" in on.text
        await on.press("2", "2")
        assert "Do not let a guest in alone" in on.text
        await on.press("1", "3")
        assert "What does the person want?" in on.text
        await on.press("1", "1", "1")
        assert "Show the vignette’s answer" in on.text
        await on.press("3")
        assert "The vignette answers: A tool for the day" in conversation(on)


async def test_in_an_exam_nothing_is_explained_before_the_debrief() -> None:
    async with training(mode=Mode.EXAM, provisions=False) as on:
        await on.press("2", "2")
        assert "To be sure" not in conversation(on)
        assert "Part 2 of 2" in conversation(on)
        await on.press("1", "3", "enter", "enter", "enter", "enter")
        assert "To be sure is the first step." in conversation(on)
        assert "not come to" in conversation(on)


async def test_answers_can_be_typed_ticked_and_clicked() -> None:
    async with training(provisions=False) as on:
        await on.say("I don't know")
        await on.click("A tool for the day")
        await on.press("down", "space", "down", "space", "up", "space")
        assert screen(on).ticked == {"care"}
        await on.press("1", "2", "down", "down", "enter")
        assert "Part 2 of 2" in conversation(on)
        await on.type("perhaps")
        assert "matches none" in on.text


async def test_digits_are_not_taken_while_the_answer_is_not_understood() -> None:
    async with training(provisions=False) as on:
        await on.say("perhaps so")
        assert screen(on).line.value == "perhaps so"
        assert not screen(on).trial.moves


async def test_nothing_is_lost_without_being_asked_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    async with training(provisions=False) as on:
        await on.press("3", "f7")
        assert isinstance(on.app.screen, LeaveExercise)
        await on.press("escape")
        assert isinstance(on.app.screen, TrainingScreen)
        await on.press("f7", "1")
        assert isinstance(on.app.screen, SaveDialog)
        await on.press("enter")
        assert isinstance(on.app.screen, HomeScreen)
    (file,) = tmp_path.iterdir()
    assert file.name == "two-visits-fern-42.attempt.json"
    assert [move.answer for move in read_attempt(file).moves] == ["unsure"]


async def test_before_the_first_answer_nothing_is_asked_on_leaving() -> None:
    async with training() as on:
        await on.press("f7")
        assert isinstance(on.app.screen, HomeScreen)


async def test_a_kept_attempt_grows_with_every_move(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    async with training(provisions=False) as on:
        await on.press("3", "ctrl+g", "enter")
        assert "kept" in on.text
        await on.press("2")
        (file,) = tmp_path.iterdir()
        assert len(read_attempt(file).moves) == 2
        await on.press("f7")
        assert isinstance(on.app.screen, HomeScreen)
    path = tmp_path / "two-visits-fern-42.attempt.json"
    async with training(path=path) as on:
        assert "What was agreed?" in on.text
        assert screen(on).trial.exercise.provisions is False


async def test_a_file_that_cannot_be_gone_on_with_is_told(tmp_path: Path) -> None:
    file = tmp_path / "mine.attempt.json"
    file.write_text(json.dumps({"format": "advisor-attempt/1"}))
    async with training(path=file) as on:
        assert isinstance(on.app.screen, ExercisesScreen)
        assert "what no attempt holds" in on.text


async def test_the_debrief_is_written_when_everything_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    async with training() as on:
        await on.press("3", "ctrl+s")
        assert "once the exercise is finished" in on.text
        await on.press(*RIGHT[1:], "enter", "enter", "enter", "1", "enter")
        assert "Written:" in on.text
    (file,) = tmp_path.iterdir()
    assert "Debrief of an exercise" in file.read_text(encoding="utf-8")


async def test_the_other_language_at_any_moment_and_help_for_what_is_here() -> None:
    async with training() as on:
        await on.press("2", "f2")
        assert "S’en assurer vient d’abord." in on.text
        await on.press("f1")
        assert isinstance(on.app.screen, Help)
        assert "L’histoire se trouve dans la conversation" in on.text
