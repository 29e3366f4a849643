"""The map: the way so far, where one is, and what lies ahead; from it one goes to any answered question."""

from __future__ import annotations

from typing import ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.content import Content

from advisor.analysis.map import Mark, chart
from advisor.telling import Said, map_told
from advisor.tui.commands import bindings
from advisor.tui.screens.dialogs import Dialog
from advisor.tui.screens.lines import block
from advisor.tui.widgets.passage import Passage
from advisor.tui.widgets.scroll import Scroll
from advisor.tui.wrapping import Block, laid
from advisor.walking import Walk


class MapDialog(Dialog[str]):
    """The map of a walk with a cursor on its questions; the result is the question that was chosen."""

    heading = "map.dialog"
    BINDINGS: ClassVar[list[BindingType]] = [*bindings("page-up", "page-down")]

    def __init__(self, walk: Walk) -> None:
        super().__init__()
        self._rows = chart(walk)
        stops = [row.node.id for row in self._rows if row.node and row.mark in (Mark.ANSWERED, Mark.HERE)]
        self._stops = stops
        self._at = len(stops) - 1
        self._text = Passage()
        self._scroll = Scroll(classes="text")

    def body(self) -> ComposeResult:
        """All of it, to scroll."""
        with self._scroll:
            yield self._text

    def on_mount(self) -> None:
        """Take the keys, and show where one is."""
        self._scroll.focus()
        self.call_after_refresh(self._reveal)

    def tell(self) -> None:
        """Say it in the present language."""
        super().tell()
        self._text.show(self._blocks())

    def _blocks(self) -> list[Block]:
        here = self._stops[self._at] if self._stops else ""
        blocks = [self._block(line, here) for line in map_told(self._rows, self.app.language)]
        return [blocks[0]._replace(above=0), *blocks[1:]]

    def _block(self, line: Said, here: str) -> Block:
        at = bool(line.question) and line.question == here
        return block(line, Content.styled("› ", "bold $text-accent") if at else None)

    def on_key(self, event: events.Key) -> None:
        """The arrows go from question to question, and beyond the last one they scroll."""
        if event.key in ("up", "down"):
            self._move(-1 if event.key == "up" else 1)
        elif event.key == "enter" and self._stops:
            self.dismiss(self._stops[self._at])
        else:
            return
        event.stop()
        event.prevent_default()

    def action_page(self, by: int) -> None:
        """Scroll a page."""
        self._scroll.scroll_relative(y=by * max(1, self._scroll.size.height - 2), animate=False)

    def _move(self, by: int) -> None:
        top, bottom = self._place()
        first = self._scroll.scroll_offset.y
        last = first + self._scroll.size.height
        # Whoever has scrolled away from the cursor comes back to it first.
        away = bottom <= first if by < 0 else top >= last
        at = self._at + by
        if away or not 0 <= at < len(self._stops):
            self._scroll.scroll_relative(y=by, animate=False)
            return
        self._at = at
        self._text.show(self._blocks())
        self._reveal()

    def _place(self) -> tuple[int, int]:
        """The first line of the question at the cursor, and the line after it."""
        width, blocks = max(1, self._text.content_size.width), self._blocks()
        here = self._stops[self._at] if self._stops else ""
        lines = list(map_told(self._rows, self.app.language))
        index = next((number for number, line in enumerate(lines) if line.question and line.question == here), 0)
        end = len(laid(blocks[: index + 1], width))
        return end - len(laid([blocks[index]], width)), end

    def _reveal(self) -> None:
        """Bring the question at the cursor into view, with what stands around it."""
        top, bottom = self._place()
        height, now = self._scroll.size.height, self._scroll.scroll_offset.y
        if top - 1 < now:
            self._scroll.scroll_to(y=0 if self._at == 0 else top - 1, animate=False)
        elif bottom + 1 > now + height:
            self._scroll.scroll_to(y=bottom + 1 - height, animate=False)
