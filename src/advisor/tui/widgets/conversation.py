"""The conversation: one light widget an entry, of which only those near the end are mounted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from textual import events
from textual.containers import VerticalScroll
from textual.message import Message
from textual.widget import Widget

from advisor.model import Verdict
from advisor.tui.entries import Card, Entry, Heading, Turn
from advisor.tui.widgets.passage import Passage
from advisor.tui.wrapping import Block

MOUNTED = 30
"""Entries that are mounted at most, until someone asks for earlier ones."""


class Bubble(Passage, can_focus=True):
    """One entry; `step` is the number of the step under the cursor, if it has steps."""

    def __init__(self, entry: Entry, draw: Callable[[Entry, int | None], Sequence[Block]]) -> None:
        super().__init__(draw(entry, None))
        self.entry = entry
        self.step: int | None = None
        self._draw = draw
        self.can_focus = not isinstance(entry, Heading)
        self._dress()

    def tell(self, entry: Entry) -> None:
        """Show the same entry as it is now."""
        if entry != self.entry:
            self.entry = entry
            self._dress()
            self.redraw()

    def redraw(self) -> None:
        """Draw the entry anew."""
        self.show(self._draw(self.entry, self.step))

    def point(self, step: int | None) -> None:
        """Put the cursor on a step."""
        if step != self.step:
            self.step = step
            self.redraw()

    @property
    def steps(self) -> int:
        """How many steps there are to tick."""
        return len(self.entry.guidance.steps) if isinstance(self.entry, Card) else 0

    def _dress(self) -> None:
        self.set_class(isinstance(self.entry, Turn), "turn")
        self.set_class(isinstance(self.entry, Heading), "heading")
        shown = self.entry.guidance.verdict if isinstance(self.entry, Card) else None
        self.set_class(shown is not None, "card")
        for verdict in Verdict:
            self.set_class(verdict is shown, f"-{verdict}")

    def on_blur(self) -> None:
        """Without the focus there is no cursor."""
        self.point(None)


class More(Passage):
    """The line above the first mounted entry, or below the last."""


class Conversation(VerticalScroll, can_focus=False):
    """Shows the entries; what is new is mounted, what is gone is removed, and the rest stays as it is."""

    @dataclass
    class Chosen(Message):
        """An entry was chosen with Enter or the mouse, or a key was pressed on it."""

        entry: Entry
        step: int | None
        key: str

    @dataclass
    class Left(Message):
        """The cursor went beyond the last entry, or something was typed that belongs to the input line."""

        typed: str

    def __init__(self, draw: Callable[[Entry, int | None], Sequence[Block]], more: Callable[[int], Block]) -> None:
        super().__init__(id="conversation")
        self._draw = draw
        self._more = more
        self._entries: list[Entry] = []
        self._first = 0
        self._last: int | None = None
        self.bubbles: list[Bubble] = []
        self._above = More(classes="more")
        self._below = More(classes="more")

    def compose(self) -> list[Widget]:  # type: ignore[override]
        """The two lines that lead to what is not mounted."""
        self._above.display = self._below.display = False
        return [self._above, self._below]

    def show(self, entries: Sequence[Entry], from_top: bool = False) -> None:
        """Show the entries; from_top: mount the first ones rather than the last."""
        self._entries = list(entries)
        if from_top:
            self._first, self._last = 0, min(len(entries), max(MOUNTED, self._last or 0))
        else:
            self._first, self._last = max(0, len(entries) - MOUNTED), None
        self._mount_shown()

    def _mount_shown(self) -> None:
        wanted = self._entries[self._first : self._last]
        keys = {entry.key for entry in wanted}
        kept = {bubble.entry.key: bubble for bubble in self.bubbles if bubble.entry.key in keys}
        order = [entry.key for entry in wanted if entry.key in kept]
        if order != list(kept):
            kept = {}
        gone = [bubble for bubble in self.bubbles if kept.get(bubble.entry.key) is not bubble]
        if gone:
            self.remove_children(gone)
        bubbles: list[Bubble] = []
        waiting: list[Bubble] = []
        for entry in wanted:
            bubble = kept.get(entry.key)
            if bubble is None:
                bubble = Bubble(entry, self._draw)
                waiting.append(bubble)
            else:
                bubble.tell(entry)
                if waiting:
                    self.mount(*waiting, before=bubble)
                    waiting = []
            bubbles.append(bubble)
        if waiting:
            self.mount(*waiting, before=self._below)
        self.bubbles = bubbles
        self._tell_more(self._above, self._first)
        self._tell_more(self._below, len(self._entries) - (self._last or len(self._entries)))

    def _tell_more(self, line: More, count: int) -> None:
        line.display = count > 0
        if count > 0:
            line.show([self._more(count)])

    def earlier(self) -> bool:
        """Mount entries before those that are; False if there are none."""
        if not self._first:
            return False
        self._last = self._last or len(self._entries)
        self._first = max(0, self._first - MOUNTED)
        self._mount_shown()
        return True

    def later(self) -> bool:
        """Mount entries after those that are; False if there are none."""
        if self._last is None or self._last >= len(self._entries):
            return False
        self._last = min(len(self._entries), self._last + MOUNTED)
        self._mount_shown()
        return True

    def bubble(self, key: str) -> Bubble | None:
        """The mounted entry of a node."""
        return next((bubble for bubble in self.bubbles if bubble.entry.key == key), None)

    def reveal(self, fresh: Sequence[str]) -> None:
        """Bring new entries into view: their end, or if they are taller than the view, their beginning."""
        found = [bubble for key in fresh if (bubble := self.bubble(key))]
        if not found:
            return
        top, bottom = found[0].virtual_region.y, found[-1].virtual_region.bottom
        tall = bottom - top + 1 > self.scrollable_content_region.height
        self.scroll_to(y=top - 1 if tall else bottom, animate=False, immediate=True)

    @property
    def stops(self) -> list[Bubble]:
        """The mounted entries that the cursor stops at."""
        return [bubble for bubble in self.bubbles if bubble.can_focus]

    def enter(self, last: bool = True) -> bool:
        """Put the cursor on the last entry, or the first; False if there is none."""
        stops = self.stops
        if stops:
            stops[-1 if last else 0].focus()
        return bool(stops)

    def on_key(self, event: events.Key) -> None:
        """Move the cursor, choose, or pass on what is typed."""
        bubble = self.screen.focused
        if not isinstance(bubble, Bubble):
            return
        if event.key in ("up", "down"):
            event.stop()
            self._step(bubble, -1 if event.key == "up" else 1)
        elif event.key in ("enter", "space") or (bubble.step and event.key in ("delete", "backspace")):
            event.stop()
            self.post_message(self.Chosen(bubble.entry, bubble.step, event.key))
        elif event.key == "escape":
            event.stop()
            self.post_message(self.Left(""))
        elif event.is_printable and event.character:
            event.stop()
            self.post_message(self.Left(event.character))

    def _step(self, bubble: Bubble, by: int) -> None:
        if bubble.steps:
            step = (bubble.step or (0 if by > 0 else bubble.steps + 1)) + by
            if 1 <= step <= bubble.steps and not (bubble.step is None and by < 0):
                bubble.point(step)
                return
        stops = self.stops
        to = stops.index(bubble) + by
        if (to < 0 and self.earlier()) or (to >= len(stops) and self.later()):
            self.call_after_refresh(self._step, bubble, by)
        elif 0 <= to < len(stops):
            stops[to].focus()
        elif to >= len(stops):
            self.post_message(self.Left(""))

    def on_click(self, event: events.Click) -> None:
        """Choose the entry under the mouse, or mount more of them."""
        if event.widget is self._above:
            self.earlier()
        elif event.widget is self._below:
            self.later()
        elif isinstance(event.widget, Bubble) and event.widget.can_focus:
            step = event.style.meta.get("step")
            event.widget.point(step)
            self.post_message(self.Chosen(event.widget.entry, step, "click"))
