"""The transcript as one HTML page that stands alone: no script, nothing fetched, its own record inside.

The page is built as a tree of elements and written by the standard library: text can only become text.
"""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from advisor import wording
from advisor.messages import say
from advisor.page import Part, document, table, tag
from advisor.text import Language
from advisor.transcript import way, words
from advisor.transcript.style import STYLE
from advisor.transcript.transcript import (
    ExerciseSection,
    GuidanceEntry,
    NextEntry,
    PathEntry,
    ProvisionEntry,
    StepEntry,
    Transcript,
)

RECORD = "transcript"
"""The id of the element that holds the record: the JSON of the same edition."""


def html(transcript: Transcript) -> str:
    """The transcript as a page of HTML."""
    title = f"{words.title(transcript)} – {transcript.title}"
    return document(transcript.language, title, transcript.program, STYLE, _body(transcript))


def _typed(text: str) -> Element:
    """What a person typed: it may be in any language and run in either direction."""
    return tag("span", text, class_="typed", lang="", dir="auto")


def _body(t: Transcript) -> list[Element]:
    facts = [one for label, value in words.head(t) for one in (tag("dt", label), tag("dd", value))]
    title = f"{words.title(t)}{say('colon', t.language)} {t.title}"
    return [
        tag("header", [tag("h1", title), tag("dl", facts, class_="facts")]),
        tag("main", list(_sections(t))),
        tag("footer", list(_foot(t))),
        tag("pre", t.model_dump_json(), id=RECORD, hidden="hidden"),
    ]


def _section(key: str, language: Language, content: list[Element], kind: str = "") -> Element:
    return tag("section", [tag("h2", say(key, language)), *content], class_=kind or key.rpartition(".")[2])


def _sections(t: Transcript) -> Iterator[Element]:
    language = t.language
    for part in words.exercise(t):
        yield tag("section", [tag("h2", part.heading), _nested(part)], class_="exercise")
    yield _section("transcript.summary", language, list(_summary(t)))
    if t.college:
        gists = {provision.id: provision.gist for provision in t.provisions}
        known = [tag("li", [gists[name], *_cites(t, (name,))]) for name in t.college]
        yield _section("transcript.college", language, [tag("ul", known)])
    yield _section("transcript.way", language, list(_way(t)))
    yield _section("transcript.path", language, list(_path(t)))
    told = [_guidance(t, number, entry) for number, entry in enumerate(t.guidance, 1)]
    empty = tag("p", say("transcript.guidance.empty", language))
    yield _section("transcript.guidance", language, told or [empty])
    if t.provisions:
        yield _section("transcript.sources", language, [_sources(t)])
    if t.terms:
        yield _section("transcript.terms", language, [_terms(t)])


def _nested(part: ExerciseSection) -> Element:
    """The lines of a part of a debrief as lists within lists."""
    lists = [tag("ul")]
    for depth, line in words.nested(part):
        del lists[depth + 1 :]
        if depth == len(lists):
            lists.append(tag("ul"))
            lists[-2][-1].append(lists[-1])
        lists[-1].append(tag("li", _typed(line.text) if line.typed else line.text))
    return lists[0]


def _foot(t: Transcript) -> Iterator[Element]:
    digests = [
        one
        for label, value in words.integrity(t)
        for one in (tag("dt", label), tag("dd", [tag("code", value, translate="no")]))
    ]
    if t.kept:
        yield _section("transcript.kept", t.language, [tag("ul", [tag("li", line) for line in words.kept(t)])])
    shows = tag("ul", [tag("li", line) for line in words.proves(t.language)])
    yield _section("transcript.integrity", t.language, [tag("dl", digests, class_="facts"), shows])
    yield _section("transcript.not", t.language, [tag("ul", [tag("li", x) for x in words.disclaimers(t.language)])])


def _summary(t: Transcript) -> Iterator[Element]:
    for line in words.result(t):
        gravest = t.summary.verdict is not None and line == words.result(t)[-1]
        yield tag("p", line, class_=f"gravest {t.summary.verdict}" if gravest else "unfinished")
    if t.summary.next:
        yield tag("h3", say("transcript.next", t.language))
        yield tag("ul", [_next(entry, t.language) for entry in t.summary.next], class_="todo")
    if words.more(t):
        yield tag("p", words.more(t))


def _box(entry: StepEntry | NextEntry, language: Language) -> Element:
    name = say("transcript.box.done" if entry.done_on else "transcript.box.todo", language)
    return tag("span", "☑" if entry.done_on else "☐", role="img", aria_label=name, class_="box")


def _next(entry: NextEntry, language: Language) -> Element:
    parts: list[Part] = [_box(entry, language), " ", entry.text, " ", tag("span", words.done(entry, language))]
    return tag("li", parts)


def _way(t: Transcript) -> Iterator[Element]:
    yield tag("p", say("transcript.way.legend", t.language), class_="quiet")
    lines = []
    for line in way.branches(t):
        parts: list[Part] = []
        for stop in line:
            parts += [" → "] if parts else []
            for number, entry in enumerate(stop):
                verdict = f" {t.guidance[entry.number - 1].verdict}" if entry.kind == "guidance" else ""
                parts += [", "] if number else []
                parts.append(tag("span", way.called(entry, t), class_=f"stop{verdict}"))
        lines.append(tag("li", parts))
    yield tag("ul", lines, class_="lines")


def _table(language: Language, keys: tuple[str, ...], rows: list[list[Element]]) -> Element:
    return table([say(key, language) for key in keys], rows)


def _path(t: Transcript) -> Iterator[Element]:
    keys = ("transcript.question", "transcript.answer.column", "transcript.rests")
    if t.path:
        yield _table(t.language, keys, [_answer(t, number, entry) for number, entry in enumerate(t.path, 1)])
    else:
        yield tag("p", say("transcript.path.empty", t.language))
    if t.pending:
        label = tag("strong", wording.label("transcript.pending", t.language))
        yield tag("p", [label, f" {t.pending.ask}"])


def _answer(t: Transcript, number: int, entry: PathEntry) -> list[Element]:
    said: list[Part] = [tag("p", answer) for answer in entry.answer_text]
    if entry.note:
        said.append(tag("p", [tag("em", wording.label("transcript.note", t.language)), " ", _typed(entry.note)]))
    return [tag("th", f"{number}. {entry.ask}"), tag("td", said), tag("td", list(_cites(t, entry.citations)))]


def _cites(t: Transcript, ids: tuple[str, ...]) -> Iterator[Element]:
    """The cited provisions, each leading to where it stands in full."""
    place = {provision.id: number for number, provision in enumerate(t.provisions, 1)}
    lines = [
        tag("li", [tag("a", line, href=f"#source-{place[name]}") if name in place else line])
        for name, line in words.cited(t, ids)
    ]
    if lines:
        yield tag("ul", lines, class_="cites")


def _guidance(t: Transcript, number: int, entry: GuidanceEntry) -> Element:
    language = t.language
    parts = [tag("h3", words.heading(t, number))]
    if entry.illustrates:
        parts.append(tag("p", [tag("em", say("transcript.illustrates", language))]))
    if entry.body:
        parts.append(tag("p", entry.body))
    if entry.steps:
        parts.append(tag("ul", [_step(t, step) for step in entry.steps], class_="todo"))
    for unsettled in entry.unsettled:
        label = tag("strong", wording.label("transcript.unsettled", language))
        whom = [tag("p", words.asked(unsettled.ask, language))] if unsettled.ask else []
        parts.append(tag("div", [tag("p", [label, f" {unsettled.text}"]), *whom], class_="unsettled"))
    if entry.departure:
        label = tag("strong", wording.label("transcript.departure", language))
        why = [tag("p", [label, " ", _typed(entry.departure.reason)])]
        if entry.departure.rests_on:
            label = tag("em", wording.label("transcript.departure.rests", language))
            rests = entry.departure.rests_on
            why.append(tag("p", [label, " ", rests if entry.departure.citations else _typed(rests)]))
        parts.append(tag("div", why, class_="departed"))
    own = list(_cites(t, words.own(entry)))
    if own:
        parts += [tag("p", wording.label("transcript.rests", language), class_="quiet"), *own]
    return tag("article", parts, class_=entry.verdict)


def _step(t: Transcript, step: StepEntry) -> Element:
    parts: list[Part] = [_box(step, t.language), " ", step.text]
    if step.done_on:
        parts += [" ", tag("span", words.done(step, t.language))]
    if step.note:
        parts.append(tag("p", [tag("em", wording.label("transcript.note", t.language)), " ", _typed(step.note)]))
    return tag("li", [*parts, *_cites(t, step.citations)])


def _sources(t: Transcript) -> Element:
    keys = ("transcript.provision", "transcript.force.column", "transcript.gist.column")
    return _table(t.language, keys, [_provision(number, one, t) for number, one in enumerate(t.provisions, 1)])


def _provision(number: int, provision: ProvisionEntry, t: Transcript) -> list[Element]:
    language = t.language
    force = say(f"force.{provision.force}", language)
    meaning = say(f"force.{provision.force}.meaning", language)
    told = [tag("p", provision.gist)]
    if provision.checked:
        told.append(tag("p", say("transcript.checked", language, on=provision.checked)))
    if provision.notice:
        label = tag("strong", f"⚠ {wording.label('transcript.notice', language)}")
        told.append(tag("p", [label, f" {provision.notice}"]))
    told.append(tag("p", [f"{provision.publisher} · ", tag("code", provision.id, translate="no")], class_="quiet"))
    named = tag("th", f"{provision.source}, {provision.locator}", id=f"source-{number}")
    return [named, tag("td", [tag("strong", force), f" ({meaning})"]), tag("td", list(told))]


def _terms(t: Transcript) -> Element:
    parts = []
    for term in t.terms:
        rests = tag("ul", [tag("li", line) for line in term.rests_on], class_="cites")
        parts += [tag("dt", term.term), tag("dd", [term.meaning, *([rests] if term.rests_on else [])])]
    return tag("dl", parts, class_="terms")
