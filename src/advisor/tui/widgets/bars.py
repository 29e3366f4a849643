"""The line at the top and the line of keys at the bottom."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from textual import events
from textual.content import Content
from textual.message import Message
from textual.style import Style
from textual.widget import Widget

from advisor.text import Language
from advisor.tui.commands import key_name, remapped
from advisor.tui.content import words

if TYPE_CHECKING:
    from advisor.tui.app import AdvisorApp

MOST_KEYS = 7
_COLOURS = {"private": "$quiet", "keeping": "$quiet", "kept": "$text-success", "not-kept": "$text-warning"}


class TopLine(Widget):
    """What is consulted and how far it has come; on the right the language and who keeps what."""

    DEFAULT_CSS = "TopLine { height: 1; width: 1fr; text-wrap: nowrap; text-overflow: ellipsis; }"

    def __init__(self) -> None:
        super().__init__(id="top")
        self.set_reactive(TopLine.auto_links, False)
        self._title = Content("")
        self._progress = ""
        self._language = Language.EN
        self._keeping = "private"

    def tell(self, title: Content, progress: str, language: Language, keeping: str = "private") -> None:
        """Show this; keeping: `private`, `keeping`, `kept` or `not-kept`."""
        self._title, self._progress, self._language, self._keeping = title, progress, language, keeping
        self.refresh()

    def keep(self, keeping: str) -> None:
        """Show who keeps what now."""
        self._keeping = keeping
        self.refresh()

    def render(self) -> Content:
        """The two sides; where there is not room for both, the title is cut first."""
        width = self.content_size.width
        marker = Content.assemble(*_marker(self._language, short=width < 56)).stylize(
            Style.from_meta({"do": "language"})
        )
        size = "long" if width >= 96 else "word" if width >= 56 else "sign"
        private = words(f"{self._keeping}.{size}", self._language, _COLOURS[self._keeping])
        right = marker + Content("   ") + private
        progress = Content.styled(f" · {self._progress}", "$quiet") if self._progress else Content("")
        room = width - right.cell_length - progress.cell_length - 2
        title = self._title.stylize("bold")
        if room < 8:
            title, progress = Content(""), progress[3:]
            room = width - right.cell_length - progress.cell_length - 2
            if room < 0:
                progress = progress.truncate(max(0, width - right.cell_length - 2), ellipsis=True)
        else:
            title = title.truncate(room, ellipsis=True)
        left = title + progress
        return left + Content(" " * max(1, width - left.cell_length - right.cell_length)) + right

    def on_click(self, event: events.Click) -> None:
        """Switch the language."""
        if event.style.meta.get("do"):
            self.call_later(self.app.run_action, "app.language")


def _marker(language: Language, *, short: bool) -> list[tuple[str, str]]:
    here = "bold $text-accent"
    if short:
        return [(language.upper(), here)]
    there = "$quiet"
    return [
        ("EN" if language is Language.EN else "en", here if language is Language.EN else there),
        (" | ", there),
        ("FR" if language is Language.FR else "fr", here if language is Language.FR else there),
    ]


class Key(NamedTuple):
    """A key with what it does here; `action` is run when it is clicked."""

    key: str
    does: str
    action: str = ""


class KeyLine(Widget):
    """At most seven keys, those that fit; the last one, help, always does."""

    DEFAULT_CSS = "KeyLine { height: 1; width: 1fr; text-wrap: nowrap; }"

    @dataclass
    class Chosen(Message):
        """A key was clicked."""

        action: str

    def __init__(self) -> None:
        super().__init__(id="keys")
        self.set_reactive(KeyLine.auto_links, False)
        self.keys: tuple[Key, ...] = ()

    def offer(self, keys: Sequence[Key]) -> None:
        """Show other keys."""
        offered = tuple(keys)
        if offered != self.keys:
            self.keys = offered
            self.refresh()

    def render(self) -> Content:
        """The keys side by side."""
        *most, last = [self._shown(key) for key in self.keys] or [Content("")]
        room = self.content_size.width - last.cell_length
        shown: list[Content] = []
        for one in most[: MOST_KEYS - 1]:
            if one.cell_length + 3 <= room:
                room -= one.cell_length + 3
                shown.append(one)
        return Content.styled(" · ", "$quiet").join([*shown, last])

    def on_click(self, event: events.Click) -> None:
        """Do what was clicked."""
        action = event.style.meta.get("action")
        if action:
            self.post_message(self.Chosen(action))

    def _shown(self, key: Key) -> Content:
        """A key, under the name that the person has given it."""
        app: AdvisorApp = self.app  # type: ignore[assignment]
        own = remapped(key.action, app.configuration.keys) if key.action else ""
        name = key_name(own, app.language) if own else key.key
        shown = Content.assemble((name, "$text-accent"), " ", (key.does, "$quiet"))
        return shown.stylize(Style.from_meta({"action": key.action})) if key.action else shown
