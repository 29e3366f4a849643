"""The consultation: the conversation, the question that waits, and why it is asked."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from textual import events
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.content import Content
from textual.geometry import Size
from textual.screen import Screen

from advisor.configuration import Keeping
from advisor.model import Answer, Consultation
from advisor.session import Session
from advisor.text import Text
from advisor.tui import asking, proposing
from advisor.tui.content import NOTHING, told
from advisor.tui.copying import passage
from advisor.tui.drawing import drawn
from advisor.tui.entries import Entry, entries
from advisor.tui.widgets.aside import Aside
from advisor.tui.widgets.bars import KeyLine, TopLine
from advisor.tui.widgets.conversation import Conversation
from advisor.tui.widgets.line import Line
from advisor.tui.widgets.panel import Panel
from advisor.tui.widgets.passage import Passage
from advisor.tui.wrapping import Block

if TYPE_CHECKING:
    from advisor.keeping.keeper import Keeper
    from advisor.tui.app import AdvisorApp

NARROW, SLIM, LOW = 100, 60, 30
"""Columns below which the pane is folded away and labels give way to indents; rows below which space is saved."""


class ConsultationView(Screen[None], inherit_bindings=False):
    """Shows a session.

    changing: the earlier question whose answer is being changed. ticked: the draft of a checklist's answer.
    goal: the question or guidance to which answers are proposed. remark: what has just happened. saved: the
    consultation as it was last written to a file. keeper: what keeps it in the records; None while it is private.
    """

    CSS_PATH = "consultation.tcss"
    AUTO_FOCUS = "#line"
    app: AdvisorApp

    def __init__(self, session: Session, remark: Text | None = None) -> None:
        super().__init__()
        self.session = session
        self.changing: str | None = None
        self.goal: str | None = None
        self.ticked: frozenset[str] = frozenset()
        self.remark = remark
        self.saved: Consultation | None = None
        self.keeper: Keeper | None = None
        self.since = 0.0
        self._asked: tuple[str | None, Answer | None, Answer | None] | None = None
        self._pane: bool | None = None
        self._beside: tuple[object, ...] | None = None
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
        self.shape(self.app.size)
        self.tell()
        self.call_after_refresh(self._prepare)

    def _prepare(self) -> None:
        """After the first paint: walk, count, and let the garbage collector forget what stays."""
        self.session.prepare()
        walk = self.session.walk
        been = [key for key in walk.seen if walk.pending is None or key != walk.pending.id]
        self.tell(() if walk.complete else been[-1:])
        self.app.settle()
        if self.app.configuration.keeping is Keeping.ALWAYS and self.keeper is None:
            self.call_later(self.run_action, "screen.keep")

    def _drawn(self, entry: Entry, step: int | None) -> Sequence[Block]:
        return drawn(entry, self.session.library, step)

    @property
    def view(self) -> asking.View:
        """What there is to show."""
        walk = self.session.walk
        again = self.changing is not None and walk.seen.get(self.changing) is not None
        question = self.session.question(self.changing) if again and self.changing else walk.pending
        slim = self.app.size.width < SLIM
        kept = self._keeping != "private"
        return asking.View(self.session, self.app.language, question, again, self.ticked, slim, kept)

    @property
    def unsaved(self) -> bool:
        """Whether leaving would lose something."""
        kept = self.keeper is not None and self.keeper.whole
        written = kept or self.saved == self.session.consultation
        return (self.session.begun and not written) or bool(self.line.value.strip())

    # ---------------------------------------------------------------- telling

    def tell(self, fresh: Sequence[str] = ()) -> None:
        """Show the session as it is now; fresh: the entries to bring into view."""
        # First, so that what can be kept within a moment is shown as kept at once.
        self.app.follow(self)
        view, walk = self.view, self.session.walk
        if not view.again:
            self.changing = None
        self.conversation.tell(entries(self.session, view.language, view.slim))
        self.tell_question()
        tree = self.session.library.trees[walk.start.partition("/")[0]]
        self.top.tell(told(tree.title, view.language), asking.progress(view), view.language, self._keeping)
        if fresh:
            self.conversation.reveal(fresh)

    def tell_keeping(self) -> None:
        """Say what has come of keeping."""
        if self.keeper and self.keeper.fault:
            self.remark = self.keeper.fault
        self.top.keep(self._keeping)
        self.tell_hint()

    @property
    def _keeping(self) -> str:
        if self.keeper is None:
            return "private"
        return "kept" if self.keeper.whole else "not-kept" if self.keeper.fault else "keeping"

    def tell_question(self) -> None:
        """Show the question with its answers and its sources; another question begins with an empty draft."""
        view = self.view
        answer, proposal = view.answer, self._proposal(view)
        key = (view.question.id if view.question else None, answer, proposal)
        cursor = self.panel.choices.cursor if key == self._asked else None
        fresh = key != self._asked
        if fresh:
            self._asked = key
            self.since = self.app.clock()
            draft = proposal if answer is None else answer
            self.ticked = frozenset(draft) if isinstance(draft, tuple) else frozenset()
            view = self.view
            cursor = None if proposal is None else proposing.place(view, proposal)
        shown = list(asking.rows(view))
        self.panel.set_class(view.again, "-changing")
        why = proposing.remark(view, proposal, self.goal)
        self.panel.ask([*asking.asked(view), *why], shown, cursor)
        if proposal is not None and cursor is not None and fresh:
            # What is proposed and why is read first; Enter confirms it wherever its row stands.
            self.panel.scroll_home(animate=False)
        self.line.quick = asking.quick(shown, view.several)
        self.line.placeholder = asking.invitation(view)
        self.tell_hint()
        self._tell_aside(view)

    def _proposal(self, view: asking.View) -> Answer | None:
        """The answer that leads to the goal; where there is none, the goal is given up and that is said."""
        if self.goal is None or view.again or self.session.ahead:
            return None
        answer, remark = self.session.proposal(self.goal)
        if remark:
            self.goal, self.remark = None, remark
        return answer

    def tell_hint(self) -> None:
        """Say what Enter would do and which keys there are."""
        view, text = self.view, self.line.value
        self.hint.show([Block(NOTHING, asking.hint(view, text, self.remark))])
        self.keys.offer(asking.keys(view, self.conversation.entry, bool(text), self.keeper is None))

    def _tell_aside(self, view: asking.View) -> None:
        entry = self.conversation.entry
        question = view.question.id if view.question else None
        guidance = tuple(one.id for one in self.session.walk.guidance)
        beside = (view.language, view.slim, view.again, question, entry.key if entry else None, guidance)
        if beside != self._beside:
            self._beside = beside
            self.aside.tell(asking.why(view, entry), asking.earned(view))

    @property
    def topic(self) -> str:
        """What help says of what has the focus: the message key."""
        return f"help.here.{asking.topic(self.view, self.conversation.entry, bool(self.line.value))}"

    def passage(self) -> str:
        """What is copied here: the entry at the cursor, or all guidance."""
        view = self.view
        return passage(self.conversation.entry, entries(self.session, view.language, view.slim), self.session.library)

    def say_remark(self, remark: Text | None) -> None:
        """Say what has just happened, until something is typed."""
        self.remark = remark
        self.tell_hint()

    # ---------------------------------------------------------------- room

    def on_resize(self, event: events.Resize) -> None:
        """Fold the pane away where there is no room for it."""
        if self.shape(event.size):
            self.tell()

    def shape(self, size: Size) -> bool:
        """Fit the parts to a size; whether another shape came of it."""
        before = self.has_class("-slim"), self.has_class("-narrow")
        self.set_class(size.width < NARROW, "-narrow")
        self.set_class(size.width < SLIM, "-slim")
        self.set_class(size.height < LOW, "-low")
        self.show_pane(self._pane)
        return before != (self.has_class("-slim"), self.has_class("-narrow"))

    def show_pane(self, shown: bool | None) -> None:
        """Show the pane or fold it away; None: as there is room."""
        self._pane = shown
        self.set_class(not self.has_class("-narrow") if shown is None else shown, "-pane")

    def show_conversation(self) -> None:
        """Make sure that the conversation is not hidden by the pane."""
        if self.has_class("-narrow", "-pane"):
            self.show_pane(None)
