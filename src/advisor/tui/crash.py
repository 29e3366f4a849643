"""What is shown when the program itself fails: the kind of fault and the place, never what a person wrote."""

from __future__ import annotations

import traceback
from pathlib import Path
from textwrap import wrap

from advisor.messages import say
from advisor.text import Language

_FRAMES = 6
_WIDTH = 78


def report(error: BaseException, language: Language) -> str:
    """The kind of an error and where it arose; its message may hold a note, so it is left out."""
    while error.__cause__ is not None or getattr(error, "error", None):
        error = error.__cause__ or error.error  # type: ignore[attr-defined]
    places = [
        f"  {_short(frame.filename)}:{frame.lineno} ({frame.name})"
        for frame in traceback.extract_tb(error.__traceback__, limit=-_FRAMES)
    ]
    told = [say("crash", language, kind=type(error).__name__), say("crash.tell", language)]
    first, last = ("\n".join(wrap(text, _WIDTH)) for text in told)
    return "\n".join([first, *places, last, ""])


def _short(filename: str) -> str:
    """The file's path from its package on, without the folders of the person's machine."""
    parts = Path(filename).parts
    for package in ("advisor", "textual"):
        if package in parts:
            return "/".join(parts[parts.index(package) :])
    return parts[-1] if parts else filename
