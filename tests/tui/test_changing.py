"""A changed answer is shown before it is done; what if leads to it."""

from __future__ import annotations

import pytest

from advisor.tui.screens.changing import ChangeDialog
from advisor.tui.screens.turning import WhatIfDialog

from .stage import FR, NORMAL, SMALL, WIDE, Stage, stage

SIZED = pytest.mark.parametrize("size", [WIDE, NORMAL, SMALL])


def _state(on: Stage) -> tuple[object, ...]:
    """Everything that a change could touch."""
    screen, session = on.screen, on.session
    return (
        list(session.history),
        session.index,
        session.walk.seen,
        screen.ticked,
        screen.changing,
        on.value,
        screen.remark,
        on.text,
    )


def _tool(on: Stage) -> object:
    return on.answers["tool"]


async def _go(on: Stage, entry: str) -> None:
    """Put the cursor on an entry."""
    on.screen.conversation.enter(entry)
    await on.settle()


def _dialog(on: Stage) -> object:
    return on.dialog


@SIZED
async def test_escape_leaves_everything_as_it_was(size: tuple[int, int]) -> None:
    async with stage(size) as on:
        await on.press("2", "2", "ctrl+n")
        await on.say("since May")
        await on.press("ctrl+z")
        await _go(on, "lend/tool")
        assert on.screen.changing == "lend/tool"
        before = _state(on)
        await on.press_now("1")
        assert _dialog(on) is ChangeDialog
        await on.press("escape")
        assert _dialog(on) is None
        after = _state(on)
        assert after[:5] == before[:5]
        assert after[5:7] == before[5:7]
        await on.press("ctrl+y")
        assert on.session.consultation.notes


async def test_escape_gives_back_what_was_typed() -> None:
    async with stage() as on:
        await on.press("1", "2")
        await _go(on, "lend/tool")
        await on.press("enter")
        await on.say("rake, the red one")
        assert _dialog(on) is ChangeDialog
        await on.press("escape")
        assert on.value == "rake, the red one"
        assert on.session.consultation.notes == {}
        await on.press("enter", "enter")
        assert _tool(on) == "rake"
        assert on.session.consultation.notes == {"lend/tool": "the red one"}
        assert on.value == ""


async def test_enter_accepts_and_undo_and_redo_work() -> None:
    async with stage() as on:
        await on.press("1", "2", "1", "enter", "4", "down", "3")
        assert "Guidance that goes" in on.text
        assert "Do not lend a saw to a child" in on.text
        await on.press("enter")
        assert _tool(on) == "rake"
        assert "Answer changed. ctrl+z takes it back." in on.text
        await on.press("ctrl+z")
        assert _tool(on) == "saw"
        await on.press("ctrl+y")
        assert _tool(on) == "rake"


async def test_a_stray_enter_accepts_nothing() -> None:
    async with stage() as on:
        await on.press("1", "2")
        await _go(on, "lend/tool")
        await on.press_now("1")
        await on.press_now("enter")
        assert _dialog(on) is ChangeDialog
        assert _tool(on) == "saw"
        await on.press("enter")
        assert _tool(on) == "ladder"


async def test_the_same_answer_asks_nothing() -> None:
    async with stage() as on:
        await on.press("1", "2")
        await _go(on, "lend/tool")
        await on.press("2")
        assert _dialog(on) is None
        assert len(on.session.history) == 3


async def test_where_nothing_follows_one_line_says_so() -> None:
    async with stage() as on:
        await on.press("2", "3", "4")
        await _go(on, "lend/colour")
        await on.press("3")
        assert "Nothing else changes." in on.text


async def test_a_checklist_is_changed_from_its_draft() -> None:
    async with stage() as on:
        await on.press("1", "2", "1", "enter")
        await _go(on, "lend/checks")
        await on.press("1", "2", "enter")
        assert _dialog(on) is ChangeDialog
        assert "ticked as well: It is clean" in on.text
        assert "no longer ticked: It is whole" in on.text
        assert "Mend it first" in on.text
        await on.press("escape")
        assert on.screen.ticked == {"clean"}
        assert on.answers["checks"] == ("whole",)
        await on.press("enter", "enter")
        assert on.answers["checks"] == ("clean",)


async def test_what_if_leads_to_the_change_and_can_be_left() -> None:
    async with stage() as on:
        await on.press("1", "2", "1", "enter")
        before = _state(on)
        await on.press("f3")
        assert _dialog(on) is WhatIfDialog
        assert "must not: Do not lend a saw to a child" in on.text
        await on.press("escape")
        assert _state(on) == before
        await on.press("f3", "down", "enter")
        assert _dialog(on) is ChangeDialog
        await on.press("escape")
        assert _state(on) == before
        await on.press("f3", "1", "enter")
        assert _tool(on) == "ladder"
        assert len(on.session.history) == 5


async def test_two_changed_answers_are_proposed_at_once() -> None:
    async with stage() as on:
        await on.press("1", "2", "1", "enter", "f3", "6")
        assert "Which tool is it?" in on.text
        assert "What have you looked at?" in on.text
        await on.press("enter")
        assert _tool(on) == "ladder"
        assert on.answers["checks"] == ()
        await on.press("ctrl+z")
        assert _tool(on) == "saw"


async def test_a_way_by_mouse() -> None:
    async with stage() as on:
        await on.press("1", "2", "1", "enter", "f3")
        await on.click("A rake")
        assert _dialog(on) is ChangeDialog


async def test_the_guidance_at_the_cursor_is_the_one_that_is_turned() -> None:
    async with stage() as on:
        await on.press("1", "2", "1", "enter")
        await _go(on, "lend/tale")
        await on.press("f3")
        assert "note: One neighbour once lent a rake" in on.text


@pytest.mark.parametrize(("size", "beside"), [(WIDE, True), (NORMAL, False), (SMALL, False)])
async def test_both_sides_of_i_do_not_know(size: tuple[int, int], beside: bool) -> None:
    async with stage(size) as on:
        await on.press("f3")
        assert "If you knew" in on.text
        line = next(line for line in on.text.split("\n") if " Yes " in f"{line} ")
        assert ("No" in line.split()) == beside
        if size == WIDE:
            assert "All answers meet again at: Which tool is it?" in on.text


async def test_the_language_of_a_preview_can_be_switched() -> None:
    async with stage(language=FR) as on:
        await on.press("1", "2", "1", "enter", "f3", "1")
        assert "Changer cette réponse?" in on.text
        await on.press("f2")
        assert "Change this answer?" in on.text
