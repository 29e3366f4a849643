"""The ledger: every row of a store in its sealed form, and the seal over all of them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from datetime import datetime

from advisor.library import Library
from advisor.records.cards import Card, read_card
from advisor.records.database import Database
from advisor.records.editions import edition_hash, library_of, squeezed, stretched
from advisor.records.errors import DamagedStore, UnknownRecord
from advisor.records.events import Change, Entry, chained, entries, head_of
from advisor.records.header import read_header
from advisor.records.sealing import Box, digest, packed


@dataclass(frozen=True)
class Tombstone:
    """What stays of a purged record: moments in ISO 8601, how many events it had, and its last head."""

    begun: str
    purged: str
    count: int
    head: str


class Ledger:
    """The rows of one store, as they open with its master key; every method runs inside a transaction."""

    def __init__(self, database: Database, store: bytes, master: bytes) -> None:
        self.database = database
        self.store = store
        self._box = Box(master)
        self._seen = 0

    @contextmanager
    def writing(self) -> Iterator[None]:
        """A transaction that begins with a store as it was left, and seals it anew.

        DamagedStore: a row was changed, taken out or put back from an older copy; nothing is built on that.
        """
        with self.database.writing():
            changes = self.check() + 1
            yield
            self.seal(changes)
        self._seen = changes

    def check(self) -> int:
        """The number of changes so far; DamagedStore: the rows are not those that were sealed together."""
        rows = self.database.execute("SELECT sealed FROM state")
        if len(rows) != 1:
            raise DamagedStore
        state = json.loads(self._box.open(rows[0][0], self.store, "state"))
        if state["digest"] != self._digest() or state["changes"] < self._seen:
            raise DamagedStore
        changes: int = state["changes"]
        return changes

    def seal(self, changes: int) -> None:
        """Seal the rows together."""
        state = packed({"changes": changes, "digest": self._digest()})
        self.database.execute("DELETE FROM state")
        self.database.execute("INSERT INTO state VALUES (?)", self._box.seal(state, self.store, "state"))

    def _digest(self) -> str:
        rows = self.database.execute("SELECT id, key, card FROM record ORDER BY id")
        parts = [part for row in rows for part in row]
        if not all(isinstance(part, bytes | None) for part in parts):
            raise DamagedStore
        return digest(read_header(self.database).digest, *(part or b"" for part in parts)).hex()

    # Records

    def ids(self) -> list[bytes]:
        """The ids of all records, those of purged ones too, in no order that means something."""
        rows = self.database.execute("SELECT id FROM record ORDER BY id")
        # A damaged id can be a number or a text; such a row is nobody's, and the seal tells of it.
        return [row[0] for row in rows if isinstance(row[0], bytes)]

    def has(self, record: bytes) -> bool:
        """Whether there is a record of that id, or was."""
        return bool(self.database.execute("SELECT 1 FROM record WHERE id = ?", record))

    def card(self, record: bytes) -> tuple[Box, Card]:
        """The key and the card of a record; UnknownRecord: there is none, or it was purged."""
        found = self.database.execute("SELECT key, card FROM record WHERE id = ?", record)
        if not found or found[0][0] is None:
            raise UnknownRecord
        key = Box(self._box.open(found[0][0], self.store, record, "key"))
        return key, read_card(key.open(found[0][1], self.store, record, "card"))

    def add(self, record: bytes, key: bytes) -> Box:
        """A place for a new record; its card follows."""
        wrapped = self._box.seal(key, self.store, record, "key")
        self.database.execute("INSERT INTO record VALUES (?, ?, ?)", record, wrapped, b"")
        return Box(key)

    def tombstone(self, record: bytes) -> Tombstone | None:
        """What stays of a purged record; None if it was not purged. UnknownRecord: there is none of that id."""
        found = self.database.execute("SELECT key, card FROM record WHERE id = ?", record)
        if not found:
            raise UnknownRecord
        if found[0][0] is not None:
            return None
        content = json.loads(self._box.open(found[0][1], self.store, record, "tombstone"))
        return Tombstone(**content)

    def bury(self, record: bytes, tombstone: Tombstone) -> None:
        """Put a tombstone in the place of a record, if there is one: its key, its card and its events are gone."""
        sealed = self._box.seal(packed(asdict(tombstone)), self.store, record, "tombstone")
        self.database.execute("DELETE FROM event WHERE record = ?", record)
        self.database.execute("DELETE FROM record WHERE id = ?", record)
        self.database.execute("INSERT INTO record VALUES (?, NULL, ?)", record, sealed)

    # Events

    def append(self, record: bytes, key: Box, card: Card, changes: Iterable[Change], now: datetime) -> Card:
        """Add changes to a record as its next events; its card after them."""
        moment(now)
        contents = []
        for event, content in chained(changes, card.count, card.head, now):
            card = card.after(Entry(event, head_of(content)))
            contents.append(content)
        self.add_events(record, key, card, contents)
        return card

    def add_events(self, record: bytes, key: Box, card: Card, contents: Sequence[bytes]) -> None:
        """Seal the last packed events of a record, and its card, which counts them already."""
        for number, content in enumerate(contents, card.count - len(contents) + 1):
            sealed = key.seal(content, self.store, record, number, card.edition)
            self.database.execute("INSERT INTO event VALUES (?, ?, ?)", record, number, sealed)
        sealed = key.seal(packed(card.model_dump(mode="json")), self.store, record, "card")
        self.database.execute("UPDATE record SET card = ? WHERE id = ?", sealed, record)

    def contents(self, record: bytes, key: Box, card: Card) -> list[bytes]:
        """The packed events of a record, in order. DamagedStore: one is missing, or does not open in its place."""
        rows = self.database.execute("SELECT number, sealed FROM event WHERE record = ? ORDER BY number", record)
        if [row[0] for row in rows] != list(range(1, card.count + 1)):
            raise DamagedStore
        return [key.open(sealed, self.store, record, number, card.edition) for number, sealed in rows]

    def history(self, record: bytes, key: Box, card: Card) -> tuple[Entry, ...]:
        """The events of a record. DamagedStore: they are not all those that the card counts, in their order."""
        found = tuple(entries(self.contents(record, key, card)))
        told = Card()
        for entry in found:
            told = told.after(entry)
        if told != card:
            raise DamagedStore
        return found

    # Editions

    def keep_edition(self, content: bytes) -> str:
        """Keep an edition, once for the whole store; its hash."""
        found = edition_hash(content)
        name = self._edition_id(found)
        if not self.database.execute("SELECT 1 FROM edition WHERE id = ?", name):
            sealed = self._box.seal(squeezed(content), self.store, "edition", name)
            self.database.execute("INSERT INTO edition VALUES (?, ?)", name, sealed)
        return found

    def edition(self, wanted: str) -> bytes:
        """The edition with that hash; DamagedStore: it is not there, or is another."""
        name = self._edition_id(wanted)
        rows = self.database.execute("SELECT sealed FROM edition WHERE id = ?", name)
        if not rows:
            raise DamagedStore
        content = stretched(self._box.open(rows[0][0], self.store, "edition", name))
        if edition_hash(content) != wanted:
            raise DamagedStore
        return content

    def library(self, wanted: str) -> Library:
        """The library of an edition."""
        return library_of(self.edition(wanted))

    def drop_editions(self, used: set[str]) -> None:
        """Forget the editions that no record uses any more."""
        kept = {self._edition_id(one) for one in used}
        for (name,) in self.database.execute("SELECT id FROM edition"):
            if name not in kept:
                self.database.execute("DELETE FROM edition WHERE id = ?", name)

    def _edition_id(self, found: str) -> bytes:
        # The hash itself would tell anybody with the trees in hand which of them were used.
        return self._box.name("edition", found)


def moment(now: datetime) -> str:
    """A moment as records hold it: ISO 8601, with the zone's offset."""
    if now.tzinfo is None:
        raise ValueError("a moment needs its zone")
    return now.isoformat(timespec="seconds")
