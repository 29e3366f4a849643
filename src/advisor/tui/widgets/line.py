"""One line of typing that shows hostile characters as signs, and keeps every character of what is pasted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from rich.text import Text
from textual import events
from textual.binding import BindingType
from textual.message import Message
from textual.widgets import Input

from advisor.text import display
from advisor.tui.commands import TYPING, bindings


class Line(Input, inherit_bindings=False):
    """An input line; while it is empty, the keys in `quick` are posted instead of typed."""

    DEFAULT_CSS = """
    Line, Line:focus { border: none; height: 1; padding: 0; background: transparent; background-tint: transparent; }
    Line > .input--placeholder { color: $quiet; }
    """

    BINDINGS: ClassVar[list[BindingType]] = [*bindings(*TYPING)]

    @dataclass
    class Pressed(Message):
        """A quick key was pressed on the empty line, or the escape key on any."""

        line: Line
        key: str

        @property
        def control(self) -> Line:
            """The line."""
            return self.line

    def __init__(self, value: str = "", id: str | None = None) -> None:  # noqa: A002
        super().__init__(value, id=id, select_on_focus=False)
        self.cursor_blink = False
        self.quick: frozenset[str] = frozenset()

    @property
    def _value(self) -> Text:
        """What is shown of the value: one cell for each character that steers, so that the cursor stays true."""
        shown = self.value if self.value.isprintable() else "".join(map(_sign, self.value))
        return Text(shown, no_wrap=True, overflow="ignore", end="")

    def insert_text_at_cursor(self, text: str) -> None:
        """Insert text; typed or pasted at the cursor."""
        self.insert(text, self.cursor_position)

    def _on_paste(self, event: events.Paste) -> None:
        event.stop()
        event.prevent_default()
        text = event.text.replace("\r\n", "\n").rstrip("\n")
        if text:
            self.replace(text, *sorted(self.selection))

    async def _on_key(self, event: events.Key) -> None:
        name = event.character if event.is_printable and event.character else event.key
        if event.key == "escape" or (not self.value and name in self.quick):
            event.stop()
            event.prevent_default()
            self.post_message(self.Pressed(self, name))


def _sign(character: str) -> str:
    """One visible character for one that is not."""
    if character.isprintable():
        return character
    shown = display(character) if character != "\n" else "↵"
    return shown if len(shown) == 1 else "�"
