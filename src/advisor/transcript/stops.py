"""The way taken as it is drawn on a page: the questions in a row, and under each the guidance to which it led."""

from __future__ import annotations

from typing import Any

from advisor.messages import say
from advisor.transcript.transcript import Transcript
from advisor.transcript.way import called
from advisor.transcript.words import numbered


def stops(t: Transcript) -> dict[str, Any]:
    """What is drawn, and the same in words for those who do not see it.

    A stop is a question, or what stands before any; it has the guidance that it led to, and is `joined` if it follows
    the one before it directly.
    """
    before: dict[str, Any] = {"number": "", "joined": False, "guidance": []}
    row, stop_of = [before], {"": before}
    for entry in t.way:
        led_here = stop_of.get(entry.after, before)
        if entry.kind == "guidance":
            told = t.guidance[entry.number - 1]
            led_here["guidance"].append({"number": entry.number, "called": called(entry, t), "verdict": told.verdict})
            stop_of[entry.node] = led_here
        elif entry.number <= len(t.path):
            joined = len(row) > 1 and led_here is row[-1]
            stop_of[entry.node] = {"number": str(entry.number), "joined": joined, "guidance": []}
            row.append(stop_of[entry.node])
    if not before["guidance"]:
        row = row[1:]
    return {
        "alt": " ".join([say("pages.way.alt", t.language), *(_told(stop, t) for stop in row)]),
        "stops": row,
        "key": say("pages.way.key", t.language),
    }


def _told(stop: dict[str, Any], t: Transcript) -> str:
    guidance = ", ".join(
        f"{numbered(one['number'], t.language)} ({say('verdict.' + one['verdict'], t.language)})"
        for one in stop["guidance"]
    )
    which = "first" if not stop["number"] else "led" if guidance else "alone"
    return say(f"pages.way.{which}", t.language, number=stop["number"], guidance=guidance)
