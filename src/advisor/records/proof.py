"""The proof that a store is as it was written."""

from __future__ import annotations

from dataclasses import dataclass

from advisor.messages import pair
from advisor.records.errors import DamagedStore
from advisor.records.events import consultation_of
from advisor.records.ledger import Ledger
from advisor.text import Text
from advisor.walking import AnswerError, walk

SHORTEST = 16
"""Characters of a head that no other head will begin with."""


@dataclass(frozen=True)
class Finding:
    """Something that is wrong: with the record of that id, or with an empty one, with the store as a whole."""

    record: str
    text: Text


def verify(ledger: Ledger, head: str = "") -> list[Finding]:
    """Everything that is wrong with a store; see `Store.verify`."""
    found = [Finding("", pair(key)) for key in _whole(ledger)]
    heads: set[str] = set()
    living: set[bytes] = set()
    for record in ledger.ids():
        try:
            buried = ledger.tombstone(record)
            if buried:
                heads.add(buried.head)
                continue
            living.add(record)
            heads |= examine(ledger, record)
            if not replays(ledger, record):
                found.append(Finding(record.hex(), pair("records.finding.replay")))
        except (DamagedStore, ValueError, TypeError, KeyError):
            found.append(Finding(record.hex(), pair("records.finding.record")))
    if any(record not in living for (record,) in ledger.database.execute("SELECT DISTINCT record FROM event")):
        found.append(Finding("", pair("records.finding.orphan")))
    if head and not (len(head) >= SHORTEST and any(one.startswith(head.lower()) for one in heads)):
        found.append(Finding("", pair("records.finding.head")))
    return found


def examine(ledger: Ledger, record: bytes) -> set[str]:
    """The heads that a record has had. DamagedStore: it, or its edition, is not as it was written."""
    key, card = ledger.card(record)
    history = ledger.history(record, key, card)
    consultation_of(history)
    ledger.edition(card.edition)
    return {entry.head for entry in history}


def replays(ledger: Ledger, record: bytes) -> bool:
    """Whether a record's answers fit the trees that it was kept with."""
    key, card = ledger.card(record)
    consultation = consultation_of(ledger.history(record, key, card))
    try:
        walk(ledger.library(card.edition).graph, consultation.start, consultation.answers)
    except AnswerError:
        return False
    return True


def _whole(ledger: Ledger) -> list[str]:
    """What is wrong with the file, and with the seal over all rows."""
    keys = []
    if ledger.database.execute("PRAGMA quick_check(1)") != [("ok",)]:
        keys.append("records.finding.file")
    try:
        ledger.check()
    except (DamagedStore, ValueError, TypeError, KeyError):
        keys.append("records.finding.state")
    return keys
