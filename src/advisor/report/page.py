"""The report as one HTML page that stands alone: no script, nothing fetched, and every chart beside its table."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from xml.etree.ElementTree import Element

from advisor.messages import say
from advisor.page import Part, document, table, tag
from advisor.report import words
from advisor.report.picture import picture
from advisor.report.report import BANDS, PARTS, Exercised, Report
from advisor.report.style import STYLE
from advisor.text import Language
from advisor.training.flow import BEGIN, Aside, Flow, Met, WrongTurn


def page(report: Report) -> str:
    """The report of a class as a page of HTML."""
    return document(report.language, say("report.title", report.language), report.program, STYLE, _body(report))


def _body(report: Report) -> list[Element]:
    language = report.language
    facts = [one for label, value in words.head(report) for one in (tag("dt", label), tag("dd", value))]
    head = [tag("h1", say("report.title", language)), tag("dl", facts, class_="facts")]
    main = []
    if report.left_out:
        columns = [say(f"report.left.{name}", language) for name in ("file", "reason")]
        rows = [[tag("th", file), tag("td", reason)] for file, reason in words.left_out(report)]
        main.append(_section(say("report.left.heading", language), [table(columns, rows)], "first"))
    if len(report.exercises) > 1:
        links = [
            tag("li", tag("a", one.vignette.title.in_language(language), href=f"#vignette-{number}"))
            for number, one in enumerate(report.exercises, 1)
        ]
        main.append(_section(say("report.contents", language), [tag("ul", links)], "first"))
    main += [_exercised(report, one, number) for number, one in enumerate(report.exercises, 1)]
    notes = [tag("li", line) for line in words.notes(language)]
    foot = [_section(say("report.notes", language), [tag("ul", notes)], "notes")]
    return [tag("header", head), tag("main", main), tag("footer", foot)]


def _section(title: str, content: list[Element], kind: str) -> Element:
    return tag("section", [tag("h2", title), *content], class_=kind)


def _exercised(report: Report, exercised: Exercised, number: int) -> Element:
    language, vignette = report.language, exercised.vignette
    parts = [
        tag("h2", [vignette.title.in_language(language), " ", tag("code", vignette.name)], id=f"vignette-{number}"),
        tag("p", words.counts(exercised, language)),
        tag("h3", say("report.scores", language)),
        _scores(report, exercised),
        tag("h3", say("report.turns", language)),
        *_turns(report, exercised),
    ]
    for flow in exercised.flows:
        parts += _scene(report, exercised, flow, f"hatch-{number}-{flow.scene + 1}")
    columns = [say(key, language) for key in words.ROW]
    rows = [_cells(words.row(one, language)) for one in exercised.counted]
    parts += [tag("h3", say("report.rows", language)), table(columns, rows)]
    return tag("section", parts)


def _cells(values: list[str]) -> list[Element]:
    return [tag("td" if place else "th", value) for place, value in enumerate(values)]


def _scores(report: Report, exercised: Exercised) -> Element:
    language = report.language
    columns = [say(key, language) for key in ("report.share", *(f"report.part.{part}" for part in PARTS))]
    rows = []
    for place, least in enumerate(BANDS):
        cells = [_bar(exercised.scores[part][place], len(exercised.counted)) for part in PARTS]
        rows.append([tag("th", say(f"report.band.{least}", language)), *cells])
    return tag("div", table(columns, rows), class_="scores")


def _bar(count: int, of: int) -> Element:
    """A number in a cell, with a bar of its length."""
    parts: list[Part] = [str(count)]
    if count:
        rect = tag("rect", width=f"{100 * count / of:.1f}", height="10")
        parts.append(tag("svg", rect, width="100", height="10", class_="bar", aria_hidden="true"))
    return tag("td", parts)


def _turns(report: Report, exercised: Exercised) -> Iterator[Element]:
    language = report.language
    if not exercised.turns:
        yield tag("p", say("report.turns.none", language))
        return
    told = [tag("li", list(_turn(report, exercised, turn))) for turn in exercised.turns[: words.MOST]]
    yield tag("ol", told, class_="turns")
    if len(exercised.turns) > words.MOST:
        yield tag("p", say("report.turns.more", language, count=len(exercised.turns) - words.MOST), class_="quiet")


def _turn(report: Report, exercised: Exercised, turn: WrongTurn) -> Iterator[Element]:
    yield from (tag("p", line) for line in words.turn(exercised, turn, report.language))
    if turn.feedback:
        yield tag("p", turn.feedback.text.in_language(report.language))
    pins = [tag("li", words.pinned(report.library, name, report.language)) for name in turn.provisions]
    if pins:
        yield tag("ul", pins, class_="cites")


def _scene(report: Report, exercised: Exercised, flow: Flow, name: str) -> Iterator[Element]:
    language = report.language
    yield tag("h3", words.scene(flow, language))
    story = exercised.vignette.beats[flow.scene].story
    if story:
        yield tag("p", story.in_language(language), class_="story")
    if not flow.layers:
        return
    if flow.scene == 0:
        yield tag("p", say("report.legend", language), class_="quiet")
    yield tag("figure", picture(flow, language, name), tabindex="0")
    columns = [say(f"report.column.{key}", language) for key in ("question", "met", "answers", "named", "on")]
    ways = words.ways(flow, language)
    begin = tag("th", say("report.way.begin", language))
    rows = [[begin, tag("td", str(flow.began)), tag("td"), tag("td"), _tally(ways[BEGIN])]]
    for one in (one for layer in flow.layers for one in layer):
        told = _met(flow, one, language) if isinstance(one, Met) else _aside(flow, one, language)
        rows.append([*told, _tally(ways[one.key])])
    yield tag("div", table(columns, rows), class_="flow")


def _met(flow: Flow, met: Met, language: Language) -> list[Element]:
    asked = tag("th", words.numbered(flow, met, language))
    return [asked, tag("td", str(met.by)), _tally(words.answers(met, language)), tag("td", words.named(met, language))]


def _aside(flow: Flow, aside: Aside, language: Language) -> list[Element]:
    called = tag("th", words.elsewhere(flow, aside, language))
    return [called, tag("td", str(aside.by)), _tally(words.besides(aside, language)), tag("td")]


def _tally(counted: Iterable[tuple[str, int]]) -> Element:
    return tag("td", tag("ul", [tag("li", [tag("b", str(by)), text]) for text, by in counted], class_="tally"))
