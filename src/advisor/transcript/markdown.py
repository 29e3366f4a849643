"""The transcript as Markdown (CommonMark with task lists); what people typed stays literal."""

from __future__ import annotations

import re
from collections.abc import Iterator

from advisor import wording
from advisor.messages import say
from advisor.transcript import way, words
from advisor.transcript.transcript import GuidanceEntry, PathEntry, Transcript
from advisor.transcript.words import nested

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|~&!$^=])")
_LEADING = re.compile(r"^(\d+(?=[.)])|(?=[-+:]))")


def escaped(text: str) -> str:
    """The text such that Markdown shows it literally; each line break becomes a hard break."""
    lines = []
    for line in text.split("\n"):
        safe = _SPECIAL.sub(r"\\\1", line.strip())
        lines.append(_LEADING.sub(r"\1\\", safe))
    return "\\\n".join(lines)


def markdown(transcript: Transcript) -> str:
    """The transcript as Markdown."""
    return "\n".join(_lines(transcript)) + "\n"


def _lines(t: Transcript) -> Iterator[str]:
    language, colon = t.language, say("colon", t.language)
    yield f"# {words.title(t)}{colon} {escaped(t.title)}"
    yield ""
    for label, value in words.head(t):
        yield f"- **{label}{colon}** {escaped(value)}"
    yield ""
    for section in words.exercise(t):
        yield f"## {escaped(section.heading)}"
        yield ""
        for depth, said in nested(section):
            yield f"{'  ' * depth}- {_indented(said.text, 2 * depth + 2)}"
        yield ""
    yield from _summary(t)
    if t.college:
        yield f"## {say('transcript.college', language)}"
        yield ""
        for name in t.college:
            yield f"- {escaped(next(p.gist for p in t.provisions if p.id == name))}"
            for line in words.citations(t, (name,)):
                yield f"  - {escaped(line)}"
        yield ""
    yield f"## {say('transcript.way', language)}"
    yield ""
    yield say("transcript.way.legend", language)
    yield ""
    for line in way.lines(t):
        yield f"- {escaped(line)}"
    yield ""
    yield f"## {say('transcript.path', language)}"
    yield ""
    if not t.path:
        yield say("transcript.path.empty", language)
        yield ""
    for number, entry in enumerate(t.path, 1):
        yield from _answer(t, number, entry)
    if t.pending:
        yield f"*{wording.label('transcript.pending', language)}* {escaped(t.pending.ask)}"
        yield ""
    yield f"## {say('transcript.guidance', language)}"
    yield ""
    if not t.guidance:
        yield say("transcript.guidance.empty", language)
        yield ""
    for number, guidance in enumerate(t.guidance, 1):
        yield from _guidance(t, number, guidance)
    yield f"## {say('transcript.sources', language)}"
    yield ""
    for provision in t.provisions:
        force = say(f"force.{provision.force}", language)
        meaning = say(f"force.{provision.force}.meaning", language)
        yield f"- **{escaped(provision.source)}, {escaped(provision.locator)}**"
        yield f"  - {escaped(say('transcript.force', language, force=force, meaning=meaning))}"
        yield f"  - {escaped(say('transcript.gist', language, gist=provision.gist))}"
        if provision.checked:
            yield f"  - {escaped(say('transcript.checked', language, on=provision.checked))}"
        if provision.notice:
            yield f"  - ⚠ {wording.label('transcript.notice', language)} {_indented(provision.notice, 4)}"
        yield f"  - {escaped(provision.publisher)} · `{provision.id}`"
    yield ""
    if t.terms:
        yield f"## {say('transcript.terms', language)}"
        yield ""
    for term in t.terms:
        yield f"- **{escaped(term.term)}{colon}** {_indented(term.meaning, 2)}"
        for line in term.rests_on:
            yield f"  - {escaped(line)}"
    if t.terms:
        yield ""
    if t.kept:
        yield f"## {say('transcript.kept', language)}"
        yield ""
        for line in words.kept(t):
            yield f"- {escaped(line)}"
        yield ""
    yield f"## {say('transcript.integrity', language)}"
    yield ""
    for label, value in words.integrity(t):
        yield f"- {label}{colon} `{value}`"
    for line in words.proves(language):
        yield f"- {escaped(line)}"
    yield ""
    yield f"## {say('transcript.not', language)}"
    yield ""
    for line in words.disclaimers(language):
        yield f"- {escaped(line)}"


def _summary(t: Transcript) -> Iterator[str]:
    yield f"## {say('transcript.summary', t.language)}"
    yield ""
    for line in words.result(t):
        yield f"**{escaped(line)}**"
        yield ""
    if t.summary.next:
        yield wording.label("transcript.next", t.language)
        yield ""
    for entry in t.summary.next:
        yield f"- [{'x' if entry.done_on else ' '}] {_indented(entry.text, 2)}"
        yield f"  - {escaped(words.done(entry, t.language))}"
    if t.summary.next:
        yield ""
    if words.more(t):
        yield escaped(words.more(t))
        yield ""


def _indented(text: str, columns: int) -> str:
    return escaped(text).replace("\n", "\n" + " " * columns)


def _answer(t: Transcript, number: int, entry: PathEntry) -> Iterator[str]:
    margin = " " * (len(str(number)) + 2)
    yield f"{number}. {_indented(entry.ask, len(margin))}"
    answers = " · ".join(escaped(answer) for answer in entry.answer_text)
    yield f"{margin}- **{wording.label('transcript.answer', t.language)}** {answers}"
    if entry.note:
        yield f"{margin}- {wording.label('transcript.note', t.language)} {_indented(entry.note, len(margin) + 2)}"
    for line in words.citations(t, entry.citations):
        yield f"{margin}- {wording.label('transcript.rests', t.language)} {escaped(line)}"
    yield ""


def _guidance(t: Transcript, number: int, entry: GuidanceEntry) -> Iterator[str]:
    language = t.language
    yield f"### {escaped(words.heading(t, number))}"
    yield ""
    if entry.illustrates:
        yield f"*{escaped(say('transcript.illustrates', language))}*"
        yield ""
    if entry.body:
        yield escaped(entry.body)
        yield ""
    for step in entry.steps:
        yield f"- [{'x' if step.done_on else ' '}] {_indented(step.text, 2)}"
        if step.done_on:
            yield f"  - {escaped(words.done(step, language))}"
        if step.note:
            yield f"  - {wording.label('transcript.note', language)} {_indented(step.note, 4)}"
        for line in words.citations(t, step.citations):
            yield f"  - {escaped(line)}"
    if entry.steps:
        yield ""
    for unsettled in entry.unsettled:
        whom = f" {escaped(words.asked(unsettled.ask, language))}" if unsettled.ask else ""
        yield f"- ? **{wording.label('transcript.unsettled', language)}** {_indented(unsettled.text, 2)}{whom}"
    if entry.departure:
        rests = entry.departure.rests_on
        why = f"\n{wording.label('transcript.departure.rests', language)} {rests}" if rests else ""
        yield f"- **{wording.label('transcript.departure', language)}** {_indented(entry.departure.reason + why, 2)}"
    for line in words.citations(t, words.own(entry)):
        yield f"- {wording.label('transcript.rests', language)} {escaped(line)}"
    yield ""
