"""An exercise: the story in the conversation, and below it what is asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.content import Content
from textual.screen import Screen

from advisor.exercising import Keeper
from advisor.messages import say
from advisor.text import Text
from advisor.training.trial import Trial
from advisor.tui import lesson
from advisor.tui.asking import quick
from advisor.tui.content import NOTHING, told
from advisor.tui.copying import passage
from advisor.tui.drawing import drawn
from advisor.tui.entries import Entry
from advisor.tui.lesson import CONFIRM
from advisor.tui.screens.consultation import LOW, SLIM
from advisor.tui.widgets.bars import Key, KeyLine, TopLine
from advisor.tui.widgets.conversation import Conversation
from advisor.tui.widgets.line import Line
from advisor.tui.widgets.panel import Panel
from advisor.tui.widgets.passage import Passage
from advisor.tui.wrapping import Block

if TYPE_CHECKING:
    from advisor.tui.app import AdvisorApp


class TrainingView(Screen[None], inherit_bindings=False):
    """Shows a trial.

    ticked: the draft of a checklist's answer. remark: what has just happened. written: how many moves the last file
    that was written holds.
    """

    CSS_PATH = "consultation.tcss"
    AUTO_FOCUS = "#line"
    topic = "help.here.training"
    app: AdvisorApp

    def __init__(self, trial: Trial, keeper: Keeper) -> None:
        super().__init__()
        self.trial = trial
        self.keeper = keeper
        self.ticked: frozenset[str] = frozenset()
        self.remark: Text | None = None
        self.written = len(trial.moves)
        self.since = 0.0
        self.top = TopLine()
        self.conversation = Conversation(self._drawn)
        self.panel = Panel()
        self.line = Line(id="line")
        self.hint = Passage(id="hint")
        self.keys = KeyLine()

    def compose(self) -> ComposeResult:
        """From top to bottom."""
        yield self.top
        with Horizontal(id="body"):
            yield self.conversation
        yield self.panel
        with Horizontal(id="entry"):
            yield Passage([Block(NOTHING, Content.styled("› ", "bold $text-accent"))], id="prompt")
            yield self.line
        yield self.hint
        yield self.keys

    def on_mount(self) -> None:
        """Begin with the story."""
        self.shape()
        self.tell(len(self.entries))

    def _drawn(self, entry: Entry, step: int | None) -> list[Block]:
        return drawn(entry, self.trial.exercise.library, step)

    @property
    def entries(self) -> list[Entry]:
        """What has been told so far."""
        return lesson.entries(self.trial, self.app.language, self.has_class("-slim"))

    @property
    def unsaved(self) -> bool:
        """Whether leaving would lose something."""
        kept = self.keeper.path is not None and self.keeper.fault is None
        return not kept and (len(self.trial.moves) > self.written or bool(self.line.value.strip()))

    # ---------------------------------------------------------------- telling

    def tell(self, fresh: int = 0) -> None:
        """Show the exercise as it is now; fresh: how many entries at the end are to be brought into view."""
        language, found = self.app.language, self.entries
        self.conversation.tell(found)
        title = self.trial.exercise.vignette.title
        kept = "private" if self.keeper.path is None else "not-kept" if self.keeper.fault else "kept"
        self.top.tell(told(title, language), lesson.progress(self.trial, language), language, kept)
        self.tell_question()
        if fresh:
            self.conversation.reveal([entry.key for entry in found[-fresh:]], asked=True)

    def tell_question(self) -> None:
        """Show what is asked, with the answers."""
        language, trial = self.app.language, self.trial
        shown = lesson.rows(trial, self.ticked, language)
        many = lesson.several(trial.standing.question)
        self.panel.ask(lesson.asked(trial, language), shown, self.panel.choices.cursor)
        self.line.quick = quick(shown, many)
        place = "training.line.reflect" if trial.prompt else "training.line"
        self.line.placeholder = "" if trial.standing.over and not trial.prompt else say(place, language)
        self.tell_hint()

    def tell_hint(self) -> None:
        """Say what Enter would do, and which keys there are."""
        language, app = self.app.language, self.app
        self.hint.show([Block(NOTHING, lesson.hint(self.trial, self.line.value, self.remark, language))])
        many = sum(row.id != CONFIRM for row in self.panel.choices.rows)
        does = say("keys.answer" if self.trial.standing.question else "keys.choose", language)
        digits = Key(f"1-{many}" if many > 1 else "1", does)
        found = [digits] if many else [Key("↵", say("keys.write", language))]
        if lesson.several(self.trial.standing.question):
            found.append(Key("↵", say("keys.confirm", language)))
        found += [
            Key("↑", say("keys.earlier-said", language), "screen.earlier"),
            Key(app.key("keep"), say("key.keep", language), "screen.keep"),
            Key(app.key("home"), say("key.home", language), "app.home"),
            Key(app.key("palette"), say("keys.palette", language), "app.palette"),
            Key(app.key("help"), say("keys.help", language), "app.help"),
        ]
        self.keys.offer(found)

    def say_remark(self, remark: Text | None) -> None:
        """Say what has just happened, until something is typed."""
        self.remark = remark
        self.tell_hint()

    def passage(self) -> str:
        """What is copied here: the entry at the cursor, or the last one."""
        entry = self.conversation.entry or (self.entries[-1] if self.entries else None)
        return passage(entry, (), self.trial.exercise.library)

    def on_resize(self) -> None:
        """Save space where there is little."""
        if self.shape():
            self.tell()

    def shape(self) -> bool:
        """Fit the parts to the size; whether another shape came of it."""
        before, size = self.has_class("-slim"), self.app.size
        self.set_class(size.width < SLIM, "-slim")
        self.set_class(size.height < LOW, "-low")
        return before != self.has_class("-slim")
