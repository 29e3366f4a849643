"""Copying: the question whether the terminal may have the text, and the text shown for selecting by hand."""

from __future__ import annotations

from advisor.tui.content import NOTHING, typed, words
from advisor.tui.screens.dialogs import Choosing
from advisor.tui.screens.reading import Reading
from advisor.tui.wrapping import Block


class CopyDialog(Choosing):
    """Asks whether the terminal may have the text; the result is `once`, `always`, `never`, `show`, or None."""

    heading = "copy.dialog"
    choices = ("once", "always", "never", "show")
    stem = "copy"

    def about(self) -> list[Block]:
        """What copying does."""
        return [Block(NOTHING, words("copy.about", self.app.language, "$quiet"), 1)]


class Shown(Reading):
    """A text from edge to edge, so that the terminal's own selection takes nothing else."""

    heading = "shown.dialog"

    def __init__(self, text: str) -> None:
        super().__init__()
        self._passage = text

    def blocks(self) -> list[Block]:
        """The text, line by line."""
        return [Block(NOTHING, typed(line)) for line in self._passage.split("\n")]
