"""The library of provisions: by source, or found by a few words; those of the present question stand first."""

from __future__ import annotations

from collections.abc import Iterator

from textual import events
from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Input

from advisor.analysis.citing import cited
from advisor.analysis.provisions import Findable, by_force, findable, holding
from advisor.library import Library
from advisor.messages import say
from advisor.model import Provision
from advisor.session import Session
from advisor.tui.content import NOTHING, joined, told, words
from advisor.tui.entries import ordered
from advisor.tui.screens.card import ProvisionCard
from advisor.tui.screens.dialogs import Dialog
from advisor.tui.whole import read_whole
from advisor.tui.widgets.choices import Choices, Row
from advisor.tui.widgets.line import Line
from advisor.tui.wrapping import Block

MOST = 20
"""Provisions that are shown of those found."""


class Provisions(Dialog[None]):
    """Lists sources, a source's provisions, or what typed words find; the one that is chosen opens as a card.

    session: the consultation under way, whose provisions stand first.
    """

    heading = "library.dialog"

    def __init__(self, session: Session | None) -> None:
        super().__init__()
        self._session = session
        self._library = session.library if session else Library()
        self._texts: dict[str, Findable] = {}
        self._source: str | None = None
        self._found: int | None = None
        self._line = Line()
        self._choices = Choices()

    def body(self) -> ComposeResult:
        """The line to type in and what it finds."""
        yield self._line
        with VerticalScroll(classes="list", can_focus=False):
            yield self._choices

    def on_mount(self) -> None:
        """Read the other sources, if there are more than those of the consultation."""
        self._line.focus()
        read_whole(self, self._have)

    def _have(self, library: Library) -> None:
        self._library = library
        self._texts = {}
        pointed = self._choices.pointed
        self.tell()
        self._point(pointed.id if pointed else None)

    # ---------------------------------------------------------------- what is shown

    def tell(self) -> None:
        """List what there is, or what was found."""
        self._line.placeholder = say("library.line", self.app.language)
        self._list()
        super().tell()

    def about(self) -> list[Block]:
        """Which source it is, how many were found, and whether more is being read."""
        language = self.app.language
        blocks = []
        if self._found is not None:
            key = "nothing" if not self._found else "found.one" if self._found == 1 else "found"
            key = "found.most" if self._found > MOST else key
            blocks.append(Block(NOTHING, words(f"library.{key}", language, "$quiet", count=self._found, most=MOST)))
        elif self._source:
            blocks.append(Block(NOTHING, told(self._library.sources[self._source].title, language)))
        if self.app.whole is None:
            blocks.append(Block(NOTHING, words("library.reading", language, "$quiet")))
        return blocks

    def _list(self) -> None:
        typed, self._found = self._line.value.strip(), None
        if typed:
            rows = list(self._finding(typed))
        elif self._source:
            rows = [self._row(one) for one in self._library.sources[self._source].provisions]
        else:
            rows = [*self._here(), *self._sources()]
        self._choices.offer(rows, 0 if rows else None)

    def _finding(self, typed: str) -> Iterator[Row]:
        self._texts = self._texts or findable(self._library)
        found = holding(self._texts, typed)
        self._found = len(found)
        for name in found[:MOST]:
            yield self._row(self._library.provisions[name], whose=True)

    def _here(self) -> Iterator[Row]:
        """The provisions of the present question and of the guidance so far."""
        if self._session is None:
            return
        heading = words("library.here", self.app.language, "$text-accent")
        for name in cited((self._session.walk.pending, *ordered(self._session))):
            provision = self._library.provisions.get(name)
            if provision:
                yield self._row(provision, whose=True, heading=heading)
                heading = NOTHING

    def _sources(self) -> Iterator[Row]:
        language = self.app.language
        heading, above = words("library.sources", language, "$text-accent"), int(self._session is not None)
        for source in by_force(self._library):
            count = len(source.provisions)
            key = "library.count.one" if count == 1 else "library.count"
            about = f"{say(f'force.{source.force}', language)} · {say(key, language, count=count)}"
            label = joined(
                told(source.title, language),
                Content.styled(about, "$quiet"),
                by="  ",
            )
            yield Row(source.name, "▸", label, above=above, heading=heading)
            heading, above = NOTHING, 0

    def _row(self, provision: Provision, *, whose: bool = False, heading: Content = NOTHING) -> Row:
        """A provision with its force and its gist; whose: with its source too."""
        language = self.app.language
        source = self._library.source_of(provision.id)
        force = Content.styled(say(f"force.{provision.force}", language), "$text-accent")
        place = told(provision.locator, language)
        if whose:
            place = joined(told(source.label, language), place, by=", ")
        name = joined(place, force, by="\u00a0· ")
        if source.notice:
            name = joined(name, Content.styled("⚠", "$text-warning"), by="\u00a0")
        return Row(provision.id, "→", joined(name, told(provision.gist, language, "$quiet"), by="\n"), heading=heading)

    def _point(self, row: str | None) -> None:
        """Put the cursor on a row, if it is there."""
        place = next((index for index, one in enumerate(self._choices.rows) if one.id == row), None)
        if place is not None:
            self._choices.offer(self._choices.rows, place)
            self._choices.reveal()

    # ---------------------------------------------------------------- what is done

    def on_input_changed(self, event: Input.Changed) -> None:
        """Find anew."""
        event.stop()
        self.tell()
        self._choices.reveal()

    def on_key(self, event: events.Key) -> None:
        """The arrows move through what is listed; Escape goes one step back."""
        if event.key in ("up", "down"):
            event.stop()
            if event.key == "down" or self._choices.cursor:
                self._choices.move(-1 if event.key == "up" else 1)
                self._choices.reveal()
        elif event.key == "escape" and self._back():
            event.prevent_default()
            event.stop()

    def on_line_pressed(self, message: Line.Pressed) -> None:
        """Escape goes one step back, and from the first step away."""
        if message.key == "escape" and self._back():
            message.prevent_default()

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Open what is pointed at."""
        event.stop()
        if self._choices.pointed:
            self._open(self._choices.pointed.id)

    def on_choices_clicked(self, message: Choices.Clicked) -> None:
        """Open what was clicked."""
        self._line.focus()
        self._open(message.row)

    def _open(self, row: str) -> None:
        if "/" in row:
            self._point(row)
            self.app.push_screen(ProvisionCard(row, self._session))
        else:
            self._source = row
            self.tell()
            self._choices.reveal()

    def _back(self) -> bool:
        """Take back what was typed, or leave the source; False if there is nothing to go back to."""
        if self._line.value:
            self._line.value = ""
        elif self._source:
            before, self._source = self._source, None
            self.tell()
            self._point(before)
        else:
            return False
        return True
