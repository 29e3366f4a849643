"""A dialog that is only read: a text to scroll, and a key to close it."""

from __future__ import annotations

from textual import events
from textual.app import ComposeResult
from textual.containers import VerticalScroll

from advisor.tui.screens.dialogs import Dialog
from advisor.tui.widgets.passage import Passage
from advisor.tui.wrapping import Block


class Reading(Dialog[None]):
    """A text to scroll; a kind of it says what it holds."""

    def __init__(self) -> None:
        super().__init__()
        self._text = Passage()

    def body(self) -> ComposeResult:
        """All of it, to scroll."""
        with VerticalScroll(classes="text"):
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

    def on_key(self, event: events.Key) -> None:
        """Enter closes it too."""
        if event.key in ("enter", "q"):
            event.stop()
            self.dismiss(None)
