"""Earlier answers changed in place, undo and redo, notes and ticks."""

from __future__ import annotations

import pytest

from .stage import EN, NORMAL, SMALL, WIDE, stage

SIZED = pytest.mark.parametrize("size", [WIDE, NORMAL, SMALL])


@SIZED
async def test_an_earlier_answer_is_changed_in_place_and_later_ones_stay(size: tuple[int, int]) -> None:
    async with stage(size) as on:
        await on.press("1", "2", "1", "enter")
        assert on.session.walk.complete
        await on.press("shift+up", "down")
        while on.screen.conversation.cursor != "lend/known":
            await on.press("down")
        await on.press("2", "enter")
        assert on.answers == {"known": "no", "tool": "saw", "checks": ("whole",)}
        assert on.session.walk.complete


async def test_a_key_meant_for_the_last_question_does_nothing_once_it_is_answered() -> None:
    async with stage() as on:
        await on.press("1", "2", "1", "enter")
        assert on.session.walk.complete
        await on.press_now("5")
        assert on.session.walk.complete
        await on.press("5")
        assert not on.session.walk.path


async def test_a_finished_consultation_leads_back_to_its_answers() -> None:
    async with stage() as on:
        await on.press("1", "2", "1", "enter", "4")
        assert on.screen.changing == "lend/known"
        await on.press("2", "enter")
        assert on.answers["known"] == "no"


async def test_the_question_at_the_cursor_is_asked_with_its_answer_marked() -> None:
    async with stage() as on:
        await on.press("2", "1", "up", "up")
        assert "An earlier answer" in on.text
        assert "Do you know the neighbour?" in on.text
        assert "No ◂" in on.text
        await on.press("escape")
        assert "An earlier answer" not in on.text
        assert "What have you looked at?" in on.text


async def test_enter_on_an_earlier_answer_goes_to_its_answers() -> None:
    async with stage() as on:
        await on.press("1", "1", "up", "enter", "down", "down", "enter", "enter")
        assert on.answers["tool"] == "saw"


async def test_a_click_on_an_earlier_answer() -> None:
    async with stage() as on:
        await on.press("1", "2")
        await on.click("you  A saw")
        await on.press("1", "enter")
        assert on.answers["tool"] == "ladder"


async def test_what_falls_out_of_use_is_said_and_comes_back() -> None:
    async with stage() as on:
        await on.press("1", "2", "1", "enter")
        await on.click("Which tool is it?")
        await on.press("3")
        assert "Answers that fall out of use" in on.text
        await on.press("enter")
        assert on.answers["checks"] == ("whole",)
        await on.click("Which tool is it?")
        await on.press("1")
        assert "Answers that count again" in on.text
        await on.press("enter")
        assert on.session.walk.complete


async def test_undo_and_redo() -> None:
    async with stage() as on:
        await on.press("1", "2")
        await on.press("ctrl+z", "ctrl+z")
        assert on.answers == {}
        assert "Undone" in on.text
        await on.press("ctrl+z")
        assert "nothing to undo" in on.text
        await on.press("ctrl+y", "ctrl+y", "ctrl+y")
        assert on.answers == {"known": "yes", "tool": "saw"}
        assert "nothing to make again" in on.text


async def test_undo_forgets_what_came_after_once_another_answer_is_given() -> None:
    async with stage() as on:
        await on.press("1", "2", "ctrl+z", "1", "ctrl+y")
        assert on.answers["tool"] == "ladder"


async def test_begin_again_can_be_undone() -> None:
    async with stage() as on:
        await on.press("1", "2", "f8")
        assert on.answers == {}
        await on.press("ctrl+z")
        assert on.answers == {"known": "yes", "tool": "saw"}


async def test_a_note_on_an_earlier_answer() -> None:
    async with stage() as on:
        await on.press("2", "1", "up", "up", "ctrl+n")
        assert "Note on this answer" in on.text
        await on.say("since May")
        assert on.session.consultation.notes == {"lend/known": "since May"}
        assert "note: since May" in on.text
        await on.press("ctrl+n")
        await on.press("ctrl+u", "enter")
        assert on.session.consultation.notes == {}


async def test_escape_leaves_a_note_as_it_was() -> None:
    async with stage() as on:
        await on.press("ctrl+n")
        await on.type("no")
        await on.press("escape")
        assert on.session.consultation.notes == {}


async def test_what_is_typed_is_kept_as_a_note_on_demand_even_if_it_matches() -> None:
    async with stage() as on:
        await on.type("yes")
        await on.press("ctrl+n")
        assert on.answers == {}
        assert on.session.consultation.notes == {"lend/known": "yes"}


async def test_steps_are_ticked_with_todays_date() -> None:
    async with stage() as on:
        await on.press("1", "1", "enter", "up")
        assert on.screen.conversation.cursor == "lend/mend"
        await on.press("down", "space")
        assert on.session.consultation.ticks["lend/mend#1"].on == "2026-03-09"
        assert "☑ Find the fault. · done on 2026-03-09" in on.text
        await on.press("space")
        assert on.session.consultation.ticks == {}


async def test_a_step_is_ticked_with_a_date_and_a_note() -> None:
    async with stage() as on:
        await on.press("1", "1", "enter", "up", "down", "down", "enter")
        await on.type("the handle")
        await on.press("shift+tab", "ctrl+u")
        await on.say("2026-02-30")
        assert "This is no day" in on.text
        await on.press("ctrl+u")
        await on.say("2026-02-03")
        tick = on.session.consultation.ticks["lend/mend#2"]
        assert (tick.on, tick.note) == ("2026-02-03", "the handle")
        assert "done on 2026-02-03 · the handle" in on.text


async def test_a_step_is_ticked_by_mouse() -> None:
    async with stage() as on:
        await on.press("1", "1", "enter")
        await on.click("☐ Find the fault.")
        assert "lend/mend#1" in on.session.consultation.ticks


async def test_typing_on_an_entry_goes_to_the_input_line() -> None:
    async with stage(language=EN) as on:
        await on.press("1", "2", "up", "up")
        await on.type("lad")
        assert on.value == "lad"
        assert on.screen.changing == "lend/tool"
        await on.press("enter", "enter")
        assert on.answers["tool"] == "ladder"


async def test_the_conversation_keeps_its_place_while_it_is_read() -> None:
    async with stage(NORMAL) as on:
        await on.press("3", "2")
        await on.press("pageup")
        here = on.screen.conversation.scroll_offset.y
        assert here < on.screen.conversation.max_scroll_y
        await on.type("x")
        await on.press("f2")
        assert on.screen.conversation.scroll_offset.y == here
