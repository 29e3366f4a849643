"""The dialogs about all records: a back-up, what comes from one, and another passphrase."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import ClassVar

from advisor.keeping.listing import imported
from advisor.messages import pair
from advisor.records import NotKept, Store
from advisor.text import Text, display
from advisor.tui.content import NOTHING, words
from advisor.tui.screens.keeping import Filling, Sealing
from advisor.tui.widgets.line import Line
from advisor.tui.widgets.secret import Secret
from advisor.tui.wrapping import Block


class BackUpDialog(Sealing[Text]):
    """Asks for the file and the passphrase of a back-up; the result says what was written."""

    heading = "backup.dialog"
    labels: ClassVar[Mapping[str, str]] = {"passphrase": "records.prompt.new"}

    def __init__(self, store: Store, name: str) -> None:
        super().__init__(file=Line(name, id="file"))
        self._store = store

    def about(self) -> list[Block]:
        """What goes into it."""
        return [Block(NOTHING, words("backup.about", self.app.language, "$quiet"), 1)]

    def seal(self, passphrase: str) -> Text:
        """Write it."""
        path = _path(self.value("file"))
        return pair("records.backed-up", count=self._store.export_all(path, passphrase), path=display(str(path)))


class ImportDialog(Filling[Text]):
    """Asks for a back-up and its passphrase; the result says what was added."""

    heading = "import.dialog"
    labels: ClassVar[Mapping[str, str]] = {"its": "records.prompt.its"}

    def __init__(self, store: Store) -> None:
        super().__init__(file=Line(id="file"), its=Secret(id="passphrase"))
        self._store = store

    def about(self) -> list[Block]:
        """What happens to the records that are here."""
        return [Block(NOTHING, words("import.about", self.app.language, "$quiet"), 1)]

    def filled(self) -> None:
        """Add its records."""
        file, passphrase = self.value("file"), self.value("its")
        self.behind(lambda: self._imported(file, passphrase), self.finish)

    def _imported(self, file: str, passphrase: str) -> Text:
        found = self._store.import_file(_path(file), passphrase)
        told = imported(found)
        if found.findings:
            told = pair("import.findings", told=told, count=len(found.findings))
        return told


class PassphraseDialog(Sealing[Text]):
    """Asks for the present passphrase and for another; the result says that it was changed."""

    heading = "passphrase.dialog"
    labels: ClassVar[Mapping[str, str]] = {"passphrase": "records.prompt.new-own"}

    def __init__(self, store: Store) -> None:
        super().__init__(present=Secret(id="present"))
        self._store = store

    def about(self) -> list[Block]:
        """What the other one does not do."""
        return [Block(NOTHING, words("passphrase.about", self.app.language, "$quiet"), 1)]

    def seal(self, passphrase: str) -> Text:
        """Change it."""
        self._store.change_passphrase(self.value("present"), passphrase)
        return pair("passphrase.changed")


def _path(name: str) -> Path:
    """The path that was typed; NotKept: there is none of that name."""
    try:
        return Path(name.strip()).expanduser()
    except RuntimeError:
        raise NotKept("save.no-folder") from None
