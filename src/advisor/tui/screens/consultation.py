"""The consultation: the conversation, the question that waits, and why it is asked."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from textual import events
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.content import Content
from textual.geometry import Size
from textual.screen import Screen
from textual.widgets import Input

from advisor.messages import pair, say
from advisor.model import Answer, Citation, Consultation, Question, Tick
from advisor.text import Text
from advisor.tui.commands import CONSULTING, EVERYWHERE, bindings, named
from advisor.tui.content import NOTHING, joined, told, typed, words
from advisor.tui.drawing import QUIET, drawn, shortened, so_far, sources, verdict
from advisor.tui.entries import Card, Entry, Turn, entries
from advisor.tui.meaning import Meaning, meaning
from advisor.tui.session import Session, is_checklist
from advisor.tui.widgets.aside import Aside
from advisor.tui.widgets.bars import Key, KeyLine, TopLine
from advisor.tui.widgets.choices import Choices, Row
from advisor.tui.widgets.conversation import Conversation
from advisor.tui.widgets.line import Line
from advisor.tui.widgets.panel import Panel
from advisor.tui.widgets.passage import Passage
from advisor.tui.wrapping import Block

if TYPE_CHECKING:
    from advisor.tui.app import AdvisorApp

GRACE = 0.5
"""Seconds after a question appears during which Enter on the empty line answers nothing."""
CONFIRM = "/confirm"
FINISHED = ("save", "earlier", "restart", "home")
NARROW, SLIM, LOW = 100, 60, 30


class ConsultationScreen(Screen[None]):
    """Shows a session; `changing` is the earlier question whose answer is being changed, `ticked` a checklist's draft."""

    CSS_PATH = "consultation.tcss"
    BINDINGS = bindings(*CONSULTING)
    AUTO_FOCUS = "#line"
    app: AdvisorApp

    def __init__(self, session: Session, remark: Text | None = None) -> None:
        super().__init__()
        self.session = session
        self.changing: str | None = None
        self.ticked: set[str] = set()
        self.remark = remark
        self.saved: Consultation | None = None
        self._asked: tuple[str, Answer | None] | None = None
        self._since = 0.0
        self._aside_seal: tuple[object, ...] | None = None
        self._pane: bool | None = None
        self.top = TopLine()
        self.conversation = Conversation(self._drawn)
        self.aside = Aside()
        self.panel = Panel()
        self.line = Line(id="line")
        self.hint = Passage(id="hint")
        self.keys = KeyLine()

    def compose(self) -> ComposeResult:
        """From top to bottom."""
        yield self.top
        with Horizontal(id="body"):
            yield self.conversation
            yield self.aside
        yield self.panel
        with Horizontal(id="entry"):
            yield Passage([Block(NOTHING, Content.styled("› ", "bold $text-accent"))], id="prompt")
            yield self.line
        yield self.hint
        yield self.keys

    def on_mount(self) -> None:
        """Show where the consultation stands."""
        self._shape(self.app.size)
        self.tell()
        self.call_after_refresh(self._prepare)

    def _prepare(self) -> None:
        """After the first paint: walk, count, and let the garbage collector forget what stays."""
        self.session.prepare()
        self.tell()
        self.app.settle()

    # ---------------------------------------------------------------- what is shown

    @property
    def question(self) -> Question | None:
        """The question that the panel asks: one to answer anew, or the pending one."""
        return self.session.question(self.changing) if self.changing else self.session.walk.pending

    @property
    def slim(self) -> bool:
        """Whether the screen is so narrow that labels give way to indents."""
        return self.app.size.width < SLIM

    def tell(self, fresh: list[str] | None = None) -> None:
        """Show the session as it is now; fresh: the entries to bring into view."""
        walk = self.session.walk
        if self.changing and walk.seen.get(self.changing) is None:
            self.changing = None
        self.conversation.tell(entries(self.session, self.app.language, self.slim))
        self._tell_panel()
        self._tell_aside()
        self._tell_top()
        if fresh is not None:
            self.conversation.reveal(fresh)

    def _tell_top(self) -> None:
        language, walk = self.app.language, self.session.walk
        tree = self.session.library.trees[walk.start.partition("/")[0]]
        if walk.complete:
            progress = say("progress.finished", language)
        else:
            progress = say("progress.question", language, number=len(walk.path) + 1)
            if not self.session.ahead:
                progress = f"{progress} · {self._to_go()}"
        self.top.tell(told(tree.title, language), progress, language)

    def _to_go(self) -> str:
        left, language = self.session.left, self.app.language
        key = "progress.range" if left.exact else "progress.bound"
        if left.exact and left.shortest == left.longest:
            key = "progress.last" if left.longest == 1 else "progress.exact"
        return say(key, language, low=left.shortest, high=left.longest)

    def _tell_panel(self) -> None:
        question, language = self.question, self.app.language
        answer = self.session.answer_of(question) if question else None
        key = (question.id, answer) if question else None
        cursor = self.panel.choices.cursor if key == self._asked else None
        if key != self._asked:
            self._asked = key
            self._since = self.app.clock()
            self.ticked = set(answer) if isinstance(answer, tuple) else set()
        rows = list(self._rows(question, answer))
        self.panel.set_class(bool(self.changing), "-changing")
        self.panel.ask(self._asking(question), rows, cursor)
        self.line.quick = _quick(rows, question is not None and is_checklist(question))
        self.line.placeholder = say("line.finished" if question is None else "line.placeholder", language)
        self._tell_hint()

    def _asking(self, question: Question | None) -> Iterator[Block]:
        language = self.app.language
        if question is None:
            yield Block(NOTHING, words("panel.finished", language, "bold"))
            return
        if self.changing:
            yield Block(NOTHING, words("panel.changing", language, "$text-warning"))
        yield Block(NOTHING, told(question.ask, language, "bold"))
        if question.help and not self.slim:
            yield Block(NOTHING, told(question.help, language, QUIET))
        note = self.session.consultation.notes.get(question.id)
        if note:
            yield Block(words("note.label", language, QUIET), shortened(note, language))

    def _rows(self, question: Question | None, answer: Answer | None) -> Iterator[Row]:
        language = self.app.language
        if question is None:
            for number, name in enumerate(FINISHED, 1):
                yield Row(name, str(number), words(f"finished.{name}", language))
            return
        several = is_checklist(question)
        for number, option in enumerate(self.session.options(question), 1):
            ticked = option.id in self.ticked if several else None
            yield Row(option.id, str(number), told(option.label, language), ticked, option.id == answer)
        if several:
            key = "confirm.none" if not self.ticked else "confirm.one" if len(self.ticked) == 1 else "confirm.several"
            yield Row(CONFIRM, "↵", words(key, language, count=len(self.ticked)), above=1)

    def _tell_aside(self) -> None:
        language, session = self.app.language, self.session
        focused = self.conversation.entry
        shown = focused.key if isinstance(focused, Card) else self.question.id if self.question else None
        seal = (language, self.slim, shown, self.changing, tuple(session.walk.guidance))
        if seal == self._aside_seal:
            return
        self._aside_seal = seal
        blocks: list[Block] = [Block(NOTHING, words("aside.why", language, "$text-accent"))]
        cited: tuple[Citation, ...] = ()
        if isinstance(focused, Card) or (self.question is None and session.walk.guidance):
            shown = focused.guidance if isinstance(focused, Card) else self._gravest()
            blocks.append(Block(NOTHING, joined(verdict(shown, language), told(shown.title, language, QUIET)), 1))
            cited = (*shown.cite, *(c for step in shown.steps for c in step.cite))
        elif self.question:
            if self.changing:
                blocks.append(Block(NOTHING, told(self.question.ask, language, QUIET), 1))
            if self.question.help and self.slim:
                blocks.append(Block(NOTHING, told(self.question.help, language), 1))
            cited = self.question.cite
        found = list(sources(cited, session.library, language))
        blocks += found or [Block(NOTHING, words("aside.no-source", language, QUIET), 1)]
        earned = [Block(NOTHING, words("aside.so-far", language, "$text-accent"))]
        earned += so_far(session.walk.gravest_first, language)
        if not session.walk.guidance:
            earned.append(Block(NOTHING, words("aside.none-yet", language, QUIET)))
        self.aside.tell(blocks, earned)

    def _gravest(self):  # type: ignore[no-untyped-def]
        cards = [e for e in entries(self.session, self.app.language) if isinstance(e, Card)]
        return cards[0].guidance

    def _drawn(self, entry: Entry, step: int | None) -> list[Block]:
        return drawn(entry, self.session.library, step)

    # ---------------------------------------------------------------- what is typed

    def _meaning(self, text: str) -> Meaning | None:
        question = self.question
        if question is None:
            return None
        return meaning(text, self.session.options(question), is_checklist(question))

    def _tell_hint(self) -> None:
        language, text = self.app.language, self.line.value
        question = self.question
        if not text.strip():
            hint = told(self.remark, language, QUIET) if self.remark else NOTHING
        elif text.startswith("/"):
            found = named(text[1:].strip(), (*CONSULTING, *EVERYWHERE))
            hint = (
                Content.assemble(("↵ ", "$text-accent"), words(f"key.{found[0].id}.tip", language))
                if found
                else words("hint.no-command", language, QUIET)
            )
        elif question and (meant := self._meaning(text)):
            hint = self._hint(question, meant)
        elif self.changing or self.session.noted_question:
            hint = Content.assemble(("↵ ", "$text-accent"), words("hint.note", language, QUIET))
        else:
            hint = NOTHING
        self.hint.show([Block(NOTHING, hint)])
        self.keys.offer(self._keys())

    def _hint(self, question: Question, meant: Meaning) -> Content:
        language = self.app.language
        option = question.option(meant.option) if meant.option else None
        label = told(option.label, language, "bold") if option else words("confirm.none", language, "bold")
        hint = Content.assemble(("↵ ", "$text-accent"), label)
        if option and is_checklist(question):
            verb = "hint.untick" if option.id in self.ticked else "hint.tick"
            hint = joined(hint, words(verb, language, QUIET), by=" · ")
        if meant.note:
            hint = joined(hint, words("note.label", language, QUIET) + typed(meant.note, "italic"), by=" · ")
        return hint

    def _keys(self) -> list[Key]:
        language = self.app.language

        def key(name: str, shown: str, action: str = "") -> Key:
            return Key(shown, say(f"keys.{name}", language), action)

        entry = self.conversation.entry
        if entry:
            first = [key("change", "↵")] if isinstance(entry, Turn) else []
            if isinstance(entry, Card) and entry.ticks:
                first = [key("tick", say("keyname.space", language)), key("step", "↵")]
            return [*first, key("move", "↑↓"), key("note", "ctrl+n", "screen.note"), key("back", "esc"), self._help()]
        if self.line.value:
            return [key("keep", "↵"), key("as-note", "ctrl+n", "screen.note"), self._help()]
        question = self.question
        several = question is not None and is_checklist(question)
        many = len(self.panel.choices.rows) - several
        keys = [key("tick" if several else "answer", f"1-{many}" if many > 1 else "1")]
        if several:
            keys.append(key("confirm", "↵"))
        if self.changing:
            keys.append(key("back", "esc"))
        elif self.session.walk.path or self.session.walk.guidance:
            keys.append(key("earlier", "↑", "screen.earlier"))
        return [
            *keys,
            key("note", "ctrl+n", "screen.note"),
            key("pane", "F5", "screen.pane"),
            key("palette", "ctrl+p", "app.palette"),
            self._help(),
        ][-7:]

    def _help(self) -> Key:
        return Key("F1", say("keys.help", self.app.language), "app.help")

    def on_input_changed(self, event: Input.Changed) -> None:
        """Say what Enter would do with it."""
        event.stop()
        self.remark = None
        self._tell_hint()

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Take what was typed as a command, an answer or a note; on the empty line, take the row at the cursor."""
        event.stop()
        text = self.line.value.strip()
        question = self.question
        if not text:
            self._confirm()
        elif text.startswith("/"):
            found = named(text[1:].strip(), (*CONSULTING, *EVERYWHERE))
            if found:
                self.line.value = ""
                self.call_later(self.run_action, found[0].action)
        elif question and (meant := self._meaning(text)):
            self.line.value = ""
            self._take(question, meant)
        else:
            self._note_typed()

    def _take(self, question: Question, meant: Meaning) -> None:
        if not is_checklist(question):
            assert meant.option is not None
            self._answer(question, meant.option, meant.note)
        elif meant.option is None:
            self._answer(question, (), meant.note)
        else:
            if meant.note:
                self.session.note(question.id, self.session.with_note(question.id, meant.note))
            self._toggle(meant.option)

    def _note_typed(self) -> bool:
        """Keep what was typed as a note; False if there is nothing typed or nothing to note it on."""
        text, on = self.line.value.strip(), self.changing or self.session.noted_question
        if not text or on is None:
            return False
        self.session.note(on, self.session.with_note(on, text))
        self.line.value = ""
        self.remark = pair("remark.noted")
        self.tell([] if self.session.walk.pending and on == self.session.walk.pending.id else [on])
        return True

    def on_line_pressed(self, message: Line.Pressed) -> None:
        """A key on the empty line."""
        self.press(message.key)

    def press(self, key: str) -> None:
        """Do what a key means while nothing is typed."""
        rows = self.panel.choices.rows
        if key.isdigit():
            self._choose(rows[int(key) - 1])
        elif key == " ":
            pointed = self.panel.choices.pointed
            if pointed and pointed.id != CONFIRM:
                self._toggle(pointed.id)
            elif not pointed:
                self.line.insert_text_at_cursor(" ")
        elif key == "down":
            self.panel.move(1)
        elif key == "up":
            if self.panel.choices.cursor is None:
                self.action_earlier()
            else:
                self.panel.move(-1)
        elif key == "escape":
            self.changing = None
            self._tell_panel()
            self._tell_aside()

    def _choose(self, row: Row) -> None:
        question = self.question
        if question is None:
            self.call_later(self.run_action, _action(row.id))
        elif row.id == CONFIRM:
            self._answer(question, tuple(o.id for o in self.session.options(question) if o.id in self.ticked))
        elif is_checklist(question):
            self._toggle(row.id)
        else:
            self._answer(question, row.id)

    def _confirm(self) -> None:
        """Enter on the empty line: the row at the cursor, or a checklist as it is ticked."""
        if self.app.clock() - self._since < GRACE:
            return
        pointed = self.panel.choices.pointed
        question = self.question
        if question and is_checklist(question) and (pointed is None or pointed.id == CONFIRM):
            self._choose(Row(CONFIRM, "", NOTHING))
        elif pointed:
            self._choose(pointed)

    def _toggle(self, option: str) -> None:
        self.ticked ^= {option}
        self._tell_panel()

    def _answer(self, question: Question, answer: Answer, note: str = "") -> None:
        before = set(self.session.walk.seen)
        changed = self.changing
        effect = self.session.answer(question, answer, note)
        self.changing = None
        self.remark = _remark(effect) if changed else None
        self.line.focus()
        walk = self.session.walk
        fresh = [key for key, given in walk.seen.items() if key == question.id or (key not in before and given is None)]
        if walk.complete:
            self.tell([])
            self.conversation.scroll_home(animate=False)
        else:
            self.tell([changed] if changed else fresh)

    # ---------------------------------------------------------------- what is chosen elsewhere

    def on_choices_clicked(self, message: Choices.Clicked) -> None:
        """An answer was clicked."""
        row = next((row for row in message.choices.rows if row.id == message.row), None)
        if row:
            self.line.focus()
            self._choose(row)

    def on_conversation_chosen(self, message: Conversation.Chosen) -> None:
        """An entry was chosen: a turn to answer it anew, a step to tick it."""
        entry = message.entry
        if isinstance(entry, Turn):
            self.changing = entry.key
            self.line.focus()
            self._tell_panel()
            self._tell_aside()
        elif isinstance(entry, Card) and message.step:
            if message.key == "enter":
                self._ask_tick(entry, message.step)
            else:
                done = entry.ticks[message.step - 1]
                self._tick(entry, message.step, None if done else Tick(on=self.app.now().date().isoformat()))

    def on_conversation_left(self, message: Conversation.Left) -> None:
        """Back to the input line, with what was typed."""
        if not message.typed:
            self.changing = None
        self.line.focus()
        self._tell_panel()
        if message.typed in self.line.quick and not self.line.value:
            self.press(message.typed)
        elif message.typed:
            self.line.insert_text_at_cursor(message.typed)

    def on_conversation_moved(self, message: Conversation.Moved) -> None:
        """The panel and the sources follow the cursor."""
        entry = self.conversation.entry
        if entry:
            self.changing = entry.key if isinstance(entry, Turn) else None
            self._tell_panel()
            self._tell_aside()

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        """The keys are those of what has the focus."""
        self._tell_hint()

    def on_aside_chosen(self, message: Aside.Chosen) -> None:
        """Go to a guidance."""
        self._show_pane(False if self.has_class("-narrow") else self._pane)
        self.conversation.enter(message.guidance)

    def on_key_line_chosen(self, message: KeyLine.Chosen) -> None:
        """A key of the bottom line was clicked."""
        self.call_later(self.run_action, message.action)

    def on_resize(self, event: events.Resize) -> None:
        """Fold the pane away where there is no room for it."""
        if self._shape(event.size):
            self.tell()

    def _shape(self, size: Size) -> bool:
        slim, narrow = self.has_class("-slim"), self.has_class("-narrow")
        self.set_class(size.width < NARROW, "-narrow")
        self.set_class(size.width < SLIM, "-slim")
        self.set_class(size.height < LOW, "-low")
        self._show_pane(self._pane)
        return (slim, narrow) != (self.has_class("-slim"), self.has_class("-narrow"))

    def _show_pane(self, shown: bool | None) -> None:
        self._pane = shown
        self.set_class(not self.has_class("-narrow") if shown is None else shown, "-pane")

    # ---------------------------------------------------------------- commands

    def action_pane(self) -> None:
        """Show the sources, or fold them away."""
        self._show_pane(not self.has_class("-pane"))

    def action_earlier(self) -> None:
        """Put the cursor on the last answer."""
        self._show_pane(False if self.has_class("-narrow") else self._pane)
        self.conversation.enter()

    def action_page(self, by: int) -> None:
        """Scroll what is being read."""
        here = self.aside.why if self.has_class("-narrow", "-pane") else self.conversation
        here.scroll_relative(y=by * max(1, here.size.height - 2), animate=False)

    def action_undo(self) -> None:
        """Take back the last change."""
        self._went(self.session.undo(), "undo")

    def action_redo(self) -> None:
        """Make it again."""
        self._went(self.session.redo(), "redo")

    def _went(self, moved: bool, which: str) -> None:
        self.changing = None
        self.remark = pair(f"remark.{which}" if moved else f"remark.no-{which}")
        shown = entries(self.session, self.app.language)
        self.tell([shown[-1].key] if shown and not self.session.walk.complete else [])

    def action_restart(self) -> None:
        """Begin again; undo brings the answers back."""
        if self.session.restart():
            self.changing = None
            self.remark = pair("remark.restarted")
            self.line.focus()
            self.tell([])

    def action_note(self) -> None:
        """Keep what is typed as a note, or ask for the note on what has the focus."""
        from advisor.tui.screens.dialogs import NoteDialog

        entry = self.conversation.entry
        if isinstance(entry, Card) and self.conversation.step:
            self._ask_tick(entry, self.conversation.step)
            return
        if self._note_typed():
            return
        on = self.changing or self.session.noted_question
        if on is None:
            return

        def noted(note: str | None) -> None:
            if note is not None:
                self.session.note(on, note)
                self.remark = pair("remark.noted" if note else "remark.note-gone")
                self.tell()

        question = self.session.question(on)
        self.app.push_screen(NoteDialog(question.ask, self.session.consultation.notes.get(on, "")), noted)

    def _ask_tick(self, card: Card, step: int) -> None:
        from advisor.tui.screens.dialogs import TickDialog

        def ticked(tick: Tick | None) -> None:
            if tick is not None:
                self._tick(card, step, tick)

        text = card.guidance.steps[step - 1].text
        self.app.push_screen(TickDialog(text, card.ticks[step - 1], self.app.now().date()), ticked)

    def _tick(self, card: Card, step: int, tick: Tick | None) -> None:
        self.session.tick(f"{card.guidance.id}#{step}", tick)
        self.tell()

    @property
    def unsaved(self) -> bool:
        """Whether leaving would lose something."""
        return (self.session.begun and self.saved != self.session.consultation) or bool(self.line.value.strip())

    def say_remark(self, remark: Text) -> None:
        """Say something below the input line until the next key."""
        self.remark = remark
        self._tell_hint()

    def action_save(self) -> None:
        """Ask where to write the transcript."""
        self.app.save(self, None)


def _quick(rows: list[Row], checklist: bool) -> frozenset[str]:
    """The keys that act at once: a digit unless a longer number begins with it."""
    numbers = [row.sign for row in rows if row.sign.isdigit()]
    digits = {n for n in numbers if len(n) == 1 and not any(len(o) > 1 and o.startswith(n) for o in numbers)}
    return frozenset(digits | {"up", "down"} | ({" "} if checklist else set()))


def _action(name: str) -> str:
    from advisor.tui.commands import COMMANDS

    return COMMANDS[name].action


def _remark(effect):  # type: ignore[no-untyped-def]
    parts = [(f"effect.{name}", count) for name, count in effect._asdict().items() if count]
    texts = [pair(key if count > 1 else f"{key}.one", count=count) for key, count in parts]
    return Text(" · ".join(t.en for t in texts), " · ".join(t.fr for t in texts)) if texts else pair("effect.nothing")
