"""The home screen: the trees, a line each; it needs neither the trees themselves nor what walks them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.screen import Screen

from advisor.loading.headers import Header
from advisor.messages import say
from advisor.text import Text
from advisor.tui.commands import FOCUS, bindings
from advisor.tui.content import NOTHING, told, typed, words
from advisor.tui.widgets.bars import Key, KeyLine, TopLine
from advisor.tui.widgets.choices import Choices, Row
from advisor.tui.widgets.passage import Passage
from advisor.tui.widgets.scroll import Scroll
from advisor.tui.wrapping import Block

if TYPE_CHECKING:
    from advisor.tui.app import AdvisorApp


class HomeScreen(Screen[None], inherit_bindings=False):
    """Shows the trees and opens the one that is chosen."""

    BINDINGS: ClassVar[list[BindingType]] = [*bindings(*FOCUS)]
    CSS_PATH = "home.tcss"
    app: AdvisorApp

    def __init__(self, headers: Sequence[Header], remark: Text | None = None) -> None:
        super().__init__()
        self.headers = headers
        self.remark = remark
        self.top = TopLine()
        self.intro = Passage(id="intro")
        self.choices = Choices(id="trees")
        self.foot = Passage(id="foot")
        self.keys = KeyLine()

    def compose(self) -> ComposeResult:
        """From top to bottom."""
        yield self.top
        with Scroll(id="page", can_focus=False):
            yield self.intro
            yield self.choices
            yield self.foot
        yield self.keys

    def on_mount(self) -> None:
        """Show the trees; once they are on screen, prepare what opens them."""
        self.tell()
        self.call_after_refresh(self.app.settle)
        self.call_after_refresh(self.app.prewarm)

    def tell(self) -> None:
        """Say everything in the present language."""
        language = self.app.language
        self.top.tell(words("app.name", language), "", language)
        self.intro.show(
            [
                Block(NOTHING, words("home.welcome", language, "bold")),
                Block(NOTHING, words("home.about" if self.headers else "home.no-trees", language, "$quiet")),
            ]
        )
        rows = [
            Row(header.name, str(number), told(header.title, language)) for number, header in enumerate(self.headers, 1)
        ]
        self.choices.offer(rows, self.choices.cursor)
        foot = [
            Block(NOTHING, words(f"home.not.{part}", language, "$quiet")) for part in ("advice", "kept", "official")
        ]
        if self.remark:
            foot.insert(0, Block(typed("▲ ", "$text-warning"), told(self.remark, language, "$text-warning")))
        self.foot.show(foot)
        keys = [
            Key("1-9" if len(rows) > 1 else "1", say("keys.open", language)),
            Key("↑↓ ↵", say("keys.choose", language)),
            Key("F2", say("keys.language", language), "app.language"),
            Key("ctrl+q", say("keys.quit", language), "app.quit"),
            Key("ctrl+l", say("keys.library", language), "app.library"),
            Key("F6", say("keys.theme", language), "app.theme"),
            Key("F1", say("keys.help", language), "app.help"),
        ]
        self.keys.offer(keys)

    @property
    def topic(self) -> str:
        """What help says of what has the focus: the message key."""
        return "help.here.home"

    def on_key(self, event: events.Key) -> None:
        """A digit, or the arrows and Enter."""
        rows = self.choices.rows
        if event.key in ("down", "up"):
            self.choices.move(1 if event.key == "down" else -1)
        elif event.key == "enter" and self.choices.pointed:
            self.app.open_tree(self.choices.pointed.id)
        elif event.character and event.character in "123456789" and int(event.character) <= len(rows):
            self.app.open_tree(rows[int(event.character) - 1].id)
        else:
            return
        event.stop()

    def on_choices_clicked(self, message: Choices.Clicked) -> None:
        """A tree was clicked."""
        self.app.open_tree(message.row)

    def on_key_line_chosen(self, message: KeyLine.Chosen) -> None:
        """A key of the bottom line was clicked."""
        self.call_later(self.run_action, message.action)
