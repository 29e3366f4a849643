"""The small dialogs: a note, a ticked step, a file's name, and leaving."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, ClassVar, TypeVar

from textual import events
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Input

from advisor.messages import known, pair
from advisor.model import Tick
from advisor.text import Text
from advisor.tui.commands import FOCUS, bindings
from advisor.tui.content import NOTHING, told, words
from advisor.tui.widgets.choices import Choices, Row
from advisor.tui.widgets.line import Line
from advisor.tui.widgets.passage import Passage
from advisor.tui.wrapping import Block

if TYPE_CHECKING:
    from advisor.tui.app import AdvisorApp

Result = TypeVar("Result")


class Dialog(ModalScreen[Result], inherit_bindings=False):
    """A box over the screen: a heading, what is asked, and below it what Enter and Escape do.

    busy: what it asked for is being done, and the dialog stays until it is.
    Textual calls the handlers of every class, so that a kind of dialog adds its own and never calls these.
    """

    BINDINGS: ClassVar[list[BindingType]] = [*bindings(*FOCUS)]
    CSS_PATH = "dialogs.tcss"
    app: AdvisorApp
    heading: ClassVar[str]
    """The message key of the heading."""
    hasty: ClassVar[frozenset[str]] = frozenset({"enter"})
    """Keys that do nothing in the half second after the dialog appears."""

    def __init__(self) -> None:
        super().__init__()
        self._head = Passage(classes="head")
        self._foot = Passage(classes="foot")
        self._problem: Text | None = None
        self._remark: Text | None = None
        self.busy = False
        self.since = 0.0

    def compose(self) -> ComposeResult:
        """The head, the body, the foot."""
        with Vertical(classes="box"):
            yield self._head
            yield from self.body()
            yield self._foot

    def body(self) -> ComposeResult:
        """What stands between head and foot."""
        return iter(())

    def on_mount(self) -> None:
        """Tell it in the language of the moment."""
        self.since = self.app.clock()
        self.tell()

    def tell(self) -> None:
        """Say everything in the present language."""
        language = self.app.language
        self._head.show([Block(NOTHING, words(self.heading, language, "bold")), *self.about()])
        foot = [Block(NOTHING, words(f"{self.heading}.keys", language, "$quiet"))]
        if self._remark:
            foot.insert(0, Block(NOTHING, told(self._remark, language)))
        if self._problem:
            foot.insert(0, Block(Content.styled("▲ ", "$text-warning"), told(self._problem, language, "$text-warning")))
        self._foot.show(foot)

    def about(self) -> list[Block]:
        """What is said below the heading."""
        return []

    @property
    def topic(self) -> str:
        """What help says of it: the message key."""
        here = f"help.here.{self.heading}"
        return here if known(here) else f"{self.heading}.keys"

    def complain(self, problem: Text | None) -> None:
        """Say what stands in the way; what was typed stays."""
        self._problem, self._remark = problem, None
        self.tell()

    def say_remark(self, remark: Text | None) -> None:
        """Say what has just happened."""
        self._problem, self._remark = None, remark
        self.tell()

    def behind(self, work: Callable[[], Result], then: Callable[[Result], object]) -> None:
        """Have something done with the records, unless it is being done already; why it cannot be is told."""

        def done(result: Result) -> None:
            self.busy = False
            if self.is_attached:
                then(result)

        def failed(problem: Text) -> None:
            self.busy = False
            if self.is_attached:
                self.complain(problem)

        if not self.busy:
            self.busy = True
            self.say_remark(pair("keep.opening"))
            self.app.behind(work, done, failed)

    def finish(self, result: Result | None) -> None:
        """Leave with a result, and with whatever stands above."""
        while self.app.screen is not self:
            self.app.pop_screen()
        self.dismiss(result)

    def on_line_pressed(self, message: Line.Pressed) -> None:
        """Escape leaves."""
        if message.key == "escape" and not self.busy:
            self.dismiss(None)

    def on_key(self, event: events.Key) -> None:
        """Escape leaves, wherever the focus is."""
        if event.key == "escape":
            event.stop()
            if not self.busy:
                self.dismiss(None)


class NoteDialog(Dialog[str]):
    """Asks for the note on an answer; the result is the note, empty to take it away."""

    heading = "note.dialog"

    def __init__(self, subject: Text, note: str) -> None:
        super().__init__()
        self._subject = subject
        self._line = Line(note)

    def body(self) -> ComposeResult:
        """The line to type in."""
        yield self._line

    def about(self) -> list[Block]:
        """What the note is on."""
        return [Block(NOTHING, told(self._subject, self.app.language, "$quiet"), 1)]

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Keep the note."""
        event.stop()
        self.dismiss(event.value.strip())


class TickDialog(Dialog[Tick]):
    """Asks on which day a step was done, and for a note."""

    heading = "tick.dialog"

    def __init__(self, subject: Text, tick: Tick | None, today: date) -> None:
        super().__init__()
        self._subject = subject
        self._day = Line(tick.on if tick else today.isoformat(), id="day")
        self._note = Line(tick.note if tick else "", id="tick-note")
        self._labels = [Passage(classes="label"), Passage(classes="label")]

    def body(self) -> ComposeResult:
        """The day and the note."""
        yield self._labels[0]
        yield self._day
        yield self._labels[1]
        yield self._note

    def on_mount(self) -> None:
        """Begin with the note: the day is mostly right."""
        self._note.focus()

    def tell(self) -> None:
        """Name the two lines."""
        super().tell()
        for label, key in zip(self._labels, ("tick.day", "tick.note"), strict=True):
            label.show([Block(NOTHING, words(key, self.app.language, "$quiet"))])

    def about(self) -> list[Block]:
        """The step."""
        return [Block(NOTHING, told(self._subject, self.app.language, "$quiet"), 1)]

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Tick the step, if the day is one."""
        event.stop()
        try:
            day = date.fromisoformat(self._day.value.strip())
        except ValueError:
            self._day.focus()
            self.complain(pair("tick.bad-day"))
        else:
            self.dismiss(Tick(on=day.isoformat(), note=self._note.value.strip()))


class SaveDialog(Dialog[str]):
    """Asks for a file's name until `write` has written it; the result is the path."""

    heading = "save.dialog"
    said: ClassVar[str] = "save.about"
    """The message key of what stands below the heading."""

    def __init__(self, name: str, write: Callable[[str], str]) -> None:
        super().__init__()
        self._write = write
        self._line = Line(name)

    def body(self) -> ComposeResult:
        """The line with the name."""
        yield self._line

    def about(self) -> list[Block]:
        """Which suffixes there are, and that nothing is overwritten."""
        return [Block(NOTHING, words(self.said, self.app.language, "$quiet"), 1)]

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Try to write."""
        from advisor.tui.saving import SaveError

        event.stop()
        try:
            path = self._write(event.value)
        except SaveError as error:
            if error.instead:
                self._line.value = error.instead
                self._line.cursor_position = len(error.instead)
            self.complain(error.text)
        else:
            self.dismiss(path)


class Choosing(Dialog[str]):
    """Asks for one of a few ways on; the result is its name, or None to stay.

    The words of a choice stand under `stem` and its name. A kind of it says what is asked.
    """

    hasty = Dialog.hasty | frozenset("123456789")
    choices: ClassVar[tuple[str, ...]]
    stem: ClassVar[str]

    def __init__(self) -> None:
        super().__init__()
        self._choices = Choices()
        self._choices.can_focus = True

    def body(self) -> ComposeResult:
        """The ways on."""
        yield self._choices

    def on_mount(self) -> None:
        """Take the keys."""
        self._choices.focus()

    def tell(self) -> None:
        """Name the ways on."""
        super().tell()
        rows = [
            Row(name, str(number), words(f"{self.stem}.{name}", self.app.language))
            for number, name in enumerate(self.choices, 1)
        ]
        self._choices.offer(rows, self._choices.cursor)

    def on_key(self, event: events.Key) -> None:
        """A digit, or the arrows and Enter."""
        if event.key.isdecimal() and 1 <= int(event.key) <= len(self.choices):
            self._take(self.choices[int(event.key) - 1])
        elif event.key in ("up", "down"):
            self._choices.move(-1 if event.key == "up" else 1)
        elif event.key == "enter" and self._choices.pointed:
            self._take(self._choices.pointed.id)
        else:
            return
        event.stop()

    def on_choices_clicked(self, message: Choices.Clicked) -> None:
        """A row was clicked."""
        self._take(message.row)

    def _take(self, choice: str) -> None:
        self.dismiss(None if choice == "stay" else choice)


class LeaveDialog(Choosing):
    """Asks once before something is lost; the result is `keep`, `save`, `leave` or None to stay.

    fault: why the last change of a kept consultation is not kept.
    """

    heading = "leave.dialog"
    choices = ("keep", "save", "leave", "stay")
    stem = "leave"

    def __init__(self, fault: Text | None = None) -> None:
        super().__init__()
        self._problem = fault

    def about(self) -> list[Block]:
        """What would be lost."""
        about = "leave.about.not-kept" if self._problem else "leave.about"
        return [Block(NOTHING, words(about, self.app.language, "$quiet"), 1)]
