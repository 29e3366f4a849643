"""What was found before, so that a rule can leave out what is only a consequence of it."""

from __future__ import annotations

from collections.abc import Iterable

from advisor.diagnostics import Diagnostic, Span
from advisor.library import Library
from advisor.messages import pair
from advisor.text import Text

CUTTING = {"unknown-start", "unknown-reference", "unknown-condition", "cycle", "no-guidance", "unreachable"}
"""Rules whose findings mean that some walk does not go as its author meant."""
CITING = {"no-citation", "unresolved-citation"}
SHOWN = 20


class Faults:
    """What is known to be wrong.

    broken: the trees that have a cutting fault, each with the rules it breaks; uncited: the trees with a fault in what
    they cite; missing: the names found missing; meant: the nodes that misspelt references most probably meant.
    """

    def __init__(self, library: Library) -> None:
        self._trees = {tree.at.file: name for name, tree in library.trees.items() if tree.at}
        self.broken: dict[str, set[str]] = {name: {"damaged"} for name in library.damaged | library.truncated}
        self.uncited: set[str] = set()
        self.missing: set[str] = set()
        self.meant: set[str] = set()

    def add(self, found: Iterable[Diagnostic]) -> None:
        """Take note of findings."""
        for diagnostic in found:
            tree = self._trees.get(diagnostic.span.file)
            if tree and diagnostic.rule in CUTTING:
                self.broken.setdefault(tree, set()).add(diagnostic.rule)
            elif tree and diagnostic.rule in CITING:
                self.uncited.add(tree)


def also(spans: list[Span]) -> Text:
    """A sentence that names the lines of the places after the first; an empty one if there are none."""
    lines = list(dict.fromkeys(span.line for span in spans if span.line != spans[0].line))
    if not lines:
        return Text.same("")
    shown = ", ".join(map(str, lines[:SHOWN])) + (" …" if len(lines) > SHOWN else "")
    return pair("also" if len(lines) == 1 else "also.many", lines=shown)
