"""A store's header: its id, and its master key, wrapped with the key that the passphrase gives."""

from __future__ import annotations

import os
from dataclasses import dataclass

from advisor.records.database import Database
from advisor.records.errors import DamagedStore, WrongPassphrase
from advisor.records.sealing import KEY, Box, Cost, digest, passphrase_key


@dataclass(frozen=True)
class Header:
    """What stands plainly in the file: without the passphrase it opens nothing."""

    id: bytes
    salt: bytes
    cost: Cost
    master: bytes

    @classmethod
    def wrapped(cls, store: bytes, master: bytes, passphrase: str, cost: Cost) -> Header:
        """A header with the master key wrapped anew."""
        salt = os.urandom(16)
        box = Box(passphrase_key(passphrase, salt, cost))
        return cls(store, salt, cost, box.seal(master, *_place(store, salt, cost)))

    def unwrapped(self, passphrase: str) -> bytes:
        """The master key; this takes a quarter of a second by design. WrongPassphrase: it does not open."""
        box = Box(passphrase_key(passphrase, self.salt, self.cost))
        try:
            return box.open(self.master, *_place(self.id, self.salt, self.cost))
        except DamagedStore:
            # The header's digest was right: it is the passphrase that is not.
            raise WrongPassphrase from None

    @property
    def digest(self) -> bytes:
        """Tells damage from a wrong passphrase, and an old header from the present one."""
        cost = f"{self.cost.iterations}|{self.cost.lanes}|{self.cost.memory}"
        return digest(self.id, self.salt, cost.encode(), self.master)

    def write(self, database: Database) -> None:
        """Put this header in the place of the one before."""
        database.execute("DELETE FROM store")
        cost = self.cost
        values = (self.id, self.salt, cost.iterations, cost.lanes, cost.memory, self.master, self.digest)
        database.execute("INSERT INTO store VALUES (?, ?, ?, ?, ?, ?, ?)", *values)


def read_header(database: Database) -> Header:
    """The header of a store; DamagedStore: it is not as it was written."""
    rows = database.execute("SELECT id, salt, iterations, lanes, memory, master, digest FROM store")
    if len(rows) != 1 or [type(value) for value in rows[0]] != [bytes, bytes, int, int, int, bytes, bytes]:
        raise DamagedStore
    store, salt, iterations, lanes, memory, master, written = rows[0]
    header = Header(store, salt, Cost(iterations, lanes, memory), master)
    if header.digest != written or not header.cost.reasonable or len(store) != 16 or len(salt) != 16:
        raise DamagedStore
    return header


def new_key() -> bytes:
    """A key that nobody has seen."""
    return os.urandom(KEY)


def _place(store: bytes, salt: bytes, cost: Cost) -> tuple[object, ...]:
    return (store, "master", salt, cost.iterations, cost.lanes, cost.memory)
