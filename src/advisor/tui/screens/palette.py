"""Every command, found by its words in either language."""

from __future__ import annotations

from collections.abc import Sequence

from textual import events
from textual.app import ComposeResult
from textual.content import Content
from textual.widgets import Input

from advisor.tui.commands import COMMANDS, Entry, ranked
from advisor.tui.content import told
from advisor.tui.screens.dialogs import Dialog
from advisor.tui.widgets.choices import Choices, Row
from advisor.tui.widgets.line import Line
from advisor.tui.widgets.scroll import Scroll


class Palette(Dialog[str]):
    """Finds a command, a tree or a theme by its words, in either language; the result is its action."""

    heading = "palette.dialog"

    def __init__(self, offered: Sequence[Entry]) -> None:
        super().__init__()
        self._offered = tuple(offered)
        self._line = Line()
        self._choices = Choices()

    def body(self) -> ComposeResult:
        """The line to type in and what it finds."""
        yield self._line
        with Scroll(classes="list", can_focus=False):
            yield self._choices

    def tell(self) -> None:
        """List what is found."""
        super().tell()
        self._list()

    def _list(self) -> None:
        language = self.app.language
        found = ranked(self._line.value, self._offered)
        rows = [
            Row(
                entry.action,
                self.app.key(entry.id) if entry.id in COMMANDS else "",
                Content.assemble(told(entry.name, language), "  ", told(entry.tip, language, "$quiet")),
            )
            for entry in found
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
            self.dismiss(self._choices.pointed.id)

    def on_choices_clicked(self, message: Choices.Clicked) -> None:
        """Run what was clicked."""
        self.dismiss(message.row)
