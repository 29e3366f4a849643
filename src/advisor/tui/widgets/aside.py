"""The pane beside the conversation: why a question is asked, its sources, and the guidance so far."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from textual import events
from textual.app import ComposeResult
from textual.containers import Vertical, VerticalScroll
from textual.message import Message

from advisor.tui.widgets.passage import Passage
from advisor.tui.wrapping import Block


class Aside(Vertical):
    """Shows two lists of blocks, each of which scrolls."""

    @dataclass
    class Chosen(Message):
        """A guidance was clicked."""

        guidance: str

    def __init__(self) -> None:
        super().__init__(id="aside")
        self._why = Passage()
        self._so_far = Passage(id="so-far-text")

    def compose(self) -> ComposeResult:
        """The sources above, the guidance below."""
        with VerticalScroll(id="why"):
            yield self._why
        with VerticalScroll(id="so-far"):
            yield self._so_far

    def tell(self, why: Iterable[Block], so_far: Iterable[Block]) -> None:
        """Show these."""
        self._why.show(why)
        self._so_far.show(so_far)
        self.query_one("#why", VerticalScroll).scroll_home(animate=False)

    def on_click(self, event: events.Click) -> None:
        """Go to the guidance under the mouse."""
        guidance = event.style.meta.get("guidance")
        if guidance:
            self.post_message(self.Chosen(guidance))
