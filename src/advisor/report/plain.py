"""The report as text, line by line: for a terminal, a pipe and a screen reader."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from advisor.messages import say
from advisor.report import words
from advisor.report.report import BANDS, PARTS, Exercised, Report
from advisor.text import Language
from advisor.training.flow import BEGIN, Flow, Met, WrongTurn
from advisor.wording import label


def plain(report: Report) -> str:
    """The report of a class as text."""
    return "\n".join(_lines(report)) + "\n"


def _lines(report: Report) -> Iterator[str]:
    language = report.language
    title = say("report.title", language)
    yield from (title, "=" * len(title), "")
    for name, value in words.head(report):
        yield f"{name}{say('colon', language)} {value}"
    if report.left_out:
        yield from ("", *_headed(say("report.left.heading", language), "-"))
        yield from (f"  {file}{say('colon', language)} {reason}" for file, reason in words.left_out(report))
    for exercised in report.exercises:
        yield from ("", *_exercised(report, exercised))
    yield from ("", *_headed(say("report.notes", language), "-"))
    yield from (f"  – {line}" for line in words.notes(language))


def _headed(text: str, sign: str) -> tuple[str, str]:
    return text, sign * len(text)


def _exercised(report: Report, exercised: Exercised) -> Iterator[str]:
    language = report.language
    title = f"{exercised.vignette.title.in_language(language)} ({exercised.vignette.name})"
    yield from (*_headed(title, "="), words.counts(exercised, language), "")
    yield say("report.scores", language)
    for number, least in enumerate(BANDS):
        figures = ", ".join(
            f"{label(f'report.part.{part}', language)} {exercised.scores[part][number]}" for part in PARTS
        )
        yield f"  {say(f'report.band.{least}', language):<14} {figures}"
    for flow in exercised.flows:
        yield from ("", *_scene(flow, report))
    yield from ("", say("report.turns", language))
    for turn in exercised.turns[: words.MOST]:
        yield from _turn(report, exercised, turn)
    if not exercised.turns:
        yield f"  {say('report.turns.none', language)}"
    if len(exercised.turns) > words.MOST:
        yield f"  {say('report.turns.more', language, count=len(exercised.turns) - words.MOST)}"
    yield from ("", say("report.rows", language))
    for one in exercised.counted:
        name, *values = words.row(one, language)
        told = [f"{label(key, language)} {value}" for key, value in zip(words.ROW[1:], values, strict=True)]
        yield f"  {name}{say('colon', language)} {', '.join(told)}"


def _scene(flow: Flow, report: Report) -> Iterator[str]:
    language = report.language
    yield from _headed(words.scene(flow, language), "-")
    ways = words.ways(flow, language)
    if flow.began:
        yield say("report.way.begin", language)
        yield from _on(ways[BEGIN], language)
    for one in (one for layer in flow.layers for one in layer):
        if isinstance(one, Met):
            yield words.numbered(flow, one, language)
            yield f"  {say('report.met', language, count=one.by)}"
            yield from _tally(words.answers(one, language))
            if words.named(one, language):
                yield f"  {label('report.column.named', language)} {words.named(one, language)}"
        else:
            yield words.elsewhere(flow, one, language)
            yield f"  {say('report.gone', language, count=one.by)}"
            yield from _tally(words.besides(one, language))
        yield from _on(ways[one.key], language)


def _tally(counted: Iterable[tuple[str, int]]) -> Iterator[str]:
    yield from (f"  {by:>4}  {text}" for text, by in counted)


def _on(counted: Iterable[tuple[str, int]], language: Language) -> Iterator[str]:
    told = "; ".join(f"{target}{say('colon', language)} {by}" for target, by in counted)
    yield f"  {label('report.column.on', language)} {told}"


def _turn(report: Report, exercised: Exercised, turn: WrongTurn) -> Iterator[str]:
    language = report.language
    taken, reference = words.turn(exercised, turn, language)
    yield from (f"  – {taken}", f"    {reference}")
    if turn.feedback:
        yield f"    {turn.feedback.text.in_language(language)}"
    yield from (f"    {words.pinned(report.library, name, language)}" for name in turn.provisions)
