"""Keys that a person sets, the palette, the themes and their contrasts."""

from __future__ import annotations

import itertools
import re
from pathlib import Path

import pytest
from textual.color import Color
from textual.dom import DOMNode

from advisor.configuration import THEMES as NAMES
from advisor.configuration import Configuration
from advisor.messages import known, say
from advisor.text import Language
from advisor.tui.commands import ALWAYS, COMMANDS, CONSULTING, EVERYWHERE, FOCUS, PREVIEWING, SCROLLING, TYPING
from advisor.tui.screens.palette import Palette
from advisor.tui.themes import THEMES
from tests.conftest import ROOT

from .stage import EN, FR, NORMAL, WIDE, stage

# ---------------------------------------------------------------- themes


def _luminance(color: Color) -> float:
    parts = [part / 255 for part in color.rgb]
    red, green, blue = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _contrast(one: Color, other: Color) -> float:
    """WCAG 2.2: the ratio of the lighter to the darker."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


SOURCES = [p for p in (ROOT / "src/advisor/tui").rglob("*") if p.suffix in (".py", ".tcss")]
STYLES = sorted(
    {name for p in SOURCES for name in re.findall(r"\$(text-[a-z]+|quiet|foreground)\b", p.read_text(encoding="utf-8"))}
    | {"foreground"}
)
GROUNDS = ("background", "surface", "panel", "boost")


def test_there_are_styles_to_look_at() -> None:
    assert {"quiet", "foreground", "text-accent", "text-error", "text-warning"} <= set(STYLES)


@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("name", NAMES)
async def test_text_stands_out_from_its_ground(name: str, style: str, ground: str) -> None:
    variables = THEMES[name].to_color_system().generate() | THEMES[name].variables
    ratio = _contrast(Color.parse(variables[style]), Color.parse(variables[ground]))
    assert ratio >= (7 if name.startswith("high") else 4.5), f"{ratio:.1f}"


@pytest.mark.parametrize("name", NAMES)
def test_selected_text_can_be_read(name: str) -> None:
    variables = THEMES[name].to_color_system().generate() | THEMES[name].variables
    ground = Color.parse(variables["screen-selection-background"])
    text = Color.parse(variables["screen-selection-foreground"])
    assert _contrast(text, ground) >= (7 if name.startswith("high") else 4.5)


def test_the_settings_know_every_theme() -> None:
    assert tuple(THEMES) == NAMES


@pytest.mark.parametrize("name", NAMES)
async def test_what_stands_on_the_empty_line_can_be_read(name: str) -> None:
    async with stage(configuration=Configuration(theme=name)) as on:
        style = on.screen.line.get_component_styles("input--placeholder")
        ground = Color.parse(THEMES[name].to_color_system().generate()["panel"])
        assert _contrast(style.color, ground) >= (7 if name.startswith("high") else 4.5)


async def test_a_key_goes_through_the_themes_and_says_which() -> None:
    async with stage() as on:
        seen = []
        for _ in NAMES:
            await on.press("f6")
            seen.append(on.app.theme)
        assert seen == [*NAMES[1:], NAMES[0]]
        await on.press("f6", "f6")
        assert "Now the dark theme, high contrast." in on.text


# ---------------------------------------------------------------- every command, its key and its words


def test_every_command_is_bound_in_one_kind_of_place() -> None:
    places = (EVERYWHERE, CONSULTING, PREVIEWING, ALWAYS, FOCUS, SCROLLING, TYPING)
    assert sorted(itertools.chain(*places)) == sorted(COMMANDS)


async def test_every_binding_that_can_be_reached_is_a_command_with_words() -> None:
    async with stage() as on:
        await on.press("1")
        opened: list[DOMNode] = []
        for key in (None, "ctrl+n", "ctrl+s", "ctrl+p", "f1", "f9"):
            if key:
                await on.press(key)
            opened += [on.app, on.app.screen, *on.app.screen.walk_children()]
            if key:
                await on.press("escape")
        assert len({type(node) for node in opened}) > 12
        for node in opened:
            for key, bound in node._bindings.key_to_bindings.items():
                for one in bound:
                    assert one.id in COMMANDS, (node, key)
                    assert one.description
                    assert one.tooltip


def test_no_two_commands_of_one_place_have_the_same_key() -> None:
    for place in ((*EVERYWHERE, *CONSULTING, *PREVIEWING, *ALWAYS, *FOCUS), TYPING, SCROLLING):
        keys = [key for name in place for key in COMMANDS[name].keys.split(",")]
        assert len(keys) == len(set(keys))


def test_what_is_typed_is_never_taken_by_a_command() -> None:
    first = {key for name in (*EVERYWHERE, *ALWAYS) for key in COMMANDS[name].keys.split(",")}
    assert not first & {key for name in TYPING for key in COMMANDS[name].keys.split(",")}


# ---------------------------------------------------------------- the palette


@pytest.mark.parametrize("language", [EN, FR])
async def test_the_palette_has_every_command_tree_and_theme(language: Language) -> None:
    async with stage(WIDE, language) as on:
        await on.press("ctrl+p")
        palette = on.app.screen
        assert isinstance(palette, Palette)
        ids = {entry.id for entry in palette._offered}
        assert ids == {*EVERYWHERE, *CONSULTING, *NAMES, "lend"}


async def test_a_theme_by_the_palette() -> None:
    async with stage() as on:
        await on.press("ctrl+p")
        await on.say("dark theme, high")
        await on.settle()
        assert on.app.theme == "high-contrast-dark"


async def test_a_tree_by_the_palette_asks_before_something_is_lost() -> None:
    async with stage() as on:
        await on.press("1", "ctrl+p")
        await on.say("open: lend")
        await on.settle()
        assert "3  Leave" in on.text
        await on.press("3")
        await on.settle()
        assert on.answers == {}
        assert "Do you know the neighbour?" in on.text


# ---------------------------------------------------------------- keys of one's own

OWN = Configuration(keys={"note": "f12", "help": "alt+h", "undo": "alt+u,f11", "line-home": "ctrl+b"})


async def test_keys_of_ones_own_work_and_are_shown_everywhere() -> None:
    async with stage(configuration=OWN) as on:
        assert "F12 note" in on.text
        assert "alt+h help" in on.text
        await on.press("1", "f11")
        assert on.answers == {}
        await on.press("2", "alt+u")
        assert on.answers == {}
        await on.press("1", "ctrl+z")
        assert on.answers == {"known": "yes"}
        await on.press("alt+h")
        assert "F12 keeps anything" in on.text.replace("\n", " ")
        await on.press("escape", "ctrl+p")
        await on.type("note")
        assert "F12" in on.text
        await on.press("escape")
        await on.type("abc")
        await on.press("ctrl+b")
        assert on.screen.line.cursor_position == 0
        await on.press("f12")
        assert on.session.consultation.notes == {"lend/tool": "abc"}


async def test_the_key_that_brings_back_is_told_by_its_own_name() -> None:
    async with stage(configuration=OWN) as on:
        await on.press("1", "f8")
        assert "Begun again. alt+u brings your answers back." in on.text


async def test_a_theme_of_ones_own() -> None:
    async with stage(configuration=Configuration(theme="high-contrast-light")) as on:
        assert on.app.theme == "high-contrast-light"


async def test_a_fault_of_the_settings_is_told_on_the_first_screen(tmp_path: Path) -> None:
    from advisor.configuration import read, summary

    path = tmp_path / "config.toml"
    path.write_text('[keys]\nnoet = "f3"\n')
    remark = summary(read(path, {name: one.keys for name, one in COMMANDS.items()})[1])
    for tree in (None, "lend"):
        async with stage(NORMAL, tree=tree, remark=remark) as on:
            assert "Settings, line 2: “noet” is no command (nearest: note)." in on.text


# ---------------------------------------------------------------- help where one is


@pytest.mark.parametrize(
    ("keys", "place"),
    [
        ((), "question"),
        (("a",), "typing"),
        (("1", "2"), "checklist"),
        (("1", "up", "up", "enter"), "changing"),
        (("1", "2", "enter"), "finished"),
        (("1", "up", "up"), "turn"),
        (("1", "up"), "card"),
        (("ctrl+n",), "note.dialog"),
        (("ctrl+s",), "save.dialog"),
        (("ctrl+p",), "palette.dialog"),
        (("f9",), "terms.dialog"),
        (("1", "ctrl+q"), "leave.dialog"),
    ],
)
async def test_help_begins_with_what_has_the_focus(keys: tuple[str, ...], place: str) -> None:
    async with stage((120, 60)) as on:
        await on.press(*keys, "f1")
        told = say(f"help.here.{place}", EN)
        shown = " ".join(on.text.replace("▌", " ").split())
        assert told[:40] in shown
        on_line = place in ("question", "typing", "checklist", "changing", "finished") or place in (
            "note.dialog",
            "save.dialog",
            "palette.dialog",
        )
        assert on.app.screen._line is on_line  # type: ignore[attr-defined]
        await on.press("f2")
        assert say(f"help.here.{place}", FR)[:30] in " ".join(on.text.replace("▌", " ").split())


def test_help_knows_every_dialog() -> None:
    """Where messages/helping.py says nothing of a dialog, F1 tells its keys."""
    for path in sorted((ROOT / "src/advisor/tui/screens").glob("*.py")):
        for heading in re.findall(r'heading = "([a-z.-]+)"', path.read_text(encoding="utf-8")):
            assert heading == "help.dialog" or known(f"help.here.{heading}") or known(f"{heading}.keys"), heading
