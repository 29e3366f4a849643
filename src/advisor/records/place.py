"""Where the store lies on this machine."""

from __future__ import annotations

import errno
import os
from contextlib import suppress
from pathlib import Path

NAME = "records.sqlite"


def default_path() -> Path:
    """The store's file: in the folder that ADVISOR_DATA names, or in the user's data folder."""
    named = os.environ.get("ADVISOR_DATA")
    if named:
        return Path(named) / NAME
    from platformdirs import user_data_path

    return user_data_path("advisor", appauthor=False) / NAME


def exists(path: Path) -> bool:
    """Whether a store seems to lie there; a file without content is none, for its making was cut off."""
    try:
        return path.stat().st_size > 0
    except OSError:
        return False


def prepare(path: Path) -> None:
    """Make the folder (0700) and an empty file (0600) for a new store, where they are missing.

    OSError: they cannot be made.
    """
    folder = path.parent
    missing = [one for one in (folder, *folder.parents) if not one.exists()]
    for one in reversed(missing):
        one.mkdir(mode=0o700, exist_ok=True)
        _settle(one.parent)
    path.touch(mode=0o600)
    narrow(path)
    _settle(folder)


def narrow(path: Path) -> None:
    """Take away whatever rights others have on the file: a copy or a restored back-up often gives them some."""
    if os.name == "posix" and path.stat().st_mode & 0o077:
        # Some file systems know no rights; what lies in the file is sealed all the same.
        with suppress(PermissionError):
            path.chmod(0o600)


def _settle(folder: Path) -> None:
    """Make what was created in a folder last through a loss of power, where the file system can."""
    if os.name != "posix":
        return
    try:
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
    except OSError as error:
        if error.errno not in (errno.EINVAL, errno.ENOTSUP, errno.EACCES):
            raise
