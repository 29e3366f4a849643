"""Words made comparable: folded, without the small ones, and cut to the stem that their forms share."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from advisor.finding import english, french
from advisor.text import Language, fold

WORD = re.compile(r"\d+(?:\.\d+)+|[^\W_]+")
"""A word; a number with points, as provisions have them, is one."""

EMPTY = {Language.EN: frozenset(english.SMALL.split()), Language.FR: frozenset(french.SMALL.split())}
"""Words that say nothing of a situation."""
_PLURALS = {Language.EN: english.PLURALS, Language.FR: french.PLURALS}
_ENDINGS = {Language.EN: english.ENDINGS.split(), Language.FR: french.ENDINGS.split()}
_SHORT = {"ing", "ed", "e", "s", "er", "ent"}
"""Endings that may leave three letters; the others leave four."""


class Word(NamedTuple):
    """A word of a text: where it stands, and as it is compared."""

    start: int
    end: int
    folded: str


def words(text: str) -> Iterator[Word]:
    """The words of a text, in order, small ones included."""
    for found in WORD.finditer(text):
        folded = fold(found[0])
        if folded:
            yield Word(found.start(), found.end(), folded)


def stems(text: str, language: Language) -> str:
    """A text as the stems of its words, as it is indexed."""
    empty = EMPTY[language]
    return " ".join(stem(word.folded, language) for word in words(text) if word.folded not in empty)


@lru_cache(maxsize=20_000)
def folded_and_cut(written: str, language: Language) -> tuple[str, str]:
    """A word as written: folded, and its stem; no stem if it says nothing."""
    folded = fold(written)
    return folded, "" if not folded or folded in EMPTY[language] else stem(folded, language)


@lru_cache(maxsize=20_000)
def stem(word: str, language: Language) -> str:
    """What the forms of a folded word have in common: light, so that different words seldom meet."""
    word = _FORMS[language].get(word, word)
    if word[0].isdigit() or len(word) < 4:
        return word
    word = _singular(word, language)
    for ending in _ENDINGS[language]:
        if word.endswith(ending) and len(word) - len(ending) >= (3 if ending in _SHORT else 4):
            word = word.removesuffix(ending)
            break
    return word[:-1] if len(word) > 3 and word[-1] == word[-2] else word


def _singular(word: str, language: Language) -> str:
    if word.endswith(("ss", "us", "is")):
        return word
    for ending, instead in _PLURALS[language]:
        if word.endswith(ending) and len(word) - len(ending) + len(instead) >= 3:
            return word.removesuffix(ending) + instead
    return word


def _forms(table: str) -> dict[str, str]:
    groups = (group.split() for group in table.replace("\n", " ").split(","))
    return {form: first for first, *others in groups for form in others}


_FORMS = {Language.EN: _forms(english.FORMS), Language.FR: _forms(french.FORMS)}
