"""What a typed text means where a question waits: an answer, an answer with a note, or neither."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from advisor.matching import match
from advisor.messages import pair
from advisor.model import Option
from advisor.text import fold

_CLAUSE = re.compile(r"\s*[,;:.!–—(]\s*|\s+-\s+")
_LONGEST = 120
"""Characters beyond which a text is a note and not an answer."""


class Meaning(NamedTuple):
    """The option that is meant, None for "none of these"; and what else was said, which becomes a note."""

    option: str | None
    note: str = ""


def meaning(text: str, options: Sequence[Option], checklist: bool = False) -> Meaning | None:
    """The answer that a typed text means; None if it means none, or could mean several.

    options: those shown, in order. checklist: whether "none" is an answer.
    """
    text = text.strip()
    head, note = text, ""
    while head:
        option = _meant(head, options, checklist)
        if option is not None:
            return Meaning(option or None, note)
        clause = _CLAUSE.search(text)
        if note or not clause or not text[clause.end() :]:
            return None
        head, note = text[: clause.start()], text[clause.end() :].rstrip(" )")
    return None


def _meant(text: str, options: Sequence[Option], checklist: bool) -> str | None:
    """An option's id, "" for none of these, or None."""
    if len(text) > _LONGEST:
        return None
    if text.isdecimal():
        number = int(text)
        return options[number - 1].id if 1 <= number <= len(options) else None
    if checklist and fold(text).strip(" .!") in _none():
        return ""
    found = match(text, options)
    return found.option.id if found else None


def _none() -> set[str]:
    both = pair("match.none")
    return {fold(one) for one in f"{both.en}|{both.fr}".split("|")}
