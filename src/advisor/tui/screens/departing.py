"""A reasoned departure from a guidance: which one, why, and what or whom that rests on."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from textual import events
from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Input

from advisor.analysis.provisions import binding, findable, forces, holding, named, spelled, told_rest
from advisor.library import Library
from advisor.messages import pair, say
from advisor.model import Departure, Guidance
from advisor.tui.content import NOTHING, joined, told, typed, words
from advisor.tui.drawing import QUIET, verdict
from advisor.tui.entries import ordered
from advisor.tui.screens.consultation import SLIM
from advisor.tui.screens.dialogs import Dialog
from advisor.tui.whole import read_whole
from advisor.tui.widgets.choices import Choices, Row
from advisor.tui.widgets.line import Line
from advisor.tui.widgets.passage import Passage
from advisor.tui.wrapping import Block

if TYPE_CHECKING:
    from advisor.tui.screens.consulting import ConsultationScreen

SUGGESTED, NAMED = 4, 3
"""Provisions that are suggested at a time, and named for each force."""


def depart(screen: ConsultationScreen, guidance: Guidance | None) -> None:
    """Ask for the departure from a guidance, or first from which one, and keep it."""
    session = screen.session
    found = ordered(session)
    if guidance is None and len(found) == 1:
        guidance = found[0]
    if guidance is None:
        if not found:
            screen.say_remark(pair("remark.no-guidance"))
            return

        def chosen(name: str | None) -> None:
            if name:
                depart(screen, next(one for one in found if one.id == name))

        screen.app.push_screen(WhichGuidance(found), chosen)
        return
    before = session.consultation.departures.get(guidance.id)

    def departed(departure: Departure | None) -> None:
        if departure is not None:
            session.depart(guidance.id, departure.reason, departure.rests_on)
            if departure.reason or before:
                screen.remark = pair("remark.departed" if departure.reason else "remark.departure-gone")
            screen.tell([guidance.id])

    screen.app.push_screen(DepartDialog(guidance, before, session.library), departed)


class WhichGuidance(Dialog[str]):
    """Asks for one of the guidance so far; the result is its id."""

    heading = "depart.which"

    def __init__(self, guidance: Sequence[Guidance]) -> None:
        super().__init__()
        self._guidance = tuple(guidance)
        self._choices = Choices()
        self._choices.can_focus = True

    def body(self) -> ComposeResult:
        """The guidance, a row each."""
        with VerticalScroll(classes="list", can_focus=False):
            yield self._choices

    def on_mount(self) -> None:
        """Take the keys."""
        self._choices.focus()

    def tell(self) -> None:
        """Name the guidance."""
        super().tell()
        language = self.app.language
        rows = [
            Row(one.id, str(number), joined(verdict(one, language), told(one.title, language)))
            for number, one in enumerate(self._guidance, 1)
        ]
        self._choices.offer(rows, self._choices.cursor or 0)

    def on_key(self, event: events.Key) -> None:
        """A digit, or the arrows and Enter."""
        rows = self._choices.rows
        if event.key in ("up", "down"):
            if event.key == "down" or self._choices.cursor:
                self._choices.move(-1 if event.key == "up" else 1)
                self._choices.reveal()
        elif event.key == "enter" and self._choices.pointed:
            self.dismiss(self._choices.pointed.id)
        elif event.character and event.character in "123456789" and int(event.character) <= len(rows):
            self.dismiss(rows[int(event.character) - 1].id)
        else:
            return
        event.stop()

    def on_choices_clicked(self, message: Choices.Clicked) -> None:
        """A row was clicked."""
        self.dismiss(message.row)


class DepartDialog(Dialog[Departure]):
    """Asks why the practitioner departs from a guidance, and what or whom that rests on.

    The result has an empty reason where the departure is to be taken away.
    """

    heading = "depart.dialog"

    def __init__(self, guidance: Guidance, before: Departure | None, library: Library) -> None:
        super().__init__()
        self._guidance = guidance
        self._library = library
        self._texts = findable(library)
        self._before = before
        self._reason = Line(before.reason if before else "")
        self._rests = Line(id="rests")
        self._reason_label, self._rests_label = Passage(classes="label"), Passage(classes="label")
        self._choices = Choices()
        self._list = VerticalScroll(classes="list", can_focus=False)

    def body(self) -> ComposeResult:
        """The two lines, and below the second the provisions that it may mean."""
        yield self._reason_label
        yield self._reason
        yield self._rests_label
        yield self._rests
        with self._list:
            yield self._choices

    def on_mount(self) -> None:
        """What it rested on before, in the present language; the sources beyond this consultation's are read beside."""
        if self._before:
            self._rests.value = told_rest(self._library, self._before.rests_on, self.app.language)
        read_whole(self, self._have)

    def _have(self, whole: Library) -> None:
        self._library.add(whole.sources)
        self._texts = findable(self._library)
        self._suggest()

    def tell(self) -> None:
        """Name the two lines."""
        super().tell()
        language = self.app.language
        self._reason_label.show([Block(NOTHING, words("depart.reason", language, QUIET))])
        self._rests_label.show([Block(NOTHING, words("depart.rests", language, QUIET))])
        self._suggest()

    def about(self) -> list[Block]:
        """The guidance, and how binding it is."""
        language, guidance = self.app.language, self._guidance
        found = forces(self._library, guidance.citations)
        level = binding(found)
        slim = self.app.size.width < SLIM
        style = "bold $text-warning" if level in ("law", "standard") else ""
        blocks = [
            Block(NOTHING, joined(verdict(guidance, language), told(guidance.title, language)), int(not slim)),
            Block(NOTHING, words(f"depart.binding.{level}", language, style), int(not slim)),
        ]
        if slim:
            return blocks
        for force, provisions in found.items():
            names = [spelled(one, self._library.source_of(one.id), language) for one in provisions]
            more = f" … +{len(names) - NAMED}" if len(names) > NAMED else ""
            lead = Content.styled(f"  {say(f'force.{force}', language)}  ", "$text-accent")
            blocks.append(Block(lead, typed("; ".join(names[:NAMED]) + more, QUIET)))
        return blocks

    # ---------------------------------------------------------------- suggestions

    def on_input_changed(self, event: Input.Changed) -> None:
        """Suggest provisions for what is being typed."""
        event.stop()
        self._suggest()

    def _suggest(self) -> None:
        language, text = self.app.language, self._rests.value.strip()
        found = []
        if self.focused is self._rests and len(text) > 1 and named(self._library, text) is None:
            found = holding(self._texts, text)[:SUGGESTED]
        rows = []
        for name in found:
            provision = self._library.provisions[name]
            force = Content.styled(say(f"force.{provision.force}", language), "$text-accent")
            called = typed(spelled(provision, self._library.source_of(name), language))
            rows.append(Row(name, "→", joined(called, force, by="\u00a0· ")))
        self._choices.offer(rows, None)
        self._list.display = bool(rows)

    def on_descendant_focus(self) -> None:
        """Suggest only beside the line that it is for."""
        self._suggest()

    def on_key(self, event: events.Key) -> None:
        """The arrows move through what is suggested, or from line to line."""
        if event.key not in ("up", "down"):
            return
        event.stop()
        by = -1 if event.key == "up" else 1
        if self.focused is self._rests and (by > 0 or self._choices.cursor is not None):
            self._choices.move(by)
            self._choices.reveal()
        else:
            (self._rests if by > 0 else self._reason).focus()

    def on_choices_clicked(self, message: Choices.Clicked) -> None:
        """Take the provision that was clicked."""
        self._fill(message.row)

    def _fill(self, name: str) -> None:
        provision = self._library.provisions[name]
        self._rests.value = spelled(provision, self._library.source_of(name), self.app.language)
        self._rests.focus()
        self._rests.cursor_position = len(self._rests.value)

    # ---------------------------------------------------------------- taking

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Take the suggestion at the cursor, or keep the departure."""
        event.stop()
        reason, rests = self._reason.value.strip(), self._rests.value.strip()
        if self._choices.pointed:
            self._fill(self._choices.pointed.id)
        elif event.input is self._reason and reason and not rests:
            self._rests.focus()
        elif not reason and rests and self._before is None:
            self._reason.focus()
            self.complain(pair("depart.no-reason"))
        else:
            self.dismiss(Departure(reason=reason, rests_on=rests))
