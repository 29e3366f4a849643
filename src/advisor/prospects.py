"""What would be, in words: a changed answer, what if, and "I don't know"; the same for the screen and line by line."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import NamedTuple

from advisor.analysis.changing import Change, Replaced
from advisor.analysis.forking import Fork, Side
from advisor.analysis.turning import CHANGES, FURTHER, Turn, WhatIf
from advisor.library import Library
from advisor.messages import pair
from advisor.model import Answer, Guidance, Provision, Question, Verdict
from advisor.text import Language, Text
from advisor.walking import Answered
from advisor.wording import SIGNS, answer_words, pinpoint

MOST = 5
"""As many ways away from a guidance are told."""


class Section(NamedTuple):
    """A heading, and lines below it."""

    heading: Text
    lines: tuple[Text, ...] = ()


class Prospect(NamedTuple):
    """A way elsewhere: what it leads to, how, and the answers to propose."""

    outcome: Text
    lines: tuple[Text, ...]
    proposed: Mapping[str, Answer]


class Prospects(NamedTuple):
    """What if, in words: ways away from a guidance, ways to another verdict, and how far was looked."""

    away: Section | None
    ways: tuple[Prospect, ...]
    verdicts: Section
    others: tuple[Prospect, ...]
    looked: Text


def changed(change: Change) -> Iterator[Section]:
    """What proposed answers would do: what is replaced, then the guidance, then the questions and answers."""
    for one in change.replaced:
        yield Section(one.question.ask, tuple(_replaced(one)))
    found = (
        ("appears", [_headline(one) for one in change.appears]),
        ("goes", [_headline(one) for one in change.goes]),
        ("in-doubt", [_headline(one) for one in change.in_doubt]),
        ("asked", [one.ask for one in change.asked]),
        ("hangs", [_answered(one) for one in change.hangs]),
        ("dropped", [_answered(one) for one in change.dropped]),
        ("restored", [_answered(one) for one in change.restored]),
        ("spared", [one.ask for one in change.spared]),
    )
    for key, lines in found:
        if lines:
            yield Section(pair(f"change.{key}"), tuple(lines))
    if change.nothing:
        yield Section(pair("change.nothing"))
    if change.stays:
        yield Section(_counted("change.stays", len(change.stays)))


def prospects(found: WhatIf, library: Library) -> Prospects | None:
    """What if, in words; None where there is nothing to turn."""
    if found.guidance is None and not found.verdicts:
        return None
    away = None
    if found.guidance:
        key = "away" if found.away else "away.none" if found.looked else "away.unknown"
        more = len(found.away) - MOST
        told = (_counted("whatif.more", more),) if more > 0 else ()
        away = Section(pair(f"whatif.{key}", guidance=_headline(found.guidance)), told)
    return Prospects(
        away,
        tuple(_away(turn, library) for turn in found.away[:MOST]),
        Section(pair("whatif.verdicts")),
        tuple(_other(turn, found.verdict, library) for turn in found.verdicts),
        pair(
            f"whatif.looked.{'all' if found.exact else 'one' if found.looked else 'some'}",
            **({"changes": CHANGES} if found.exact else {}),
            **({"further": FURTHER} if found.exact or found.looked else {}),
        ),
    )


def sides(fork: Fork) -> Iterator[Section]:
    """Each continuation of a question without "I don't know"."""
    for side in fork.sides:
        yield Section(side.option.label, (*(_headline(one) for one in side.guidance), _next(side)))


def meeting(fork: Fork) -> Text:
    """Where the continuations meet again."""
    node = fork.meets
    if node is None:
        return pair("fork.apart")
    return pair(
        "fork.meets" if fork.sure else "fork.may-meet", node=node.ask if isinstance(node, Question) else node.title
    )


def _next(side: Side) -> Text:
    return pair("fork.next", ask=side.next.ask) if side.next else pair("fork.end")


def _away(turn: Turn, library: Library) -> Prospect:
    gravest = sorted(turn.appears, key=lambda one: one.verdict.rank)
    comes = [pair("whatif.comes", guidance=_headline(gravest[0]))] if gravest else []
    if not gravest and not turn.open:
        comes = [pair("whatif.comes.nothing")]
    first, *rest = _how(turn, library)
    return Prospect(first, (*comes, *rest), _proposed(turn))


def _other(turn: Turn, now: Verdict | None, library: Library) -> Prospect:
    then = _verdict(turn.verdict) if turn.verdict else Text("", "")
    outcome = pair("whatif.instead", then=then, now=_verdict(now)) if now else pair("whatif.first", then=then)
    return Prospect(outcome, tuple(_how(turn, library)), _proposed(turn))


def _how(turn: Turn, library: Library) -> Iterator[Text]:
    """What is answered otherwise and anew, what is asked then, and what turns it."""
    for one in turn.changes:
        yield from _if(one)
    for new in turn.further:
        yield pair("whatif.further", ask=new.question.ask, answer=_words(new))
    if turn.open:
        yield _counted("whatif.open", turn.open)
    known = [library.provisions[name] for name in turn.citations if name in library.provisions][:2]
    if known:
        yield pair("whatif.turns", provisions=_joined([_pinpoint(one, library) for one in known], "; "))


def _if(one: Replaced) -> Iterator[Text]:
    if isinstance(one.after, str):
        yield pair("whatif.if", ask=one.question.ask, answer=_words(Answered(one.question, one.after)))
        return
    for key, items in _turned(one):
        yield pair(f"whatif.if.{key}", ask=one.question.ask, answer=_words(Answered(one.question, items)))


def _replaced(one: Replaced) -> Iterator[Text]:
    if isinstance(one.after, str):
        if one.before is not None:
            yield pair("change.before", answer=_words(Answered(one.question, one.before)))
        yield pair("change.after", answer=_words(Answered(one.question, one.after)))
        return
    for key, items in _turned(one):
        yield pair(f"change.{key}", answer=_words(Answered(one.question, items)))


def _turned(one: Replaced) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Of a checklist, the items that are ticked as well, and those that no longer are."""
    before, after = set(one.before or ()), set(one.after)
    for key, items in (("ticked", after - before), ("unticked", before - after)):
        if items:
            yield key, tuple(sorted(items))


def _proposed(turn: Turn) -> dict[str, Answer]:
    return {one.question.id: one.after for one in turn.changes}


def _headline(guidance: Guidance) -> Text:
    verdict = guidance.verdict
    return pair("prospect.guidance", sign=SIGNS[verdict], verdict=pair(f"verdict.{verdict}"), title=guidance.title)


def _verdict(verdict: Verdict) -> Text:
    word = pair(f"verdict.{verdict}")
    return Text(f"{SIGNS[verdict]} {word.en}", f"{SIGNS[verdict]} {word.fr}")


def _answered(one: Answered) -> Text:
    return pair("change.answered", ask=one.question.ask, answer=_words(one))


def _words(one: Answered) -> Text:
    return _both(lambda language: " · ".join(answer_words(one, language)))


def _both(told: Callable[[Language], str]) -> Text:
    return Text(told(Language.EN), told(Language.FR))


def _pinpoint(provision: Provision, library: Library) -> Text:
    source = library.source_of(provision.id)
    return _both(lambda language: pinpoint(provision, source, language))


def _joined(texts: Iterable[Text], by: str) -> Text:
    texts = list(texts)
    return Text(by.join(text.en for text in texts), by.join(text.fr for text in texts))


def _counted(key: str, count: int) -> Text:
    return pair(f"{key}.one") if count == 1 else pair(key, count=count)
