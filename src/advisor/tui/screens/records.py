"""The records on the screen: a list to search, and what is done with one of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from textual import events
from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.widgets import Input

from advisor.analysis.since import Since
from advisor.keeping.listing import line
from advisor.keeping.retention import read
from advisor.messages import pair
from advisor.model import Guidance, Question
from advisor.records import RecordInfo, RecordsError, Store
from advisor.text import Text, display
from advisor.tui.content import NOTHING, told, typed, words
from advisor.tui.screens.dialogs import Choosing, Dialog, SaveDialog
from advisor.tui.screens.keeping import Asking, RenameDialog
from advisor.tui.widgets.choices import Choices, Row
from advisor.tui.widgets.line import Line
from advisor.tui.wrapping import Block

if TYPE_CHECKING:
    from advisor.tui.app import AdvisorApp

MOST = 8
"""As many differences as are told of changed trees; the rest is counted."""


class RecordsDialog(Dialog[str]):
    """Lists the records, by what is searched in references and own notes; the result is the id of one to go on with."""

    heading = "records.dialog"

    def __init__(self, store: Store) -> None:
        super().__init__()
        self._store = store
        self._line = Line(id="search")
        self._choices = Choices()
        self._infos: dict[str, RecordInfo] = {}

    def body(self) -> ComposeResult:
        """The line to search with, and the list."""
        yield self._line
        with VerticalScroll(classes="list", can_focus=False):
            yield self._choices

    def on_mount(self) -> None:
        """Type to search."""
        self._line.quick = frozenset({"up", "down"})
        self._line.focus()

    def about(self) -> list[Block]:
        """What is found, and how much is due."""
        language = self.app.language
        due = len(self._store.due(self.app.now().date()))
        blocks = [Block(NOTHING, words("records.dialog.about", language, "$quiet"), 1)]
        if due:
            blocks.append(Block(NOTHING, words("records.dialog.due", language, "$text-warning", count=due)))
        return blocks

    def tell(self) -> None:
        """List what is found."""
        super().tell()
        language = self.app.language
        found = self._found()
        self._infos = {info.id: info for info in found}
        rows = [Row(info.id, str(number), typed(line(info, language))) for number, info in enumerate(found, 1)]
        none = words("records.search.none" if self._line.value.strip() else "records.list.none", language, "$quiet")
        self._choices.offer(rows or [Row("", "", none)], min(self._choices.cursor or 0, max(0, len(rows) - 1)))

    def _found(self) -> Sequence[RecordInfo]:
        text = self._line.value.strip()
        if not text:
            return self._store.list()
        return list({hit.info.id: hit.info for hit in self._store.search(text)}.values())

    def on_input_changed(self, event: Input.Changed) -> None:
        """Search."""
        event.stop()
        self._choices.cursor = 0
        self.tell()

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Open the record at the cursor."""
        event.stop()
        if self._choices.pointed:
            self._open(self._choices.pointed.id)

    def on_key(self, event: events.Key) -> None:
        """The arrows go through the list, whatever is typed."""
        if event.key in ("up", "down"):
            event.stop()
            if event.key == "down" or self._choices.cursor:
                self._choices.move(-1 if event.key == "up" else 1)
                self._choices.reveal()

    def on_line_pressed(self, message: Line.Pressed) -> None:
        """The arrows on the empty line."""
        if message.key in ("up", "down") and (message.key == "down" or self._choices.cursor):
            self._choices.move(-1 if message.key == "up" else 1)
            self._choices.reveal()

    def on_choices_clicked(self, message: Choices.Clicked) -> None:
        """A record was clicked."""
        self._open(message.row)

    def _open(self, record: str) -> None:
        info = self._infos.get(record)
        if info is None or not info.readable:
            return

        def chosen(choice: str | None) -> None:
            if choice == "resume":
                self.dismiss(record)
            elif choice:
                getattr(self, f"_{choice}")(info)

        self.app.push_screen(RecordDialog(info), chosen)

    def _done(self, result: object) -> None:
        if result is not None:
            self.tell()

    def _rename(self, info: RecordInfo) -> None:
        def take(name: str) -> Text | None:
            self._store.rename(info.id, name, self.app.now())
            return None

        self.app.push_screen(RenameDialog(info.name, take), self._done)

    def _retain(self, info: RecordInfo) -> None:
        def take(until: str) -> Text | None:
            retention = read(until)
            if retention is None:
                return pair("keep.retain.bad")
            self._store.set_retention(info.id, retention, self.app.now())
            return None

        self.app.push_screen(
            RetainDialog(info.retention_until.isoformat() if info.retention_until else "", take), self._done
        )

    def _export(self, info: RecordInfo) -> None:
        self._write(info, "", client=False)

    def _client(self, info: RecordInfo) -> None:
        self._write(info, "-client", client=True)

    def _write(self, info: RecordInfo, kind: str, *, client: bool) -> None:
        from advisor.tui.saving import SaveError, put
        from advisor.writing import free

        def write(name: str) -> str:
            try:
                content = self._store.export(info.id, client_edition=client)
            except RecordsError as error:
                raise SaveError(error.text) from None
            return str(put(name, content.encode("ascii")))

        self.app.push_screen(ExportDialog(free(f"./advisor-record-{info.id[:8]}{kind}.json"), write), self._written)

    def _written(self, path: str | None) -> None:
        if path:
            self.complain(pair("cli.wrote", path=display(path)))

    def _purge(self, info: RecordInfo) -> None:
        def sure(choice: str | None) -> None:
            if choice != "purge":
                return
            try:
                self._store.purge(info.id, self.app.now())
            except RecordsError as error:
                self.complain(error.text)
            else:
                self.app.purged(info.id)
                self.complain(pair("records.purged"))

        self.app.push_screen(PurgeDialog(info), sure)


class _About(Choosing):
    """Asks what to do with a record that it names."""

    def __init__(self, info: RecordInfo) -> None:
        super().__init__()
        self._info = info

    def about(self) -> list[Block]:
        """The record, and why it is kept as long as it is."""
        language, info = self.app.language, self._info
        blocks = [Block(NOTHING, typed(line(info, language)), 1)]
        if info.retention and info.retention.rule:
            blocks.append(Block(NOTHING, typed(info.retention.rule, "$quiet")))
        return blocks


class RecordDialog(_About):
    """Asks what to do with a record."""

    heading = "record.dialog"
    choices: ClassVar[tuple[str, ...]] = ("resume", "rename", "retain", "export", "client", "purge", "stay")
    stem = "record"


class PurgeDialog(_About):
    """Asks once more before a record is destroyed."""

    heading = "purge.dialog"
    choices: ClassVar[tuple[str, ...]] = ("stay", "purge")
    stem = "purge"


class RetainDialog(Asking):
    """Asks how long a record is kept."""

    heading = "retain.dialog"
    note = "retain.about"


class ExportDialog(SaveDialog):
    """Asks for the file of an open export."""

    heading = "export.dialog"

    def about(self) -> list[Block]:
        """That anybody can read it."""
        return [Block(NOTHING, words("export.about", self.app.language, "$quiet"), 1)]


class SinceDialog(Choosing):
    """Tells what changed trees do to these answers, and asks which trees to go on with: `then`, `now`, or None."""

    heading = "since.dialog"
    stem = "since"

    def __init__(self, found: Since) -> None:
        super().__init__()
        self._since = found
        # A tree that is gone cannot be gone on with.
        self.choices = ("then", "now", "stay") if found.fitting else ("then", "stay")  # type: ignore[misc]

    def about(self) -> list[Block]:
        """Each difference in a line."""
        language, found = self.app.language, self._since
        parts: tuple[tuple[str, Sequence[Question | Guidance]], ...] = (
            ("gone", found.gone),
            ("reworded", found.reworded),
            ("fresh", found.fresh),
            ("lost", found.lost),
            ("gained", found.gained),
            ("altered", found.altered),
        )
        lines = [
            words(f"since.{key}", language, "$text-warning") + told(_title(node), language)
            for key, nodes in parts
            for node in nodes
        ]
        blocks = [Block(NOTHING, words("since.about", language, "$quiet"), 1)]
        blocks += [Block(NOTHING, content) for content in lines[:MOST]]
        if len(lines) > MOST:
            blocks.append(Block(NOTHING, words("since.more", language, "$quiet", count=len(lines) - MOST)))
        return blocks


def _title(node: Question | Guidance) -> Text:
    return node.ask if isinstance(node, Question) else node.title


def show(app: AdvisorApp, store: Store) -> None:
    """Show the records; one that is chosen is gone on with."""

    def chosen(record: str | None) -> None:
        if record:
            app.resume(record)

    app.push_screen(RecordsDialog(store), chosen)
