"""Kills of a program that does nothing but keep answers: most of them fall inside a transaction."""

from __future__ import annotations

import os
import random
import signal
import tempfile
import time
from functools import partial
from pathlib import Path

from tests.records.stage import NOW, PASSPHRASE, create

from advisor.records import NoStore, RecordsError, Store
from advisor.text import Language
from torture.kills import Found
from torture.story import BEGUN, LIBRARY
from torture.windows import forked

ANSWERS = 5
"""The program is killed after none to so many acknowledged answers, and then at any moment of the next two."""


def kill(times: int, seed: int) -> Found:
    """Kill a program as many times; every 50 kills begin with a new store, whose making is killed too."""
    chance, found = random.Random(seed), Found()
    with tempfile.TemporaryDirectory() as name:
        for number in range(times):
            path = Path(name) / str(number // 50) / "records.sqlite"
            child, pipe = forked(partial(_keep, path, str(number)))
            with os.fdopen(pipe, "rb", buffering=0) as said:
                begun = time.monotonic()
                first = len(b"".join(said.read(1) for _ in range(chance.randint(0, ANSWERS))))
                pace = (time.monotonic() - begun) / first if first else 0.1
                time.sleep(chance.random() * 2 * pace)
                os.kill(child, signal.SIGKILL)
                os.waitpid(child, 0)
                acknowledged = first + len(said.read()) - 1
            found.kills += 1
            found.during += (path.parent / "records.sqlite-journal").exists()
            found.acknowledged += max(acknowledged, 0)
            _look(path, str(number), acknowledged, found)
    return found


def _keep(path: Path, name: str, said: int) -> None:
    """Keep answers without end, and say so each time."""
    try:
        store = Store.open(path, PASSPHRASE)
    except NoStore:
        store = create(path)
    consultation = BEGUN
    record = store.keep(consultation, LIBRARY, Language.EN, NOW, name)
    os.write(said, b".")
    for number in range(1, 1_000_000):
        consultation = consultation.answered("visit/purpose", ("papers", "family")[number % 2]).noted(
            "visit/purpose", str(number)
        )
        record.append(consultation, NOW)
        os.write(said, b".")


def _look(path: Path, name: str, acknowledged: int, found: Found) -> None:
    """The last acknowledged answer is there, or the one after it, whole; -1: the record itself was not yet."""
    try:
        store = Store.open(path, PASSPHRASE)
        ids = [info.id for info in store.list() if info.name == name]
        held = int(store.read(ids[0]).consultation.notes.get("visit/purpose", "0")) if ids else -1
        findings = store.verify()
        store.lock()
    except NoStore:
        # A store whose making was cut off is none; the next program makes it.
        found.lost += acknowledged >= 0
        return
    except RecordsError as error:
        found.unreadable += 1
        found.examples.append(f"kill {name}: {error}")
        return
    if held not in (acknowledged, acknowledged + 1):
        found.lost += 1
        found.examples.append(f"kill {name}: {acknowledged} acknowledged, {held} found")
    if findings:
        found.unreadable += 1
        found.examples.append(f"kill {name}: {findings[0].text.en}")
