"""While someone reads, nothing but this person moves the view."""

from __future__ import annotations

from pathlib import Path

import pytest

from .stage import EN, FR, SMALL, Stage, stage

TURNS = 40


@pytest.fixture
def chain(tmp_path: Path) -> Path:
    lines = ["tree: chain", "title:", "  en: Chain", "  fr: Chaîne", "start: q1", "questions:"]
    for n in range(1, TURNS + 1):
        then = f"q{n + 1}" if n < TURNS else "done"
        lines += [f"  q{n}:", "    ask:", f"      en: Question {n:03}?", f"      fr: Question {n:03}?"]
        lines += [f"    yes: {then}", f"    no: {then}"]
    lines += [
        "guidance:",
        "  done:",
        "    verdict: note",
        "    title:",
        "      en: Done",
        "      fr: Fini",
        "    cite: []",
    ]
    (tmp_path / "chain.yaml").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return tmp_path


def first_line(on: Stage) -> str:
    return on.text.split("\n")[1]


async def answered(on: Stage, times: int) -> None:
    await on.press(*["1"] * times)


@pytest.mark.parametrize("scroll", ["wheel", "page", "home"])
async def test_an_answer_does_not_move_the_view_of_someone_who_scrolled_up(scroll: str, chain: Path) -> None:
    async with stage(tree="chain", library=chain) as on:
        await answered(on, 20)
        assert "↓ new below" not in on.text
        if scroll == "wheel":
            from textual.events import MouseScrollUp

            for _ in range(4):
                on.screen.conversation.post_message(
                    MouseScrollUp(on.screen.conversation, 5, 5, 0, -1, 0, False, False, False)
                )
                await on.settle()
        elif scroll == "page":
            await on.press("pageup")
        else:
            await on.press("up", "home", "escape")
        before = first_line(on)
        place = on.screen.conversation.scroll_offset.y
        await on.press("1", "1")
        assert on.screen.conversation.scroll_offset.y == place
        assert first_line(on) == before
        assert "↓ new below" in on.text
        assert "Question 023?" in on.text, "the question that waits is shown all the same"


async def test_back_at_the_end_the_view_follows_again(chain: Path) -> None:
    async with stage(SMALL, FR, tree="chain", library=chain) as on:
        await answered(on, 20)
        await on.press("pageup", "1")
        assert "↓ nouveau plus bas" in on.text
        while "↓ nouveau plus bas" in on.text:
            await on.press("pagedown")
        await on.press("1")
        assert "↓ nouveau plus bas" not in on.text
        assert "Question 022?" in on.conversation.split("\n")[-3] + on.conversation.split("\n")[-4]
        assert on.screen.conversation.scroll_offset.y == on.screen.conversation.max_scroll_y


async def test_a_click_on_the_line_goes_to_what_is_new(chain: Path) -> None:
    async with stage(tree="chain", library=chain) as on:
        await answered(on, 20)
        await on.press("pageup", "1")
        await on.click("↓ new below")
        assert "↓ new below" not in on.text
        assert on.screen.conversation.scroll_offset.y == on.screen.conversation.max_scroll_y


async def test_whoever_goes_to_an_earlier_answer_sees_it(chain: Path) -> None:
    async with stage(tree="chain", library=chain) as on:
        await answered(on, 20)
        await on.press("pageup", "pageup", "shift+up")
        assert "Question 020?" in on.text
        assert on.app.language is EN


async def test_the_result_is_shown_from_its_beginning(chain: Path) -> None:
    async with stage(tree="chain", library=chain) as on:
        await answered(on, TURNS - 1)
        await on.press("pageup", "1")
        assert "Finished." in on.text
