"""Finding something from within a consultation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import events
from textual.app import ComposeResult
from textual.widgets import Input

from advisor.messages import say
from advisor.tui.content import NOTHING, words
from advisor.tui.finding import finder, rows
from advisor.tui.screens.consultation import LOW
from advisor.tui.screens.dialogs import Dialog
from advisor.tui.widgets.choices import Choices
from advisor.tui.widgets.line import Line
from advisor.tui.widgets.passage import Passage
from advisor.tui.widgets.scroll import Scroll
from advisor.tui.wrapping import Block

if TYPE_CHECKING:
    from advisor.finding import Hit


class Find(Dialog["Hit"]):
    """Finds in all trees and sources what goes with some words; the result is what was chosen."""

    heading = "find.dialog"

    def __init__(self, typed: str = "") -> None:
        super().__init__()
        self._line = Line(typed)
        self._said = Passage(classes="said")
        self._choices = Choices()
        self._hits: dict[str, Hit] = {}

    def body(self) -> ComposeResult:
        """The line to type in and what it finds."""
        yield self._line
        yield self._said
        with Scroll(classes="list", can_focus=False):
            yield self._choices

    def about(self) -> list[Block]:
        """What can be typed, where there is room for that beside what is found."""
        if self._line.value.strip() and self.app.size.height < LOW:
            return []
        return [Block(NOTHING, words("find.dialog.about", self.app.language, "$quiet"), 1)]

    def tell(self) -> None:
        """Show what is found."""
        super().tell()
        self._line.placeholder = say("find.line", self.app.language)
        self._list()

    def _list(self) -> None:
        language, typed = self.app.language, self._line.value
        index = finder(self.app)
        hits = index.find(typed, language) if index and typed.strip() else []
        self._hits = {hit.entry.id: hit for hit in hits}
        width, height = self.app.size
        self._choices.offer(rows(hits, language, min(width, 76) - 8, height), 0 if hits else None)
        said = "find.reading" if index is None else "find.nothing"
        shown = bool(typed.strip()) and not hits
        self._said.show([Block(NOTHING, words(said, language, "$quiet"))] if shown else [])
        self._said.display = shown

    def on_input_changed(self, event: Input.Changed) -> None:
        """Find anew."""
        event.stop()
        self.tell()

    def on_key(self, event: events.Key) -> None:
        """The arrows move through what is found."""
        if event.key in ("up", "down"):
            event.stop()
            if event.key == "down" or self._choices.cursor:
                self._choices.move(-1 if event.key == "up" else 1)
                self._choices.reveal()

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Open what is pointed at."""
        event.stop()
        if self._choices.pointed:
            self.dismiss(self._hits[self._choices.pointed.id])

    def on_choices_clicked(self, message: Choices.Clicked) -> None:
        """Open what was clicked."""
        self.dismiss(self._hits[message.row])
