"""The transcript as plain text, 80 columns wide."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from advisor import wording
from advisor.messages import say
from advisor.transcript import way, words
from advisor.transcript.transcript import GuidanceEntry, PathEntry, Transcript

WIDTH = 80


def plain(transcript: Transcript) -> str:
    """The transcript as text."""
    return "\n".join(_lines(transcript)) + "\n"


def _lines(t: Transcript) -> Iterator[str]:
    language = t.language
    yield from _title(f"{words.title(t)}{say('colon', language)} {t.title}", "=")
    colon = say("colon", language)
    for label, value in words.head(t):
        yield from _wrapped(f"{label}{colon} {value}", hanging="  ")
    for section in words.exercise(t):
        yield from _section(section.heading)
        for said in section.lines:
            indent = "  " * said.depth
            yield from _wrapped(said.text, indent, indent + "  ")
    yield from _summary(t)
    if t.college:
        yield from _section(say("transcript.college", language))
    for name in t.college:
        yield from _wrapped(next(p.gist for p in t.provisions if p.id == name), "- ", "  ")
        for line in words.citations(t, (name,)):
            yield from _wrapped(f"→ {line}", "  ", "    ")
    yield from _section(say("transcript.way", language))
    yield from _wrapped(say("transcript.way.legend", language))
    yield ""
    for line in way.lines(t):
        yield from _wrapped(line, "", "   ")
    yield from _section(say("transcript.path", language))
    if not t.path:
        yield say("transcript.path.empty", language)
    for number, entry in enumerate(t.path, 1):
        yield from _answer(t, number, entry)
    if t.pending:
        yield from _wrapped(f"…  {wording.label('transcript.pending', language)} {t.pending.ask}", hanging="   ")
    yield from _section(say("transcript.guidance", language))
    if not t.guidance:
        yield say("transcript.guidance.empty", language)
    for number, guidance in enumerate(t.guidance, 1):
        yield from _guidance(t, number, guidance)
    yield from _section(say("transcript.sources", language))
    for provision in t.provisions:
        yield from _wrapped(f"{provision.source}, {provision.locator}")
        force = say(f"force.{provision.force}", language)
        meaning = say(f"force.{provision.force}.meaning", language)
        yield from _wrapped(say("transcript.force", language, force=force, meaning=meaning), "   ")
        yield from _wrapped(say("transcript.gist", language, gist=provision.gist), "   ")
        if provision.checked:
            yield from _wrapped(say("transcript.checked", language, on=provision.checked), "   ")
        if provision.notice:
            yield from _wrapped(f"⚠ {wording.label('transcript.notice', language)} {provision.notice}", "   ")
        yield from _wrapped(f"{provision.publisher} · {provision.id}", "   ")
        yield ""
    if t.terms:
        yield from _section(say("transcript.terms", language))
    for term in t.terms:
        yield from _wrapped(f"{term.term}{say('colon', language)} {term.meaning}", "", "   ")
        for line in term.rests_on:
            yield from _wrapped(f"→ {line}", "   ", "     ")
    if t.kept:
        yield from _section(say("transcript.kept", language))
    for line in words.kept(t):
        yield from _wrapped(line, "- ", "  ")
    yield from _section(say("transcript.integrity", language))
    for label, value in words.integrity(t):
        yield f"{label}{colon}"
        yield f"  {value}"
    for line in words.proves(language):
        yield from _wrapped(line, "- ", "  ")
    yield from _section(say("transcript.not", language))
    for line in words.disclaimers(language):
        yield from _wrapped(line, "- ", "  ")


def _summary(t: Transcript) -> Iterator[str]:
    yield from _section(say("transcript.summary", t.language))
    for line in words.result(t):
        yield from _wrapped(line)
    if t.summary.next:
        yield ""
        yield wording.label("transcript.next", t.language)
    for entry in t.summary.next:
        yield from _wrapped(entry.text, f"[{'x' if entry.done_on else ' '}] ", "    ")
        yield from _wrapped(words.done(entry, t.language), "    ")
    if words.more(t):
        yield from _wrapped(words.more(t), "    ")


def _answer(t: Transcript, number: int, entry: PathEntry) -> Iterator[str]:
    indent = "    "
    yield from _wrapped(entry.ask, f"{number:>2}. ", indent)
    yield from _wrapped(f"{wording.label('transcript.answer', t.language)} {' · '.join(entry.answer_text)}", indent)
    if entry.note:
        yield from _wrapped(f"{wording.label('transcript.note', t.language)} {entry.note}", indent)
    for line in words.citations(t, entry.citations):
        yield from _wrapped(f"→ {line}", indent, indent + "  ")
    yield ""


def _guidance(t: Transcript, number: int, entry: GuidanceEntry) -> Iterator[str]:
    indent = "   "
    yield from _wrapped(words.heading(t, number))
    if entry.illustrates:
        yield from _wrapped(say("transcript.illustrates", t.language), indent)
    if entry.body:
        yield from _wrapped(entry.body, indent)
    for step in entry.steps:
        yield from _wrapped(step.text, f"{indent}[{'x' if step.done_on else ' '}] ", indent + "    ")
        if step.done_on:
            yield from _wrapped(words.done(step, t.language), indent + "    ")
        if step.note:
            yield from _wrapped(f"{wording.label('transcript.note', t.language)} {step.note}", indent + "    ")
        for line in words.citations(t, step.citations):
            yield from _wrapped(f"→ {line}", indent + "    ", indent + "      ")
    for unsettled in entry.unsettled:
        open_point = f"{wording.label('transcript.unsettled', t.language)} {unsettled.text}"
        yield from _wrapped(open_point, f"{indent}? ", indent + "  ")
        if unsettled.ask:
            yield from _wrapped(words.asked(unsettled.ask, t.language), indent + "  ")
    if entry.departure:
        reason = f"{wording.label('transcript.departure', t.language)} {entry.departure.reason}"
        yield from _wrapped(reason, f"{indent}! ", indent + "  ")
        if entry.departure.rests_on:
            rests = f"{wording.label('transcript.departure.rests', t.language)} {entry.departure.rests_on}"
            yield from _wrapped(rests, indent + "  ")
    for line in words.citations(t, words.own(entry)):
        yield from _wrapped(f"→ {line}", indent, indent + "  ")
    yield ""


def _title(text: str, rule: str) -> Iterator[str]:
    yield from textwrap.wrap(text, WIDTH) or [""]
    yield rule * min(WIDTH, max(len(text), 1))


def _section(text: str) -> Iterator[str]:
    yield ""
    yield from _title(text, "-")


def _wrapped(text: str, first: str = "", hanging: str | None = None) -> Iterator[str]:
    """The text in lines of at most 80 columns; its own line breaks are kept, and also indented."""
    rest = first if hanging is None else hanging
    for number, line in enumerate(text.split("\n")):
        indent = first if number == 0 else rest
        yield from textwrap.wrap(line, WIDTH, initial_indent=indent, subsequent_indent=rest) or [indent.rstrip()]
