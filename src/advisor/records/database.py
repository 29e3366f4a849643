"""The database file: how it is opened, its tables, and transactions that last once they are said to have."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, Protocol

from advisor.messages import pair
from advisor.records.errors import DamagedStore, NewerStore, NoStore, NotKept, RecordsError, StoreBusy
from advisor.records.place import exists, narrow, prepare

VERSION = 1
APPLICATION = 0x41445652
"""`ADVR`, in the file's head."""
PATIENCE = 10_000
"""How long to wait for another program, in milliseconds."""

TABLES = (
    "CREATE TABLE store (id BLOB NOT NULL, salt BLOB NOT NULL, iterations INTEGER NOT NULL, lanes INTEGER NOT NULL, "
    "memory INTEGER NOT NULL, master BLOB NOT NULL, digest BLOB NOT NULL)",
    "CREATE TABLE state (sealed BLOB NOT NULL)",
    "CREATE TABLE record (id BLOB PRIMARY KEY, key BLOB, card BLOB NOT NULL) WITHOUT ROWID",
    "CREATE TABLE event (record BLOB, number INTEGER, sealed BLOB NOT NULL, PRIMARY KEY (record, number)) "
    "WITHOUT ROWID",
    "CREATE TABLE edition (id BLOB PRIMARY KEY, sealed BLOB NOT NULL) WITHOUT ROWID",
)

# A rollback journal that is deleted, its folder synced: the one way that lost nothing under replayed power loss.
DURABLE = (
    "PRAGMA journal_mode=DELETE",
    "PRAGMA synchronous=EXTRA",
    "PRAGMA fullfsync=ON",
)
# Nothing plain beside the file, nothing left in it, and nothing in it that runs.
CAREFUL = (
    f"PRAGMA busy_timeout={PATIENCE}",
    "PRAGMA temp_store=MEMORY",
    "PRAGMA secure_delete=ON",
    "PRAGMA cell_size_check=ON",
    "PRAGMA trusted_schema=OFF",
    "PRAGMA mmap_size=0",
)


class Connection(Protocol):
    """What is needed of a connection; its errors are those of `sqlite3`."""

    def execute(self, sql: str, parameters: Any = ..., /) -> Any:
        """Run one statement."""

    def close(self) -> None:
        """Close it."""


Connect = Callable[[Path, bool], Connection]
"""Opens a file that is there, for writing if True; without any transaction of its own."""


def connect(path: Path, writable: bool) -> Connection:
    """Python's own SQLite. A file that is only read counts as unchanging: no lock, and no journal rolled back."""
    mode = "rw" if writable else "ro&immutable=1"
    return sqlite3.connect(
        f"{path.absolute().as_uri()}?mode={mode}", uri=True, isolation_level=None, check_same_thread=False
    )


class Database:
    """A store's file, opened when it is first needed, and anew after each fault."""

    def __init__(self, path: Path, connect: Connect = connect, *, writable: bool = True) -> None:
        self.path = path
        self._connect = connect
        self._writable = writable
        self._connection: Connection | None = None
        self._file: tuple[int, int] | None = None
        self._fault = "records.not-read"
        # The screen opens the store in one thread and keeps answers in another.
        self._lock = threading.RLock()

    def close(self) -> None:
        """Close the file; the next use opens it again."""
        with self._lock:
            connection, self._connection = self._connection, None
            if connection is not None:
                connection.close()

    def create(self) -> None:
        """Make the tables, inside a transaction of `making`."""
        self.execute(f"PRAGMA application_id={APPLICATION}")
        self.execute(f"PRAGMA user_version={VERSION}")
        for table in TABLES:
            self.execute(table)

    def execute(self, sql: str, *values: object) -> list[tuple[Any, ...]]:
        """The rows that one statement gives; only inside a transaction."""
        if self._connection is None:
            raise DamagedStore
        with _told(self._fault):
            return list(self._connection.execute(sql, values))

    @contextmanager
    def making(self) -> Iterator[None]:
        """A transaction in a file that is new, or empty because its making was cut off."""
        with self._lock:
            with _told("records.not-kept"):
                prepare(self.path)
            yield from self._transaction("BEGIN EXCLUSIVE", new=True)

    @contextmanager
    def writing(self) -> Iterator[None]:
        """A transaction that is on the disk when it ends, or has not happened. NotKept: it has not."""
        with self._lock:
            yield from self._transaction("BEGIN IMMEDIATE")

    @contextmanager
    def reading(self) -> Iterator[None]:
        """One unchanging view of the store."""
        with self._lock:
            yield from self._transaction("BEGIN")

    def _transaction(self, begin: str, *, new: bool = False) -> Iterator[None]:
        self._fault = "records.not-read" if begin == "BEGIN" else "records.not-kept"
        try:
            self._open(new=new)
            self.execute(begin)
            yield
            self.execute("COMMIT")
        except BaseException:
            self._abandon()
            raise

    def _abandon(self) -> None:
        """Roll back, and close: what SQLite knew of the file may be wrong after a fault of the disk."""
        for tidy in (lambda: self.execute("ROLLBACK"), self.close):
            # Most faults have rolled back by themselves already.
            with suppress(sqlite3.Error, RecordsError):
                tidy()

    def _open(self, *, new: bool) -> None:
        if self._connection is not None and self._file == _identity(self.path):
            return
        # A program that copies files may have put another in this one's place: what is written to the old one is lost.
        self.close()
        if not new and not exists(self.path):
            raise NoStore("records.gone" if self._file else "")
        with _told(self._fault):
            if self._writable:
                narrow(self.path)
            self._file = _identity(self.path)
            self._connection = self._connect(self.path, self._writable)
        for pragma in (*CAREFUL, *(DURABLE if self._writable else ("PRAGMA query_only=ON",))):
            self.execute(pragma)
        if not new:
            self._recognize()

    def _recognize(self) -> None:
        """Look at what kind of file this is before anything is read from it: a foreign one may hold code."""
        found = {sql for (sql,) in self.execute("SELECT sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%'")}
        if not found:
            raise NoStore
        if self.execute("PRAGMA application_id")[0][0] != APPLICATION:
            raise DamagedStore
        version = self.execute("PRAGMA user_version")[0][0]
        if version > VERSION:
            raise NewerStore(version=version, known=VERSION)
        if version != VERSION or found != set(TABLES):
            raise DamagedStore


def _identity(path: Path) -> tuple[int, int] | None:
    """Which file it is that has this name now."""
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino


@contextmanager
def _told(key: str) -> Iterator[None]:
    """Faults of the file and of the disk, told as what they mean to a person."""
    try:
        yield
    except sqlite3.Error as error:
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        if code in _BUSY:
            raise StoreBusy from None
        if code in _BROKEN or not isinstance(error, sqlite3.OperationalError):
            raise DamagedStore from None
        raise NotKept(key, reason=pair(_REASONS.get(code, "records.reason.disk"))) from None
    except UnicodeDecodeError:
        # SQLite quotes a damaged table in its message, and Python cannot read that.
        raise DamagedStore from None
    except OSError as error:
        raise NotKept(key, reason=error.strerror or type(error).__name__) from None


_BUSY = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)
_BROKEN = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_ERROR, sqlite3.SQLITE_FORMAT)
_REASONS = {
    sqlite3.SQLITE_FULL: "records.reason.full",
    sqlite3.SQLITE_READONLY: "records.reason.readonly",
    sqlite3.SQLITE_PERM: "records.reason.readonly",
    sqlite3.SQLITE_CANTOPEN: "records.reason.readonly",
}
