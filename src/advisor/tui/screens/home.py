"""The home screen: the trees, a line each; it needs neither the trees themselves nor what walks them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Input

from advisor.loading.headers import Header
from advisor.messages import say
from advisor.text import Text
from advisor.tui.commands import FOCUS, bindings
from advisor.tui.content import NOTHING, told, typed, words
from advisor.tui.finding import finder, rows
from advisor.tui.widgets.bars import Key, KeyLine, TopLine
from advisor.tui.widgets.choices import Choices, Row
from advisor.tui.widgets.line import Line
from advisor.tui.widgets.passage import Passage
from advisor.tui.widgets.scroll import Scroll
from advisor.tui.wrapping import Block

if TYPE_CHECKING:
    from advisor.finding import Hit
    from advisor.tui.app import AdvisorApp

TRAIN = "/train"
"""The row that leads to the exercises."""


class HomeScreen(Screen[None], inherit_bindings=False):
    """Shows the trees and opens the one that is chosen; typed words show what goes with them in all trees instead.

    train: whether there may be exercises, to which the last row leads then.
    """

    BINDINGS: ClassVar[list[BindingType]] = [*bindings(*FOCUS)]
    CSS_PATH = "home.tcss"
    AUTO_FOCUS = "#line"
    app: AdvisorApp

    def __init__(self, headers: Sequence[Header], remark: Text | None = None, *, train: bool = False) -> None:
        super().__init__()
        self.headers = headers
        self.train = train
        self.remark = remark
        self.top = TopLine()
        self.intro = Passage(id="intro")
        self.line = Line(id="line")
        self.said = Passage(id="said")
        self.choices = Choices(id="trees")
        self.foot = Passage(id="foot")
        self.keys = KeyLine()
        self._hits: dict[str, Hit] = {}

    def compose(self) -> ComposeResult:
        """From top to bottom."""
        yield self.top
        yield self.intro
        with Horizontal(id="entry"):
            yield Passage([Block(NOTHING, Content.styled("› ", "bold $text-accent"))], id="prompt")
            yield self.line
        with Scroll(id="page", can_focus=False):
            yield self.said
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
                Block(NOTHING, words("find.about" if self.headers else "home.no-trees", language, "$quiet")),
            ]
        )
        foot = [
            Block(NOTHING, words(f"home.not.{part}", language, "$quiet")) for part in ("advice", "kept", "official")
        ]
        if self.remark:
            foot.insert(0, Block(typed("▲ ", "$text-warning"), told(self.remark, language, "$text-warning")))
        self.foot.show(foot)
        self.line.placeholder = say("find.line", language)
        self._list(self.choices.cursor)

    def _list(self, cursor: int | None = None) -> None:
        """List the trees, or what was found for the words that are typed."""
        language, typed_words = self.app.language, self.line.value.strip()
        if typed_words:
            index = finder(self.app)
            hits = index.find(self.line.value, language) if index else []
            said = words("find.reading" if index is None else "find.nothing", language, "$quiet")
            self._hits = {hit.entry.id: hit for hit in hits}
            shown = rows(hits, language, self.app.size.width - 12, self.app.size.height)
            said_too = [] if hits else [Block(NOTHING, said)]
            cursor = min(cursor or 0, len(shown) - 1) if shown else None
        else:
            self._hits, said_too = {}, []
            shown = [Row(one.name, str(n), told(one.title, language)) for n, one in enumerate(self.headers, 1)]
            if self.train:
                shown.append(Row(TRAIN, str(len(shown) + 1), words("home.train", language), above=1))
        self.said.show(said_too)
        self.said.display = bool(said_too)
        self.foot.display = self.intro.display = not typed_words
        self.set_class(bool(typed_words), "-finding")
        self.choices.offer(shown, cursor)
        self.line.quick = frozenset("123456789"[: len(self.headers) + self.train])
        self._offer_keys(len(shown))

    def _offer_keys(self, rows: int) -> None:
        language = self.app.language
        escape = Key(say("keyname.escape", language), say("keys.clear", language))
        digits = Key(f"1-{min(rows, 9)}" if rows > 1 else "1", say("keys.open", language))
        keys = [
            *([Key("↑↓ ↵", say("keys.open", language)), escape] if self.line.value.strip() else [digits]),
            *([] if self.line.value.strip() else [Key("↑↓ ↵", say("keys.choose", language))]),
            Key(self.app.key("language"), say("keys.language", language), "app.language"),
            Key(self.app.key("quit"), say("keys.quit", language), "app.quit"),
            Key(self.app.key("library"), say("keys.library", language), "app.library"),
            Key(self.app.key("theme"), say("keys.theme", language), "app.theme"),
            Key(self.app.key("help"), say("keys.help", language), "app.help"),
        ]
        self.keys.offer(keys)

    def say_remark(self, remark: Text | None) -> None:
        """Say what has just happened."""
        self.remark = remark
        self.tell()

    @property
    def topic(self) -> str:
        """What help says of what has the focus: the message key."""
        return "help.here.home"

    def on_resize(self, event: events.Resize) -> None:
        """Save space where there is little."""
        self.set_class(event.size.width < 60, "-slim")

    def on_input_changed(self, event: Input.Changed) -> None:
        """Find anew; the empty line shows the trees again."""
        event.stop()
        self._list()

    def on_line_pressed(self, message: Line.Pressed) -> None:
        """A digit on the empty line opens a tree; Escape clears the line."""
        if message.key == "escape":
            self.line.value = ""
        else:
            self._open(self.choices.rows[int(message.key) - 1].id)

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Open what is pointed at."""
        event.stop()
        if self.choices.pointed:
            self._open(self.choices.pointed.id)

    def on_key(self, event: events.Key) -> None:
        """The arrows move through the rows."""
        if event.key in ("down", "up"):
            event.stop()
            if event.key == "down" or not self._hits or self.choices.cursor:
                self.choices.move(1 if event.key == "down" else -1)
                self.choices.reveal()

    def _open(self, row: str) -> None:
        if row == TRAIN:
            self.call_later(self.run_action, "app.train")
        elif row in self._hits:
            self.app.open_found(self._hits[row])
        else:
            self.app.open_tree(row)

    def on_choices_clicked(self, message: Choices.Clicked) -> None:
        """A row was clicked."""
        self._open(message.row)

    def on_key_line_chosen(self, message: KeyLine.Chosen) -> None:
        """A key of the bottom line was clicked."""
        self.call_later(self.run_action, message.action)
