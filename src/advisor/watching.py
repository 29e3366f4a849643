"""What an author is writing: whether a file was saved, and what stands in the files now."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from advisor.checking import library_around
from advisor.checks import check
from advisor.diagnostics import Diagnostic, Severity
from advisor.library import Library
from advisor.loading.folders import library_files, library_folders
from advisor.loading.headers import headers
from advisor.loading.library import load


@dataclass(frozen=True)
class Saved:
    """A library as it was saved, with its findings; whole: whether the tree can be read to its end and walked."""

    library: Library
    findings: tuple[Diagnostic, ...]
    whole: bool


def stamps(trees: str | None) -> tuple[tuple[str, int, int], ...]:
    """The files of a library with their times and sizes: another value once one was saved, added or removed."""
    found = []
    for folder in library_folders(trees):
        for path in [folder] if folder.is_file() else library_files(folder):
            try:
                stat = path.stat()
            except OSError:
                # An editor that replaces a file takes it away for a moment.
                continue
            found.append((str(path), stat.st_mtime_ns, stat.st_size))
    return tuple(found)


def saved(trees: str | None, tree: str) -> Saved:
    """Read a tree and what it leads to and cites, and check it."""
    library, found = load(trees, tree)
    whole = (
        tree in library.trees
        and tree not in library.truncated | library.damaged
        and tree in library.graph.graph["starts"]
    )
    every = dict.fromkeys([*found, *check(library)])
    wrong = sorted((one for one in every if one.severity is not Severity.INFO), key=lambda one: one.order)
    return Saved(library, tuple(wrong), whole)


def meant(tree: str, trees: str | None) -> tuple[str, str | None]:
    """The name of a tree and its library, where either a name or the path of a file was given."""
    path = Path(tree)
    if path.suffix not in (".yaml", ".yml") or not path.is_file():
        return tree, trees
    known = headers(str(path))
    name = known[0].name if known else path.stem
    return name, trees or str(library_around(path) or path)
