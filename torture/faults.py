"""Faults of the disk: each operation of a story fails in turn, once or from then on, as full or as broken."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass, field
from pathlib import Path

from advisor.records import RecordsError
from torture.disk import Disk, Fault, Through
from torture.story import MEMORY, Story, held

NAME = "records.sqlite"


@dataclass
class Found:
    """What came of many faults: how many, how many were told to the person, and what was lost."""

    faults: int = 0
    told: int = 0
    lost: int = 0
    corrupt: int = 0
    unsaid: int = 0
    examples: list[str] = field(default_factory=list)


def fail_in_turn(every: int = 1) -> Found:
    """Let every such operation fail, in each of four ways; the person tries again when the fault is gone."""
    found = Found()
    with tempfile.TemporaryDirectory(dir=MEMORY) as name:
        disk = Disk()
        story = Story(Path(name) / "counted" / NAME, Through(disk))
        for step in story.steps():
            step.do()
        story.close()
        operations = disk.count
        for at in range(1, operations + 1, every):
            for full in (True, False):
                for for_good in (True, False):
                    _trial(Path(name) / f"{at}{full}{for_good}" / NAME, Fault(at, full, for_good), found)
    return found


def _trial(path: Path, fault: Fault, found: Found) -> None:
    disk = Disk()
    disk.fault = fault
    story = Story(path, Through(disk))
    found.faults += 1
    messages: list[str] = []
    state = None
    for step in story.steps():
        try:
            step.do()
        except RecordsError as error:
            messages += [error.text.en, error.text.fr]
            # What was acknowledged is there, with the fault or without it; only then is the disk mended.
            _look(path, [state, step.after], fault, found)
            disk.fault = None
            step.do()
        state = step.after
    story.close()
    disk.fault = None
    _look(path, [state], fault, found)
    if disk.hit and messages:
        found.told += 1
        found.unsaid += not all(messages)
    elif disk.hit:
        # SQLite could do without what failed; then everything was acknowledged rightly, and is there.
        found.examples.append(f"{fault}: not told, and nothing lost")


def _look(path: Path, allowed: list[object], fault: Fault, found: Found) -> None:
    try:
        state = held(path)
    except (RecordsError, AssertionError) as error:
        found.corrupt += 1
        found.examples.append(f"{fault}: {error}")
        return
    if state not in allowed:
        found.lost += 1
        found.examples.append(f"{fault}: an acknowledged step is missing")
