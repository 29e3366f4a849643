"""A consultation that is being kept: the record that it goes to, and whether all of it is on the disk."""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime

from advisor.keeping.retention import default
from advisor.library import Library
from advisor.model import Consultation
from advisor.records import Record, RecordInfo, RecordsError, Store, UnknownRecord
from advisor.text import Language, Text

SHORT = 8
"""As many characters of an id as are shown; as few as four name a record, if no other begins with them."""


class Keeper:
    """Keeps what is done in one consultation.

    fault: why the last change is not kept, or None; the change stays where it was made, and the next call takes it too.
    """

    def __init__(self, record: Record) -> None:
        self.record = record
        self.fault: Text | None = None

    @property
    def store(self) -> Store:
        """The store that holds the record."""
        return self.record.store

    def follow(self, consultation: Consultation, now: datetime) -> bool:
        """Keep what has changed; returns once it is on the disk, or False when it could not be kept."""
        try:
            self.record.append(consultation, now)
        except RecordsError as error:
            self.fault = error.text
        else:
            self.fault = None
        return self.fault is None


def begin(
    store: Store, library: Library, consultation: Consultation, language: Language, name: str, now: datetime
) -> Keeper:
    """Keep a consultation for the first time, for as long as the rule says. RecordsError: it is not kept."""
    record = store.keep(consultation, library, language, now, name)
    # Kept is kept: should this fail, the record has no date yet, and the list of records says so.
    with suppress(RecordsError):
        store.set_retention(record.id, default(language), now)
        record = store.record(record.id)
    return Keeper(record)


def named(store: Store, name: str) -> RecordInfo:
    """The record whose id begins with some characters. UnknownRecord: there is none, or more than one."""
    found = [info for info in store.list() if info.id.startswith(name.strip().lower())]
    if len(name.strip()) < 4 or len(found) != 1:
        raise UnknownRecord
    return found[0]
