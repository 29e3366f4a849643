"""Reasons and the map in words, line by line: the screen adds room and colour, the plain conversation nothing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import NamedTuple

from advisor.analysis.map import Mark, Row
from advisor.analysis.reasons import Choice, Parting, Reasons
from advisor.messages import say
from advisor.model import Guidance, Kind, Verdict
from advisor.text import Language
from advisor.walking import Answered
from advisor.wording import SIGNS, answer_words, turn

SHOWN = 5
"""Pieces of guidance that are named one by one; the others are counted."""


class Tone(StrEnum):
    """How a line is meant: a heading, a question or an answer, something beside it, or where one stands."""

    HEAD = "head"
    PLAIN = "plain"
    QUIET = "quiet"
    HERE = "here"


class Said(NamedTuple):
    """A line: how deep it stands, its sign or number, its words; a guidance's verdict; the question that it is of."""

    tone: Tone
    words: str
    depth: int = 0
    lead: str = ""
    verdict: Verdict | None = None
    question: str = ""


def reasons_told(found: Reasons, numbers: Sequence[Answered], language: Language) -> Iterator[Said]:
    """Why a question is asked, without its provisions; numbers: the answered questions in the order of the path."""
    yield from led_told(found.led, numbers, language)
    yield Said(Tone.HEAD, say("reasons.open", language))
    yield Said(Tone.PLAIN, _open(found.open, language), 1)
    if not found.exact:
        yield Said(Tone.QUIET, say("reasons.bound", language), 1)
    if not found.open:
        return
    yield Said(Tone.HEAD, say("reasons.parts", language))
    parted, count = len(found.parted), len(found.open)
    if not parted:
        yield Said(Tone.QUIET, say("reasons.parts.none", language), 1)
        return
    key = "reasons.parts.all" if parted == count else "reasons.parts.count"
    yield Said(Tone.PLAIN, say(key, language, parted=parted, count=count), 1)
    for parting in found.partings:
        yield from _parting(parting, language)


def led_told(by: Sequence[Answered], numbers: Sequence[Answered], language: Language) -> Iterator[Said]:
    """The answers that led to a question or a guidance."""
    yield Said(Tone.HEAD, say("reasons.led", language))
    if not by:
        yield Said(Tone.QUIET, say("reasons.led.nothing", language), 1)
    place = {answered.question.id: number for number, answered in enumerate(numbers, 1)}
    for answered in by:
        yield Said(Tone.PLAIN, turn(answered, language), 1, f"{place[answered.question.id]}. ")


def map_told(rows: Sequence[Row], language: Language) -> Iterator[Said]:
    """The map, from the start on."""
    yield Said(Tone.HEAD, say("map.way", language))
    if not rows or rows[0].mark not in (Mark.ANSWERED, Mark.REACHED):
        yield Said(Tone.QUIET, say("map.way.nothing", language), 1)
    for number, row in enumerate(rows):
        before = rows[number - 1].mark if number else None
        if row.mark is Mark.HERE:
            yield Said(Tone.HEAD, say("map.here", language))
        elif before is Mark.HERE:
            yield Said(Tone.HEAD, say("map.ahead", language))
        elif row.mark is Mark.WAITS and before is not Mark.WAITS:
            yield Said(Tone.HEAD, say("map.waits", language))
        yield from _row(row, language)


def _row(row: Row, language: Language) -> Iterator[Said]:
    node, depth = row.node, row.depth
    if isinstance(node, Guidance):
        yield guidance(node, language, depth + (row.mark is Mark.REACHED))
    elif row.mark is Mark.ANSWERED and row.turn:
        yield Said(Tone.PLAIN, turn(row.turn, language), 1, f"{row.name}. ", None, row.turn.question.id)
        if row.joins:
            yield Said(Tone.QUIET, say("map.joins-before", language, names=", ".join(row.joins)), 2, "↳ ")
    elif row.mark is Mark.IF:
        answers = " / ".join(_answer(answered, language) for answered in row.answers)
        yield Said(Tone.QUIET, say("map.if", language, answers=answers), depth, "├ ")
    elif row.mark is Mark.JOINS and node:
        words = say("map.joins", language, name=row.name, question=node.ask.in_language(language))
        yield Said(Tone.QUIET, words, depth, "↳ ")
    elif row.mark is Mark.COME_TOO:
        yield Said(Tone.QUIET, say("reasons.more", language, count=row.further), depth)
    elif row.mark is Mark.MORE:
        key = "map.more.one" if row.further == 1 else "map.more"
        yield Said(Tone.QUIET, say(key, language, count=row.further), depth, "├ ")
    elif row.mark is Mark.END:
        yield Said(Tone.QUIET, say("map.end", language), max(1, depth))
    elif node:
        tone = Tone.HERE if row.mark is Mark.HERE else Tone.PLAIN
        lead = f"{row.name}. " if row.name else "· "
        key = node.id if row.mark is Mark.HERE else ""
        yield Said(tone, node.ask.in_language(language), max(1, depth), lead, None, key)


def _answer(answered: Answered, language: Language) -> str:
    """An answer on the map; of a checklist, which of its items alone is ticked."""
    words = answer_words(answered, language)
    if answered.question.kind is not Kind.ANY_OF or not answered.answer:
        return words[0]
    return say("map.only", language, item=words[0]) if len(words) == 1 else say("map.all", language)


def guidance(one: Guidance, language: Language, depth: int) -> Said:
    """A guidance in one line: sign, verdict, title."""
    word = say(f"verdict.{one.verdict}", language)
    return Said(Tone.PLAIN, one.title.in_language(language), depth, f"{SIGNS[one.verdict]} {word}  ", one.verdict)


def _open(found: Sequence[Guidance], language: Language) -> str:
    if not found:
        return say("reasons.open.none", language)
    verdicts = [one.verdict for one in found]
    parts = (
        say(
            "reasons.verdict",
            language,
            count=verdicts.count(verdict),
            sign=SIGNS[verdict],
            verdict=say(f"verdict.{verdict}", language),
        )
        for verdict in dict.fromkeys(verdicts)
    )
    key = "reasons.open.one" if len(found) == 1 else "reasons.open.count"
    return say(key, language, count=len(found), verdicts=", ".join(parts))


_HEADS = {
    Choice.ANSWER: "reasons.answer",
    Choice.TICKED: "reasons.ticked",
    Choice.BLANK: "reasons.blank",
    Choice.ALL: "reasons.all",
    Choice.SOME: "reasons.some",
    Choice.NOT_ALL: "reasons.not-all",
    Choice.NOT_NONE: "reasons.not-none",
    Choice.NONE: "reasons.none-ticked",
}


def _parting(parting: Parting, language: Language) -> Iterator[Said]:
    label = parting.option.label.in_language(language) if parting.option else ""
    if parting.only:
        yield Said(Tone.PLAIN, say(_HEADS[parting.choice], language, option=label), 1)
        yield from _some(parting.only, language)
    elif not parting.never:
        yield Said(Tone.QUIET, say("reasons.answer.nothing", language, option=label), 1)
    if parting.never:
        yield Said(Tone.PLAIN, say("reasons.never", language, option=label), 1)
        yield from _some(parting.never, language)


def _some(found: Sequence[Guidance], language: Language) -> Iterator[Said]:
    shown = found if len(found) == SHOWN + 1 else found[:SHOWN]
    for one in shown:
        yield guidance(one, language, 2)
    if len(found) > len(shown):
        yield Said(Tone.QUIET, say("reasons.more", language, count=len(found) - len(shown)), 2)
