"""Every command: its key, its action, and its words; bindings, the key line, the palette and help come from here."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from textual.binding import Binding
from textual.dom import DOMNode

from advisor.messages import pair, say
from advisor.text import Language, fold


class Command(NamedTuple):
    """A command: `keys` as Textual names them, `action` as a screen or the app runs it."""

    id: str
    keys: str
    action: str


COMMANDS = {
    command.id: command
    for command in (
        Command("help", "f1", "app.help"),
        Command("language", "f2", "app.language"),
        Command("pane", "f5", "screen.pane"),
        Command("theme", "f6", "app.theme"),
        Command("home", "f7", "app.home"),
        Command("restart", "f8", "screen.restart"),
        Command("palette", "ctrl+p", "app.palette"),
        Command("terms", "f9", "screen.terms"),
        Command("save", "ctrl+s", "screen.save"),
        Command("note", "ctrl+n", "screen.note"),
        Command("undo", "ctrl+z", "screen.undo"),
        Command("redo", "ctrl+y", "screen.redo"),
        Command("earlier", "shift+up", "screen.earlier"),
        Command("page-up", "pageup", "screen.page(-1)"),
        Command("page-down", "pagedown", "screen.page(1)"),
        Command("quit", "ctrl+q", "app.quit"),
        Command("copy", "ctrl+c", "copy_or_leave"),
    )
}
EVERYWHERE = ("help", "language", "theme", "palette", "quit")
CONSULTING = ("note", "save", "terms", "undo", "redo", "earlier", "pane", "page-up", "page-down", "restart", "home")


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
            priority=command.id in EVERYWHERE,
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


def named(text: str, offered: tuple[str, ...]) -> list[Command]:
    """The offered commands whose words, in either language, go with what was typed; those that begin with it first."""
    wanted = fold(text)
    found = []
    for order, name in enumerate(offered):
        words, tip = pair(f"key.{name}"), pair(f"key.{name}.tip")
        short = [fold(words.en), fold(words.fr), name]
        if any(word.startswith(wanted) for word in short):
            found.append((0, order, name))
        elif any(wanted in word for word in (*short, fold(tip.en), fold(tip.fr))):
            found.append((1, order, name))
    return [COMMANDS[name] for _, _, name in sorted(found)]


_NAMED = {"pageup", "pagedown", "shift+up"}


def key_name(keys: str, language: Language) -> str:
    """A key as it is printed on the keyboard."""
    if keys in _NAMED:
        return say(f"keyname.{keys}", language)
    return keys.upper() if keys[0] == "f" else keys
