"""An example of a rule: what it finds, and the same place as it should be."""

from __future__ import annotations

from textwrap import dedent
from typing import NamedTuple

from advisor.text import display

HERE = "‸"
"""Stands before the place at which the wrong piece is found."""
BETWEEN = "…\n"
"""Stands for the lines between two pieces, which are the same in both."""
LINES, WIDTH = 12, 110
"""As much of an example is shown; some are wrong because there is too much."""


class Example(NamedTuple):
    """The pieces of a file that break a rule, and those that should stand there.

    The right ones stand word for word in the library `tests/diagnostics/good/examples`, where a test puts the wrong
    ones in their place. A byte that is not UTF-8 is written as Python's `surrogateescape` reads it.
    """

    wrong: str
    right: str

    @property
    def pieces(self) -> list[tuple[str, str]]:
        """The wrong pieces, with `HERE` in one of them, each with the right one."""
        return list(zip(self.wrong.split(BETWEEN), self.right.split(BETWEEN), strict=True))


def shown(form: str) -> str:
    """The wrong or the right form as a page shows it: what cannot be seen is made visible, what is too long is cut."""
    # A tab that is shown as spaces would show nothing wrong.
    form = form.replace(HERE, "").replace("\t", "→ ")
    form = form.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")
    parts: list[str] = []
    for piece in form.split(BETWEEN):
        lines = [line if len(line) <= WIDTH else f"{line[:WIDTH]}…" for line in piece.splitlines()]
        whole = len(lines) <= LINES
        parts += ["\n".join(some) for some in ([lines] if whole else [lines[: LINES // 2], lines[-LINES // 2 :]])]
    # Empty lines do not keep the others from moving to the left.
    return display(dedent("\n\n".join(parts)).replace("\n\n", f"\n{BETWEEN}")) + "\n"
