"""A dialog that is only read: a text to scroll, and a key to close it."""

from __future__ import annotations

from typing import ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import BindingType

from advisor.tui.commands import bindings
from advisor.tui.copying import as_text
from advisor.tui.screens.dialogs import Dialog
from advisor.tui.widgets.passage import Passage
from advisor.tui.widgets.scroll import Scroll
from advisor.tui.wrapping import Block


class Reading(Dialog[None]):
    """A text to scroll; a kind of it says what it holds."""

    BINDINGS: ClassVar[list[BindingType]] = [*bindings("page-up", "page-down")]

    def __init__(self) -> None:
        super().__init__()
        self._text = Passage()

    def body(self) -> ComposeResult:
        """All of it, to scroll."""
        with Scroll(classes="text"):
            yield self._text

    def on_mount(self) -> None:
        """Take the keys, so that the arrows scroll."""
        self.query_one(".text").focus()

    def tell(self) -> None:
        """Say it in the present language."""
        super().tell()
        self._text.show(self.blocks())

    def blocks(self) -> list[Block]:
        """What is read, in the present language."""
        return []

    def passage(self) -> str:
        """What is copied here: the whole text."""
        return as_text(self.blocks())

    def action_page(self, by: int) -> None:
        """Scroll a page."""
        text = self.query_one(".text")
        text.scroll_relative(y=by * max(1, text.size.height - 2), animate=False)

    def on_key(self, event: events.Key) -> None:
        """Enter closes it too."""
        if event.key in ("enter", "q"):
            event.stop()
            self.dismiss(None)
