"""The dialogs of keeping: a new store's passphrase, the passphrase of one that is there, and a case reference."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar, TypeVar

from textual.app import ComposeResult
from textual.widgets import Input

from advisor.keeping.keeper import Keeper
from advisor.messages import pair
from advisor.records import Store, exists, strength
from advisor.tui.content import NOTHING, told, words
from advisor.tui.screens.dialogs import Dialog
from advisor.tui.widgets.line import Line
from advisor.tui.widgets.passage import Passage
from advisor.tui.widgets.secret import Secret
from advisor.tui.wrapping import Block

if TYPE_CHECKING:
    pass

Result = TypeVar("Result")


def passphrase_dialog(path: Path) -> Dialog[Store]:
    """What asks for the passphrase of the store at a path, or of the one to be made there; the result is the store."""
    return OpenStore(path) if exists(path) else NewStore(path)


class OpenStore(Dialog[Store]):
    """Asks for the passphrase."""

    heading = "keep.open"

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path
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
            self.behind(lambda: Store.open(self._path, passphrase), self.finish)


class Filling(Dialog[Result]):
    """Asks for some lines, each under its label, and goes on once all are filled in.

    labels: the message of a label, where it is not the one that a line of this name has elsewhere.
    """

    labels: ClassVar[Mapping[str, str]] = {}

    def __init__(self, **lines: Line) -> None:
        super().__init__()
        self.lines = lines
        self._labels = {name: Passage(classes="label") for name in lines}

    def body(self) -> ComposeResult:
        """The lines with their labels."""
        for name, line in self.lines.items():
            yield self._labels[name]
            yield line
            yield from self.below(name)

    def below(self, _name: str) -> ComposeResult:
        """What stands below a line."""
        return iter(())

    def on_mount(self) -> None:
        """Begin with the first line that is empty."""
        next(line for line in self.lines.values() if not line.value).focus()

    def tell(self) -> None:
        """Name the lines."""
        super().tell()
        for name, label in self._labels.items():
            label.show([Block(NOTHING, words(self.labels.get(name, f"keep.{name}"), self.app.language, "$quiet"))])

    def value(self, name: str) -> str:
        """What stands on a line."""
        return self.lines[name].value

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Go to the next line that is empty, or on."""
        event.stop()
        empty = next((line for line in self.lines.values() if not line.value), None)
        if empty:
            empty.focus()
        else:
            self.filled()

    def filled(self) -> None:
        """Do what was asked for."""
        raise NotImplementedError


class Sealing(Filling[Result]):
    """Asks twice for a new passphrase, after some other lines."""

    def __init__(self, **before: Line) -> None:
        super().__init__(**before, passphrase=Secret(id="passphrase"), again=Secret(id="again"))
        self._strength = Passage(classes="strength")

    def below(self, _name: str) -> ComposeResult:
        """How strong the new passphrase is."""
        if _name == "passphrase":
            yield self._strength

    def tell(self) -> None:
        """Name the lines, and say how strong it is."""
        super().tell()
        self._tell_strength()

    def _tell_strength(self) -> None:
        blocks = []
        if self.value("passphrase"):
            found = strength(self.value("passphrase"))
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
        """A weak one is refused before it is typed again."""
        found = strength(self.value("passphrase"))
        if event.input is self.lines["passphrase"] and not found.enough:
            event.prevent_default()
            event.stop()
            self.complain(pair("keep.weak", hint=found.hint))

    def filled(self) -> None:
        """Seal, if the passphrase is good and typed twice alike."""
        passphrase, again = self.value("passphrase"), self.lines["again"]
        found = strength(passphrase)
        if not found.enough:
            self.lines["passphrase"].focus()
            self.complain(pair("keep.weak", hint=found.hint))
        elif passphrase != again.value:
            again.value = ""
            again.focus()
            self.complain(pair("keep.differ"))
        else:
            self.behind(lambda: self.seal(passphrase), self.finish)

    def seal(self, passphrase: str) -> Result:
        """Do what the passphrase is for; RecordsError: why it cannot be done."""
        raise NotImplementedError


class NewStore(Sealing[Store]):
    """Asks for the passphrase of a new store."""

    heading = "keep.new"

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path

    def about(self) -> list[Block]:
        """What is kept, and what cannot be undone."""
        language = self.app.language
        return [
            Block(NOTHING, words("keep.new.about", language, "$quiet"), 1),
            Block(NOTHING, words("keep.new.lost", language, "$text-warning"), 1),
        ]

    def seal(self, passphrase: str) -> Store:
        """Make the store."""
        return Store.create(self._path, passphrase)


class Asking(Dialog[Result]):
    """Asks for a line until `take` has taken it; the result is what that gives.

    take: raises a RecordsError, whose text is then shown; it is called in the thread of the records.
    """

    note: ClassVar[str] = "keep.name.about"

    def __init__(self, value: str, take: Callable[[str], Result]) -> None:
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
        typed = event.value.strip()
        self.behind(lambda: self._take(typed), self.finish)


class NameDialog(Asking[Keeper]):
    """Asks for the case reference of a record that is to be made."""

    heading = "keep.name"
