"""Copying asks once, hands over only with consent, and copies a passage as it reads."""

from __future__ import annotations

import base64
import re
from pathlib import Path

import pytest

from advisor.configuration import Configuration, Copying
from advisor.text import Language

from .stage import EN, FR, NORMAL, SIZES, WIDE, Stage, stage

ALWAYS = Configuration(copying=Copying.ALWAYS)
NEVER = Configuration(copying=Copying.NEVER)
FINISHED = ("1", "2", "enter")


class Terminal:
    """What the terminal was handed by OSC 52."""

    def __init__(self, on: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
        self.written = ""
        assert on.app._driver is not None
        monkeypatch.setattr(on.app._driver, "write", self._write)

    def _write(self, data: str) -> None:
        self.written += data

    @property
    def handed(self) -> list[str]:
        found = re.findall("\x1b\\]52;c;([^\x07]*)\x07", self.written)
        return [base64.b64decode(one).decode("utf-8") for one in found]


@pytest.fixture
def settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "advisor" / "config.toml"
    monkeypatch.setenv("ADVISOR_CONFIG", str(path))
    return path


async def test_nothing_reaches_the_terminal_before_it_is_agreed_to(
    settings: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with stage() as on:
        terminal = Terminal(on, monkeypatch)
        await on.press(*FINISHED, "ctrl+k")
        assert "Your terminal may keep it" in on.text
        await on.press("escape")
        assert terminal.handed == []
        await on.press("ctrl+k", "1")
        assert len(terminal.handed) == 1
        assert "Copied: the terminal has it now." in on.text
        assert not settings.exists()
        await on.press("ctrl+k")
        assert "Your terminal may keep it" in on.text


@pytest.mark.parametrize(("key", "choice", "handed"), [("2", "always", 2), ("3", "never", 0)])
async def test_always_and_never_are_noted_and_hold(
    key: str, choice: str, handed: int, settings: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with stage() as on:
        terminal = Terminal(on, monkeypatch)
        await on.press(*FINISHED, "ctrl+k", key)
        assert settings.read_text() == f'copy = "{choice}"\n'
        await on.press("escape", "ctrl+k")
        assert "Your terminal may keep it" not in on.text
        assert len(terminal.handed) == handed


async def test_a_choice_that_cannot_be_noted_holds_for_this_time(
    settings: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings.parent.write_text("a file stands where the folder should be")
    async with stage() as on:
        await on.press(*FINISHED, "ctrl+k", "2")
        assert "could not be noted" in on.text
        terminal = Terminal(on, monkeypatch)
        await on.press("ctrl+k")
        assert len(terminal.handed) == 1


@pytest.mark.parametrize("size", SIZES)
async def test_without_consent_the_text_is_shown_for_selecting_by_hand(size: tuple[int, int]) -> None:
    async with stage(size, configuration=NEVER) as on:
        await on.press(*FINISHED, "ctrl+k")
        assert "The text, to be selected by hand" in on.text
        assert any(line.startswith("■ must not") for line in on.text.split("\n"))


async def test_a_key_within_half_a_second_agrees_to_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    async with stage() as on:
        terminal = Terminal(on, monkeypatch)
        await on.press(*FINISHED, "ctrl+k")
        await on.press_now("1")
        await on.press_now("enter")
        assert "Your terminal may keep it" in on.text
        assert terminal.handed == []


@pytest.mark.parametrize("language", [EN, FR])
async def test_a_whole_guidance_with_its_steps_and_sources(language: Language, monkeypatch: pytest.MonkeyPatch) -> None:
    async with stage(NORMAL, language, configuration=ALWAYS) as on:
        terminal = Terminal(on, monkeypatch)
        await on.press(*FINISHED, "shift+up", "ctrl+k")
        (copied,) = terminal.handed
        card = on.screen.conversation.entry
        assert card is not None
        assert copied.startswith("■ must not" if language is EN else "■ interdit")
        assert "→" in copied
        assert "\x1b" not in copied
        assert "\n  " in copied


async def test_all_guidance_where_there_is_no_cursor(monkeypatch: pytest.MonkeyPatch) -> None:
    async with stage(configuration=ALWAYS) as on:
        terminal = Terminal(on, monkeypatch)
        await on.press(*FINISHED, "ctrl+k")
        (copied,) = terminal.handed
        for guidance in on.session.walk.guidance:
            assert guidance.title.in_language(EN) in copied


async def test_an_earlier_answer_is_copied_with_its_note(monkeypatch: pytest.MonkeyPatch) -> None:
    async with stage(configuration=ALWAYS) as on:
        terminal = Terminal(on, monkeypatch)
        await on.say("yes, since [May]")
        await on.press("up", "up", "ctrl+k")
        assert terminal.handed == ["advisor  Do you know the neighbour?\n    you  Yes\n         note: since [May]"]


async def test_a_passage_selected_with_the_mouse(monkeypatch: pytest.MonkeyPatch) -> None:
    for key in ("ctrl+c", "ctrl+k"):
        async with stage(WIDE, configuration=ALWAYS) as on:
            terminal = Terminal(on, monkeypatch)
            await on.press("1", "2")
            await on.pilot.mouse_down(offset=(12, 2))
            await on.pilot.hover(offset=(15, 3))
            await on.pilot.mouse_up(offset=(15, 3))
            await on.settle()
            await on.press(key)
            assert terminal.handed == ["Do you know the neighbour?\n       you  Yes"]


async def test_what_is_selected_on_the_line_and_pasted_again(monkeypatch: pytest.MonkeyPatch) -> None:
    async with stage(configuration=NEVER) as on:
        terminal = Terminal(on, monkeypatch)
        await on.type("abc")
        await on.press("shift+home", "ctrl+x", "escape", "ctrl+v", "ctrl+v")
        assert on.value == "abcabc"
        assert terminal.handed == []


async def test_help_is_copied_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    async with stage(configuration=ALWAYS) as on:
        terminal = Terminal(on, monkeypatch)
        await on.press("f1", "ctrl+k")
        assert "law" in terminal.handed[0]


async def test_nothing_to_copy_is_said() -> None:
    async with stage() as on:
        await on.press("ctrl+k")
        assert "There is nothing to copy yet" in on.text
