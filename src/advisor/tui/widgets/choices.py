"""Numbered rows of which one is chosen, or several are ticked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from textual import events
from textual.content import Content
from textual.geometry import Region
from textual.message import Message
from textual.widget import Widget

from advisor.tui.content import NOTHING
from advisor.tui.widgets.passage import Passage
from advisor.tui.wrapping import wrapped


class Row(NamedTuple):
    """What can be chosen: `sign` stands before the label (a number, or the key that confirms).

    ticked: whether a checklist's item is ticked; None where there is nothing to tick.
    now: this is the present answer. above: blank lines before the row. heading: what stands over the row, if anything.
    """

    id: str
    sign: str
    label: Content
    ticked: bool | None = None
    now: bool = False
    above: int = 0
    heading: Content = NOTHING


class Choices(Passage):
    """Shows rows and a cursor, and posts the row that a click falls on."""

    @dataclass
    class Clicked(Message):
        """A row was clicked."""

        choices: Choices
        row: str

        @property
        def control(self) -> Choices:
            """The widget that was clicked."""
            return self.choices

    def __init__(self, rows: Sequence[Row] = (), id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id)
        self.rows = tuple(rows)
        self.cursor: int | None = None
        self._row_at: list[int | None] = []
        self._known: dict[tuple[int, bool, int], list[Content]] = {}

    def offer(self, rows: Sequence[Row], cursor: int | None) -> None:
        """Show other rows, the cursor on one of them or on none."""
        offered = tuple(rows)
        if not _same(offered, self.rows):
            self.rows = offered
            self._known.clear()
        elif cursor == self.cursor:
            return
        self.cursor = cursor
        self.relay()

    def move(self, by: int) -> bool:
        """Move the cursor; False if there is no row in that direction."""
        to = (0 if by > 0 else -1) if self.cursor is None else self.cursor + by
        if to >= len(self.rows):
            return False
        self.cursor = to if to >= 0 else None
        self.relay()
        return to >= 0

    @property
    def pointed(self) -> Row | None:
        """The row at the cursor."""
        return self.rows[self.cursor] if self.cursor is not None else None

    def reveal(self) -> None:
        """Bring the row at the cursor into view, where a scrolling widget holds the rows."""
        if self.cursor is not None:
            self.call_after_refresh(self._reveal)

    def _reveal(self) -> None:
        lines = [y for y, row in enumerate(self._row_at) if row == self.cursor]
        if lines and isinstance(self.parent, Widget):
            # With the first row comes what stands over it.
            top = lines[0] if self.cursor else 0
            region = Region(0, self.virtual_region.y + top, 1, lines[-1] + 1 - top)
            self.parent.scroll_to_region(region, animate=False, force=True)

    def lay(self, width: int) -> list[Content]:
        """Each row with its sign, its tick and its label, wrapped beside them."""
        lines: list[Content] = []
        self._row_at = []
        signs = max((len(row.sign) for row in self.rows), default=1)
        for index, row in enumerate(self.rows):
            here = index == self.cursor
            lines += [NOTHING] * row.above
            self._row_at += [None] * row.above
            if row.heading:
                over = wrapped(row.heading, width)
                lines += over
                self._row_at += [None] * len(over)
            # To move the cursor lays two rows anew, not all of them.
            known = self._known.get((index, here, width))
            if known is None:
                known = self._known[index, here, width] = self._laid(row, here, signs, width)
            lines += known
            self._row_at += [index] * len(known)
        return lines

    def _laid(self, row: Row, here: bool, signs: int, width: int) -> list[Content]:
        lead = Content.assemble(
            ("› " if here else "  ", "bold $text-accent"),
            (row.sign.rjust(signs), "bold $text-accent"),
            "  ",
            ("☑ " if row.ticked else "☐ ", "$text-accent") if row.ticked is not None else "",
        )
        label = row.label.stylize("bold") if here or row.now or row.ticked else row.label
        if row.now:
            label = label + Content(" ◂")
        lines = []
        for number, line in enumerate(wrapped(label, width - lead.cell_length)):
            whole = (Content(" " * lead.cell_length) if number else lead) + line
            if here:
                whole = whole.pad_right(max(0, width - whole.cell_length)).stylize("on $boost")
            lines.append(whole)
        return lines

    def on_click(self, event: events.Click) -> None:
        """Choose the row under the mouse."""
        offset = event.get_content_offset(self)
        if offset is None or not 0 <= offset.y < len(self._row_at):
            return
        index = self._row_at[offset.y]
        if index is not None:
            event.stop()
            self.post_message(self.Clicked(self, self.rows[index].id))


def _same(some: Sequence[Row], others: Sequence[Row]) -> bool:
    """Whether two lists of rows show the same, their colours included."""
    # Contents are equal if their words are, whatever their colours.
    return some == others and all(
        one.label.is_same(other.label) and one.heading.is_same(other.heading)
        for one, other in zip(some, others, strict=True)
    )
