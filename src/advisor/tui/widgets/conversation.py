"""The conversation: its entries one below the other, with a cursor that goes from one to the next."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import ClassVar

from textual import events
from textual.binding import BindingType
from textual.content import Content
from textual.geometry import Region
from textual.message import Message
from textual.strip import Strip

from advisor.model import Verdict
from advisor.tui.commands import bindings
from advisor.tui.content import words
from advisor.tui.entries import Card, Entry, Heading
from advisor.tui.widgets.reader import Reader
from advisor.tui.wrapping import Block, laid

EDGES = {
    Verdict.URGENT: "$error",
    Verdict.MUST_NOT: "$error",
    Verdict.NOT_YET: "$warning",
    Verdict.CONSULT: "$secondary",
    Verdict.MUST: "$primary",
    Verdict.MAY: "$success",
    Verdict.NOTE: "$quiet",
}
_MARGIN = 3


class Conversation(Reader, can_focus=True):
    """Shows entries; only those that changed are laid anew, and only the lines on screen are drawn.

    cursor: the key of the entry at the cursor, while the conversation has the focus; step: the number of its step.
    reading: the person has scrolled away from the end, so that nothing but the person moves the view.
    """

    BINDINGS: ClassVar[list[BindingType]] = [*bindings("scroll-home", "scroll-end")]

    @dataclass
    class Moved(Message):
        """The cursor went to another entry or step, or away with the focus."""

    @dataclass
    class Chosen(Message):
        """An entry or a step was chosen with Enter, with space or with the mouse."""

        entry: Entry
        step: int | None
        key: str

    @dataclass
    class Cited(Message):
        """A provision was clicked, where a guidance cites it."""

        provision: str

    @dataclass
    class Left(Message):
        """The cursor went beyond the last entry, or something was typed that belongs to the input line."""

        typed: str

    def __init__(self, draw: Callable[[Entry, int | None], Sequence[Block]]) -> None:
        super().__init__(id="conversation")
        self._draw = draw
        self._entries: list[Entry] = []
        self._at: dict[str, int] = {}
        self._tops: list[int] = []
        self._known: dict[str, tuple[tuple[Entry, int | None, bool, int], list[Content]]] = {}
        self._wanted: tuple[str, ...] = ()
        self.cursor: str | None = None
        self.step: int | None = None
        self.reading = False
        self._below = False

    # ---------------------------------------------------------------- what is shown

    def tell(self, entries: Sequence[Entry]) -> None:
        """Show these entries, from where the view is."""
        self._entries = list(entries)
        self._at = {entry.key: index for index, entry in enumerate(self._entries)}
        if self.scroll_offset.y >= self.max_scroll_y:
            self.reading = False
        if self.cursor and self.entry is None:
            self.cursor = self.step = None
        self.relay()

    def lay(self, width: int) -> list[Content]:
        """Every entry's lines, with an empty one after each."""
        lines: list[Content] = [Content("")]
        known, self._known, self._tops = self._known, {}, []
        cursor = self.cursor if self.has_focus else None
        for entry, key in zip(self._entries, self._at, strict=True):
            here = key == cursor
            state = (entry, self.step if here else None, here, width)
            before = known.get(key)
            if before is None or before[0] != state:
                before = (state, self._laid(entry, here, width))
            self._known[key] = before
            self._tops.append(len(lines))
            lines += before[1]
        return lines

    def _laid(self, entry: Entry, here: bool, width: int) -> list[Content]:
        blocks = self._draw(entry, self.step if here else None)
        edge = f"{EDGES[entry.guidance.verdict]}" if isinstance(entry, Card) else ""
        margin = Content("   ")
        if here:
            margin = Content.styled(" ▌ ", "$accent")
        elif edge:
            margin = Content.styled(" ▎ ", edge)
        lines = [margin + line for line in laid(blocks, max(1, width - _MARGIN))]
        if here:
            lines = [line.pad_right(max(0, width - line.cell_length)).stylize("on $surface") for line in lines]
        return [*lines, Content("")]

    def place(self, key: str) -> tuple[int, int] | None:
        """The first line of an entry, and the line after its last; None if it is not there."""
        index = self._at.get(key, len(self._tops))
        if index >= len(self._tops):
            return None
        end = self._tops[index + 1] if index + 1 < len(self._tops) else len(self.lines)
        return (self._tops[index] if index else 0), end

    def reveal(self, keys: Sequence[str], *, asked: bool = False) -> None:
        """Bring entries into view, now and when the view changes its height: their end, or if they are taller than
        the view their beginning. While the person reads elsewhere, only say that there is something new below.

        asked: the person wants to see them.
        """
        self.reading = self.reading and not asked
        self._wanted = () if self.reading else tuple(keys)
        places = [place for key in keys if (place := self.place(key))]
        height = self.scrollable_content_region.height
        if not places or not height:
            return
        if self.reading:
            self._cue_below(max(place[1] for place in places) > self.scroll_offset.y + height)
            return
        top, bottom = min(p[0] for p in places), max(p[1] for p in places)
        now = self.scroll_offset.y
        if bottom - top > height or top < now:
            self.scroll_to(y=top, animate=False)
        elif bottom > now + height:
            self.scroll_to(y=bottom - height, animate=False)

    def reveal_top(self) -> None:
        """Bring the beginning into view."""
        self.reveal([entry.key for entry in self._entries[:1]], asked=True)

    def resized(self) -> None:
        """Keep in view what was brought into view."""
        self.reveal(self._wanted)

    def browse(self) -> None:
        """Whoever scrolls decides what is in view."""
        self._wanted = ()
        self.reading = True

    on_mouse_scroll_down = on_mouse_scroll_up = on_scroll_to = on_scroll_up = on_scroll_down = browse

    def action_scroll_home(self) -> None:
        """To the beginning."""
        self.browse()
        self.scroll_home(animate=False)

    def action_scroll_end(self) -> None:
        """To the end, where what is new is shown again."""
        self.scroll_end(animate=False)

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """At the end there is nothing more below, and the view goes on with what is new."""
        super().watch_scroll_y(old_value, new_value)
        if new_value >= self.max_scroll_y:
            self.reading = False
            self._cue_below(False)

    def _cue_below(self, below: bool) -> None:
        if below != self._below:
            self._below = below
            self.refresh()

    def render_lines(self, crop: Region) -> list[Strip]:
        """The lines; while something new is out of view, the last one says so."""
        strips = super().render_lines(crop)
        last = self.size.height - 1
        if self._below and crop.y <= last < crop.bottom and self._entries:
            cue = Content("   ") + words("below", self._entries[-1].language, "bold $text-accent")
            strips[last - crop.y] = self.drawn(cue.pad_right(max(0, self.size.width - cue.cell_length)))
        return strips

    # ---------------------------------------------------------------- the cursor

    @property
    def stops(self) -> list[Entry]:
        """The entries that the cursor stops at."""
        return [entry for entry in self._entries if not isinstance(entry, Heading)]

    @property
    def entry(self) -> Entry | None:
        """The entry at the cursor."""
        index = self._at.get(self.cursor) if self.cursor else None
        return None if index is None else self._entries[index]

    def point(self, key: str | None, step: int | None = None) -> None:
        """Put the cursor on an entry, or on one of its steps."""
        self.cursor, self.step = key, step
        self.relay()
        if key:
            self.reveal([key], asked=True)
        self.post_message(self.Moved())

    def enter(self, key: str | None = None) -> bool:
        """Take the focus, with the cursor on an entry or on the last one; False if there is none."""
        stops = self.stops
        if not stops:
            return False
        self.focus()
        self.point(key or stops[-1].key)
        return True

    def on_focus(self) -> None:
        """Show the cursor, if there is one; a focus by mouse must not move what is about to be clicked."""
        self.relay()

    def on_blur(self) -> None:
        """Without the focus there is no cursor."""
        self.cursor = self.step = None
        self.relay()

    def on_key(self, event: events.Key) -> None:
        """Move the cursor, choose, or pass on what is typed."""
        entry = self.entry
        if event.key in ("up", "down"):
            self._move(-1 if event.key == "up" else 1)
        elif event.key in ("enter", "space") and entry:
            self.post_message(self.Chosen(entry, self.step, event.key))
        elif event.key == "escape":
            self.post_message(self.Left(""))
        elif event.is_printable and event.character:
            self.post_message(self.Left(event.character))
        else:
            return
        event.stop()
        event.prevent_default()

    def _move(self, by: int) -> None:
        entry, stops = self.entry, self.stops
        if entry is None:
            self.enter()
            return
        steps = len(entry.guidance.steps) if isinstance(entry, Card) else 0
        step = (self.step or 0) + by
        if steps and 0 <= step <= steps and (self.step or by > 0):
            self.point(entry.key, step or None)
            return
        index = stops.index(entry) + by
        if index >= len(stops):
            self.post_message(self.Left(""))
        elif index >= 0:
            before = stops[index]
            last = len(before.guidance.steps) if isinstance(before, Card) and by < 0 else 0
            self.point(before.key, last or None)
        else:
            self.scroll_home(animate=False)

    def on_click(self, event: events.Click) -> None:
        """Open the provision under the mouse, or choose the entry."""
        offset = event.get_content_offset(self)
        if offset is None or not self._tops or self.screen.get_selected_text():
            return
        if self._below and offset.y == self.size.height - 1:
            self.action_scroll_end()
            return
        provision = event.style.meta.get("provision")
        if provision:
            self.post_message(self.Cited(provision))
            return
        index = bisect_right(self._tops, offset.y + self.scroll_offset.y) - 1
        entry = self._entries[index]
        if not isinstance(entry, Heading) and offset.y + self.scroll_offset.y < len(self.lines):
            step = event.style.meta.get("step")
            self.point(entry.key, step)
            self.post_message(self.Chosen(entry, step, "click"))
