"""A consultation that is being kept: the record that it goes to, and whether all of it is on the disk."""

from __future__ import annotations

from collections import deque
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
    """Keeps what is done in one consultation: each change by itself, in order, with the moment at which it was made.

    fault: why the change that is next is not kept, or None; it stays here with those after it until it is. busy: for
    whoever keeps in a thread, whether that is about it just now.
    """

    def __init__(self, record: Record) -> None:
        self.record = record
        self.fault: Text | None = None
        self.busy = False
        self._last = record.consultation
        self._waiting: deque[tuple[Consultation, datetime]] = deque()

    @property
    def store(self) -> Store:
        """The store that holds the record."""
        return self.record.store

    @property
    def whole(self) -> bool:
        """Whether all that was taken is on the disk."""
        return not self._waiting and self.fault is None

    def take(self, consultation: Consultation, now: datetime) -> None:
        """Take what has changed; `keep` then keeps it."""
        if consultation != self._last:
            self._last = consultation
            self._waiting.append((consultation, now))

    def keep(self) -> bool:
        """Keep what was taken; returns once it is on the disk, or False when it could not be kept.

        One thread may keep while another takes.
        """
        while self._waiting:
            try:
                self.record.append(*self._waiting[0])
            except RecordsError as error:
                self.fault = error.text
                return False
            self._waiting.popleft()
        self.fault = None
        return True


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
