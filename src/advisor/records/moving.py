"""Back-ups, moves and exports. A sealed export is a store of its own: one format, one reader, one proof."""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from advisor.model import Consultation
from advisor.records.database import Database
from advisor.records.editions import edition
from advisor.records.errors import DamagedStore, NoStore, StoreExists, UnknownRecord
from advisor.records.events import EventKind, as_plain
from advisor.records.header import Header, new_key, read_header
from advisor.records.ledger import Ledger
from advisor.records.place import exists
from advisor.records.proof import Finding, examine, verify
from advisor.records.reading import Kept
from advisor.records.sealing import Cost

FORMAT = "advisor-record/1"


@dataclass(frozen=True)
class Imported:
    """What an import did.

    added: the ids of new records; copies: of those added under another id, because the record of their own id went
    another way here; known: how many were here already, whole; purged: how many were left out, as they were purged
    here; findings: what is wrong with the file; a damaged record was left out.
    """

    added: tuple[str, ...]
    copies: tuple[str, ...]
    known: int
    purged: int
    findings: tuple[Finding, ...]


def as_json(kept: Kept, *, client_edition: bool) -> str:
    """A record for everybody's eyes, as JSON; see `Store.export`."""
    info, consultation = kept.info, kept.consultation
    if client_edition:
        consultation = without_notes(consultation)
    content: dict[str, Any] = {
        "format": FORMAT,
        "edition": "client" if client_edition else "whole",
        # The reference is the practice's own, and may stand for others too.
        "name": "" if client_edition else info.name,
        "tree": info.tree,
        "language": info.language,
        "begun": info.begun.isoformat() if info.begun else "",
        "changed": info.changed.isoformat() if info.changed else "",
        "retention": info.retention.model_dump(mode="json") if info.retention else None,
        "count": info.count,
        "head": info.head,
        "consultation": as_plain(consultation),
    }
    if client_edition:
        content["history"] = [
            {"at": e.event.at, "kind": e.event.kind.value, "key": e.event.key, "value": e.event.value}
            for e in kept.events
            if e.event.kind is EventKind.ANSWER
        ]
    else:
        content["events"] = [{**dict(entry.event), "kind": entry.event.kind.value} for entry in kept.events]
        content["trees"] = json.loads(edition(kept.library, consultation.start))
    # Lone surrogates can stand in a note, and no file takes them otherwise.
    return json.dumps(content, ensure_ascii=True, indent=2) + "\n"


def without_notes(consultation: Consultation) -> Consultation:
    """The consultation without what the practitioner wrote for private use: notes on answers and on steps."""
    ticks = {step: replace(tick, note="") for step, tick in consultation.ticks.items()}
    return replace(consultation, notes={}, ticks=ticks)


def export_all(ledger: Ledger, target: Database, passphrase: str, only: Sequence[str] | None, cost: Cost) -> int:
    """Write records to a new store; see `Store.export_all`."""
    if target.path.exists():
        raise StoreExists("records.export-exists", file=target.path.name)
    store, master = os.urandom(16), new_key()
    header = Header.wrapped(store, master, passphrase, cost)
    copy = Ledger(target, store, master)
    try:
        with ledger.database.reading(), target.making():
            target.create()
            header.write(target)
            wanted = ledger.ids() if only is None else [bytes.fromhex(one) for one in only]
            for record in wanted:
                buried = ledger.tombstone(record)
                if buried is None:
                    _copy(ledger, copy, record, record)
                elif only is not None:
                    raise UnknownRecord
                else:
                    copy.bury(record, buried)
            copy.seal(0)
    except BaseException:
        target.close()
        target.path.unlink(missing_ok=True)
        raise
    target.close()
    return len(wanted)


def import_file(ledger: Ledger, path: Path, passphrase: str) -> Imported:
    """Add the records of another store; see `Store.import_file`."""
    if not exists(path):
        raise NoStore("records.import-missing", file=path.name)
    source = Database(path, writable=False)
    added, copies, known, purged = [], [], 0, 0
    try:
        with source.reading():
            header = read_header(source)
            other = Ledger(source, header.id, header.unwrapped(passphrase))
            findings = verify(other)
            with ledger.writing():
                for record in other.ids():
                    try:
                        buried = other.tombstone(record)
                        if buried is None:
                            examine(other, record)
                    except (DamagedStore, ValueError, TypeError, KeyError):
                        continue
                    if not ledger.has(record):
                        if buried is not None:
                            ledger.bury(record, buried)
                            continue
                        _copy(other, ledger, record, record)
                        added.append(record.hex())
                    elif buried is not None:
                        continue
                    elif ledger.tombstone(record) is not None:
                        purged += 1
                    elif other.card(record)[1].head in _heads(ledger, record):
                        known += 1
                    else:
                        twin = os.urandom(16)
                        _copy(other, ledger, record, twin)
                        copies.append(twin.hex())
    finally:
        source.close()
    return Imported(tuple(added), tuple(copies), known, purged, tuple(findings))


def _heads(ledger: Ledger, record: bytes) -> set[str]:
    """The heads that a record has had, as far as it can still be read."""
    try:
        return examine(ledger, record)
    except DamagedStore:
        return set()


def _copy(source: Ledger, target: Ledger, record: bytes, name: bytes) -> None:
    """Seal a record anew in another store. DamagedStore: it cannot be read."""
    key, card = source.card(record)
    source.history(record, key, card)
    target.keep_edition(source.edition(card.edition))
    target.add_events(name, target.add(name, new_key()), card, source.contents(record, key, card))
