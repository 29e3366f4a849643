"""Tampering: bytes, tails, pages and rows of a store are changed by someone without its keys, and what is then read.

Each change must be refused, found by `verify`, or harmless: everything reads as before. No other reading is silent.
"""

from __future__ import annotations

import itertools
import random
import sqlite3
import tempfile
from collections.abc import Callable, Iterable
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from tests.records.stage import NOW, PASSPHRASE, create

from advisor.records import RecordsError, Store
from advisor.text import Language
from torture.power import NAME
from torture.story import MEMORY, Story

PAGE = 4096


@dataclass
class Found:
    """What came of many changes: refused, found, harmless, or read as if nothing were wrong.

    copies: all that had changed was put back, which is an older copy of the whole; a later head told it.
    laundered: found at first, and no more after the next change, although something else is read now.
    """

    tried: int = 0
    refused: int = 0
    found: int = 0
    harmless: int = 0
    copies: int = 0
    silent: int = 0
    laundered: int = 0
    examples: list[str] = field(default_factory=list)


class Victim:
    """A store with a past: the file's content after each step, and how it reads now."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        story = Story(folder / "victim" / NAME)
        self.past: list[bytes] = []
        for step in story.steps():
            step.do()
            story.close()
            self.past.append(story.path.read_bytes())
            story.store.unlock(PASSPHRASE)
        story.close()
        self.now = self.past.pop()
        path = self.written(self.now)
        self.reads = _reading(Store.open(path, PASSPHRASE))
        self.essence = _essence(Store.open(path, PASSPHRASE))
        (self.record,) = (info for info in Store.open(path, PASSPHRASE).list() if not info.purged)

    def written(self, content: bytes) -> Path:
        """The content in a file of its own."""
        path = self.folder / "changed" / NAME
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(content)
        return path

    def judge(self, path: Path, what: str, found: Found) -> None:
        """Open a changed store as the program would, and say what came of it."""
        found.tried += 1
        try:
            store = Store.open(path, PASSPHRASE)
            wrong = bool(store.verify())
            try:
                reads = _reading(store)
            except RecordsError:
                found.refused += 1
            else:
                if wrong:
                    found.found += 1
                elif reads == self.reads:
                    found.harmless += 1
                elif store.verify(self.record.head):
                    found.copies += 1
                else:
                    found.silent += 1
                    found.examples.append(what)
            if wrong:
                self._go_on(store, what, found)
            store.lock()
        except RecordsError:
            found.refused += 1
        except Exception as error:
            found.silent += 1
            found.examples.append(f"{what}: {type(error).__name__}: {error}")

    def _go_on(self, store: Store, what: str, found: Found) -> None:
        """Whoever goes on writing to a changed store must not make it whole again."""
        try:
            store.rename(self.record.id, "gone on", NOW)
        except RecordsError:
            return
        if not store.verify() and _essence(store) != self.essence:
            found.laundered += 1
            found.examples.append(f"{what}: made whole by the next change")


def flip(seed: int, every: int = 1) -> Found:
    """Change every so-manieth byte of a store, each in a store that is otherwise whole."""
    chance = random.Random(seed)

    def changes(victim: Victim) -> Iterable[tuple[str, bytes]]:
        for at in range(chance.randrange(every), len(victim.now), every):
            other = victim.now[at] ^ (1 << chance.randrange(8) if chance.random() < 0.5 else chance.randint(1, 255))
            yield f"byte {at} became {other}", victim.now[:at] + bytes([other]) + victim.now[at + 1 :]

    return _contents(changes)


def cut(every: int = 1) -> Found:
    """Cut the end off, at each so-manieth byte."""
    return _contents(lambda v: ((f"cut at {n}", v.now[:n]) for n in range(1, len(v.now), every)))


def replay(seed: int, pairs: int) -> Found:
    """Put older pages in the place of present ones: each alone, and some together."""
    chance = random.Random(seed)

    def changes(victim: Victim) -> Iterable[tuple[str, bytes]]:
        pages = len(victim.now) // PAGE
        for number, old in enumerate(victim.past[1:], 1):
            single = [(page,) for page in range(pages)]
            several = [tuple(chance.sample(range(pages), chance.randint(2, pages - 1))) for _ in range(pairs)]
            for chosen in itertools.chain(single, several):
                content = bytearray(victim.now)
                for page in chosen:
                    piece = old[page * PAGE : (page + 1) * PAGE]
                    content[page * PAGE : page * PAGE + len(piece)] = piece
                if content != victim.now:
                    yield f"pages {chosen} of step {number}", bytes(content)

    return _contents(changes)


def _contents(changes: Callable[[Victim], Iterable[tuple[str, bytes]]]) -> Found:
    found = Found()
    with tempfile.TemporaryDirectory(dir=MEMORY) as name:
        victim = Victim(Path(name))
        for what, content in changes(victim):
            victim.judge(victim.written(content), what, found)
    return found


STATEMENTS = {
    "two events exchanged": "UPDATE event SET sealed = (SELECT e.sealed FROM event e WHERE e.record = event.record "
    "AND e.number = 5 - event.number) WHERE number IN (2, 3)",
    "an event repeated": "INSERT INTO event SELECT record, number + 1, sealed FROM event WHERE number = "
    "(SELECT max(number) FROM event e WHERE e.record = event.record)",
    "the last event taken out": "DELETE FROM event WHERE number = "
    "(SELECT max(number) FROM event e WHERE e.record = event.record)",
    "an event in the middle taken out": "DELETE FROM event WHERE number = 3",
    "the first event taken out, the others moved up": "DELETE FROM event WHERE number = 1; "
    "UPDATE event SET number = number - 1",
    "a record taken out": "DELETE FROM record WHERE key IS NOT NULL; DELETE FROM event",
    "a tombstone taken out": "DELETE FROM record WHERE key IS NULL",
    "a key taken out": "UPDATE record SET key = NULL",
    "an edition taken out": "DELETE FROM edition",
    "a record's id changed": "UPDATE record SET id = zeroblob(16) WHERE key IS NOT NULL; "
    "UPDATE event SET record = zeroblob(16)",
    "an event of nobody": "INSERT INTO event SELECT zeroblob(16), number, sealed FROM event",
    "a text for an id": "UPDATE record SET id = CAST(id AS TEXT) WHERE key IS NULL",
    "a number for an id": "UPDATE record SET id = 5 WHERE key IS NULL",
    "a fraction for an id": "UPDATE record SET id = 5.0 WHERE key IS NULL",
    "nothing for an id": "UPDATE record SET id = '' WHERE key IS NULL",
    "texts for bytes": "UPDATE record SET card = CAST(card AS TEXT)",
    "numbers for bytes": "UPDATE event SET sealed = 5",
    "a state for none": "DELETE FROM state",
    "two states": "INSERT INTO state SELECT sealed FROM state",
    "two headers": "INSERT INTO store SELECT * FROM store",
    "a cheaper header": "UPDATE store SET iterations = 2",
    "a table more": "CREATE TABLE other (a)",
    "a trigger": "CREATE TRIGGER other AFTER INSERT ON event BEGIN DELETE FROM event; END",
    "a view for a table": "ALTER TABLE event RENAME TO hidden; CREATE VIEW event AS SELECT * FROM hidden LIMIT 2",
}


def rearrange() -> Found:
    """Change rows with SQL: reorder, repeat and take out events, and splice some in from another record or store."""
    found = Found()
    with tempfile.TemporaryDirectory(dir=MEMORY) as name:
        victim = Victim(Path(name))
        for what, statement in STATEMENTS.items():
            path = victim.written(victim.now)
            with closing(sqlite3.connect(path)) as connection:
                connection.executescript(statement)
            victim.judge(path, what, found)
        for what, other in (("another record", True), ("another store", False)):
            for number, table in itertools.product((1, 2, 3, 4), ("event", "card", "key")):
                path = victim.written(victim.now)
                _splice(victim, path, number, table, same_store=other)
                victim.judge(path, f"{table} {number} of {what}", found)
        for number, old in enumerate(victim.past[1:], 1):
            path = victim.written(victim.now)
            _roll_back(path, old, victim.folder / "old.sqlite", victim.record.id)
            victim.judge(path, f"one record as it was after step {number}", found)
    return found


def _splice(victim: Victim, path: Path, number: int, table: str, *, same_store: bool) -> None:
    donor = path
    if not same_store:
        donor = victim.folder / "donor" / NAME
        donor.unlink(missing_ok=True)
        create(donor).lock()
    store = Store.open(donor, PASSPHRASE)
    kept = Store.open(path, PASSPHRASE).read(victim.record.id)
    other = store.keep(kept.consultation, kept.library, Language(kept.info.language), NOW, kept.info.name)
    for note in range(5):
        other.append(other.consultation.noted("visit/purpose", str(note)), NOW)
    store.lock()
    with closing(sqlite3.connect(path)) as connection:
        place = "main" if same_store else "donor"
        if not same_store:
            connection.execute("ATTACH ? AS donor", (str(donor),))
        mine, theirs = bytes.fromhex(victim.record.id), bytes.fromhex(other.id)
        if table == "event":
            connection.execute(
                f"UPDATE main.event SET sealed = (SELECT sealed FROM {place}.event WHERE record = ? AND number = ?) "
                "WHERE record = ? AND number = ?",
                (theirs, number, mine, number),
            )
        else:
            connection.execute(
                f"UPDATE main.record SET {table} = (SELECT {table} FROM {place}.record WHERE id = ?) WHERE id = ?",
                (theirs, mine),
            )
        connection.commit()


def _roll_back(path: Path, old: bytes, place: Path, record: str) -> None:
    """Put one record back as it was: its card, its key and its events, all in accord with each other."""
    place.write_bytes(old)
    row = bytes.fromhex(record)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("ATTACH ? AS old", (str(place),))
        connection.execute("DELETE FROM main.event WHERE record = ?", (row,))
        connection.execute("INSERT INTO main.event SELECT * FROM old.event WHERE record = ?", (row,))
        connection.execute("DELETE FROM main.record WHERE id = ?", (row,))
        connection.execute("INSERT INTO main.record SELECT * FROM old.record WHERE id = ?", (row,))
        connection.commit()


def old_copies() -> Found:
    """Put an older copy of the whole store in its place: only a head that was printed later can tell."""
    found = Found()
    with tempfile.TemporaryDirectory(dir=MEMORY) as name:
        victim = Victim(Path(name))
        head = victim.record.head
        for number, old in enumerate(victim.past, 1):
            found.tried += 1
            store = Store.open(victim.written(old), PASSPHRASE)
            sound, told = not store.verify(), store.verify(head)
            store.lock()
            if not sound:
                found.examples.append(f"step {number}: an old copy is whole in itself, and was found wanting")
            found.copies += bool(told)
            found.silent += not told
        store = Store.open(victim.written(victim.now), PASSPHRASE)
        if store.verify(head):
            found.examples.append("the present store does not know its own head")
    return found


def _reading(store: Store) -> list[object]:
    """Everything that a person can read in a store."""
    found: list[object] = []
    for info in store.list():
        kept = store.read(info.id) if info.readable else None
        found.append((info, kept and (kept.consultation, kept.events, sorted(kept.library.trees))))
    return found


def _essence(store: Store) -> dict[str, object]:
    """What a person has in a store, names aside."""
    return {info.id: store.read(info.id).consultation if info.readable else info for info in store.list()}
