"""The small picture of the way taken: lines of stops, as text that every renderer can draw."""

from __future__ import annotations

from typing import TypeAlias

from advisor.transcript.transcript import Transcript, WayEntry
from advisor.transcript.words import numbered
from advisor.wording import SIGNS

Stop: TypeAlias = tuple[WayEntry, ...]
"""One node, or several that stand side by side and lead no further."""


def branches(transcript: Transcript) -> list[list[Stop]]:
    """The way in lines: each goes on as long as a node leads to the next; a branch begins with the node it leaves."""
    known = {entry.node: entry for entry in transcript.way}
    parents = {entry.after for entry in transcript.way}
    lines: list[list[Stop]] = []
    for entry in transcript.way:
        last = lines[-1][-1] if lines else ()
        side_by_side = entry.node not in parents and all(
            one.after == entry.after and one.node not in parents for one in last
        )
        if not lines:
            lines.append([(entry,)])
        elif last[-1].node == entry.after:
            lines[-1].append((entry,))
        elif side_by_side:
            lines[-1][-1] = (*last, entry)
        else:
            lines.append([(known[entry.after],), (entry,)])
    return lines


def called(entry: WayEntry, transcript: Transcript) -> str:
    """What a node is called in the picture: a question by its number, a guidance by its sign and number."""
    if entry.kind == "question":
        return str(entry.number)
    verdict = transcript.guidance[entry.number - 1].verdict
    return f"{SIGNS[verdict]} {numbered(entry.number, transcript.language)}"


def lines(transcript: Transcript) -> list[str]:
    """The picture as text, a line for each branch."""
    return [
        " → ".join(", ".join(called(entry, transcript) for entry in stop) for stop in line)
        for line in branches(transcript)
    ]
