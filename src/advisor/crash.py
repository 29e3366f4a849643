"""What is shown when the program itself fails: the kind of fault and the place, never what a person wrote."""

from __future__ import annotations

import sys
from pathlib import Path
from types import TracebackType
from typing import Any

from advisor.messages import say
from advisor.text import Language

_FRAMES = 6
_WIDTH = 78


def report(error: BaseException, language: Language) -> str:
    """The kind of an error and where it arose; its message may hold a note, so it is left out."""
    # Needed only here; their import would be a part of every start.
    import traceback
    from textwrap import wrap

    while error.__cause__ is not None or getattr(error, "error", None):
        error = error.__cause__ or error.error  # type: ignore[attr-defined]
    places = [
        f"  {_short(frame.filename)}:{frame.lineno} ({frame.name})"
        for frame in traceback.extract_tb(error.__traceback__, limit=-_FRAMES)
    ]
    told = [say("crash", language, kind=type(error).__name__), say("crash.tell", language)]
    first, last = ("\n".join(wrap(text, _WIDTH)) for text in told)
    return "\n".join([first, *places, last, ""])


def tell_only_kind_and_place(language: Language) -> None:
    """From now on an error that nothing catches, in any thread, is told by its report, without its message."""
    import threading

    def told(error: BaseException | None) -> None:
        if isinstance(error, Exception) and sys.stderr is not None:
            sys.stderr.write(report(error, language))

    def uncaught(_kind: type[BaseException], error: BaseException, _where: TracebackType | None) -> None:
        told(error)

    def in_thread(arguments: threading.ExceptHookArgs) -> None:
        told(arguments.exc_value)

    def unraisable(arguments: Any) -> None:
        told(arguments.exc_value)

    sys.excepthook = uncaught
    threading.excepthook = in_thread
    sys.unraisablehook = unraisable


def _short(filename: str) -> str:
    """The file's path from its package on, without the folders of the person's machine."""
    parts = Path(filename).parts
    for package in ("advisor", "textual"):
        if package in parts:
            return "/".join(parts[parts.index(package) :])
    return parts[-1] if parts else filename
