"""Every command, found by its words in either language."""

from __future__ import annotations

from collections.abc import Sequence

from textual import events
from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Input

from advisor.tui.commands import COMMANDS, key_name, named
from advisor.tui.content import words
from advisor.tui.screens.dialogs import Dialog
from advisor.tui.widgets.choices import Choices, Row
from advisor.tui.widgets.line import Line


class Palette(Dialog[str]):
    """Finds a command by its words, in either language; the result is its action."""

    heading = "palette.dialog"

    def __init__(self, offered: Sequence[str]) -> None:
        super().__init__()
        self._offered = tuple(offered)
        self._line = Line()
        self._choices = Choices()

    def body(self) -> ComposeResult:
        """The line to type in and what it finds."""
        yield self._line
        with VerticalScroll(classes="list", can_focus=False):
            yield self._choices

    def tell(self) -> None:
        """List what is found."""
        super().tell()
        self._list()

    def _list(self) -> None:
        language = self.app.language
        found = named(self._line.value, self._offered)
        rows = [
            Row(
                command.id,
                key_name(command.keys, language),
                Content.assemble(
                    words(f"key.{command.id}", language),
                    "  ",
                    words(f"key.{command.id}.tip", language, "$quiet"),
                ),
            )
            for command in found
        ]
        self._choices.offer(rows, 0 if rows else None)

    def on_input_changed(self, event: Input.Changed) -> None:
        """Find anew."""
        event.stop()
        self._list()

    def on_key(self, event: events.Key) -> None:
        """The arrows move through what is found."""
        if event.key in ("up", "down"):
            event.stop()
            if event.key == "down" or self._choices.cursor:
                self._choices.move(-1 if event.key == "up" else 1)
                self._choices.reveal()

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Run what is pointed at."""
        event.stop()
        if self._choices.pointed:
            self.dismiss(COMMANDS[self._choices.pointed.id].action)

    def on_choices_clicked(self, message: Choices.Clicked) -> None:
        """Run what was clicked."""
        self.dismiss(COMMANDS[message.row].action)
