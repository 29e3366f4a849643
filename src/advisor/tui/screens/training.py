"""An exercise: the story in the conversation, below it what is asked, and what a student does."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Input

from advisor.attempts import SUFFIX, written
from advisor.exercising import Keeper, exported
from advisor.messages import pair, say
from advisor.model import Answer
from advisor.text import Text
from advisor.training.attempt import Doing
from advisor.training.trial import Trial
from advisor.tui import lesson
from advisor.tui.asking import commanded, quick
from advisor.tui.commands import FOCUS, TRAINING, bindings
from advisor.tui.content import NOTHING, told
from advisor.tui.copying import passage
from advisor.tui.drawing import drawn
from advisor.tui.entries import Entry
from advisor.tui.grace import hasty
from advisor.tui.lesson import BACK, CONFIRM
from advisor.tui.saving import SaveError, put
from advisor.tui.screens.consultation import LOW, SLIM
from advisor.tui.screens.dialogs import Choosing, SaveDialog
from advisor.tui.widgets.bars import Key, KeyLine, TopLine
from advisor.tui.widgets.choices import Choices
from advisor.tui.widgets.conversation import Conversation
from advisor.tui.widgets.line import Line
from advisor.tui.widgets.panel import Panel
from advisor.tui.widgets.passage import Passage
from advisor.tui.wrapping import Block
from advisor.writing import free

if TYPE_CHECKING:
    from advisor.tui.app import AdvisorApp


class TrainingScreen(Screen[None], inherit_bindings=False):
    """Shows a trial, and makes the moves that a student chooses.

    ticked: the draft of a checklist's answer. remark: what has just happened. written: how many moves the last file
    that was written holds.
    """

    BINDINGS: ClassVar[list[BindingType]] = [*bindings(*TRAINING, *FOCUS)]
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
        self.tell(len(self._entries))

    def _drawn(self, entry: Entry, step: int | None) -> list[Block]:
        return drawn(entry, self.trial.exercise.library, step)

    @property
    def _entries(self) -> list[Entry]:
        return lesson.entries(self.trial, self.app.language, self.has_class("-slim"))

    @property
    def unsaved(self) -> bool:
        """Whether leaving would lose something."""
        kept = self.keeper.path is not None and self.keeper.fault is None
        return not kept and (len(self.trial.moves) > self.written or bool(self.line.value.strip()))

    # ---------------------------------------------------------------- telling

    def tell(self, fresh: int = 0) -> None:
        """Show the exercise as it is now; fresh: how many entries at the end are to be brought into view."""
        language, found = self.app.language, self._entries
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
        entry = self.conversation.entry or (self._entries[-1] if self._entries else None)
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

    # ---------------------------------------------------------------- the input line

    def on_input_changed(self, event: Input.Changed) -> None:
        """Say what Enter would do with it."""
        event.stop()
        if event.value:
            self.remark = None
        self.tell_hint()

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Take what was typed; on the empty line, the row at the cursor."""
        event.stop()
        text, prompt = self.line.value.strip(), self.trial.prompt
        if not text and hasty(self.since, self.app.clock()):
            return
        if text.startswith("/"):
            command = commanded(text, TRAINING)
            if command:
                self.line.value = ""
                self.call_later(self.run_action, command.action)
        elif prompt:
            before, self.line.value = len(self._entries), ""
            self.trial.reflect(prompt, text)
            self._changed(before)
        elif text:
            row = lesson.meant(self.trial, text, self.app.language)
            if row is not None:
                self.line.value = ""
                self._choose(row or CONFIRM)
        else:
            pointed = self.panel.choices.pointed
            confirm = CONFIRM if lesson.several(self.trial.standing.question) else None
            row = pointed.id if pointed else confirm
            if row:
                self._choose(row)

    def on_line_pressed(self, message: Line.Pressed) -> None:
        """A key on the empty line."""
        choices, key = self.panel.choices, message.key
        if key.isdigit():
            self._choose(choices.rows[int(key) - 1].id)
        elif key == " " and choices.pointed and choices.pointed.id not in (CONFIRM, BACK):
            self._choose(choices.pointed.id)
        elif key == "down":
            self.panel.move(1)
        elif key == "up" and choices.cursor is None:
            self.action_earlier()
        elif key == "up":
            self.panel.move(-1)

    def on_choices_clicked(self, message: Choices.Clicked) -> None:
        """A row was clicked."""
        self.line.focus()
        self._choose(message.row)

    def on_conversation_left(self, message: Conversation.Left) -> None:
        """Back to the input line, with what was typed."""
        self.line.focus()
        if message.typed in self.line.quick and not self.line.value:
            self.on_line_pressed(Line.Pressed(self.line, message.typed))
        elif message.typed:
            self.line.insert_text_at_cursor(message.typed)

    def on_key_line_chosen(self, message: KeyLine.Chosen) -> None:
        """A key of the bottom line was clicked."""
        self.call_later(self.run_action, message.action)

    # ---------------------------------------------------------------- moves

    def _choose(self, row: str) -> None:
        standing = self.trial.standing
        if row not in {one.id for one in self.panel.choices.rows}:
            # The second click of two: it was meant for what stood there before.
            return
        question, provision = standing.question, standing.provision
        if question and row == CONFIRM:
            items = [option.id for option in lesson.options(self.trial)]
            self._make("answer", question.id, tuple(item for item in items if item in self.ticked))
        elif row == BACK:
            self._make("back")
        elif question and lesson.several(question):
            self.ticked ^= {row}
            self.tell_question()
        elif question:
            self._make("answer", question.id, row)
        elif provision:
            self._make("provision", provision.question, row)
        elif row in lesson.DONE:
            actions = {"save": "screen.save", "another": "app.train", "home": "app.home"}
            self.call_later(self.run_action, actions[row])
        else:
            self._make(next(do for do in standing.doings if do == row))

    def _make(self, do: Doing, question: str = "", answer: Answer = "") -> None:
        before = len(self._entries)
        self.trial.make(self.app.now(), do, question, answer)
        self._changed(before)

    def _changed(self, before: int) -> None:
        """Keep and show what a move, or a reflection, has led to; before: how many entries there were."""
        self.ticked, self.remark = frozenset(), None
        self.panel.choices.cursor = None
        self.since = self.app.clock()
        self.keeper.keep(self.trial)
        if self.keeper.fault:
            self.remark = self.keeper.fault
        self.line.focus()
        self.tell(len(self._entries) - before)

    # ---------------------------------------------------------------- commands

    def action_earlier(self) -> None:
        """Put the cursor on what was said last."""
        stops = self.conversation.stops
        if stops:
            self.conversation.enter(stops[-1].key)

    def action_page(self, by: int) -> None:
        """Scroll the conversation."""
        self.conversation.browse()
        self.conversation.scroll_relative(y=by * max(1, self.conversation.size.height - 2), animate=False)

    def action_save(self) -> None:
        """Ask where to write the debrief, or the attempt."""
        if not self.trial.standing.over or self.trial.prompt:
            self.say_remark(pair("training.save.later"))
            return

        def write(name: str) -> str:
            content = exported(self.trial, name.strip(), self.app.language, self.app.now())
            if name.strip() and content is None:
                raise SaveError(pair("training.error.suffix"))
            return str(put(name, content or b""))

        def saved(path: str | None) -> None:
            if path:
                self.written = len(self.trial.moves)
                self.say_remark(pair("training.saved", path=path))

        name = free(f"./{self.trial.exercise.vignette.name}-{self.app.now():%Y-%m-%d}.md")
        self.app.push_screen(ExerciseDialog(name, write), saved)

    def action_keep(self) -> None:
        """Ask for the attempt file, and keep every further move in it."""
        self.keep(None)

    def keep(self, then: Callable[[], None] | None) -> None:
        """Keep the attempt in a file; then: what follows once it is there."""
        if self.keeper.path is not None and self.keeper.fault is None:
            self.say_remark(pair("training.kept.already", path=self.keeper.path))
            return

        def write(name: str) -> str:
            path = put(name, written(self.trial.attempt))
            self.keeper = Keeper(path)
            return str(path)

        def kept(path: str | None) -> None:
            if path:
                self.remark = pair("training.kept", path=path)
                self.tell()
                if then:
                    then()

        name = free(f"./{self.trial.exercise.vignette.name}-{self.trial.id}{SUFFIX}")
        self.app.push_screen(KeepDialog(name, write), kept)

    def ask_to_leave(self, then: Callable[[], None]) -> None:
        """Ask once before what was answered is lost."""

        def decided(choice: str | None) -> None:
            if choice == "leave":
                then()
            elif choice == "keep":
                self.keep(then)

        self.app.push_screen(LeaveExercise(), decided)


class ExerciseDialog(SaveDialog):
    """Asks for the name of the debrief's file."""

    heading = "training.save.dialog"
    said = "training.save.about"


class KeepDialog(SaveDialog):
    """Asks for the name of the attempt file."""

    heading = "training.keep.dialog"
    said = "training.keep.about"


class LeaveExercise(Choosing):
    """Asks once before an exercise is lost; the result is `keep`, `leave` or None to stay."""

    heading = "training.leave.dialog"
    choices = ("keep", "leave", "stay")
    stem = "training.leave"

    def about(self) -> list[Block]:
        """What would be lost."""
        return [Block(NOTHING, told(pair("training.leave.about"), self.app.language, "$quiet"), 1)]
