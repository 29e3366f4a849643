"""Loss of power: every operation of a story is recorded, and the disk is put together as it may have been found after.

What was not synced when the power went may be there, be missing, or be there in part, each write for itself and in
sectors of 512 bytes; a file that was made or deleted may be there or not until its folder was synced.
"""

from __future__ import annotations

import hashlib
import random
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from advisor.records import RecordsError
from torture.disk import Disk, Operation, Through
from torture.story import MEMORY, State, Story, held

SECTOR = 512
NAME = "records.sqlite"

CONTROLS: dict[str, dict[str, str]] = {
    "WAL, synchronous=NORMAL": {
        # Files of shared memory cannot be written down; one connection alone needs none.
        "PRAGMA journal_mode=DELETE": "PRAGMA locking_mode=EXCLUSIVE; PRAGMA journal_mode=WAL",
        "PRAGMA synchronous=EXTRA": "PRAGMA synchronous=NORMAL",
    },
    "DELETE, synchronous=FULL": {"PRAGMA synchronous=EXTRA": "PRAGMA synchronous=FULL"},
    "DELETE, synchronous=OFF": {"PRAGMA synchronous=EXTRA": "PRAGMA synchronous=OFF"},
}


@dataclass
class Found:
    """What came of many losses of power: how many states, how many of them different, and what was lost."""

    tried: int = 0
    states: set[bytes] = field(default_factory=set)
    lost: int = 0
    unreadable: int = 0
    examples: list[str] = field(default_factory=list)


class _Inode:
    def __init__(self) -> None:
        self.safe = b""
        self.waiting: list[Operation] = []


def recorded(folder: Path, instead: Mapping[str, str] | None = None) -> tuple[list[Operation], list[int], list[State]]:
    """A story's operations, how many there were when each step was acknowledged, and what was then to be read."""
    disk = Disk()
    story = Story(folder / NAME, Through(disk, instead))
    ends, states = [], []
    for step in story.steps():
        step.do()
        ends.append(len(disk.log))
        states.append(step.after)
    story.close()
    return disk.log[: ends[-1]], ends, states


def lose_power(times: int, seed: int, instead: Mapping[str, str] | None = None) -> Found:
    """Lose power at random moments until so many different states were looked at, or ten times as many were tried."""
    chance, found = random.Random(seed), Found()
    with tempfile.TemporaryDirectory(dir=MEMORY) as name:
        folder = Path(name)
        log, ends, states = recorded(folder / "told", instead)
        while len(found.states) < times and found.tried < 10 * times:
            moment = chance.randint(0, len(log))
            files = dict(_after(log[:moment], chance))
            found.tried += 1
            mark = hashlib.sha256(repr((moment, sorted(files.items()))).encode()).digest()
            if mark in found.states:
                continue
            found.states.add(mark)
            done = sum(end <= moment for end in ends)
            # While a step is under way, it may be found done already, but not half.
            allowed = [None, *states][done : done + 2]
            _look(folder / "found", files, allowed, f"operation {moment}, step {done}", found)
    return found


def _look(folder: Path, files: dict[str, bytes], allowed: list[State], where: str, found: Found) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    for name, content in files.items():
        (folder / name).write_bytes(content)
    try:
        state = held(folder / NAME)
    except (RecordsError, AssertionError) as error:
        found.unreadable += 1
        found.examples.append(f"{where}: {error}")
        return
    if state not in allowed:
        found.lost += 1
        found.examples.append(f"{where}: an acknowledged step is missing")


def _after(log: list[Operation], chance: random.Random) -> Iterator[tuple[str, bytes]]:
    """The files as they may be found after these operations."""
    # The store's own file was made, and its folder synced, before SQLite saw it.
    names: dict[str, _Inode] = {NAME: _Inode()}
    now = dict(names)
    waiting: list[tuple[str, _Inode | None]] = []
    new: set[str] = set()

    def settle() -> None:
        for name, inode in waiting:
            _link(names, name, inode)
        waiting.clear()

    for operation in log:
        name = operation.name
        if operation.what == "create":
            now[name] = _Inode()
            waiting.append((name, now[name]))
            new.add(name)
        elif operation.what == "delete":
            now.pop(name, None)
            waiting.append((name, None))
            if operation.lasting:
                settle()
        elif operation.what == "sync":
            synced = now[name]
            for written in synced.waiting:
                synced.safe = _with(synced.safe, written)
            synced.waiting.clear()
            if name in new:
                settle()
                new.discard(name)
        else:
            now[name].waiting.append(operation)
    mood = chance.random()
    for name, inode in waiting:
        if chance.random() < mood:
            _link(names, name, inode)
    for name, one in names.items():
        yield name, _found(one, chance)


def _link(names: dict[str, _Inode], name: str, inode: _Inode | None) -> None:
    if inode is None:
        names.pop(name, None)
    else:
        names[name] = inode


def _found(inode: _Inode, chance: random.Random) -> bytes:
    content, mood, torn = inode.safe, chance.random(), chance.random() < 0.7
    for one in inode.waiting:
        if chance.random() >= mood:
            continue
        if torn and one.what == "write" and chance.random() < 0.6:
            for start in range(0, len(one.data), SECTOR):
                if chance.random() < 0.5:
                    part = one.data[start : start + SECTOR]
                    content = _with(content, one._replace(offset=one.offset + start, data=part))
        else:
            content = _with(content, one)
    return content


def _with(content: bytes, operation: Operation) -> bytes:
    start, data = operation.offset, operation.data
    if operation.what == "truncate":
        return content[:start].ljust(start, b"\0")
    return content[:start].ljust(start, b"\0") + data + content[start + len(data) :]
