"""Words for what a consultation holds, as the screen, the plain conversation and the transcript say them alike."""

from __future__ import annotations

from advisor.library import Library
from advisor.messages import say
from advisor.model import Departure, Force, Guidance, Provision, Source, Verdict
from advisor.text import Language, display
from advisor.walking import Answered

SIGNS = {
    Verdict.URGENT: "‼",
    Verdict.MUST_NOT: "■",
    Verdict.NOT_YET: "▲",
    Verdict.CONSULT: "◆",
    Verdict.MUST: "✔",
    Verdict.MAY: "●",
    Verdict.NOTE: "·",
}
"""The sign of each verdict; it never stands without the word."""


def label(key: str, language: Language) -> str:
    """The words of a message key with the colon that the language sets after a label."""
    return say(key, language) + say("colon", language)


def illustrates(guidance: Guidance, provisions: dict[str, Provision]) -> bool:
    """Whether a guidance rests on nothing but what a member did or planned."""
    known = [provisions[c.provision] for c in guidance.cite if c.provision in provisions]
    return bool(known) and all(provision.force is Force.ILLUSTRATION for provision in known)


def answer_words(answered: Answered, language: Language) -> tuple[str, ...]:
    """An answer as a person reads it; a checklist with nothing ticked says so."""
    words = tuple(option.label.in_language(language) for option in answered.options)
    return words or (say("answer.nothing-ticked", language),)


def turn(answered: Answered, language: Language) -> str:
    """A question and its answer in one line."""
    answer = " · ".join(answer_words(answered, language))
    return say("reasons.turn", language, question=answered.question.ask.in_language(language), answer=answer)


def resting(departure: Departure, library: Library, language: Language) -> str:
    """What or whom a departure rests on, in one line: a provision with its force, or what was typed."""
    provision = library.provisions.get(departure.rests_on)
    if provision is None:
        return display(departure.rests_on)
    return pinpoint(provision, library.source_of(provision.id), language)


NOTICED = "\u00a0⚠"
"""Stays with the force before it, wherever a line breaks."""


def pinpoint(provision: Provision, source: Source, language: Language) -> str:
    """A provision in one line: source, place, force, and a sign if its source has a notice."""
    label, locator = source.label.in_language(language), provision.locator.in_language(language)
    force = say(f"force.{provision.force}", language)
    return f"{label}, {locator} [{force}]{NOTICED if source.notice else ''}"


def headline(verdict: Verdict, title: str, language: Language) -> str:
    """A verdict's sign and word, and what it says to do."""
    word = say(f"verdict.{verdict}", language).upper()
    return say("transcript.result.gravest", language, sign=SIGNS[verdict], verdict=word, title=title)
