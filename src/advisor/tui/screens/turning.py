"""What if: which other answers would lead elsewhere, and what "I don't know" leaves open."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from textual import events
from textual.app import ComposeResult
from textual.containers import Container
from textual.content import Content

from advisor.analysis.forking import Fork, fork, forked
from advisor.messages import pair
from advisor.model import Answer, Guidance
from advisor.prospects import Prospect, Prospects, Section, meeting, prospects, sides
from advisor.tui.content import NOTHING, told
from advisor.tui.entries import ordered
from advisor.tui.screens.changing import propose, sections
from advisor.tui.screens.dialogs import Dialog
from advisor.tui.widgets.choices import Choices, Row
from advisor.tui.widgets.passage import Passage
from advisor.tui.widgets.scroll import Scroll
from advisor.tui.wrapping import Block

if TYPE_CHECKING:
    from advisor.tui.screens.consulting import ConsultationScreen

WIDE = 100
"""Columns from which two continuations stand side by side."""


def what_if(screen: ConsultationScreen, guidance: Guidance | None) -> None:
    """Show what would lead away from a guidance, or else from the gravest, and both sides of "I don't know"."""
    session = screen.session
    gravest = guidance or next(iter(ordered(session)), None)
    found = session.what_if(gravest.id if gravest else None)
    question = forked(session.walk, screen.view.question)
    dialog = WhatIfDialog(prospects(found, session.library), fork(session.walk, question) if question else None)

    def chosen(proposed: Mapping[str, Answer] | None) -> None:
        if proposed:
            propose(screen, proposed)

    screen.app.push_screen(dialog, chosen)


class WhatIfDialog(Dialog[Mapping[str, Answer]]):
    """Shows ways elsewhere; the result is the answers of the one that is chosen, to be proposed."""

    AUTO_FOCUS = ""
    heading = "whatif.dialog"
    hasty = Dialog.hasty | frozenset("123456789")

    def __init__(self, found: Prospects | None, fork: Fork | None) -> None:
        super().__init__()
        self._found = found
        self._fork = fork
        self._asked, self._meets, self._above, self._below = (Passage(classes=name) for name in ("", "", "", "below"))
        self._sides = [Passage(classes="side") for _ in fork.sides] if fork else []
        self._choices = Choices()
        self._choices.can_focus = True

    def body(self) -> ComposeResult:
        """The continuations, then the ways elsewhere."""
        with Scroll(classes="text", can_focus=False):
            if self._fork:
                yield self._asked
                with Container(classes="sides -two" if len(self._sides) == 2 else "sides"):
                    yield from self._sides
                yield self._meets
            yield self._above
            yield self._choices
            yield self._below

    def on_mount(self) -> None:
        """Take the keys."""
        self._shape(self.app.size.width)
        self._choices.focus(scroll_visible=False)

    def on_resize(self, event: events.Resize) -> None:
        """One beside the other where there is room."""
        self._shape(event.size.width)

    def _shape(self, width: int) -> None:
        self.set_class(width >= WIDE, "-wide")

    def tell(self) -> None:
        """Say it in the present language."""
        super().tell()
        language = self.app.language
        if self._fork:
            self._asked.show(
                [Block(NOTHING, told(pair("fork.heading", ask=self._fork.question.ask), language, "bold"))]
            )
            for passage, section in zip(self._sides, sides(self._fork), strict=True):
                passage.show(sections([section], language))
            self._meets.show([Block(NOTHING, told(meeting(self._fork), language, "$quiet"), 0)])
        above: list[Block] = []
        below: list[Block] = []
        rows: list[Row] = []
        found = self._found
        if found is None:
            if not self._fork:
                above = [Block(NOTHING, told(pair("whatif.nothing"), language, "$quiet"))]
        else:
            away = found.away
            groups = [(away, found.ways)] if away else []
            rows = list(self._rows([*groups, (found.verdicts, found.others)]))
            if away and not found.ways:
                above = [Block(NOTHING, told(away.heading, language, "bold"))]
            lines = (*(away.lines if away else ()), found.looked)
            below = [Block(NOTHING, told(text, language, "$quiet"), 1) for text in lines]
        # The blank line above the first row and the last line of what stands before it are one too many.
        self._above.display, self._below.display = bool(above), bool(below)
        self._above.show(above)
        self._below.show(below)
        self._choices.offer(rows, self._choices.cursor)

    def _rows(self, groups: Sequence[tuple[Section, Sequence[Prospect]]]) -> Iterator[Row]:
        """The ways, numbered through, each group below its heading."""
        number = 0
        for section, ways in groups:
            head = told(section.heading, self.app.language, "bold")
            for way in ways:
                number += 1
                yield Row(str(number - 1), str(number), self._label(way), above=1, heading=head)
                head = NOTHING

    def _label(self, way: Prospect) -> Content:
        language = self.app.language
        return Content("\n").join(
            [told(way.outcome, language), *(told(line, language, "$quiet") for line in way.lines)]
        )

    @property
    def _ways(self) -> list[Prospect]:
        return [*self._found.ways, *self._found.others] if self._found else []

    def on_key(self, event: events.Key) -> None:
        """A digit, or the arrows and Enter; beyond the first and the last way the arrows scroll."""
        if event.key in ("up", "down"):
            scroll = self.query_one(".text")
            if self._choices.move(-1 if event.key == "up" else 1):
                self._choices.reveal()
            elif event.key == "up":
                scroll.scroll_home(animate=False)
            else:
                scroll.scroll_end(animate=False)
        elif event.key == "enter":
            self._take(int(self._choices.pointed.id) if self._choices.pointed else None)
        elif event.key.isdecimal() and 0 < int(event.key) <= len(self._ways):
            self._take(int(event.key) - 1)
        else:
            return
        event.stop()

    def on_choices_clicked(self, message: Choices.Clicked) -> None:
        """A way was clicked."""
        self._take(int(message.row))

    def _take(self, number: int | None) -> None:
        if number is not None:
            self.dismiss(self._ways[number].proposed)
        elif not self._ways:
            self.dismiss(None)
