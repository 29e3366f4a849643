"""The screen when nobody has touched it for a while: nothing of the consultation, and the way back."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, ClassVar, NamedTuple

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.screen import Screen
from textual.widgets import Input

from advisor.messages import pair
from advisor.records import Store
from advisor.text import Text
from advisor.tui.commands import FOCUS, bindings
from advisor.tui.content import NOTHING, told, typed, words
from advisor.tui.widgets.line import Line
from advisor.tui.widgets.passage import Passage
from advisor.tui.widgets.secret import Secret
from advisor.tui.wrapping import Block

if TYPE_CHECKING:
    from advisor.keeping.keeper import Keeper
    from advisor.session import Session
    from advisor.tui.app import AdvisorApp


class Back(NamedTuple):
    """Where the lock leads back to: a record, or a session of which something is on no disk; otherwise home.

    draft: what stood on a line and was not yet sent.
    """

    record: str = ""
    session: Session | None = None
    keeper: Keeper | None = None
    draft: str = ""


class LockScreen(Screen[None], inherit_bindings=False):
    """Shows that the screen was cleared; store: what the passphrase opens, or None where there is none to open.

    then: called once it is open.
    """

    BINDINGS: ClassVar[list[BindingType]] = [*bindings(*FOCUS)]
    CSS_PATH = "locked.tcss"
    AUTO_FOCUS = "Line"
    locks = True
    app: AdvisorApp

    def __init__(self, back: Back, store: Store | None, then: Callable[[Back], None]) -> None:
        super().__init__()
        self.back = back
        self._store = store
        self._then = then
        self._text = Passage()
        self._line: Line = Secret(id="passphrase") if store else Line(id="passphrase")
        self._foot = Passage(id="foot")
        self._problem: Text | None = None
        self._busy = False

    def compose(self) -> ComposeResult:
        """From top to bottom."""
        with Vertical(id="lock"):
            yield self._text
            yield self._line
            yield self._foot

    def on_mount(self) -> None:
        """Tell it."""
        self.tell()

    def tell(self) -> None:
        """Say everything in the present language."""
        language = self.app.language
        key = "lock.locked" if self._store else "lock.cover"
        self._text.show(
            [
                Block(NOTHING, words(key, language, "bold")),
                Block(NOTHING, words(f"{key}.about", language, "$quiet"), 1),
            ]
        )
        keys = words("lock.keys.passphrase" if self._store else "lock.keys.enter", language, "$quiet")
        foot = [Block(NOTHING, keys)]
        if self._problem:
            foot.insert(0, Block(typed("▲ ", "$text-warning"), told(self._problem, language, "$text-warning")))
        self._foot.show(foot)

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Open, or say why not."""
        event.stop()
        if self._store is None:
            self._then(self.back)
        elif self._line.value and not self._busy:
            self._busy = True
            store, passphrase = self._store, self._line.value
            self.say_remark(pair("keep.opening"))
            self.app.behind(lambda: store.unlock(passphrase), self._opened, self._refused)

    def _opened(self, _: None) -> None:
        self._busy = False
        self._then(self.back)

    def _refused(self, problem: Text) -> None:
        self._busy = False
        self._line.value = ""
        self.say_remark(problem)

    def say_remark(self, remark: Text) -> None:
        """Say what stands in the way."""
        self._problem = remark
        self.tell()
