"""What is copied: a passage as it reads, with its steps and its sources, and no line breaks of the screen's."""

from __future__ import annotations

from collections.abc import Iterable

from advisor.library import Library
from advisor.tui.drawing import drawn
from advisor.tui.entries import Card, Entry
from advisor.tui.wrapping import Block


def as_text(blocks: Iterable[Block]) -> str:
    """Blocks as text, a line each."""
    lines: list[str] = []
    for block in blocks:
        lines += [""] * (block.above if lines else 0)
        lines.append((block.lead + block.body).plain.rstrip())
    return "\n".join(lines)


def passage(entry: Entry | None, entries: Iterable[Entry], library: Library) -> str:
    """An entry as text; without one the guidance of all entries, empty if there is none yet."""
    chosen = [entry] if entry else [one for one in entries if isinstance(one, Card)]
    return "\n\n".join(as_text(drawn(one, library)) for one in chosen)
