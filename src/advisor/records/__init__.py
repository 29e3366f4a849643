"""The records: consultations kept in a sealed store, only when a person asks for it.

The public names are loaded when they are first used: a program that keeps nothing pays for no cipher and no database.
The file's format is told in `docs/record-format.md`.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from advisor.records.cards import Card, Retention
    from advisor.records.errors import (
        DamagedStore,
        LockedStore,
        NewerStore,
        NoStore,
        NotKept,
        RecordsError,
        StoreBusy,
        StoreExists,
        UnknownRecord,
        WrongPassphrase,
    )
    from advisor.records.events import Entry, Event, EventKind
    from advisor.records.moving import Imported
    from advisor.records.passphrases import Strength, strength
    from advisor.records.place import default_path, exists
    from advisor.records.proof import Finding
    from advisor.records.reading import Hit, Kept, RecordInfo
    from advisor.records.sealing import Cost
    from advisor.records.store import Record, Store

_HOMES = {
    "Card": "cards",
    "Cost": "sealing",
    "DamagedStore": "errors",
    "Entry": "events",
    "Event": "events",
    "EventKind": "events",
    "Finding": "proof",
    "Hit": "reading",
    "Imported": "moving",
    "Kept": "reading",
    "LockedStore": "errors",
    "NewerStore": "errors",
    "NoStore": "errors",
    "NotKept": "errors",
    "Record": "store",
    "RecordInfo": "reading",
    "RecordsError": "errors",
    "Retention": "cards",
    "Store": "store",
    "StoreBusy": "errors",
    "StoreExists": "errors",
    "Strength": "passphrases",
    "UnknownRecord": "errors",
    "WrongPassphrase": "errors",
    "default_path": "place",
    "exists": "place",
    "strength": "passphrases",
}

__all__ = [
    "Card",
    "Cost",
    "DamagedStore",
    "Entry",
    "Event",
    "EventKind",
    "Finding",
    "Hit",
    "Imported",
    "Kept",
    "LockedStore",
    "NewerStore",
    "NoStore",
    "NotKept",
    "Record",
    "RecordInfo",
    "RecordsError",
    "Retention",
    "Store",
    "StoreBusy",
    "StoreExists",
    "Strength",
    "UnknownRecord",
    "WrongPassphrase",
    "default_path",
    "exists",
    "strength",
]


def __getattr__(name: str) -> Any:
    """The public name, loaded now and kept."""
    if name not in _HOMES:
        raise AttributeError(f"module 'advisor.records' has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(f"advisor.records.{_HOMES[name]}"), name)
    return value
