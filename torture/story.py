"""A story that each trial tells to a store, step by step, and what may be read when it was cut off."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import NamedTuple

from tests.records.stage import CHEAP, NOW, PASSPHRASE, library

from advisor.model import Consultation, Departure, Tick
from advisor.records import NoStore, Record, Store
from advisor.records.database import Connect, connect
from advisor.text import Language

State = Mapping[str, Consultation | None] | None
"""What a store holds, by the records' names; a purged one is `purged`; None: no store yet."""

LIBRARY = library()
BEGUN = Consultation(start="visit")


MEMORY = "/dev/shm" if Path("/dev/shm").is_dir() else None
"""A folder without a disk, for trials in which it is not the disk that is tried."""


class Step(NamedTuple):
    """Something that a person does, and what the store holds when it is acknowledged."""

    do: Callable[[], object]
    after: State


class Story:
    """A person makes a store, keeps two consultations, answers, notes, ticks, departs, takes back, and purges one."""

    def __init__(self, path: Path, connect: Connect = connect) -> None:
        self.path = path
        self._connect = connect
        self._store: Store | None = None
        self._records: dict[str, Record] = {}

    @property
    def store(self) -> Store:
        """The store, opened anew if it is not open."""
        if self._store is None:
            self._store = Store.open(self.path, PASSPHRASE, connect=self._connect)
        return self._store

    def close(self) -> None:
        """Close it."""
        if self._store:
            self._store.lock()

    def steps(self) -> list[Step]:
        """The whole story."""
        a, b = BEGUN, BEGUN.answered("visit/purpose", "papers")
        steps = [Step(self._create, {}), Step(partial(self._keep, "a", a), {"a": a})]
        told = [a := a.answered("visit/purpose", "family")]
        told += [a := a.answered("visit/agreed", "unsure").noted("visit/agreed", "she asked for time " * 40)]
        told += [a := a.ticked("visit/go#1", Tick(on="2026-03-09", note="rang"))]
        told += [a := a.answered("visit/agreed", None)]
        steps += [Step(partial(self._append, "a", one), {"a": one}) for one in told]
        steps.append(Step(partial(self._keep, "b", b), {"a": a, "b": b}))
        b = b.departed("visit/by-mail", Departure(reason="no mail there"))
        steps.append(Step(partial(self._append, "b", b), {"a": a, "b": b}))
        steps.append(Step(self._purge_b, {"a": a, "purged": None}))
        a = a.answered("visit/agreed", "yes")
        steps.append(Step(partial(self._append, "a", a), {"a": a, "purged": None}))
        return steps

    def _create(self) -> None:
        self._store = Store.create(self.path, PASSPHRASE, cost=CHEAP, connect=self._connect)

    def _keep(self, name: str, consultation: Consultation) -> None:
        self._records[name] = self.store.keep(consultation, LIBRARY, Language.EN, NOW, name)

    def _append(self, name: str, consultation: Consultation) -> None:
        self._records[name].append(consultation, NOW)

    def _purge_b(self) -> None:
        self.store.purge(self._records["b"].id, NOW)


def held(path: Path) -> State:
    """What the program reads from a store; AssertionError: it does not hold together."""
    try:
        store = Store.open(path, PASSPHRASE)
    except NoStore:
        return None
    found = {"purged" if info.purged else info.name: None if info.purged else store.read(info.id).consultation
             for info in store.list()}  # fmt: skip
    assert store.verify() == [], [finding.text.en for finding in store.verify()]
    store.lock()
    return found
