"""The transcript as a file of the person's choosing; an existing file is never touched."""

from __future__ import annotations

import errno
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from advisor.library import Library
from advisor.messages import pair
from advisor.model import Consultation
from advisor.printing import SUFFIXES, produced
from advisor.text import Language, Text
from advisor.writing import free, write

if TYPE_CHECKING:
    from advisor.records import Kept
    from advisor.transcript.transcript import Transcript

FORMATS = {suffix: name for name, suffix in SUFFIXES.items()}

_REASONS = {
    errno.ENOENT: "save.no-folder",
    errno.ENOTDIR: "save.no-folder",
    errno.EACCES: "save.forbidden",
    errno.EPERM: "save.forbidden",
    errno.EROFS: "save.forbidden",
    errno.EISDIR: "save.is-folder",
    errno.ENOSPC: "save.full",
    errno.ENAMETOOLONG: "save.long-name",
}


class SaveError(Exception):
    """A file was not written; text: why, in both languages; instead: another name that is free, or empty."""

    def __init__(self, text: Text, instead: str = "") -> None:
        self.text = text
        self.instead = instead
        super().__init__(text.en)


def proposed(consultation: Consultation, now: datetime) -> str:
    """A name for the transcript that no file has yet."""
    tree = consultation.start.partition("/")[0]
    return free(f"./advisor-{tree}-{now:%Y-%m-%d}.md")


def save(
    name: str,
    library: Library,
    consultation: Consultation,
    language: Language,
    now: datetime,
    kept: Kept | None = None,
) -> Path:
    """Write the transcript, in the format that the name's suffix says; SaveError: it was not written.

    kept: the record of the consultation, if it is kept.
    """
    name = name.strip()
    suffix = Path(name).suffix.lower()
    to = FORMATS.get(suffix)
    if name and to is None:
        raise SaveError(pair("save.suffix"), "" if suffix else f"{name}.md")
    return put(name, produced(transcript(library, consultation, language, now, kept), to) if to else b"")


def transcript(
    library: Library, consultation: Consultation, language: Language, now: datetime, kept: Kept | None
) -> Transcript:
    """The transcript, with how the answers came about if it is kept."""
    from advisor.keeping.printed import about
    from advisor.transcript.build import build

    return build(library, consultation, language, now, **(about(kept, language) if kept else {}))


def put(name: str, content: bytes) -> Path:
    """Write a file under the name that was typed; SaveError: it was not written."""
    name = name.strip()
    if not name:
        raise SaveError(pair("save.no-name"))
    try:
        path = Path(name).expanduser()
    except RuntimeError as error:
        raise SaveError(pair("save.no-folder")) from error
    try:
        write(path, content)
    except FileExistsError as error:
        raise SaveError(pair("save.is-folder" if path.is_dir() else "save.exists"), free(name)) from error
    except (OSError, ValueError) as error:
        key = _REASONS.get(getattr(error, "errno", None) or 0)
        reason = getattr(error, "strerror", None) or type(error).__name__
        raise SaveError(pair(key) if key else pair("save.failed", reason=reason)) from error
    return path.absolute()
