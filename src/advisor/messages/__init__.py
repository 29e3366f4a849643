"""The program's own words, each in both languages, and in no other place."""

from __future__ import annotations

from advisor.messages import (
    authoring,
    cli,
    configuring,
    copying,
    explaining,
    finding,
    helping,
    keeping,
    keys,
    pages,
    plain,
    printing,
    prospects,
    provisions,
    reasons,
    records,
    rules,
    schema,
    screen,
    terms,
    training,
    transcript,
    verify,
)
from advisor.text import Language, Text

PARTS = (
    authoring,
    cli,
    configuring,
    copying,
    explaining,
    finding,
    helping,
    keeping,
    keys,
    pages,
    plain,
    printing,
    prospects,
    provisions,
    reasons,
    records,
    rules,
    schema,
    screen,
    terms,
    training,
    transcript,
    verify,
)

WORDS: dict[str, tuple[str, str]] = {key: both for part in PARTS for key, both in part.WORDS.items()}


def pair(key: str, /, **facts: object) -> Text:
    """The words of `key` in both languages, `facts` set into their places; KeyError if there are none.

    A fact that is itself a `Text` is set in each language.
    """
    english, french = WORDS[key]
    if not facts:
        return Text(english, french)
    en = {name: fact.en if isinstance(fact, Text) else fact for name, fact in facts.items()}
    fr = {name: fact.fr if isinstance(fact, Text) else fact for name, fact in facts.items()}
    return Text(english.format(**en), french.format(**fr))


def say(key: str, language: Language, /, **facts: object) -> str:
    """The words of `key` in one language, ready to be shown."""
    return pair(key, **facts).in_language(language)
