"""The dialogs about one record: what to do with it, its name, its time, its export, its end, and changed trees."""

from __future__ import annotations

from typing import ClassVar

from advisor.analysis.since import Since
from advisor.keeping.differing import differences
from advisor.keeping.listing import line
from advisor.records import RecordInfo
from advisor.tui.content import NOTHING, told, typed, words
from advisor.tui.screens.dialogs import Choosing, SaveDialog
from advisor.tui.screens.keeping import Asking
from advisor.tui.wrapping import Block

MOST = 8
"""As many differences as are told of changed trees; the rest is counted."""


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


class RenameDialog(Asking[bool]):
    """Asks for another reference."""

    heading = "keep.rename"


class RetainDialog(Asking[bool]):
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
        language = self.app.language
        lines = [
            words(key, language, "$text-warning") + told(title, language) for key, title in differences(self._since)
        ]
        blocks = [Block(NOTHING, words("since.about", language, "$quiet"), 1)]
        blocks += [Block(NOTHING, content) for content in lines[:MOST]]
        if len(lines) > MOST:
            blocks.append(Block(NOTHING, words("since.more", language, "$quiet", count=len(lines) - MOST)))
        return blocks
