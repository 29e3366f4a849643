"""The dialogs of keeping: a new store's passphrase, the passphrase of one that is there, and a case reference."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import ClassVar

from textual.app import ComposeResult
from textual.widgets import Input

from advisor.messages import pair
from advisor.records import RecordsError, Store, exists, strength
from advisor.text import Text
from advisor.tui.content import NOTHING, told, words
from advisor.tui.screens.dialogs import Dialog
from advisor.tui.widgets.line import Line
from advisor.tui.widgets.passage import Passage
from advisor.tui.widgets.secret import Secret
from advisor.tui.wrapping import Block


def passphrase_dialog(path: Path) -> Dialog[Store]:
    """What asks for the passphrase of the store at a path, or of the one to be made there; the result is the store."""
    return OpenStore(path) if exists(path) else NewStore(path)


class _Opening(Dialog[Store]):
    """A dialog that opens or makes a store; deriving the key takes a moment, which is said first."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path
        self._busy = False

    def opening(self, make: Callable[[], Store]) -> None:
        """Say that it takes a moment, then do it; what was typed stays if it fails."""
        if self._busy:
            return
        self._busy = True
        self.complain(pair("keep.opening"))

        def now() -> None:
            self._busy = False
            try:
                store = make()
            except RecordsError as error:
                self.complain(error.text)
            else:
                self.dismiss(store)

        self.call_after_refresh(now)


class OpenStore(_Opening):
    """Asks for the passphrase."""

    heading = "keep.open"

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self._line = Secret(id="passphrase")

    def body(self) -> ComposeResult:
        """The line with the passphrase."""
        yield self._line

    def about(self) -> list[Block]:
        """What it opens."""
        return [Block(NOTHING, words("keep.open.about", self.app.language, "$quiet"), 1)]

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Try it."""
        event.stop()
        passphrase = self._line.value
        if passphrase:
            self.opening(lambda: Store.open(self._path, passphrase))


class NewStore(_Opening):
    """Asks twice for the passphrase of a new store."""

    heading = "keep.new"

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self._lines = [Secret(id="passphrase"), Secret(id="again")]
        self._labels = [Passage(classes="label"), Passage(classes="label")]
        self._strength = Passage(classes="strength")

    def body(self) -> ComposeResult:
        """The two lines, and how strong the first one is."""
        yield self._labels[0]
        yield self._lines[0]
        yield self._strength
        yield self._labels[1]
        yield self._lines[1]

    def on_mount(self) -> None:
        """Begin with the first line."""
        self._lines[0].focus()

    def tell(self) -> None:
        """Name the two lines."""
        super().tell()
        for label, key in zip(self._labels, ("keep.passphrase", "keep.again"), strict=True):
            label.show([Block(NOTHING, words(key, self.app.language, "$quiet"))])
        self._tell_strength()

    def about(self) -> list[Block]:
        """What is kept, and what cannot be undone."""
        language = self.app.language
        return [
            Block(NOTHING, words("keep.new.about", language, "$quiet"), 1),
            Block(NOTHING, words("keep.new.lost", language, "$text-warning"), 1),
        ]

    def _tell_strength(self) -> None:
        passphrase = self._lines[0].value
        blocks = []
        if passphrase:
            found = strength(passphrase)
            language = self.app.language
            style = "$text-success" if found.enough else "$text-warning"
            blocks.append(Block(NOTHING, words("keep.strength", language, style, word=found.word)))
            if found.hint.en:
                blocks.append(Block(NOTHING, told(found.hint, language, "$quiet")))
        self._strength.show(blocks)

    def on_input_changed(self, event: Input.Changed) -> None:
        """Show how strong it is."""
        event.stop()
        self._tell_strength()

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Make the store, if the passphrase is good and typed twice alike."""
        event.stop()
        first, second = (line.value for line in self._lines)
        found = strength(first)
        if not found.enough:
            self._lines[0].focus()
            self.complain(pair("keep.weak", hint=found.hint))
        elif event.input is self._lines[0] and not second:
            self._lines[1].focus()
        elif first != second:
            self._lines[1].value = ""
            self._lines[1].focus()
            self.complain(pair("keep.differ"))
        else:
            self.opening(lambda: Store.create(self._path, first))


class Asking(Dialog[str]):
    """Asks for a line until `take` has taken it; the result is what was typed.

    take: raises a RecordsError, whose text is then shown.
    """

    note: ClassVar[str] = "keep.name.about"

    def __init__(self, value: str, take: Callable[[str], Text | None]) -> None:
        super().__init__()
        self._take = take
        self._line = Line(value)

    def body(self) -> ComposeResult:
        """The line."""
        yield self._line

    def about(self) -> list[Block]:
        """What belongs there, and what does not."""
        return [Block(NOTHING, words(self.note, self.app.language, "$quiet"), 1)]

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Hand it on; what stands in the way is told."""
        event.stop()
        try:
            problem = self._take(event.value.strip())
        except RecordsError as error:
            problem = error.text
        if problem:
            self.complain(problem)
        else:
            self.dismiss(event.value.strip())


class NameDialog(Asking):
    """Asks for the case reference of a record that is to be made."""

    heading = "keep.name"


class RenameDialog(Asking):
    """Asks for another reference."""

    heading = "keep.rename"
