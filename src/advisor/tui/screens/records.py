"""The records on the screen: a list to search, and what is done with one of them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from textual import events
from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.widgets import Input

from advisor.keeping.listing import line
from advisor.keeping.retention import read
from advisor.messages import pair
from advisor.records import RecordInfo, RecordsError, Store
from advisor.text import Text, display
from advisor.tui.content import NOTHING, typed, words
from advisor.tui.screens.dialogs import Dialog
from advisor.tui.screens.record import ExportDialog, PurgeDialog, RecordDialog, RenameDialog, RetainDialog
from advisor.tui.widgets.choices import Choices, Row
from advisor.tui.widgets.line import Line
from advisor.tui.wrapping import Block

if TYPE_CHECKING:
    from advisor.tui.app import AdvisorApp


class RecordsDialog(Dialog[str]):
    """Lists the records, by what is searched in references and own notes; the result is the id of one to go on with.

    Below them stands what is done with all of them.
    """

    heading = "records.dialog"
    ways: ClassVar[tuple[str, ...]] = ("backup", "import", "passphrase")

    def __init__(self, store: Store) -> None:
        super().__init__()
        self._store = store
        self._line = Line(id="search")
        self._choices = Choices()
        self._infos: dict[str, RecordInfo] = {}
        self._due = 0

    def body(self) -> ComposeResult:
        """The line to search with, and the list."""
        yield self._line
        with VerticalScroll(classes="list", can_focus=False):
            yield self._choices

    def on_mount(self) -> None:
        """Type to search."""
        self._line.quick = frozenset({"up", "down"})
        self._line.focus()
        self._look()

    def about(self) -> list[Block]:
        """What is found, and how much is due."""
        language = self.app.language
        blocks = [Block(NOTHING, words("records.dialog.about", language, "$quiet"), 1)]
        if self._due:
            blocks.append(Block(NOTHING, words("records.dialog.due", language, "$text-warning", count=self._due)))
        return blocks

    def tell(self) -> None:
        """List what was found."""
        super().tell()
        language, searching = self.app.language, bool(self._line.value.strip())
        rows = [
            Row(one.id, str(number), typed(line(one, language))) for number, one in enumerate(self._infos.values(), 1)
        ]
        if not rows:
            none = "records.search.none" if searching else "records.list.none"
            rows = [Row("", "", words(none, language, "$quiet"))]
        if not searching:
            rows += [
                Row(way, "", words(f"records.{way}", language), above=int(way == self.ways[0])) for way in self.ways
            ]
        self._choices.offer(rows, min(self._choices.cursor or 0, len(rows) - 1))

    def _look(self, remark: Text | None = None) -> None:
        """Look for what is wanted, and list it; remark: what has just happened."""
        wanted, today = self._line.value.strip(), self.app.now().date()

        def find() -> tuple[Sequence[RecordInfo], int]:
            hits = self._store.search(wanted) if wanted else ()
            return [hit.info for hit in hits] if wanted else self._store.list(), len(self._store.due(today))

        def found(result: tuple[Sequence[RecordInfo], int]) -> None:
            if self.is_attached and wanted == self._line.value.strip():
                infos, self._due = result
                self._infos = {info.id: info for info in infos}
                self.say_remark(remark)

        self.app.behind(find, found, self.complain)

    def on_input_changed(self, event: Input.Changed) -> None:
        """Search."""
        event.stop()
        self._choices.cursor = 0
        self._look()

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Open the record at the cursor."""
        event.stop()
        if self._choices.pointed:
            self._open(self._choices.pointed.id)

    def on_key(self, event: events.Key) -> None:
        """The arrows go through the list, whatever is typed."""
        if event.key in ("up", "down"):
            event.stop()
            self._move(event.key)

    def on_line_pressed(self, message: Line.Pressed) -> None:
        """The arrows on the empty line."""
        if message.key in ("up", "down"):
            self._move(message.key)

    def _move(self, key: str) -> None:
        if key == "down" or self._choices.cursor:
            self._choices.move(-1 if key == "up" else 1)
            self._choices.reveal()

    def on_choices_clicked(self, message: Choices.Clicked) -> None:
        """A record was clicked."""
        self._open(message.row)

    def _open(self, row: str) -> None:
        info = self._infos.get(row)
        if row in self.ways:
            self._go(row)
        if info is None or not info.readable:
            return

        def chosen(choice: str | None) -> None:
            if choice == "resume":
                self.dismiss(row)
            elif choice:
                getattr(self, f"_{choice}")(info)

        self.app.push_screen(RecordDialog(info), chosen)

    # ---------------------------------------------------------------- all of them

    def _go(self, way: str) -> None:
        from advisor.tui.screens.moving import BackUpDialog, ImportDialog, PassphraseDialog
        from advisor.writing import free

        dialog: Dialog[Text]
        if way == "backup":
            dialog = BackUpDialog(self._store, free(f"./advisor-records-{self.app.now():%Y-%m-%d}.sqlite"))
        else:
            dialog = {"import": ImportDialog, "passphrase": PassphraseDialog}[way](self._store)
        self.app.push_screen(dialog, lambda said: self._look(said) if said else None)

    # ---------------------------------------------------------------- one of them

    def _changed(self, changed: bool | None) -> None:
        if changed:
            self._look()

    def _rename(self, info: RecordInfo) -> None:
        def take(name: str) -> bool:
            self._store.rename(info.id, name, self.app.now())
            return True

        self.app.push_screen(RenameDialog(info.name, take), self._changed)

    def _retain(self, info: RecordInfo) -> None:
        def take(until: str) -> bool:
            retention = read(until)
            if retention is None:
                raise RecordsError("keep.retain.bad")
            self._store.set_retention(info.id, retention, self.app.now())
            return True

        until = info.retention_until.isoformat() if info.retention_until else ""
        self.app.push_screen(RetainDialog(until, take), self._changed)

    def _export(self, info: RecordInfo) -> None:
        self._write(info, "", client=False)

    def _client(self, info: RecordInfo) -> None:
        self._write(info, "-client", client=True)

    def _write(self, info: RecordInfo, kind: str, *, client: bool) -> None:
        from advisor.tui.saving import put
        from advisor.writing import free

        def ask(content: str) -> None:
            write = partial(put, content=content.encode("ascii"))
            name = free(f"./advisor-record-{info.id[:8]}{kind}.json")
            self.app.push_screen(ExportDialog(name, lambda name: str(write(name))), self._written)

        self.app.behind(lambda: self._store.export(info.id, client_edition=client), ask, self.complain)

    def _written(self, path: str | None) -> None:
        if path:
            self.say_remark(pair("cli.wrote", path=display(path)))

    def _purge(self, info: RecordInfo) -> None:
        def purged(_: None) -> None:
            self.app.purged(info.id)
            self._look(pair("records.purged"))

        def sure(choice: str | None) -> None:
            if choice == "purge":
                self.app.behind(lambda: self._store.purge(info.id, self.app.now()), purged, self.complain)

        self.app.push_screen(PurgeDialog(info), sure)


def show(app: AdvisorApp, store: Store) -> None:
    """Show the records; one that is chosen is gone on with."""

    def chosen(record: str | None) -> None:
        if record:
            app.resume(record)

    app.push_screen(RecordsDialog(store), chosen)
