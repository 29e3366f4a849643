"""The exercises: choose one, and how it is to be taken."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Input

from advisor.exercising import ExerciseError, Keeper, Setting, started
from advisor.library import Library
from advisor.matching import match
from advisor.messages import pair, say
from advisor.model import Option, Vignette
from advisor.text import Text
from advisor.training.attempt import Mode
from advisor.training.trial import exercises
from advisor.tui.commands import FOCUS, bindings
from advisor.tui.content import NOTHING, told, typed, words
from advisor.tui.screens.dialogs import Choosing
from advisor.tui.whole import read_whole
from advisor.tui.widgets.bars import Key, KeyLine, TopLine
from advisor.tui.widgets.choices import Choices, Row
from advisor.tui.widgets.line import Line
from advisor.tui.widgets.passage import Passage
from advisor.tui.widgets.scroll import Scroll
from advisor.tui.wrapping import Block

if TYPE_CHECKING:
    from advisor.tui.app import AdvisorApp
    from advisor.tui.training import Wanted


class ExercisesScreen(Screen[None], inherit_bindings=False):
    """Shows the exercises and begins the one that is chosen.

    wanted: the one to go on to at once, if it names one, and how it is to be taken; without it that is asked.
    """

    BINDINGS: ClassVar[list[BindingType]] = [*bindings("home", *FOCUS)]
    CSS_PATH = "home.tcss"
    AUTO_FOCUS = "#line"
    topic = "help.here.exercises"
    app: AdvisorApp

    def __init__(self, wanted: Wanted | None = None) -> None:
        super().__init__()
        self.wanted = wanted
        self.remark: Text | None = None
        self.library: Library | None = None
        self.top = TopLine()
        self.intro = Passage(id="intro")
        self.line = Line(id="line")
        self.choices = Choices(id="trees")
        self.foot = Passage(id="foot")
        self.keys = KeyLine()

    def compose(self) -> ComposeResult:
        """From top to bottom."""
        yield self.top
        yield self.intro
        with Horizontal(id="entry"):
            yield Passage([Block(NOTHING, Content.styled("› ", "bold $text-accent"))], id="prompt")
            yield self.line
        with Scroll(id="page", can_focus=False):
            yield self.choices
            yield self.foot
        yield self.keys

    def on_mount(self) -> None:
        """Read the library beside the screen."""
        self.on_resize()
        self.tell()
        read_whole(self, self._read)

    def _read(self, library: Library) -> None:
        self.library = library
        wanted = self.wanted
        self.tell()
        if wanted and wanted.vignette in library.vignettes:
            self._begin(library.vignettes[wanted.vignette], wanted.setting)

    @property
    def found(self) -> list[Vignette]:
        """The exercises that there are."""
        return exercises(self.library.vignettes.values()) if self.library else []

    def tell(self) -> None:
        """Say everything in the present language."""
        language = self.app.language
        self.top.tell(words("exercises.title", language), "", language)
        about = [Block(NOTHING, words("exercises.about", language, "$quiet"))]
        self.intro.show(about)
        self.line.placeholder = say("exercises.line", language)
        rows = list(self._rows())
        self.choices.offer(rows, self.choices.cursor if rows else None)
        foot = []
        if self.library is None:
            foot.append(Block(NOTHING, words("exercises.reading", language, "$quiet")))
        elif not rows:
            foot.append(Block(NOTHING, words("training.error.none", language, "$quiet")))
        if self.remark:
            foot.append(Block(typed("▲ ", "$text-warning"), told(self.remark, language, "$text-warning"), 1))
        self.foot.show(foot)
        self.line.quick = frozenset(str(n) for n in range(1, len(rows) + 1) if n < 10 and n * 10 > len(rows))
        app = self.app
        self.keys.offer(
            [
                *([Key(f"1-{len(rows)}", say("keys.open", language))] if len(rows) > 1 else []),
                Key("↑↓ ↵", say("keys.choose", language)),
                Key(app.key("home"), say("key.home", language), "app.home"),
                Key(app.key("language"), say("keys.language", language), "app.language"),
                Key(app.key("help"), say("keys.help", language), "app.help"),
            ]
        )

    def _rows(self) -> Iterator[Row]:
        """The exercises under the names of their trees."""
        language, before = self.app.language, ""
        for number, one in enumerate(self.found, 1):
            tree = self.library.trees.get(one.tree) if self.library and one.tree != before else None
            heading = told(tree.title, language, "$text-accent") if tree else NOTHING
            yield Row(
                one.name, str(number), told(one.title, language), None, False, int(bool(before and tree)), heading
            )
            before = one.tree

    def say_remark(self, remark: Text | None) -> None:
        """Say what has just happened."""
        self.remark = remark
        self.tell()

    def on_resize(self) -> None:
        """Save space where there is little."""
        self.set_class(self.app.size.width < 60, "-slim")

    # ---------------------------------------------------------------- choosing

    def on_line_pressed(self, message: Line.Pressed) -> None:
        """A digit on the empty line chooses; Escape clears the line."""
        if message.key == "escape":
            self.line.value = ""
        else:
            self._choose(self.choices.rows[int(message.key) - 1].id)

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Choose what was typed, by its number or its words, or what is pointed at."""
        event.stop()
        text = self.line.value.strip()
        rows = self.choices.rows
        if not text:
            if self.choices.pointed:
                self._choose(self.choices.pointed.id)
        elif text.isdecimal() and len(text) < 4 and 1 <= int(text) <= len(rows):
            self._choose(rows[int(text) - 1].id)
        elif meant := match(text, [Option(id=one.name, label=one.title) for one in self.found]):
            self._choose(meant.option.id)
        else:
            self.say_remark(pair("training.hint.none"))

    def on_key(self, event: events.Key) -> None:
        """The arrows move through the rows."""
        if event.key in ("down", "up"):
            event.stop()
            self.choices.move(1 if event.key == "down" else -1)
            self.choices.reveal()

    def on_choices_clicked(self, message: Choices.Clicked) -> None:
        """A row was clicked."""
        self._choose(message.row)

    def on_key_line_chosen(self, message: KeyLine.Chosen) -> None:
        """A key of the bottom line was clicked."""
        self.call_later(self.run_action, message.action)

    def _choose(self, name: str) -> None:
        vignette = next(one for one in self.found if one.name == name)
        self.line.value = ""
        setting = self.wanted.setting if self.wanted else Setting()
        going_on = setting.path is not None and setting.path.exists()
        if self.wanted and (going_on or not self.wanted.ask):
            self._begin(vignette, setting)
            return

        def chosen(mode: str | None) -> None:
            if mode:
                self._begin(vignette, replace(setting, mode=Mode(mode)))

        self.app.push_screen(ModeDialog(vignette.title), chosen)

    def _begin(self, vignette: Vignette, setting: Setting) -> None:
        from advisor.tui.screens.training import TrainingScreen

        if self.library is None:
            return
        try:
            trial = started(self.library, vignette, setting, self.app.language, self.app.now())
        except ExerciseError as error:
            self.say_remark(error.text)
            return
        self.app.show(TrainingScreen(trial, Keeper(setting.path)))


class ModeDialog(Choosing):
    """Asks how an exercise is to be taken; the result is a mode, or None for another exercise."""

    heading = "mode.dialog"
    choices = ("learn", "exam", "stay")
    stem = "mode"

    def __init__(self, title: Text) -> None:
        super().__init__()
        self._title = title

    def about(self) -> list[Block]:
        """Which exercise it is."""
        return [Block(NOTHING, told(self._title, self.app.language, "$quiet"), 1)]
