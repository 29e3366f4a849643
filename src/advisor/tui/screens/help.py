"""Help: how a screen is used, every key, and what the signs and words mean."""

from __future__ import annotations

from collections.abc import Sequence

from textual.content import Content

from advisor.messages import say
from advisor.model import Force, Verdict
from advisor.tui.commands import TYPING
from advisor.tui.content import NOTHING, typed, words
from advisor.tui.drawing import COLOURS
from advisor.tui.screens.reading import Reading
from advisor.tui.wrapping import Block
from advisor.wording import SIGNS


class Help(Reading):
    """What has the focus, how the present screen is used, every key, and what signs and words mean.

    topic: `home` or `consultation`. offered: the commands there. here: the message key of what has the focus.
    line: whether that is a line of typing.
    """

    heading = "help.dialog"

    def __init__(self, topic: str, offered: Sequence[str], here: str = "", *, line: bool = False) -> None:
        super().__init__()
        self._here = here
        self._line = line
        self._topic = topic
        self._offered = offered

    def blocks(self) -> list[Block]:
        """Keys, verdicts and forces, with what they mean."""
        language = self.app.language
        keys = {name: self.app.key(name) for name in ("note", "keep", "save")}
        told = say(f"help.{self._topic}", language, **keys)
        blocks = []
        if self._here:
            blocks.append(Block(NOTHING, words("help.here", language, "bold")))
            blocks += [Block(Content("  "), words(self._here, language), 0), Block(NOTHING, NOTHING)]
        blocks += [Block(Content("  "), typed(line), int(bool(number))) for number, line in enumerate(told.split("\n"))]
        blocks += self._keys("help.keys", self._offered)
        if self._line:
            blocks += self._keys("help.line", TYPING)
        blocks.append(Block(NOTHING, words("help.verdicts", language, "bold"), 1))
        for verdict in Verdict:
            lead = Content.styled(f"  {SIGNS[verdict]} {say(f'verdict.{verdict}', language):<12} ", COLOURS[verdict])
            blocks.append(Block(lead, words(f"help.verdict.{verdict}", language)))
        blocks.append(Block(NOTHING, words("help.forces", language, "bold"), 1))
        for force in Force:
            lead = Content.styled(f"  {say(f'force.{force}', language):<21} ", "$text-accent")
            blocks.append(Block(lead, words(f"force.{force}.meaning", language)))
        blocks.append(Block(NOTHING, words("help.not", language, "$quiet"), 1))
        return blocks

    def _keys(self, heading: str, names: Sequence[str]) -> list[Block]:
        language = self.app.language
        blocks = [Block(NOTHING, words(heading, language, "bold"), 1)]
        for name in names:
            lead = Content.styled(f"  {self.app.key(name):<10} ", "$text-accent")
            blocks.append(Block(lead, words(f"key.{name}.tip", language)))
        return blocks
