"""The question that waits, with its answers."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from textual.app import ComposeResult

from advisor.tui.widgets.choices import Choices, Row
from advisor.tui.widgets.passage import Passage
from advisor.tui.widgets.scroll import Scroll
from advisor.tui.wrapping import Block


class Panel(Scroll, can_focus=False):
    """Shows what is asked and the rows to choose from; it keeps in view the row at the cursor."""

    def __init__(self) -> None:
        super().__init__(id="panel")
        self.asked = Passage(id="asked")
        self.choices = Choices(id="choices")

    def compose(self) -> ComposeResult:
        """The question above its answers."""
        yield self.asked
        yield self.choices

    def ask(self, blocks: Iterable[Block], rows: Sequence[Row], cursor: int | None = None) -> None:
        """Ask, with the cursor on a row or on none."""
        self.asked.show(blocks)
        self.choices.offer(rows, cursor)
        if cursor is None and self.scroll_offset.y:
            self.scroll_home(animate=False)

    def move(self, by: int) -> bool:
        """Move the cursor; False if there is no row in that direction."""
        moved = self.choices.move(by)
        self.choices.reveal()
        return moved
