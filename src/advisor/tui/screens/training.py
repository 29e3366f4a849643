"""What a student does in an exercise: answers, follows, comes back, reflects, and keeps what is to be kept."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from textual.binding import BindingType
from textual.widgets import Input

from advisor.attempts import SUFFIX, written
from advisor.exercising import Keeper, exported
from advisor.messages import pair
from advisor.model import Answer
from advisor.training.attempt import Doing
from advisor.tui import lesson
from advisor.tui.asking import commanded
from advisor.tui.commands import FOCUS, TRAINING, bindings
from advisor.tui.content import NOTHING, told
from advisor.tui.grace import hasty
from advisor.tui.lesson import BACK, CONFIRM
from advisor.tui.saving import SaveError, put
from advisor.tui.screens.dialogs import Choosing, SaveDialog
from advisor.tui.screens.exercise import TrainingView
from advisor.tui.widgets.bars import KeyLine
from advisor.tui.widgets.choices import Choices
from advisor.tui.widgets.conversation import Conversation
from advisor.tui.widgets.line import Line
from advisor.tui.wrapping import Block
from advisor.writing import free


class TrainingScreen(TrainingView):
    """Makes the moves that a student chooses."""

    BINDINGS: ClassVar[list[BindingType]] = [*bindings(*TRAINING, *FOCUS)]

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
            before, self.line.value = len(self.entries), ""
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
        before = len(self.entries)
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
        self.tell(len(self.entries) - before)

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
