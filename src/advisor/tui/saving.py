"""The transcript as a file of the person's choosing; an existing file is never touched."""

from __future__ import annotations

import errno
import os
from datetime import datetime
from pathlib import Path

from advisor.library import Library
from advisor.messages import pair
from advisor.model import Consultation
from advisor.text import Language, Text

FORMATS = {".md": "markdown", ".txt": "text", ".json": "json"}

_REASONS = {
    errno.ENOENT: "save.no-folder",
    errno.ENOTDIR: "save.no-folder",
    errno.EACCES: "save.forbidden",
    errno.EPERM: "save.forbidden",
    errno.EROFS: "save.forbidden",
    errno.EISDIR: "save.is-folder",
    errno.ENOSPC: "save.full",
    errno.EDQUOT if hasattr(errno, "EDQUOT") else errno.ENOSPC: "save.full",
    errno.ENAMETOOLONG: "save.long-name",
}


class SaveError(Exception):
    """A file could not be written; text: why, in both languages; instead: another name that is free, or empty."""

    def __init__(self, text: Text, instead: str = "") -> None:
        self.text = text
        self.instead = instead
        super().__init__(text.en)


def proposed(consultation: Consultation, now: datetime, folder: Path | None = None) -> str:
    """A name for the transcript that no file has yet."""
    tree = consultation.start.partition("/")[0]
    return free(f"./advisor-{tree}-{now:%Y-%m-%d}.md", folder)


def free(name: str, folder: Path | None = None) -> str:
    """The name, with a number if a file has it already."""
    stem, suffix = os.path.splitext(name)
    number, candidate = 1, name
    while os.path.lexists((folder or Path()) / Path(candidate).expanduser()):
        number += 1
        candidate = f"{stem}-{number}{suffix}"
    return candidate


def save(name: str, library: Library, consultation: Consultation, language: Language, now: datetime) -> Path:
    """Write the transcript, in the format that the name's suffix says; SaveError: it was not written."""
    path = Path(name.strip()).expanduser()
    if not name.strip():
        raise SaveError(pair("save.no-name"))
    to = FORMATS.get(path.suffix.lower())
    if to is None:
        raise SaveError(pair("save.suffix"), f"{name.strip()}.md" if not path.suffix else "")
    from advisor.transcript import render
    from advisor.transcript.transcript import build

    text = render(build(library, consultation, language, now), to)
    write_new(path, text)
    return path.absolute()


def write_new(path: Path, text: str) -> None:
    """Write a file that was not there, readable by its owner only; SaveError: it could not be, and nothing is left."""
    made = False
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        made = True
        with os.fdopen(handle, "w", encoding="utf-8", errors="backslashreplace", newline="\n") as file:
            file.write(text)
    except FileExistsError as error:
        if path.is_dir():
            raise SaveError(pair("save.is-folder")) from error
        raise SaveError(pair("save.exists"), free(str(path))) from error
    except (OSError, ValueError) as error:
        if made:
            path.unlink(missing_ok=True)
        key = _REASONS.get(getattr(error, "errno", 0) or 0)
        reason = pair(key) if key else pair("save.failed", reason=getattr(error, "strerror", None) or "?")
        raise SaveError(reason) from error
