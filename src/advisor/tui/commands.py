"""Every command: its key, its action, and its words; bindings, the key line, the palette and help come from here."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from textual.binding import Binding
from textual.dom import DOMNode

from advisor.messages import pair, say
from advisor.text import Language, Text, fold


class Command(NamedTuple):
    """A command: `keys` as Textual names them, `action` as a screen or the app runs it."""

    id: str
    keys: str
    action: str


class Entry(NamedTuple):
    """What the palette offers: its words in both languages, and the action that it runs."""

    id: str
    name: Text
    tip: Text
    action: str


COMMANDS = {
    command.id: command
    for command in (
        Command("help", "f1", "app.help"),
        Command("language", "f2", "app.language"),
        Command("find", "ctrl+f", "screen.find"),
        Command("what-if", "f3", "screen.what_if"),
        Command("pane", "f5", "screen.pane"),
        Command("theme", "f6", "app.theme"),
        Command("home", "f7", "app.home"),
        Command("restart", "f8", "screen.restart"),
        Command("train", "alt+t", "app.train"),
        Command("palette", "ctrl+p", "app.palette"),
        Command("map", "f4", "screen.map"),
        Command("terms", "f9", "screen.terms"),
        Command("library", "ctrl+l", "app.library"),
        Command("depart", "ctrl+d", "screen.depart"),
        Command("reasons", "ctrl+r", "screen.reasons"),
        Command("save", "ctrl+s", "screen.save"),
        Command("print", "ctrl+o", "screen.print"),
        Command("keep", "ctrl+g", "screen.keep"),
        Command("records", "ctrl+t", "app.records"),
        Command("lock", "alt+l", "app.lock"),
        Command("note", "ctrl+n", "screen.note"),
        Command("findings", "f12", "screen.findings"),
        Command("undo", "ctrl+z", "screen.undo"),
        Command("redo", "ctrl+y", "screen.redo"),
        Command("earlier", "shift+up", "screen.earlier"),
        Command("page-up", "pageup", "screen.page(-1)"),
        Command("page-down", "pagedown", "screen.page(1)"),
        Command("copy", "ctrl+k,ctrl+shift+c", "app.copy"),
        Command("quit", "ctrl+q", "app.quit"),
        Command("interrupt", "ctrl+c,super+c", "app.interrupt"),
        Command("next", "tab", "app.focus_next"),
        Command("previous", "shift+tab", "app.focus_previous"),
        Command("scroll-up", "up", "scroll_up"),
        Command("scroll-down", "down", "scroll_down"),
        Command("scroll-home", "home", "scroll_home"),
        Command("scroll-end", "end", "scroll_end"),
        Command("line-submit", "enter", "submit"),
        Command("line-left", "left", "cursor_left"),
        Command("line-right", "right", "cursor_right"),
        Command("line-word-left", "ctrl+left", "cursor_left_word"),
        Command("line-word-right", "ctrl+right", "cursor_right_word"),
        Command("line-home", "home,ctrl+a", "home"),
        Command("line-end", "end,ctrl+e", "end"),
        Command("select-left", "shift+left", "cursor_left(True)"),
        Command("select-right", "shift+right", "cursor_right(True)"),
        Command("select-word-left", "ctrl+shift+left", "cursor_left_word(True)"),
        Command("select-word-right", "ctrl+shift+right", "cursor_right_word(True)"),
        Command("select-home", "shift+home", "home(True)"),
        Command("select-end", "shift+end", "end(True)"),
        Command("select-all", "ctrl+shift+a", "select_all"),
        Command("delete-left", "backspace", "delete_left"),
        Command("delete-right", "delete", "delete_right"),
        Command("delete-word", "ctrl+w,alt+backspace", "delete_left_word"),
        Command("delete-next-word", "ctrl+delete", "delete_right_word"),
        Command("delete-all", "ctrl+u", "delete_left_all"),
        Command("cut", "ctrl+x", "cut"),
        Command("paste", "ctrl+v", "paste"),
    )
}
EVERYWHERE = ("help", "language", "theme", "library", "records", "train", "lock", "copy", "palette", "quit")
ALWAYS = ("interrupt",)
FOCUS = ("next", "previous")
SCROLLING = ("scroll-up", "scroll-down", "scroll-home", "scroll-end")
TYPING = tuple(name for name in COMMANDS if name.partition("-")[0] in ("line", "select", "delete", "cut", "paste"))
"""Beside those that the palette offers: keys that hold in every place, and those of a place that has the focus."""
CONSULTING = (
    "find",
    "what-if",
    "note",
    "depart",
    "save",
    "print",
    "keep",
    "map",
    "reasons",
    "terms",
    "undo",
    "redo",
    "earlier",
    "pane",
    "page-up",
    "page-down",
    "restart",
    "home",
)
TRAINING = ("save", "keep", "earlier", "page-up", "page-down", "home")


PREVIEWING = ("findings",)
"""What the preview of a tree that is being written offers beside."""


def bindings(*names: str) -> list[Binding]:
    """The bindings of some commands, with English words until `speak` gives them others."""
    return [
        Binding(
            command.keys,
            command.action,
            pair(f"key.{command.id}").en,
            show=False,
            id=command.id,
            tooltip=pair(f"key.{command.id}.tip").en,
            priority=command.id in (*EVERYWHERE, *ALWAYS),
        )
        for command in (COMMANDS[name] for name in names)
    ]


def speak(node: DOMNode, language: Language) -> None:
    """Give the bindings of an app or a screen their words in a language."""
    table = node._bindings.key_to_bindings
    for key, bound in table.items():
        table[key] = [
            replace(one, description=say(f"key.{one.id}", language), tooltip=say(f"key.{one.id}.tip", language))
            if one.id in COMMANDS
            else one
            for one in bound
        ]


def ranked(text: str, entries: Sequence[Entry]) -> list[Entry]:
    """The entries whose words, in either language, go with what was typed; those that begin with it first."""
    wanted = fold(text)
    found = []
    for order, entry in enumerate(entries):
        short = [fold(word) for word in (entry.name.en, entry.name.fr, entry.id)]
        if any(word.startswith(wanted) for word in short):
            found.append((0, order, entry))
        elif any(wanted in word for word in (*short, fold(entry.tip.en), fold(entry.tip.fr))):
            found.append((1, order, entry))
    return [entry for _, _, entry in sorted(found, key=lambda one: one[:2])]


def entry(name: str) -> Entry:
    """A command as the palette shows it."""
    return Entry(name, pair(f"key.{name}"), pair(f"key.{name}.tip"), COMMANDS[name].action)


def named(text: str, offered: tuple[str, ...]) -> list[Command]:
    """The offered commands that what was typed names, the likeliest first."""
    return [COMMANDS[found.id] for found in ranked(text, [entry(name) for name in offered])]


_NAMED = {"pageup", "pagedown", "shift+up", "up", "down", "home", "end", "tab", "shift+tab", "enter", "left", "right"}
_NAMED |= {"backspace", "delete", "insert", "space", "escape"}


def exactly(text: str, offered: tuple[str, ...]) -> Command | None:
    """The offered command whose word, in either language, begins with what was typed."""
    wanted = fold(text)
    return next(
        (one for one in named(text, offered) if any(fold(w).startswith(wanted) for w in (one.id, *_spoken(one)))), None
    )


def _spoken(command: Command) -> tuple[str, str]:
    words = pair(f"key.{command.id}")
    return words.en, words.fr


def key_name(keys: str, language: Language) -> str:
    """The first of some keys as it is printed on the keyboard."""
    key = keys.partition(",")[0]
    if key in _NAMED:
        return say(f"keyname.{key}", language)
    return "+".join(part.upper() if re.fullmatch(r"f\d+", part) else part for part in key.split("+"))


def remapped(action: str, keys: Mapping[str, str]) -> str:
    """The keys that a person has set for the command with this action; empty if there are none."""
    return next((value for name, value in keys.items() if COMMANDS[name].action == action), "")
