"""A file system for SQLite that writes down what it is told to do, and fails when it is told to."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

import apsw


class Operation(NamedTuple):
    """What SQLite asked for: create, write, truncate, sync or delete a file, by its name.

    lasting: of a deletion, that the folder is synced too. A new journal's first sync does that by itself.
    """

    what: str
    name: str
    offset: int = 0
    data: bytes = b""
    lasting: bool = False


class Fault(NamedTuple):
    """At which operation, counted from 1, what goes wrong, and whether it does from then on."""

    at: int
    full: bool
    for_good: bool


class Disk(apsw.VFS):
    """A file system of its own name over the machine's."""

    _made = 0

    def __init__(self) -> None:
        Disk._made += 1
        self.name = f"torture{Disk._made}"
        self.log: list[Operation] = []
        self.fault: Fault | None = None
        self.count = 0
        self.hit = 0
        super().__init__(self.name, "")

    def happens(self, operation: Operation) -> None:
        """Write an operation down, or let it fail."""
        self.count += 1
        fault = self.fault
        if fault and (self.count == fault.at or (fault.for_good and self.count > fault.at)):
            self.hit += 1
            codes = {"sync": apsw.SQLITE_IOERR_FSYNC, "truncate": apsw.SQLITE_IOERR_TRUNCATE}
            codes |= {"delete": apsw.SQLITE_IOERR_DELETE, "create": apsw.SQLITE_CANTOPEN}
            code = codes.get(operation.what, apsw.SQLITE_IOERR_WRITE)
            raise apsw.exception_for(apsw.SQLITE_FULL if fault.full and operation.what == "write" else code)
        self.log.append(operation)

    def xOpen(self, name: Any, flags: list[int]) -> apsw.VFSFile:  # noqa: N802
        path = Path(name.filename() if isinstance(name, apsw.URIFilename) else str(name))
        if not path.exists():
            self.happens(Operation("create", path.name))
        return _File(self, path.name, name, flags)

    def xDelete(self, filename: str, syncdir: bool) -> None:  # noqa: N802
        self.happens(Operation("delete", Path(filename).name, lasting=bool(syncdir)))
        super().xDelete(filename, syncdir)


class _File(apsw.VFSFile):
    def __init__(self, disk: Disk, name: str, filename: Any, flags: list[int]) -> None:
        self._disk = disk
        self._name = name
        super().__init__("", filename, flags)

    def xWrite(self, data: bytes, offset: int) -> None:  # noqa: N802
        self._disk.happens(Operation("write", self._name, offset, bytes(data)))
        super().xWrite(data, offset)

    def xTruncate(self, newsize: int) -> None:  # noqa: N802
        self._disk.happens(Operation("truncate", self._name, newsize))
        super().xTruncate(newsize)

    def xSync(self, flags: int) -> None:  # noqa: N802
        self._disk.happens(Operation("sync", self._name))
        super().xSync(flags)


class Through:
    """Opens stores on such a disk. `instead` replaces settings, for a control that must lose something."""

    def __init__(self, disk: Disk, instead: Mapping[str, str] | None = None) -> None:
        self.disk = disk
        self.instead = instead or {}

    def __call__(self, path: Path, writable: bool) -> _Connection:
        flags = apsw.SQLITE_OPEN_READWRITE if writable else apsw.SQLITE_OPEN_READONLY
        try:
            return _Connection(apsw.Connection(str(path), flags=flags, vfs=self.disk.name), self.instead)
        except apsw.Error as error:
            raise _as_sqlite3(error) from None


class _Connection:
    def __init__(self, connection: apsw.Connection, instead: Mapping[str, str]) -> None:
        self._connection = connection
        self._instead = instead

    def execute(self, sql: str, parameters: Any = (), /) -> list[tuple[Any, ...]]:
        try:
            return list(self._connection.execute(self._instead.get(sql, sql), parameters))
        except apsw.Error as error:
            raise _as_sqlite3(error) from None

    def close(self) -> None:
        try:
            self._connection.close(True)
        except apsw.Error as error:
            raise _as_sqlite3(error) from None


def _as_sqlite3(error: apsw.Error) -> sqlite3.Error:
    code = int(getattr(error, "extendedresult", 0) or getattr(error, "result", 0))
    corrupt = code & 0xFF in (apsw.SQLITE_CORRUPT, apsw.SQLITE_NOTADB)
    found = (sqlite3.DatabaseError if corrupt else sqlite3.OperationalError)(str(error))
    found.sqlite_errorcode = code
    return found
