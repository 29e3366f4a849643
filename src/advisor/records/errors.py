"""What can go wrong with the records: each error's `text` says what, and what to do, in both languages."""

from __future__ import annotations

from typing import ClassVar

from advisor.messages import pair
from advisor.text import Text


class RecordsError(Exception):
    """Something about the records; `text` is for people."""

    key: ClassVar[str] = ""

    def __init__(self, key: str = "", /, **facts: object) -> None:
        self.text: Text = pair(key or self.key, **facts)
        super().__init__(self.text.en)


class NoStore(RecordsError):
    """Nothing was ever kept there."""

    key = "records.no-store"


class StoreExists(RecordsError):
    """There is a store already; it is never written over."""

    key = "records.store-exists"


class WrongPassphrase(RecordsError):
    """The passphrase does not open this store."""

    key = "records.wrong-passphrase"


class NewerStore(RecordsError):
    """The store was written by a later version of the program."""

    key = "records.newer-store"


class DamagedStore(RecordsError):
    """What the store holds is not what this program wrote."""

    key = "records.damaged"


class LockedStore(RecordsError):
    """The keys were forgotten; the passphrase opens the store again."""

    key = "records.locked"


class StoreBusy(RecordsError):
    """Another program has been writing to the store for too long."""

    key = "records.busy"


class NotKept(RecordsError):
    """The disk did not take it: nothing changed, and the same call may be made again."""

    key = "records.not-kept"


class UnknownRecord(RecordsError):
    """No such record, or one that was purged."""

    key = "records.unknown"
