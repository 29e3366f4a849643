"""Two programs on one store at once: each keeps answers in a record of its own and in one that both have open."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from tests.records.stage import NOW, PASSPHRASE, create

from advisor.records import RecordsError, Store
from advisor.text import Language
from torture.story import BEGUN, LIBRARY


@dataclass
class Found:
    """What came of it: answers acknowledged, answers missing, and what is wrong with the store after."""

    acknowledged: int
    lost: int
    findings: int


def forked(work: Callable[[int], None]) -> tuple[int, int]:
    """Start a program of its own that writes what it acknowledges to a pipe; its id, and the pipe to read."""
    reading, writing = os.pipe()
    child = os.fork()
    if child:
        os.close(writing)
        return child, reading
    try:
        os.close(reading)
        work(writing)
    finally:
        os._exit(0)


def together(answers: int, programs: int = 2) -> Found:
    """Let some programs keep as many answers each, every tenth in the record that they share."""
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "records.sqlite"
        store = create(path)
        shared = store.keep(BEGUN, LIBRARY, Language.EN, NOW, "shared").id
        store.lock()
        started = [forked(partial(_keep, path, p, shared, answers)) for p in range(programs)]
        acknowledged = [0] * programs
        for program, (child, pipe) in enumerate(started):
            with os.fdopen(pipe, "rb") as said:
                acknowledged[program] = len(said.read())
            os.waitpid(child, 0)
        store = Store.open(path, PASSPHRASE)
        lost = 0
        events = {info.name: store.read(info.id).events for info in store.list()}
        for program in range(programs):
            mine = [e.event.value for e in events.get(str(program), ()) if e.event.kind == "note"]
            ours = [e.event.value for e in events["shared"] if e.event.key == f"visit/{program}"]
            wanted = [str(number) for number in range(answers)]
            lost += sum(1 for number in wanted if number not in {*mine, *ours})
        found = Found(sum(acknowledged), lost, len(store.verify()))
        store.lock()
        return found


def _keep(path: Path, program: int, shared: str, answers: int, said: int) -> None:
    store = Store.open(path, PASSPHRASE)
    own = store.keep(BEGUN, LIBRARY, Language.EN, NOW, str(program))
    both = store.record(shared)
    for number in range(answers):
        record = own if number % 10 else both
        while True:
            try:
                record.append(record.consultation.noted(f"visit/{program}", str(number)), NOW)
                break
            except RecordsError:
                # As a person would: it was said, and nothing that was typed is gone.
                continue
        os.write(said, b".")
