"""Lines of reasons and of the map as blocks: in colour, and as deep as they stand."""

from __future__ import annotations

from textual.content import Content

from advisor.telling import Said, Tone
from advisor.tui.content import typed
from advisor.tui.drawing import COLOURS, QUIET
from advisor.tui.wrapping import Block

_STYLES = {Tone.HEAD: "bold $text-accent", Tone.PLAIN: "", Tone.QUIET: QUIET, Tone.HERE: "bold"}


def block(line: Said, margin: Content | None = None) -> Block:
    """One line; margin: what stands before it, of one cell for each that the first step in takes, or None."""
    indent = Content("  " * line.depth) if margin is None else margin + Content("  " * max(0, line.depth - 1))
    if line.verdict:
        sign, _, word = line.lead.partition(" ")
        lead = indent + Content.styled(f"{sign} ", COLOURS[line.verdict])
        return Block(lead, Content.styled(word, COLOURS[line.verdict]) + typed(line.words))
    style = _STYLES[line.tone]
    return Block(indent + typed(line.lead, QUIET), typed(line.words, style), int(line.tone is Tone.HEAD))
