"""What a reader of a transcript sees, whatever its format: the passages in their order, without layout and labels."""

from __future__ import annotations

from collections.abc import Iterator

from advisor.messages import say
from advisor.transcript import way, words
from advisor.transcript.transcript import GuidanceEntry, Transcript


def visible(transcript: Transcript) -> list[str]:
    """Every passage in reading order; renderers add only labels, column heads, numbers of questions and signs."""
    return [passage for passage in _passages(transcript) if passage]


def _passages(t: Transcript) -> Iterator[str]:
    language = t.language
    yield from (words.title(t), t.title)
    yield from (value for _, value in words.head(t))
    for section in words.exercise(t):
        yield from (section.heading, *(line.text for line in section.lines))
    yield from words.result(t)
    for entry in t.summary.next:
        yield from (entry.text, words.done(entry, language))
    yield words.more(t)
    gists = {provision.id: provision.gist for provision in t.provisions}
    for name in t.college:
        yield from (gists[name], *words.citations(t, (name,)))
    for line in way.branches(t):
        yield from (way.called(entry, t) for stop in line for entry in stop)
    for answered in t.path:
        yield from (answered.ask, *answered.answer_text, answered.note)
        yield from words.citations(t, answered.citations)
    yield t.pending.ask if t.pending else ""
    for number, guidance in enumerate(t.guidance, 1):
        yield from _guidance(t, number, guidance)
    for provision in t.provisions:
        yield from (provision.source, provision.locator, say(f"force.{provision.force}", language))
        yield from (say(f"force.{provision.force}.meaning", language), provision.gist)
        yield say("transcript.checked", language, on=provision.checked) if provision.checked else ""
        yield from (provision.notice, provision.publisher, provision.id)
    for term in t.terms:
        yield from (term.term, term.meaning, *term.rests_on)
    yield from (value for _, value in words.integrity(t))
    yield from words.proves(language)
    yield from words.disclaimers(language)


def _guidance(t: Transcript, number: int, entry: GuidanceEntry) -> Iterator[str]:
    yield words.heading(t, number)
    yield say("transcript.illustrates", t.language) if entry.illustrates else ""
    yield entry.body
    for step in entry.steps:
        yield step.text
        yield words.done(step, t.language) if step.done_on else ""
        yield from (step.note, *words.citations(t, step.citations))
    for unsettled in entry.unsettled:
        yield from (unsettled.text, words.asked(unsettled.ask, t.language) if unsettled.ask else "")
    if entry.departure:
        yield from (entry.departure.reason, entry.departure.rests_on)
    yield from words.citations(t, words.own(entry))
