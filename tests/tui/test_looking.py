"""Why this question, and the map, over the consultation."""

from __future__ import annotations

from pathlib import Path

import pytest
from rich.cells import cell_len

from advisor.text import Language
from advisor.tui.screens.map import MapDialog
from advisor.tui.screens.reasons import ReasonsDialog

from ..conftest import golden
from .stage import EN, FR, SIZES, SMALL, stage


@pytest.mark.parametrize("language", [EN, FR])
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize(("place", "key"), [("reasons", "ctrl+r"), ("map", "f4")])
async def test_screen(place: str, key: str, size: tuple[int, int], language: Language) -> None:
    async with stage(size, language) as on:
        await on.press("1", "2", key)
        await on.settle()
        assert all(cell_len(line) <= size[0] for line in on.text.split("\n"))
        golden(Path(__file__).parent / "snapshots" / f"{place}-{size[0]}x{size[1]}-{language}.txt", on.text)


async def test_reasons_of_the_question_that_waits_and_of_an_earlier_one() -> None:
    async with stage() as on:
        await on.press("3", "ctrl+r")
        assert on.dialog is ReasonsDialog
        assert "1. Do you know the neighbour? – I don’t know" in on.text
        assert "“A saw, or anything with teeth” alone can lead to:" in on.text
        assert "■ must not  Do not lend a saw to a child" in on.text
        await on.press("escape", "up", "ctrl+r")
        assert "Why this guidance" in on.text
        assert "Ask who they are" in on.text
        await on.press("escape", "up", "ctrl+r")
        assert "No earlier answer: it begins here." in on.text
        await on.press("f2")
        assert "Aucune réponse antérieure" in on.text


async def test_without_a_question_there_are_no_reasons() -> None:
    async with stage() as on:
        await on.press("1", "2", "enter", "ctrl+r")
        assert "No question waits" in on.text
        await on.press("enter")
        assert on.dialog is None


async def test_the_pane_says_which_answer_led_here() -> None:
    async with stage() as on:
        await on.press("1")
        assert "Asked because of" in on.text
        assert "Asked because of" not in on.text.replace("Asked because of", "", 1), "once"


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
async def test_from_the_map_one_goes_to_an_answered_question(size: tuple[int, int]) -> None:
    async with stage(size) as on:
        await on.press("1", "2", "f4")
        assert on.dialog is MapDialog
        await on.press("up", "up", "up", "enter")
        assert on.dialog is None
        assert on.screen.conversation.cursor == "lend/known"
        assert on.screen.changing == "lend/known"
        await on.press("2", "enter")
        assert on.answers["known"] == "no"


async def test_from_the_map_one_goes_back_to_the_question_that_waits() -> None:
    async with stage() as on:
        await on.press("1", "up", "f4", "enter")
        assert on.dialog is None
        assert on.screen.changing is None
        await on.press("1")
        assert on.answers["tool"] == "ladder"


async def test_beyond_the_last_question_the_arrows_scroll_the_map_and_escape_leaves_it() -> None:
    async with stage(SMALL) as on:
        await on.press("f4")
        before = on.text
        for _ in range(12):
            await on.press("down")
        assert on.text != before
        assert "if:" in on.text
        for _ in range(12):
            await on.press("up")
        assert on.text == before
        await on.press("pagedown", "escape")
        assert on.dialog is None
        assert on.answers == {}


async def test_the_map_of_a_finished_consultation_says_that_it_ends() -> None:
    async with stage() as on:
        await on.press("1", "2", "enter", "f4")
        assert "nothing more is asked" in on.text
        assert "You are here" not in on.text
        await on.press("enter")
        assert on.screen.conversation.cursor == "lend/checks"


@pytest.mark.parametrize("language", [EN, FR])
async def test_both_are_found_by_their_words(language: Language) -> None:
    words = {EN: ("/map", "/why"), FR: ("/plan", "/pourquoi")}[language]
    async with stage(language=language) as on:
        for word, dialog in zip(words, (MapDialog, ReasonsDialog), strict=True):
            await on.say(word)
            assert on.dialog is dialog
            await on.press("escape")
