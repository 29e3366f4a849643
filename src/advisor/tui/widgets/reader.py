"""Lines to read, drawn one by one as they come into view: a thousand lines cost no more than those on screen."""

from __future__ import annotations

from collections.abc import Iterable

from textual.content import Content
from textual.geometry import Region, Size
from textual.scroll_view import ScrollView
from textual.selection import Selection
from textual.strip import Strip
from textual.visual import Visual

from advisor.tui.content import NOTHING
from advisor.tui.wrapping import Block, laid, same

BAR = 1
"""Columns that lines leave free on the right, for the scroll bar."""


class Reader(ScrollView, can_focus=False, inherit_bindings=False):
    """Shows blocks and scrolls them; what is shown can be selected."""

    DEFAULT_CSS = """
    Reader { height: 1fr; width: 1fr; overflow-x: hidden; overflow-y: auto; scrollbar-size-vertical: 0; }
    Reader.-scrolled { scrollbar-size-vertical: 1; }
    """

    def __init__(self, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id)
        self.set_reactive(Reader.auto_links, False)
        self._blocks: tuple[Block, ...] = ()
        self.lines: list[Content] = []
        self._strips: dict[int, tuple[Content, Strip]] = {}
        self._width = 0

    def show(self, blocks: Iterable[Block]) -> None:
        """Show other blocks, from their beginning."""
        shown = tuple(blocks)
        if not same(shown, self._blocks):
            self._blocks = shown
            if self.scroll_offset.y:
                self.scroll_home(animate=False, immediate=True)
            self.relay()
            self._cue()

    def lay(self, width: int) -> list[Content]:
        """Lay the lines for a width."""
        return laid(self._blocks, width)

    def relay(self) -> None:
        """Lay the lines anew, if the width is known."""
        if self._width:
            self.lines = self.lay(self._width)
            self._grow(Size(self._width, len(self.lines)))
            self.refresh()

    def _grow(self, size: Size) -> None:
        """Take another virtual size; the screen is laid out anew only if this widget's place on it may change."""
        room = self.container_size.height
        moves = self.styles.is_auto_height or not room or (size.height > room) != (self.virtual_size.height > room)
        if moves:
            self.virtual_size = size
        elif size != self.virtual_size:
            self.set_reactive(Reader.virtual_size, size)
            self._scroll_update(size)

    def on_resize(self) -> None:
        """Lay the lines for another width."""
        width = self.size.width - BAR
        self._strips.clear()
        if width != self._width:
            self._width = width
            self.relay()
        self._cue()
        self.resized()

    def resized(self) -> None:
        """What else follows another size."""

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:  # noqa: ARG002
        """As many rows as there are lines."""
        return len(self.lay(max(1, width - BAR)))

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """Draw the lines that are in view now."""
        if round(old_value) != round(new_value):
            self.refresh(self.size.region)
        self._cue()

    def _cue(self) -> None:
        """The scroll bar is there only while there is something below: it costs time, and calm.

        A bar that is not there is not told where it stands, which would have the whole screen arranged anew.
        """
        below = self.scroll_y < self.max_scroll_y
        self.set_class(below, "-scrolled")
        if below and self.show_vertical_scrollbar:
            self.vertical_scrollbar.position = self.scroll_y

    def notify_style_update(self) -> None:
        """Draw in other colours."""
        super().notify_style_update()
        self._strips.clear()

    def selection_updated(self, selection: Selection | None) -> None:  # noqa: ARG002
        """Draw what is selected."""
        self._strips.clear()
        self.refresh()

    def get_selection(self, selection: Selection) -> tuple[str, str] | None:
        """The text that is selected."""
        return selection.extract("\n".join(line.plain.rstrip() for line in self.lines)), "\n"

    def render_lines(self, crop: Region) -> list[Strip]:
        """The lines of a part of the view; what is drawn is kept while it is near, so that scrolling draws few."""
        top, height = self.scroll_offset.y, self.size.height
        if len(self._strips) > 3 * height:
            self._strips = {y: known for y, known in self._strips.items() if -height <= y - top < 2 * height}
        strips = [self._strip(y + top) for y in crop.line_range]
        if crop.column_span != (0, self.size.width):
            strips = [strip.crop(*crop.column_span) for strip in strips]
        self._dirty_regions.clear()
        return strips

    def render_line(self, y: int) -> Strip:
        """A line of the view, which is where a selection looks for what stands under the mouse."""
        return self._strip(y + self.scroll_offset.y)

    def _strip(self, index: int) -> Strip:
        """A line by its number, as wide as the widget."""
        inside = 0 <= index < len(self.lines)
        line = self.lines[index] if inside else NOTHING
        key = index if inside else -1
        known = self._strips.get(key)
        if known and known[0].is_same(line):
            return known[1]
        selection = self.text_selection
        shown = line
        if selection is not None and (span := selection.get_span(index)) is not None:
            start, end = span
            style = self.screen.get_visual_style("screen--selection")
            shown = line.stylize(style, start, len(line.plain) if end == -1 else end)
        strip = self.drawn(shown).apply_offsets(0, index)
        self._strips[key] = (line, strip)
        return strip

    def drawn(self, line: Content) -> Strip:
        """A line in this widget's colours, as wide as the widget."""
        strip = Visual.to_strips(self, line, self.size.width, 1, self.visual_style, apply_selection=False, pad=True)[0]
        _, background = self.background_colors
        for line_filter in self.get_line_filters():
            strip = strip.apply_filter(line_filter, background)
        return strip
