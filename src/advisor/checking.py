"""Checks what a person names: a library, a folder, or a file in or outside of one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from advisor.analysis.stats import stats
from advisor.checks import check
from advisor.diagnostics import Diagnostic, Severity
from advisor.library import Library
from advisor.loading.folders import PARTS
from advisor.loading.library import collector_resting, load, load_files
from advisor.loading.source import MAX_BYTES

Watch = Callable[[str, Sequence[Any]], Iterable[Any]]
"""Gives each of some items in turn, and may tell whoever waits how far the work of this name has come."""


def unwatched(_work: str, items: Sequence[Any]) -> Iterable[Any]:
    """Just the items."""
    return items


def check_library(trees: str | None, watch: Watch = unwatched) -> list[Diagnostic]:
    """Every finding in a library; `trees` as `loading.folders.library_folders` takes it."""
    with collector_resting():
        library, found = load(trees, watch=partial(watch, "reading"))
        return _sorted([*found, *check(library, partial(watch, "checking"))])


def check_paths(paths: Iterable[Path], watch: Watch = unwatched) -> list[Diagnostic]:
    """Every finding in some folders and files.

    A folder is a library. A file that stands in a library is resolved against it, and only its own findings are
    returned; any other file stands alone.
    """
    found: list[Diagnostic] = []
    for path in paths:
        root = None if path.is_dir() else library_around(path)
        if path.is_dir():
            found += check_library(str(path), watch)
        elif root:
            same = path.resolve()
            found += [one for one in check_library(str(root), watch) if Path(one.span.file).resolve() == same]
        else:
            library, diagnostics = load_files([path])
            found += [*diagnostics, *check(library)]
    return _sorted(found)


def figures_of(library: Library) -> dict[str, Any]:
    """A library in figures, and whether it is `proven` that each way ends in guidance that cites a provision.

    It is if there is no error in what was read: no way goes in a circle or gets lost, each answer leads on or says that
    nothing follows, each end has collected guidance, and each guidance cites what is there; and if no tree has too many
    ways for each to be followed.
    """
    with collector_resting():
        unproven = any(one.severity is Severity.ERROR or one.rule == "beyond-budget" for one in check(library))
        unproven = unproven or bool(library.damaged or library.truncated or library.nameless)
        return {**stats(library), "proven": not unproven}


def library_around(path: Path) -> Path | None:
    """The folder of the library that a file stands in, or None; a library has a folder of provisions."""
    folder = path.parent
    if (folder / "provisions").is_dir():
        return folder
    if folder.resolve().name in PARTS:
        return folder.parent if folder.name else folder.resolve().parent
    return None


def source_lines() -> Callable[[str, int], str]:
    """Gives lines of files by number, each file read once; empty where a file cannot be read as text."""
    known: dict[str, list[str]] = {}

    def line(file: str, number: int) -> str:
        if file not in known:
            try:
                # A pipe is never opened: it would keep the reader waiting.
                with Path(file if Path(file).is_file() else "").open("rb") as stream:
                    known[file] = stream.read(MAX_BYTES).decode("utf-8-sig", "replace").split("\n")
            except OSError:
                known[file] = []
        return known[file][number - 1].rstrip("\r") if number <= len(known[file]) else ""

    return line


def _sorted(found: Iterable[Diagnostic]) -> list[Diagnostic]:
    """Each finding once; what is only worth knowing is told once nothing is wrong, as a fault may be its cause."""
    once = dict.fromkeys(found)
    wrong = [diagnostic for diagnostic in once if diagnostic.severity is not Severity.INFO]
    return sorted(wrong or once, key=lambda diagnostic: diagnostic.order)
