"""What typed words mean as an answer: forgiving with accents and slips, and never guessing between two."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

from advisor.messages import pair
from advisor.model import Option
from advisor.text import fold

_WORDS = re.compile(r"[^\W_]+")
_CLAUSE = re.compile(r"\s*[,;:.!–—(]\s*|\s+-\s+")
_NEAR = 0.84
_LONGEST = 400
"""Characters beyond which a text is a note and not an answer."""


class Match(NamedTuple):
    """The option that is meant, or None for "none of these", and what else was said, which becomes a note."""

    option: str | None
    note: str = ""


def match(text: str, options: Sequence[Option], checklist: bool = False) -> Match | None:
    """The answer that a typed text means; None if it means none, or could mean several.

    options: those shown, in order. checklist: whether "none" is an answer.
    """
    text = text.strip()
    if not text or len(text) > _LONGEST:
        return None
    whole = _meant(text, options, checklist)
    if whole:
        return whole
    clause = _CLAUSE.search(text)
    if clause and text[clause.end() :]:
        head = _meant(text[: clause.start()], options, checklist)
        if head:
            return Match(head.option, text[clause.end() :].rstrip(" )"))
    return None


def _meant(text: str, options: Sequence[Option], checklist: bool) -> Match | None:
    words = _WORDS.findall(fold(text))
    if not words:
        return None
    if len(words) == 1 and words[0].isdigit():
        number = int(words[0])
        return Match(options[number - 1].id) if 1 <= number <= len(options) else None
    said = " ".join(words)
    known = {option.id for option in options}
    for answer in ("yes", "no", "unsure"):
        if answer in known and said in _synonyms(answer):
            return Match(answer)
    if checklist and said in _synonyms("none"):
        return Match(None)
    found = _by_label(words, options)
    return Match(found) if found else None


def _synonyms(answer: str) -> set[str]:
    both = pair(f"match.{answer}")
    return {" ".join(_WORDS.findall(fold(one))) for one in (both.en + "|" + both.fr).split("|")}


def _idle() -> set[str]:
    both = pair("match.idle")
    return set(fold(f"{both.en} {both.fr}").split())


def _by_label(words: Sequence[str], options: Iterable[Option]) -> str | None:
    """The one option whose label has every word that was typed, whole labels before parts of them."""
    idle = _idle()
    telling = [word for word in words if word not in idle]
    whole, parts = set(), set()
    for option in options:
        for label in (option.label.en, option.label.fr):
            named = _WORDS.findall(fold(label))
            if list(words) == named:
                whole.add(option.id)
            if telling and all(any(_alike(word, one) for one in named) for word in telling):
                parts.add(option.id)
    for found in (whole, parts):
        if len(found) == 1:
            return found.pop()
    return None


def _alike(word: str, other: str) -> bool:
    if word == other or (len(word) >= 3 and other.startswith(word)):
        return True
    if len(word) < 5 or abs(len(word) - len(other)) > 2:
        return False
    return SequenceMatcher(None, word, other).ratio() >= _NEAR
