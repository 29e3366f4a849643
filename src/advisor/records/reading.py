"""What is read from a store: the list of records, one record as a whole, and searches in own notes."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from advisor.library import Library
from advisor.model import Consultation
from advisor.records.cards import Card, Retention
from advisor.records.errors import DamagedStore, UnknownRecord
from advisor.records.events import Entry, EventKind, consultation_of
from advisor.records.ledger import Ledger
from advisor.text import fold


@dataclass(frozen=True)
class RecordInfo:
    """A record as a list shows it.

    purged: when; of a purged record only `begun`, `count` and `head` are left beside that.
    damaged: its row does not open; only `id` is known.
    edition: the hash of the trees of that day.
    """

    id: str
    name: str = ""
    tree: str = ""
    language: str = ""
    begun: datetime | None = None
    changed: datetime | None = None
    retention: Retention | None = None
    retention_until: date | None = None
    purged: datetime | None = None
    damaged: bool = False
    count: int = 0
    head: str = ""
    edition: str = ""

    @property
    def readable(self) -> bool:
        """Whether there is something to open."""
        return self.purged is None and not self.damaged


@dataclass(frozen=True)
class Kept:
    """A record as a whole: the consultation, its history, and the library of that day."""

    info: RecordInfo
    consultation: Consultation
    events: tuple[Entry, ...]
    library: Library = field(repr=False)

    @property
    def count(self) -> int:
        """The number of events."""
        return self.info.count

    @property
    def head(self) -> str:
        """The hash of the last event, which stands for all of them."""
        return self.info.head


@dataclass(frozen=True)
class Hit:
    """A place in a record where words were found: the kind and key of what holds them, and the text itself."""

    info: RecordInfo
    kind: EventKind
    key: str
    text: str


def info_of(ledger: Ledger, record: bytes) -> RecordInfo:
    """A record as a list shows it, whatever its state."""
    try:
        buried = ledger.tombstone(record)
        if buried is not None:
            begun, purged = datetime.fromisoformat(buried.begun), datetime.fromisoformat(buried.purged)
            return RecordInfo(record.hex(), begun=begun, purged=purged, count=buried.count, head=buried.head)
        return info_from(record, ledger.card(record)[1])
    except (DamagedStore, ValueError, TypeError):
        return RecordInfo(record.hex(), damaged=True)


def info_from(record: bytes, card: Card) -> RecordInfo:
    """A record as its card shows it."""
    return RecordInfo(
        id=record.hex(),
        name=card.name,
        tree=card.tree,
        language=card.language,
        begun=datetime.fromisoformat(card.begun),
        changed=datetime.fromisoformat(card.changed),
        retention=card.retention,
        retention_until=card.due,
        count=card.count,
        head=card.head,
        edition=card.edition,
    )


def infos(ledger: Ledger) -> list[RecordInfo]:
    """Every record: the last changed first, then the purged ones, then the damaged ones."""

    def order(info: RecordInfo) -> tuple[int, float, str]:
        last = info.changed or info.purged
        return (2 if info.damaged else 1 if info.purged else 0, -last.timestamp() if last else 0.0, info.name)

    return sorted((info_of(ledger, record) for record in ledger.ids()), key=order)


def read(ledger: Ledger, record: bytes) -> Kept:
    """One record. UnknownRecord: there is none; DamagedStore: it is not as it was written."""
    key, card = ledger.card(record)
    found = ledger.history(record, key, card)
    return Kept(info_from(record, card), consultation_of(found), found, ledger.library(card.edition))


def search(ledger: Ledger, words: str) -> list[Hit]:
    """Where the words stand in names, notes and reasons as they are now, all of them in one text."""
    wanted = fold(words).split()
    hits = []
    for info in infos(ledger):
        if not (wanted and info.readable):
            continue
        try:
            key, card = ledger.card(bytes.fromhex(info.id))
            consultation = consultation_of(ledger.history(bytes.fromhex(info.id), key, card))
        except (DamagedStore, UnknownRecord):
            continue
        texts = [(EventKind.NAME, "", info.name), *_own_words(consultation)]
        hits += [Hit(info, *found) for found in texts if all(word in fold(found[2]) for word in wanted)]
    return hits


def _own_words(consultation: Consultation) -> list[tuple[EventKind, str, str]]:
    found: list[tuple[EventKind, str, Any]] = [(EventKind.NOTE, k, note) for k, note in consultation.notes.items()]
    found += [(EventKind.TICK, key, tick.note) for key, tick in consultation.ticks.items() if tick.note]
    found += [
        (EventKind.DEPARTURE, key, f"{departure.reason} {departure.rests_on}".strip())
        for key, departure in consultation.departures.items()
    ]
    return found
