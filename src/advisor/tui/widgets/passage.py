"""Blocks of text as one light widget, wrapped with hanging indents."""

from __future__ import annotations

from collections.abc import Iterable

from textual.content import Content
from textual.geometry import Size
from textual.widget import Widget

from advisor.tui.wrapping import Block, laid, same


class Passage(Widget):
    """Shows blocks; it takes the width that it is given and the height that it needs."""

    DEFAULT_CSS = "Passage { height: auto; width: 1fr; text-wrap: nowrap; }"

    def __init__(self, blocks: Iterable[Block] = (), id: str | None = None, classes: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id, classes=classes)
        self.set_reactive(Passage.auto_links, False)
        self._blocks = tuple(blocks)
        self._lines: tuple[int, list[Content]] | None = None

    def show(self, blocks: Iterable[Block]) -> None:
        """Show other blocks."""
        shown = tuple(blocks)
        if not same(shown, self._blocks):
            self._blocks = shown
            self.relay()

    def relay(self) -> None:
        """Lay the lines anew; where they need another height, the screen is laid out anew too."""
        before, self._lines = self._lines, None
        self.refresh(layout=before is None or len(self.lines(before[0])) != len(before[1]))

    def lines(self, width: int) -> list[Content]:
        """The lines at a width."""
        if self._lines is None or self._lines[0] != width:
            self._lines = (width, self.lay(width))
        return self._lines[1]

    def lay(self, width: int) -> list[Content]:
        """Lay the lines for a width."""
        return laid(self._blocks, width)

    def get_content_width(self, container: Size, viewport: Size) -> int:  # noqa: ARG002
        """All the width there is."""
        return container.width

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:  # noqa: ARG002
        """As many rows as there are lines."""
        return len(self.lines(width)) if width else 0

    def render(self) -> Content:
        """The lines as they were laid."""
        return Content("\n").join(self.lines(self.content_size.width))
