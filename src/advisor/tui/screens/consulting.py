"""What a person does on the consultation screen: answers, notes, ticks, and goes back and forth."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.binding import BindingType
from textual.widgets import Input

from advisor.messages import pair
from advisor.model import Answer, Question, Tick
from advisor.tui import asking
from advisor.tui.asking import CONFIRM
from advisor.tui.commands import COMMANDS, CONSULTING, FOCUS, bindings
from advisor.tui.entries import Card, Turn
from advisor.tui.grace import hasty
from advisor.tui.meaning import Meaning
from advisor.tui.screens.looking import LookingView
from advisor.tui.widgets.aside import Aside
from advisor.tui.widgets.bars import KeyLine
from advisor.tui.widgets.choices import Choices, Row
from advisor.tui.widgets.conversation import Conversation
from advisor.tui.widgets.line import Line

if TYPE_CHECKING:
    from advisor.finding import Hit


class ConsultationScreen(LookingView):
    """Passes on to the session what is typed, clicked and chosen."""

    BINDINGS: ClassVar[list[BindingType]] = [*bindings(*CONSULTING, *FOCUS)]

    # ---------------------------------------------------------------- the input line

    def on_input_changed(self, event: Input.Changed) -> None:
        """Say what Enter would do with it."""
        event.stop()
        if event.value:
            self.remark = None
        self.tell_hint()

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Take what was typed as a command, an answer or a note; on the empty line, the row at the cursor."""
        event.stop()
        text, view = self.line.value.strip(), self.view
        if not text:
            self._confirm()
        elif text.startswith("/"):
            command = asking.commanded(text)
            self.line.value = ""
            if command:
                self.call_later(self.run_action, command.action)
            else:
                self._find(text.removeprefix("/").strip())
        elif view.question and (meant := view.means(text)):
            self.line.value = ""
            self._take(view.question, meant, text)
        else:
            self._note_typed()

    def on_line_pressed(self, message: Line.Pressed) -> None:
        """A key on the empty line."""
        self.press(message.key)

    def press(self, key: str) -> None:
        """Do what a key means while nothing is typed."""
        choices = self.panel.choices
        if key.isdigit():
            self._choose(choices.rows[int(key) - 1])
        elif key == " ":
            if choices.pointed is None:
                self.line.insert_text_at_cursor(" ")
            elif choices.pointed.id != CONFIRM:
                self._toggle(choices.pointed.id)
        elif key == "down":
            self.panel.move(1)
        elif key == "up" and choices.cursor is None:
            self.action_earlier()
        elif key == "up":
            self.panel.move(-1)
        elif key == "escape":
            self.changing = None
            self.tell_question()

    # ---------------------------------------------------------------- answers

    def _choose(self, row: Row) -> None:
        view = self.view
        if view.question is None and hasty(self.since, self.app.clock()):
            # The key was meant for the last question, and must not print or restart.
            return
        if view.question is None and row.id == "earlier":
            self.show_conversation()
            self.conversation.enter(next((turn.question.id for turn in self.session.walk.path), None))
        elif view.question is None:
            self.call_later(self.run_action, COMMANDS[row.id].action)
        elif row.id == CONFIRM:
            options = self.session.options(view.question)
            self._answer(view.question, tuple(option.id for option in options if option.id in self.ticked))
        elif view.several:
            self._toggle(row.id)
        else:
            self._answer(view.question, row.id)

    def _confirm(self) -> None:
        """Enter on the empty line: the row at the cursor, or a checklist as it is ticked."""
        if hasty(self.since, self.app.clock()):
            return
        pointed = self.panel.choices.pointed
        if pointed is None and self.view.several:
            pointed = self.panel.choices.rows[-1]
        if pointed:
            self._choose(pointed)

    def _take(self, question: Question, meant: Meaning, typed: str) -> None:
        """Take a typed answer with its note."""
        if not self.view.several:
            self._answer(question, meant.option or "", meant.note, typed)
        elif meant.option is None:
            self._answer(question, (), meant.note, typed)
        else:
            if meant.note:
                self.session.note(question.id, self.session.with_note(question.id, meant.note))
                self.tell()
            self._toggle(meant.option)

    def _toggle(self, option: str) -> None:
        self.ticked ^= {option}
        self.tell_question()

    def _answer(self, question: Question, answer: Answer, note: str = "", typed: str = "") -> None:
        view = self.view
        if view.again and answer != view.answer:
            from advisor.tui.screens.changing import propose

            propose(self, {question.id: answer}, note, typed)
            return
        before = set(self.session.walk.seen)
        self.session.answer(question, answer, note)
        self.changing = self.remark = None
        if not self.line.has_focus:
            self.line.focus()
        walk = self.session.walk
        fresh = [key for key, given in walk.seen.items() if key not in before and given is None]
        self.came([question.id, *fresh])

    def came(self, fresh: Sequence[str]) -> None:
        """Show where a change led: to the end of a consultation, or to what is new."""
        if self.session.walk.complete:
            self.tell()
            self.conversation.reveal_top()
        else:
            self.tell(fresh)

    # ---------------------------------------------------------------- what is clicked, and where the cursor is

    def on_choices_clicked(self, message: Choices.Clicked) -> None:
        """An answer was clicked."""
        row = next((row for row in message.choices.rows if row.id == message.row), None)
        if row:
            self.line.focus()
            self._choose(row)

    def on_conversation_moved(self) -> None:
        """The panel and the sources follow the cursor."""
        entry = self.conversation.entry
        if entry:
            self.changing = entry.key if isinstance(entry, Turn) else None
            self.tell_question()

    def on_conversation_chosen(self, message: Conversation.Chosen) -> None:
        """An entry was chosen: a turn to answer it anew, a step to tick it."""
        entry = message.entry
        if isinstance(entry, Turn):
            self.line.focus()
            self.changing = entry.key
            self.tell_question()
        elif isinstance(entry, Card) and message.step:
            if message.key == "enter":
                self._ask_tick(entry, message.step)
            else:
                done = entry.ticks[message.step - 1]
                self._tick(entry, message.step, None if done else Tick(on=self._today().isoformat()))

    def on_conversation_left(self, message: Conversation.Left) -> None:
        """Back to the input line, with what was typed."""
        if not message.typed:
            self.changing = None
        self.line.focus()
        self.tell_question()
        if message.typed in self.line.quick and not self.line.value:
            self.press(message.typed)
        elif message.typed:
            self.line.insert_text_at_cursor(message.typed)

    def on_descendant_focus(self) -> None:
        """The keys are those of what has the focus."""
        self.tell_hint()

    def on_aside_chosen(self, message: Aside.Chosen) -> None:
        """Go to a guidance."""
        self.show_conversation()
        self.conversation.enter(message.guidance)

    @on(Aside.Cited)
    @on(Conversation.Cited)
    def open_provision(self, message: Aside.Cited | Conversation.Cited) -> None:
        """Open a provision."""
        self.app.show_provision(message.provision)

    def on_key_line_chosen(self, message: KeyLine.Chosen) -> None:
        """A key of the bottom line was clicked."""
        self.call_later(self.run_action, message.action)

    # ---------------------------------------------------------------- notes and ticks

    def _note_typed(self) -> bool:
        """Keep what was typed as a note; False if there is nothing typed or nothing to note it on."""
        text, on = self.line.value.strip(), self.changing or self.session.noted_question
        if not text or on is None:
            return False
        self.session.note(on, self.session.with_note(on, text))
        self.line.value = ""
        self.remark = pair("remark.noted")
        self.tell([on])
        return True

    def action_note(self) -> None:
        """Keep what is typed as a note, or ask for the note on what has the cursor."""
        entry = self.conversation.entry
        if isinstance(entry, Card) and self.conversation.step:
            self._ask_tick(entry, self.conversation.step)
        elif not self._note_typed():
            self._ask_note(self.changing or self.session.noted_question)

    def _ask_note(self, on: str | None) -> None:
        from advisor.tui.screens.dialogs import NoteDialog

        if on is None:
            return

        def noted(note: str | None) -> None:
            if note is not None:
                self.session.note(on, note)
                self.remark = pair("remark.noted" if note else "remark.note-gone")
                self.tell()

        before = self.session.consultation.notes.get(on, "")
        self.app.push_screen(NoteDialog(self.session.question(on).ask, before), noted)

    def _ask_tick(self, card: Card, step: int) -> None:
        from advisor.tui.screens.dialogs import TickDialog

        def ticked(tick: Tick | None) -> None:
            if tick is not None:
                self._tick(card, step, tick)

        text = card.guidance.steps[step - 1].text
        self.app.push_screen(TickDialog(text, card.ticks[step - 1], self._today()), ticked)

    def _tick(self, card: Card, step: int, tick: Tick | None) -> None:
        self.session.tick(f"{card.guidance.id}#{step}", tick)
        self.tell()

    def _today(self) -> date:
        return self.app.now().date()

    # ---------------------------------------------------------------- commands

    def action_find(self) -> None:
        """Find something in all trees and sources, beginning with what stands on the line."""
        self._find(self.line.value.strip())

    def _find(self, typed: str) -> None:
        from advisor.tui.screens.finding import Find

        def found(hit: Hit | None) -> None:
            if hit is None:
                return
            tree = self.session.walk.start.partition("/")[0]
            if hit.entry.id.startswith(f"{tree}/"):
                self._go_to(hit.entry.id)
            else:
                self.app.open_found(hit)

        self.app.push_screen(Find(typed), found)

    def _go_to(self, node: str) -> None:
        """Show an entry of the conversation, or propose the answers that lead to what is not reached yet."""
        walk = self.session.walk
        self.changing = None
        if node in walk.seen and not (walk.pending and node == walk.pending.id):
            self.tell()
            self.show_conversation()
            self.conversation.enter(node)
        else:
            self.goal = node
            self.tell()
            self.line.focus()

    def action_pane(self) -> None:
        """Show the sources, or fold them away."""
        self.show_pane(not self.has_class("-pane"))

    def action_depart(self) -> None:
        """Write down why the practitioner departs from the guidance at the cursor, or from one to be chosen."""
        from advisor.tui.screens.departing import depart

        entry = self.conversation.entry
        depart(self, entry.guidance if isinstance(entry, Card) else None)

    def action_what_if(self) -> None:
        """What would lead away from the guidance at the cursor or the gravest, and what "I don't know" leaves open."""
        from advisor.tui.screens.turning import what_if

        entry = self.conversation.entry
        what_if(self, entry.guidance if isinstance(entry, Card) else None)

    def action_earlier(self) -> None:
        """Put the cursor on the last answer; once finished, on the first guidance."""
        self.show_conversation()
        stops = self.conversation.stops
        if stops:
            self.conversation.enter(stops[0 if self.session.walk.complete else -1].key)

    def action_page(self, by: int) -> None:
        """Scroll what is being read."""
        here = self.aside.why if self.has_class("-narrow", "-pane") else self.conversation
        if here is self.conversation:
            self.conversation.browse()
        here.scroll_relative(y=by * max(1, here.size.height - 2), animate=False)

    def action_undo(self) -> None:
        """Take back the last change."""
        self._went(self.session.undo(), "undo")

    def action_redo(self) -> None:
        """Make it again."""
        self._went(self.session.redo(), "redo")

    def _went(self, moved: bool, which: str) -> None:
        self.changing = None
        self.remark = pair(f"remark.{which}" if moved else f"remark.no-{which}", by=self.app.key("redo"))
        path = self.session.walk.path
        self.came([path[-1].question.id] if path else [])

    def action_restart(self) -> None:
        """Begin again; undo brings the answers back."""
        if self.session.restart():
            self.changing = None
            self.remark = pair("remark.restarted", by=self.app.key("undo"))
            self.line.focus()
            self.tell()

    def action_print(self) -> None:
        """Print the transcript."""
        self.app.print_out(self)

    def action_keep(self) -> None:
        """Keep this consultation in the records."""
        self.app.keep(self)

    def action_save(self) -> None:
        """Ask where to write the transcript."""
        self.app.save(self, None)
