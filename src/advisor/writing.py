"""Writes a file: whole or not at all, and never over another file unasked."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path


def free(name: str) -> str:
    """The name, with a number if a file has it already."""
    suffix = Path(name).suffix
    number, candidate = 1, name
    while os.path.lexists(Path(candidate).expanduser()):
        number += 1
        candidate = f"{name.removesuffix(suffix)}-{number}{suffix}"
    return candidate


def write(path: Path, content: str | bytes, *, replace: bool = False) -> None:
    """Write a text, in UTF-8, or bytes to a file that only its owner may read.

    FileExistsError: the file exists and `replace` is not set; OSError: it cannot be written. A fault leaves neither a
    half-written file nor a changed one.
    """
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.", suffix=".part")
    part = Path(name)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(content.encode("utf-8") if isinstance(content, str) else content)
            stream.flush()
            os.fsync(stream.fileno())
        if replace:
            part.replace(path)
        else:
            # A link fails if the name is taken, even by a file that appeared a moment ago.
            _claim(part, path)
    finally:
        part.unlink(missing_ok=True)


def _claim(part: Path, path: Path) -> None:
    try:
        path.hardlink_to(part)
    except FileExistsError:
        raise
    except OSError:
        # Some file systems have no links.
        with path.open("x"):
            pass
        part.replace(path)
