"""The pane beside the conversation: why a question is asked, its sources, and the guidance so far."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from textual import events
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.message import Message

from advisor.tui.widgets.reader import Reader
from advisor.tui.wrapping import Block


class Aside(Vertical):
    """Shows two lists of blocks, each of which scrolls."""

    @dataclass
    class Chosen(Message):
        """A guidance was clicked."""

        guidance: str

    @dataclass
    class Cited(Message):
        """A provision was clicked."""

        provision: str

    def __init__(self) -> None:
        super().__init__(id="aside")
        self.why = Reader(id="why")
        self.so_far = Reader(id="so-far")

    def compose(self) -> ComposeResult:
        """The sources above, the guidance below."""
        yield self.why
        yield self.so_far

    def tell(self, why: Iterable[Block], so_far: Iterable[Block]) -> None:
        """Show these."""
        self.why.show(why)
        self.so_far.show(so_far)

    def on_click(self, event: events.Click) -> None:
        """Go to the guidance under the mouse, or open the provision."""
        guidance = event.style.meta.get("guidance")
        if guidance:
            self.post_message(self.Chosen(guidance))
        provision = event.style.meta.get("provision")
        if provision:
            self.post_message(self.Cited(provision))
