"""The transcript as one HTML page that stands alone: no script, nothing fetched, its own record inside.

The page is built as a tree of elements and written by the standard library: text can only become text.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterator, Sequence
from typing import TypeAlias
from xml.etree.ElementTree import Element, tostring

from advisor import wording
from advisor.messages import say
from advisor.text import Language
from advisor.transcript import way, words
from advisor.transcript.style import STYLE
from advisor.transcript.transcript import GuidanceEntry, NextEntry, PathEntry, ProvisionEntry, StepEntry, Transcript

RECORD = "transcript"
"""The id of the element that holds the record: the JSON of the same edition."""

Part: TypeAlias = Element | str


def html(transcript: Transcript) -> str:
    """The transcript as a page of HTML."""
    page = _tag("html", [_head(transcript), _body(transcript)], lang=f"{transcript.language}-CA")
    return f"<!DOCTYPE html>\n{tostring(page, encoding='unicode', method='html')}\n"


def _tag(tag: str, content: Part | Sequence[Part] = "", /, **attributes: str) -> Element:
    """An element; an attribute's name may end in _, and _ within it stands for -."""
    element = Element(tag, {key.rstrip("_").replace("_", "-"): value for key, value in attributes.items()})
    last: Element | None = None
    for part in [content] if isinstance(content, str | Element) else content:
        if isinstance(part, Element):
            element.append(part)
            last = part
        elif last is None:
            element.text = (element.text or "") + part
        else:
            last.tail = (last.tail or "") + part
    return element


def _typed(text: str) -> Element:
    """What a person typed: it may be in any language and run in either direction."""
    return _tag("span", text, class_="typed", lang="", dir="auto")


def _head(t: Transcript) -> Element:
    hashed = base64.b64encode(hashlib.sha256(STYLE.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{hashed}'; base-uri 'none'; form-action 'none'"
    return _tag(
        "head",
        [
            _tag("meta", charset="utf-8"),
            _tag("meta", http_equiv="Content-Security-Policy", content=policy),
            _tag("meta", name="viewport", content="width=device-width, initial-scale=1"),
            _tag("meta", name="generator", content=t.program),
            _tag("title", f"{words.title(t)} – {t.title}"),
            _tag("style", STYLE),
        ],
    )


def _body(t: Transcript) -> Element:
    facts = [one for label, value in words.head(t) for one in (_tag("dt", label), _tag("dd", value))]
    title = f"{words.title(t)}{say('colon', t.language)} {t.title}"
    return _tag(
        "body",
        [
            _tag("header", [_tag("h1", title), _tag("dl", facts, class_="facts")]),
            _tag("main", list(_sections(t))),
            _tag("footer", list(_foot(t))),
            _tag("pre", t.model_dump_json(), id=RECORD, hidden="hidden"),
        ],
    )


def _section(key: str, language: Language, content: list[Element], kind: str = "") -> Element:
    return _tag("section", [_tag("h2", say(key, language)), *content], class_=kind or key.rpartition(".")[2])


def _sections(t: Transcript) -> Iterator[Element]:
    language = t.language
    yield _section("transcript.summary", language, list(_summary(t)))
    if t.college:
        gists = {provision.id: provision.gist for provision in t.provisions}
        known = [_tag("li", [gists[name], *_cites(t, (name,))]) for name in t.college]
        yield _section("transcript.college", language, [_tag("ul", known)])
    yield _section("transcript.way", language, list(_way(t)))
    yield _section("transcript.path", language, list(_path(t)))
    told = [_guidance(t, number, entry) for number, entry in enumerate(t.guidance, 1)]
    empty = _tag("p", say("transcript.guidance.empty", language))
    yield _section("transcript.guidance", language, told or [empty])
    if t.provisions:
        yield _section("transcript.sources", language, [_sources(t)])
    if t.terms:
        yield _section("transcript.terms", language, [_terms(t)])


def _foot(t: Transcript) -> Iterator[Element]:
    digests = [
        one
        for label, value in words.integrity(t)
        for one in (_tag("dt", label), _tag("dd", [_tag("code", value, translate="no")]))
    ]
    if t.kept:
        yield _section("transcript.kept", t.language, [_tag("ul", [_tag("li", line) for line in words.kept(t)])])
    shows = _tag("ul", [_tag("li", line) for line in words.proves(t.language)])
    yield _section("transcript.integrity", t.language, [_tag("dl", digests, class_="facts"), shows])
    yield _section("transcript.not", t.language, [_tag("ul", [_tag("li", x) for x in words.disclaimers(t.language)])])


def _summary(t: Transcript) -> Iterator[Element]:
    for line in words.result(t):
        gravest = t.summary.verdict is not None and line == words.result(t)[-1]
        yield _tag("p", line, class_=f"gravest {t.summary.verdict}" if gravest else "unfinished")
    if t.summary.next:
        yield _tag("h3", say("transcript.next", t.language))
        yield _tag("ul", [_next(entry, t.language) for entry in t.summary.next], class_="todo")
    if words.more(t):
        yield _tag("p", words.more(t))


def _box(entry: StepEntry | NextEntry, language: Language) -> Element:
    name = say("transcript.box.done" if entry.done_on else "transcript.box.todo", language)
    return _tag("span", "☑" if entry.done_on else "☐", role="img", aria_label=name, class_="box")


def _next(entry: NextEntry, language: Language) -> Element:
    parts: list[Part] = [_box(entry, language), " ", entry.text, " ", _tag("span", words.done(entry, language))]
    return _tag("li", parts)


def _way(t: Transcript) -> Iterator[Element]:
    yield _tag("p", say("transcript.way.legend", t.language), class_="quiet")
    lines = []
    for line in way.branches(t):
        parts: list[Part] = []
        for stop in line:
            parts += [" → "] if parts else []
            for number, entry in enumerate(stop):
                verdict = f" {t.guidance[entry.number - 1].verdict}" if entry.kind == "guidance" else ""
                parts += [", "] if number else []
                parts.append(_tag("span", way.called(entry, t), class_=f"stop{verdict}"))
        lines.append(_tag("li", parts))
    yield _tag("ul", lines, class_="lines")


def _table(language: Language, keys: tuple[str, ...], rows: list[list[Element]]) -> Element:
    """A table whose parts keep their roles where a narrow screen lays them out below each other."""
    columns = [say(key, language) for key in keys]
    heads = [_tag("th", column, scope="col", role="columnheader") for column in columns]
    body = []
    for row in rows:
        for cell, column in zip(row[1:], columns[1:], strict=True):
            cell.attrib |= {"role": "cell", "data-column": column}
        row[0].attrib |= {"role": "rowheader", "scope": "row"}
        body.append(_tag("tr", list(row), role="row"))
    return _tag(
        "table",
        [
            _tag("thead", [_tag("tr", heads, role="row")], role="rowgroup"),
            _tag("tbody", body, role="rowgroup"),
        ],
        role="table",
    )


def _path(t: Transcript) -> Iterator[Element]:
    keys = ("transcript.question", "transcript.answer.column", "transcript.rests")
    if t.path:
        yield _table(t.language, keys, [_answer(t, number, entry) for number, entry in enumerate(t.path, 1)])
    else:
        yield _tag("p", say("transcript.path.empty", t.language))
    if t.pending:
        label = _tag("strong", wording.label("transcript.pending", t.language))
        yield _tag("p", [label, f" {t.pending.ask}"])


def _answer(t: Transcript, number: int, entry: PathEntry) -> list[Element]:
    said: list[Part] = [_tag("p", answer) for answer in entry.answer_text]
    if entry.note:
        said.append(_tag("p", [_tag("em", wording.label("transcript.note", t.language)), " ", _typed(entry.note)]))
    return [_tag("th", f"{number}. {entry.ask}"), _tag("td", said), _tag("td", list(_cites(t, entry.citations)))]


def _cites(t: Transcript, ids: tuple[str, ...]) -> Iterator[Element]:
    """The cited provisions, each leading to where it stands in full."""
    place = {provision.id: number for number, provision in enumerate(t.provisions, 1)}
    lines = [
        _tag("li", [_tag("a", line, href=f"#source-{place[name]}") if name in place else line])
        for name, line in words.cited(t, ids)
    ]
    if lines:
        yield _tag("ul", lines, class_="cites")


def _guidance(t: Transcript, number: int, entry: GuidanceEntry) -> Element:
    language = t.language
    parts = [_tag("h3", words.heading(t, number))]
    if entry.illustrates:
        parts.append(_tag("p", [_tag("em", say("transcript.illustrates", language))]))
    if entry.body:
        parts.append(_tag("p", entry.body))
    if entry.steps:
        parts.append(_tag("ul", [_step(t, step) for step in entry.steps], class_="todo"))
    for unsettled in entry.unsettled:
        label = _tag("strong", wording.label("transcript.unsettled", language))
        whom = [_tag("p", words.asked(unsettled.ask, language))] if unsettled.ask else []
        parts.append(_tag("div", [_tag("p", [label, f" {unsettled.text}"]), *whom], class_="unsettled"))
    if entry.departure:
        label = _tag("strong", wording.label("transcript.departure", language))
        why = [_tag("p", [label, " ", _typed(entry.departure.reason)])]
        if entry.departure.rests_on:
            label = _tag("em", wording.label("transcript.departure.rests", language))
            rests = entry.departure.rests_on
            why.append(_tag("p", [label, " ", rests if entry.departure.citations else _typed(rests)]))
        parts.append(_tag("div", why, class_="departed"))
    own = list(_cites(t, words.own(entry)))
    if own:
        parts += [_tag("p", wording.label("transcript.rests", language), class_="quiet"), *own]
    return _tag("article", parts, class_=entry.verdict)


def _step(t: Transcript, step: StepEntry) -> Element:
    parts: list[Part] = [_box(step, t.language), " ", step.text]
    if step.done_on:
        parts += [" ", _tag("span", words.done(step, t.language))]
    if step.note:
        parts.append(_tag("p", [_tag("em", wording.label("transcript.note", t.language)), " ", _typed(step.note)]))
    return _tag("li", [*parts, *_cites(t, step.citations)])


def _sources(t: Transcript) -> Element:
    keys = ("transcript.provision", "transcript.force.column", "transcript.gist.column")
    return _table(t.language, keys, [_provision(number, one, t) for number, one in enumerate(t.provisions, 1)])


def _provision(number: int, provision: ProvisionEntry, t: Transcript) -> list[Element]:
    language = t.language
    force = say(f"force.{provision.force}", language)
    meaning = say(f"force.{provision.force}.meaning", language)
    told = [_tag("p", provision.gist)]
    if provision.checked:
        told.append(_tag("p", say("transcript.checked", language, on=provision.checked)))
    if provision.notice:
        label = _tag("strong", f"⚠ {wording.label('transcript.notice', language)}")
        told.append(_tag("p", [label, f" {provision.notice}"]))
    told.append(_tag("p", [f"{provision.publisher} · ", _tag("code", provision.id, translate="no")], class_="quiet"))
    named = _tag("th", f"{provision.source}, {provision.locator}", id=f"source-{number}")
    return [named, _tag("td", [_tag("strong", force), f" ({meaning})"]), _tag("td", list(told))]


def _terms(t: Transcript) -> Element:
    parts = []
    for term in t.terms:
        rests = _tag("ul", [_tag("li", line) for line in term.rests_on], class_="cites")
        parts += [_tag("dt", term.term), _tag("dd", [term.meaning, *([rests] if term.rests_on else [])])]
    return _tag("dl", parts, class_="terms")
