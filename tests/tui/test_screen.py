"""Languages, themes, folding, help, the palette, leaving, writing; hostile text; faults."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from textual.app import ComposeResult
from textual.screen import Screen
from textual.widgets import Static

from advisor.messages import known
from advisor.model import Consultation
from advisor.text import Language
from advisor.tui.app import AdvisorApp
from advisor.tui.commands import COMMANDS
from advisor.tui.screens.dialogs import LeaveDialog, SaveDialog
from advisor.tui.screens.home import HomeScreen
from tests.conftest import ROOT

from .stage import EN, FR, NORMAL, SIZES, SMALL, WIDE, stage

HOSTILE = [
    "[/b]",
    "[@click=app.quit]quit[/]",
    "[TODO] later",
    "\x1b]52;c;YQ==\x07",
    "\x1b[31mred",
    "abc\u202edef",
    "zero\u200bwidth",
    "\x9b31m",
    "a\tb\rc",
]
HOSTILE_TREE = r"""
tree: bad
title:
  en: "[/b] [@click=app.quit]x[/]"
  fr: "[TODO] \e]0;t\a"
start: q
questions:
  q:
    ask:
      en: "[/red] \u202e?"
      fr: "\e[31m"
    yes: g
    no: g
guidance:
  g:
    verdict: may
    title:
      en: "[b"
      fr: "[/"
    cite: []
"""


# ---------------------------------------------------------------- language, theme, room


async def test_switching_the_language_keeps_what_is_half_typed() -> None:
    async with stage() as on:
        await on.press("1", "2", "2")
        await on.type("half a th")
        await on.press("left", "f2")
        assert on.value == "half a th"
        assert on.screen.line.cursor_position == 8
        assert "Qu’avez-vous vérifié?" in on.text
        assert on.screen.ticked == {"clean"}
        await on.press("f2")
        assert "What have you looked at?" in on.text


async def test_switching_the_language_in_a_dialog() -> None:
    async with stage() as on:
        await on.press("1", "ctrl+n")
        await on.type("abc")
        await on.press("f2")
        assert "Note sur cette réponse" in on.text
        await on.press("enter")
        assert on.session.consultation.notes == {"lend/tool": "abc"}


async def test_the_language_by_mouse() -> None:
    async with stage() as on:
        await on.click("EN | fr")
        assert on.app.language is FR


async def test_light_and_dark() -> None:
    async with stage() as on:
        assert on.app.current_theme.dark
        await on.press("f6")
        assert not on.app.current_theme.dark


async def test_a_narrow_screen_folds_the_pane_away_and_a_key_shows_it() -> None:
    async with stage(NORMAL) as on:
        assert "why & sources" not in on.text
        await on.press("f5")
        assert "why & sources" in on.text
        assert "Lend to those you know." in on.text
        assert "A newer version hangs in the hall." in on.text
        assert "Do you know the neighbour?" in on.text
        await on.press("f5")
        assert "why & sources" not in on.text
    async with stage(WIDE) as on:
        assert "Lend to those you know." in on.text
        await on.press("f5")
        assert "why & sources" not in on.text


async def test_a_screen_that_becomes_narrow() -> None:
    async with stage(WIDE) as on:
        await on.press("1", "2")
        await on.pilot.resize_terminal(*SMALL)
        await on.settle()
        assert "why & sources" not in on.text
        assert "What have you looked at?" in on.text
        assert all(len(line) <= SMALL[0] for line in on.text.split("\n"))
        await on.pilot.resize_terminal(*WIDE)
        await on.settle()
        assert "why & sources" in on.text


async def test_the_sources_follow_the_cursor() -> None:
    async with stage() as on:
        await on.press("3", "2", "up")
        await on.press("up", "up")
        assert on.screen.conversation.cursor == "lend/ask-around"
        assert "◆ consult" in "\n".join(line[72:] for line in on.text.split("\n")[:12])


@pytest.mark.parametrize("language", [EN, FR])
async def test_progress_is_told(language: Language) -> None:
    async with stage(language=language) as on:
        assert ("2 to 3 to go" if language is EN else "encore 2 à 3") in on.text
        await on.press("1", "2")
        assert ("the last one" if language is EN else "la dernière") in on.text
        await on.press("enter")
        assert ("finished" if language is EN else "terminée") in on.text


async def test_a_finished_consultation_opens_with_the_gravest_and_ends_with_illustrations() -> None:
    async with stage((120, 60)) as on:
        await on.press("1", "2", "enter")
        text = on.text
        order = [
            "The gravest of 4 points",
            "must not  Do not lend",
            "not yet  Mend it",
            "may  You may",
            "One neighbour",
        ]
        places = [text.index(one) for one in order]
        assert places == sorted(places)
        assert "only illustrates" in text
        assert text.index("One neighbour") < text.index("The way here") < text.index("Which tool is it?")


async def test_a_passage_is_selected_with_the_mouse() -> None:
    async with stage() as on:
        await on.press("1", "2")
        await on.pilot.mouse_down(offset=(12, 2))
        await on.pilot.hover(offset=(15, 3))
        await on.pilot.mouse_up(offset=(15, 3))
        await on.settle()
        assert on.app.screen.get_selected_text() == "Do you know the neighbour?\n       you  Yes"
        assert on.screen.changing is None


# ---------------------------------------------------------------- help, palette, every command


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("language", [EN, FR])
async def test_help(size: tuple[int, int], language: Language) -> None:
    async with stage(size, language) as on:
        await on.press("f1")
        assert ("Answer with a digit" if language is EN else "Répondez par un chiffre") in on.text
        await on.press("escape")
        assert ("Do you know" if language is EN else "Connaissez-vous") in on.text


async def test_the_palette_finds_commands_by_words_of_either_language() -> None:
    async with stage() as on:
        await on.press("1", "ctrl+p")
        await on.type("annul")
        await on.press("enter")
        await on.settle()
        assert on.answers == {}


async def test_the_palette_by_mouse_and_arrows() -> None:
    async with stage() as on:
        await on.press("ctrl+p")
        await on.type("light")
        await on.click("light theme")
        assert not on.app.current_theme.dark
        await on.press("ctrl+p", "down", "down", "up", "escape")
        assert on.app.screen is on.screen


async def test_every_binding_has_an_id_words_and_a_tooltip_in_both_languages() -> None:
    async with stage() as on:
        for node in (on.app, on.screen):
            for bound in node._bindings.key_to_bindings.values():
                for one in bound:
                    assert one.id in COMMANDS or one.key in ("tab", "shift+tab", "ctrl+c", "super+c")
                    if one.id:
                        assert one.description
                        assert one.tooltip
        await on.press("f2")
        noted = on.screen._bindings.key_to_bindings["ctrl+n"][0]
        assert noted.tooltip == "Noter quelque chose sur cette réponse ou cette étape"


def test_every_command_has_words() -> None:
    for name in COMMANDS:
        assert known(f"key.{name}")
        assert known(f"key.{name}.tip")


async def test_at_most_seven_keys_and_help_is_always_one_of_them() -> None:
    for size in SIZES:
        async with stage(size) as on:
            for keys in ((), ("1",), ("2", "enter"), ("up",)):
                await on.press(*keys)
                line = on.text.rstrip("\n").split("\n")[-1]
                assert len(line.split(" · ")) <= 7
                assert "F1 help" in line


# ---------------------------------------------------------------- leaving


async def test_quitting_before_anything_was_answered_asks_nothing() -> None:
    async with stage() as on:
        await on.press("ctrl+q")
        assert on.app._exit


async def test_quitting_in_the_middle_asks_once() -> None:
    async with stage() as on:
        await on.press("1", "ctrl+q")
        assert on.dialog is LeaveDialog
        await on.press("escape")
        assert on.dialog is None
        await on.press("ctrl+q", "3")
        assert on.app._exit


async def test_quitting_again_in_the_dialog_quits() -> None:
    async with stage() as on:
        await on.press("1", "ctrl+c", "ctrl+q")
        assert on.app._exit


async def test_half_typed_text_is_something_to_lose() -> None:
    async with stage() as on:
        await on.type("something")
        await on.press("ctrl+q")
        assert isinstance(on.app.screen, LeaveDialog)


async def test_going_home_in_the_middle_asks_once() -> None:
    async with stage() as on:
        await on.press("1", "f7")
        assert isinstance(on.app.screen, LeaveDialog)
        await on.press("3")
        assert isinstance(on.app.screen, HomeScreen)


# ---------------------------------------------------------------- the transcript


async def test_the_transcript_is_written_where_it_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    async with stage() as on:
        await on.press("1", "2", "enter", "ctrl+s")
        assert "./advisor-lend-2026-03-09.md" in on.text
        await on.press("enter")
        written = tmp_path / "advisor-lend-2026-03-09.md"
        assert "Do not lend a saw to a child" in written.read_text(encoding="utf-8")
        assert written.stat().st_mode & 0o077 == 0
        assert "Transcript written to" in on.text
        await on.press("ctrl+q")
        assert on.app._exit


@pytest.mark.parametrize(
    ("suffix", "begins"),
    [(".txt", "Transcript"), (".json", "{"), (".md", "# Transcript"), (".html", "<!DOCTYPE html>")],
)
async def test_the_ending_says_the_format(suffix: str, begins: str, tmp_path: Path) -> None:
    async with stage() as on:
        await on.press("1", "ctrl+s", "ctrl+u")
        await on.say(str(tmp_path / f"out{suffix}"))
        assert (tmp_path / f"out{suffix}").read_text(encoding="utf-8").startswith(begins)


async def test_a_file_is_never_overwritten(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "mine.md").write_text("mine")
    (tmp_path / "advisor-lend-2026-03-09.md").write_text("mine too")
    async with stage() as on:
        await on.press("1", "ctrl+s")
        assert "./advisor-lend-2026-03-09-2.md" in on.text
        await on.press("ctrl+u")
        await on.say("mine.md")
        assert "exists already" in on.text
        assert "mine-2.md" in on.text
        await on.press("enter")
    assert (tmp_path / "mine.md").read_text() == "mine"
    assert (tmp_path / "mine-2.md").exists()


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("no/such/folder.md", "does not exist"),
        ("", "Give the file a name"),
        ("a.docx", "End the name in"),
        ("b", ".md"),
    ],
)
async def test_what_cannot_be_written_is_said_and_the_name_kept(
    name: str, said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    async with stage() as on:
        await on.press("1", "ctrl+s", "ctrl+u")
        await on.say(name)
        assert isinstance(on.app.screen, SaveDialog)
        assert said in on.text
        assert name in on.text
        assert list(tmp_path.iterdir()) == []


async def test_a_full_disk_is_said() -> None:
    if not Path("/dev/full").exists():
        pytest.skip("there is no /dev/full here")
    async with stage() as on:
        await on.press("1", "ctrl+s", "ctrl+u")
        await on.say("/dev/full.md" if os.geteuid() else "/proc/full.md")
        assert isinstance(on.app.screen, SaveDialog)
        assert "▲" in on.text


async def test_writing_first_when_leaving(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    async with stage() as on:
        await on.press("1", "ctrl+q", "2", "enter")
        assert on.app._exit
    assert len(list(tmp_path.iterdir())) == 1


# ---------------------------------------------------------------- what others typed


@pytest.mark.parametrize("hostile", HOSTILE)
async def test_hostile_notes_are_shown_literally(hostile: str) -> None:
    consultation = Consultation(
        start="lend",
        answers={"lend/known": "yes", "lend/tool": "ladder", "lend/checks": ()},
        notes={"lend/known": hostile},
    )
    async with stage((120, 60), consultation=consultation) as on:
        text = on.text
        assert not any(ord(c) < 32 or 127 <= ord(c) < 160 or c in "\u202e\u200b" for c in text.replace("\n", ""))
        if hostile.startswith("["):
            assert hostile in text
        await on.click("Do you know the neighbour?")
        await on.press("ctrl+n")
        assert not any(ord(c) < 32 or c in "\u202e\u200b" for c in on.text.replace("\n", ""))
        await on.press("enter")
        assert on.session.consultation.notes["lend/known"] == hostile


async def test_a_hostile_tree_is_shown_literally(tmp_path: Path) -> None:
    (tmp_path / "bad.yaml").write_text(HOSTILE_TREE, encoding="utf-8")
    for language in (EN, FR):
        async with stage(tree=None, library=tmp_path, language=language) as on:
            assert ("[/b] [@click=app.quit]x[/]" if language is EN else "[TODO] ␛]0;t␇") in on.text
            await on.press("1")
            await on.settle()
            assert "\x1b" not in on.text
            await on.press("1")
            assert ("[b" if language is EN else "[/") in on.text


async def test_a_note_of_100_kb() -> None:
    note = "word " * 20_000
    async with stage() as on:
        on.screen.line.insert_text_at_cursor(note)
        await on.press("enter")
        assert on.session.consultation.notes == {"lend/known": note.strip()}
        await on.press("1")
        assert "more characters" in on.text


async def test_pasting_several_lines_loses_none() -> None:
    from textual.events import Paste

    async with stage() as on:
        on.app.post_message(Paste("one\r\ntwo\n[/b]\x1b[2J\n"))
        await on.settle()
        assert "one↵two↵[/b]␛[2J" in on.text
        await on.press("enter")
        assert on.session.consultation.notes == {"lend/known": "one\ntwo\n[/b]\x1b[2J"}


# ---------------------------------------------------------------- home, faults


@pytest.mark.parametrize("open_by", ["digit", "enter", "mouse"])
async def test_home_opens_a_tree(open_by: str) -> None:
    async with stage(tree=None) as on:
        if open_by == "mouse":
            await on.click("Lending a tool")
        else:
            await on.press(*(["1"] if open_by == "digit" else ["down", "enter"]))
        await on.settle()
        assert "Do you know the neighbour?" in on.text


async def test_an_empty_folder_is_said(tmp_path: Path) -> None:
    async with stage(tree=None, library=tmp_path) as on:
        assert "no decision tree" in on.text


async def test_a_tree_that_cannot_be_opened_is_said_at_home(tmp_path: Path) -> None:
    (tmp_path / "bad.yaml").write_text("tree: bad\ntitle:\n  en: Bad\n  fr: Mauvais\nstart: nowhere\n")
    async with stage(tree=None, library=tmp_path) as on:
        await on.press("1")
        await on.settle()
        assert isinstance(on.app.screen, HomeScreen)
        assert "▲" in on.text


class Failing(AdvisorApp):
    """An app in which a note stands in a local variable and in the fault's message."""

    def compose(self) -> ComposeResult:
        note = "the client said so"
        raise KeyError(note)
        yield Static()


class FailingAtOnce(AdvisorApp):
    """The same before there is a screen."""

    def get_default_screen(self) -> Screen[None]:
        note = "the client said so"
        raise KeyError(note)


@pytest.mark.parametrize("failing", [Failing, FailingAtOnce])
async def test_a_fault_shows_its_kind_and_place_and_nothing_else(
    failing: type[AdvisorApp], capsys: pytest.CaptureFixture[str]
) -> None:
    app = failing(EN, "nowhere")
    with pytest.raises(KeyError):
        async with app.run_test():
            pass
    shown = str(app._exit_renderables) + capsys.readouterr().err
    assert "KeyError" in shown
    assert "test_screen.py" in shown
    assert "client" not in shown


async def test_the_terms_of_the_field_are_told_on_demand() -> None:
    async with stage(WIDE, FR, "ending-services", ROOT / "trees") as on:
        await on.press("f9")
        assert "Termes du métier" in on.text
        assert "client" in on.text
        await on.press("escape")
        assert on.dialog is None


async def test_a_library_without_a_glossary_says_so() -> None:
    async with stage(NORMAL, EN) as on:
        await on.press("f9")
        assert "No term of the glossary" in on.text
