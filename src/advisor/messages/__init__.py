"""The program's own words, each in both languages, and in no other place."""

from __future__ import annotations

from functools import cache
from importlib import import_module

from advisor.text import Language, Text

PARTS = (
    "keys",
    "screen",
    "keeping",
    "provisions",
    "finding",
    "reasons",
    "prospects",
    "printing",
    "training",
    "terms",
    "transcript",
    "cli",
    "records",
    "moving",
    "authoring",
    "drafting",
    "report",
    "verify",
    "schema",
    "explaining",
    "plain",
    "rules",
    "helping",
    "copying",
    "configuring",
    "pages",
)
"""The modules that hold the words; those of the screen first, so that it starts without the others."""


@cache
def words_of(part: str) -> dict[str, tuple[str, str]]:
    """The words of a part by their keys, read when they are first looked for."""
    words: dict[str, tuple[str, str]] = import_module(f"advisor.messages.{part}").WORDS
    return words


@cache
def _found(key: str) -> tuple[str, str] | None:
    return next((words_of(part)[key] for part in PARTS if key in words_of(part)), None)


def known(key: str) -> bool:
    """Whether there are words of `key`."""
    return _found(key) is not None


def pair(key: str, /, **facts: object) -> Text:
    """The words of `key` in both languages, `facts` set into their places; KeyError if there are none.

    A fact that is itself a `Text` is set in each language.
    """
    found = _found(key)
    if found is None:
        raise KeyError(key)
    english, french = found
    if not facts:
        return Text(english, french)
    en = {name: fact.en if isinstance(fact, Text) else fact for name, fact in facts.items()}
    fr = {name: fact.fr if isinstance(fact, Text) else fact for name, fact in facts.items()}
    return Text(english.format(**en), french.format(**fr))


def say(key: str, language: Language, /, **facts: object) -> str:
    """The words of `key` in one language, ready to be shown."""
    return pair(key, **facts).in_language(language)
