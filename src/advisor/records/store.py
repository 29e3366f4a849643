"""The store: opens with a passphrase, keeps consultations, and says that something is kept when it is on the disk."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path

from advisor import __version__
from advisor.library import Library
from advisor.model import Consultation
from advisor.records import moving, proof, reading
from advisor.records.cards import Card, Retention
from advisor.records.database import Connect, Database, connect
from advisor.records.editions import edition
from advisor.records.errors import DamagedStore, LockedStore, StoreExists, UnknownRecord
from advisor.records.events import Change, EventKind, as_plain, changes, clean, consultation_of, holds
from advisor.records.header import Header, new_key, read_header
from advisor.records.ledger import Ledger, Tombstone, moment
from advisor.records.reading import Hit, Kept, RecordInfo
from advisor.records.sealing import COST, Cost
from advisor.text import Language


class Store:
    """One person's kept consultations in one sealed file.

    Every method may raise a `RecordsError`, whose `text` is for people: LockedStore after `lock`, DamagedStore where
    the file is not as it was written, StoreBusy, and NotKept where the disk did not take what was to be written.
    """

    def __init__(self, database: Database, header: Header, master: bytes) -> None:
        self._database = database
        self._cost = header.cost
        self._ledger: Ledger | None = Ledger(database, header.id, master)

    @classmethod
    def create(cls, path: Path, passphrase: str, *, cost: Cost = COST, connect: Connect = connect) -> Store:
        """Make a store where there is none, and its folder. StoreExists: there is one."""
        database = Database(path, connect)
        master = new_key()
        header = Header.wrapped(os.urandom(16), master, passphrase, cost)
        with database.making():
            if database.execute("SELECT 1 FROM sqlite_schema"):
                raise StoreExists
            database.create()
            header.write(database)
            store = cls(database, header, master)
            store._opened.seal(0)
        return store

    @classmethod
    def open(cls, path: Path, passphrase: str, *, connect: Connect = connect) -> Store:
        """Open a store; it takes about a third of a second by design. WrongPassphrase, NoStore, NewerStore."""
        return cls._unlocked(Database(path, connect), passphrase)

    @classmethod
    def _unlocked(cls, database: Database, passphrase: str) -> Store:
        with database.reading():
            header = read_header(database)
        return cls(database, header, header.unwrapped(passphrase))

    @property
    def path(self) -> Path:
        """The file."""
        return self._database.path

    # Keys

    @property
    def locked(self) -> bool:
        """Whether the keys were forgotten."""
        return self._ledger is None

    def lock(self) -> None:
        """Forget the keys and close the file."""
        self._ledger = None
        self._database.close()

    def unlock(self, passphrase: str) -> None:
        """Open a locked store again; its records go on. WrongPassphrase: it stays locked."""
        self._ledger = self._unlocked(self._database, passphrase)._ledger

    def change_passphrase(self, old: str, new: str) -> None:
        """Wrap the master key with another passphrase. Copies of the file made before still open with the old one."""
        with self._opened.writing():
            header = read_header(self._database)
            master = header.unwrapped(old)
            Header.wrapped(header.id, master, new, self._cost).write(self._database)

    @property
    def _opened(self) -> Ledger:
        if self._ledger is None:
            raise LockedStore
        return self._ledger

    # Keeping

    def keep(
        self, consultation: Consultation, library: Library, language: Language, now: datetime, name: str = ""
    ) -> Record:
        """Keep a consultation as a new record, with the trees, provisions and terms that it is made with.

        name: what the practitioner calls it; a case's reference, not a person. now: with its zone.
        """
        ledger, record = self._opened, os.urandom(16)
        content = edition(library, consultation.start)
        with ledger.writing():
            value = {
                "consultation": as_plain(consultation),
                "edition": ledger.keep_edition(content),
                "language": language.value,
                "name": clean(name),
                "program": f"advisor {__version__}",
                # Without it the head of a record with few answers could be found by trying them all.
                "salt": os.urandom(16).hex(),
            }
            key = ledger.add(record, new_key())
            card = ledger.append(record, key, Card(), [Change(kind=EventKind.KEPT, value=value)], now)
        return Record(self, record, consultation, card)

    def record(self, record: str) -> Record:
        """A record to go on with."""
        with self._reading() as ledger:
            key, card = ledger.card(_bytes(record))
            consultation = consultation_of(ledger.history(_bytes(record), key, card))
        return Record(self, _bytes(record), consultation, card)

    def rename(self, record: str, name: str, now: datetime) -> None:
        """Give a record another name."""
        self._change(record, Change(kind=EventKind.NAME, value=clean(name)), now)

    def set_retention(self, record: str, retention: Retention | None, now: datetime) -> None:
        """Say how long a record is to be kept; None: nobody knows yet."""
        value = retention.model_dump(mode="json") if retention else None
        self._change(record, Change(kind=EventKind.RETENTION, value=value), now)

    def purge(self, record: str, now: datetime) -> None:
        """Destroy a record: its key, its events and its name. A tombstone stays: when it was begun and purged."""
        ledger, row = self._opened, _bytes(record)
        with ledger.writing():
            _, card = ledger.card(row)
            ledger.bury(row, Tombstone(card.begun, moment(now), card.count, card.head))
            living = (one for one in ledger.ids() if ledger.tombstone(one) is None)
            ledger.drop_editions({ledger.card(one)[1].edition for one in living})

    def _change(self, record: str, change: Change, now: datetime) -> None:
        ledger, row = self._opened, _bytes(record)
        with ledger.writing():
            key, card = ledger.card(row)
            ledger.append(row, key, card, [change], now)

    # Reading

    def list(self) -> Sequence[RecordInfo]:
        """Every record: the last changed first, then the purged ones, then the damaged ones."""
        with self._reading() as ledger:
            return reading.infos(ledger)

    def search(self, words: str) -> Sequence[Hit]:
        """Where the words stand in names, notes and reasons, accents and case aside."""
        with self._reading() as ledger:
            return reading.search(ledger, words)

    def read(self, record: str) -> Kept:
        """One record with its history and the library of that day."""
        with self._reading() as ledger:
            return reading.read(ledger, _bytes(record))

    def due(self, today: date) -> Sequence[RecordInfo]:
        """The records whose retention has ended, the longest ago first."""
        found = [info for info in self.list() if info.retention_until and info.retention_until <= today]
        return sorted(found, key=lambda info: info.retention_until or today)

    def sound(self) -> bool:
        """Whether the seal over all records holds; quick enough to ask whenever the store is opened."""
        try:
            with self._reading() as ledger:
                ledger.check()
        except DamagedStore:
            return False
        return True

    def verify(self, head: str = "") -> Sequence[proof.Finding]:
        """What is wrong with the store; nothing, if all is as it was written.

        head: the head printed in a transcript (or as much of it as is printed, 16 characters at least): a store that
        does not know it is another one, or an older copy.
        """
        try:
            with self._reading() as ledger:
                return proof.verify(ledger, head)
        except DamagedStore as error:
            return [proof.Finding("", error.text)]

    @contextmanager
    def _reading(self) -> Iterator[Ledger]:
        ledger = self._opened
        with self._database.reading():
            yield ledger

    # Moving

    def export(self, record: str, *, client_edition: bool = False) -> str:
        """One record as JSON that anybody can read: the consultation, its history, its trees.

        client_edition: without the practitioner's notes and case reference, for a client who asks for the record's
        content.
        """
        return moving.as_json(self.read(record), client_edition=client_edition)

    def export_all(self, path: Path, passphrase: str, only: Sequence[str] | None = None, *, cost: Cost = COST) -> int:
        """Write the records to a new sealed file, which is a store of its own; how many.

        only: the ids of some records; without it all of them, and the tombstones. StoreExists: the file is there.
        DamagedStore: a record cannot be read; nothing is left at `path`.
        """
        return moving.export_all(self._opened, Database(path), passphrase, only, cost)

    def import_file(self, path: Path, passphrase: str) -> moving.Imported:
        """Add the records of another store, each checked; what is here already is never written over.

        WrongPassphrase, DamagedStore: nothing was added.
        """
        return moving.import_file(self._opened, path, passphrase)


class Record:
    """A kept consultation that goes on; `consultation` is as this program last kept it."""

    def __init__(self, store: Store, record: bytes, consultation: Consultation, card: Card) -> None:
        self.store = store
        self.id = record.hex()
        self.consultation = consultation
        self.card = card
        self._record = record

    @property
    def count(self) -> int:
        """The number of events."""
        return self.card.count

    @property
    def head(self) -> str:
        """The hash of the last event, which stands for all of them."""
        return self.card.head

    def append(self, after: Consultation, now: datetime) -> int:
        """Keep what changed since the last time; returns how many events that was, when they are on the disk.

        What another program added to the record meanwhile stays in it. NotKept: nothing was kept; call again with this
        or a later consultation, and nothing is missing and nothing is there twice.
        """
        wanted = changes(self.consultation, after)
        if not wanted:
            return 0
        ledger = self.store._opened
        with ledger.writing():
            key, card = ledger.card(self._record)
            if card.head != self.card.head:
                # Another program, or a transaction of ours that ended on the disk although a fault was reported.
                there = consultation_of(ledger.history(self._record, key, card))
                wanted = [change for change in wanted if not holds(there, change)]
            card = ledger.append(self._record, key, card, wanted, now)
        self.consultation, self.card = after, card
        return len(wanted)


def _bytes(record: str) -> bytes:
    try:
        return bytes.fromhex(record)
    except ValueError:
        raise UnknownRecord from None
