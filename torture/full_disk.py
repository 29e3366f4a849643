"""A real full disk: a small file system of its own is filled, and what a person can do then is tried end to end."""

from __future__ import annotations

import os
import subprocess
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

from tests.records.stage import CHEAP, NOW, PASSPHRASE

from advisor.records import NotKept, RecordsError, Store
from advisor.text import Language
from torture.power import NAME
from torture.story import BEGUN, LIBRARY


@dataclass
class Found:
    """What came of it; `skipped` says why, if this machine lets nobody mount a file system."""

    skipped: str = ""
    kept: int = 0
    refused: int = 0
    lost: int = 0
    messages: list[str] = field(default_factory=list)


def fill(room: int = 600_000) -> Found:
    """Keep on a disk of so many bytes until it is full; make room; go on."""
    found = Found()
    if os.name != "posix" or os.geteuid() != 0:
        found.skipped = "only root may mount a file system"
        return found
    with tempfile.TemporaryDirectory() as name:
        mount = ["mount", "-t", "tmpfs", "-o", f"size={room}", "tmpfs", name]
        if subprocess.run(mount, capture_output=True).returncode:
            found.skipped = "no file system can be mounted here"
            return found
        try:
            _fill(Path(name), found)
        finally:
            subprocess.run(["umount", name], check=True, capture_output=True)
    return found


def _fill(folder: Path, found: Found) -> None:
    ballast = folder / "ballast"
    ballast.write_bytes(b"\0" * 100_000)
    store = Store.create(folder / "data" / NAME, PASSPHRASE, cost=CHEAP)
    record = store.keep(BEGUN, LIBRARY, Language.EN, NOW, "full")
    consultation = BEGUN
    while not found.refused:
        following = consultation.noted("visit/purpose", f"{found.kept} " + "long " * 500)
        try:
            record.append(following, NOW)
            consultation = following
            found.kept += 1
        except NotKept as error:
            found.refused += 1
            found.messages = [error.text.en, error.text.fr]
    for attempt in (
        lambda: record.append(following, NOW),
        lambda: store.keep(following, LIBRARY, Language.EN, NOW, "another"),
        lambda: store.export_all(folder / "backup.sqlite", "x", cost=CHEAP),
        lambda: Store.create(folder / "other" / NAME, PASSPHRASE, cost=CHEAP).lock(),
    ):
        try:
            attempt()
        except RecordsError:
            found.refused += 1
    found.lost += store.read(record.id).consultation != consultation
    ballast.unlink()
    record.append(following, NOW)
    found.kept += 1
    store.lock()
    store = Store.open(folder / "data" / NAME, PASSPHRASE)
    found.lost += store.read(record.id).consultation != following or store.verify() != []
    store.lock()
