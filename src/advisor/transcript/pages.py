"""The transcript as printed pages say it: every word in its place, as plain data for a typesetter that adds none."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from advisor import wording
from advisor.messages import pair, say
from advisor.model import Force
from advisor.text import Language
from advisor.transcript import words
from advisor.transcript.glyphs import breakable, printable
from advisor.transcript.stops import stops
from advisor.transcript.transcript import (
    GuidanceEntry,
    NextEntry,
    PathEntry,
    ProvisionEntry,
    StepEntry,
    Transcript,
)

DONE, TO_DO = "☑", "☐"


def pages(t: Transcript) -> dict[str, Any]:
    """What the pages of a transcript hold, in reading order.

    `foot` and `page` stand at the foot of each page, `attached` says what the attachment is. Texts
    hold nothing that the fonts cannot show.
    """
    language = t.language
    made = datetime.fromisoformat(t.made)
    content = {
        "language": language,
        "made": [made.year, made.month, made.day, made.hour, made.minute, made.second],
        "kind": words.title(t),
        "title": t.title,
        "foot": " · ".join([words.title(t), *([t.case] if t.case else [])]),
        "page": pair("pages.number").in_language(language),
        "exercise": [
            {"heading": part.heading, "lines": [[line.depth, line.text, line.typed] for line in part.lines]}
            for part in words.exercise(t)
        ],
        "summary": _summary(t),
        "head": words.head(t),
        "college": _college(t) if t.college else None,
        "way": {"heading": say("transcript.way", language), **stops(t)} if t.path and t.guidance else None,
        "path": _path(t),
        "guidance": {
            "heading": say("transcript.guidance", language),
            "empty": "" if t.guidance else say("transcript.guidance.empty", language),
            "entries": [_guidance(t, number, entry) for number, entry in enumerate(t.guidance, 1)],
        },
        "sources": _sources(t) if t.provisions else None,
        "terms": _terms(t) if t.terms else None,
        "kept": {"heading": say("transcript.kept", language), "lines": words.kept(t)} if t.kept else None,
        "integrity": {
            "heading": say("transcript.integrity", language),
            "digests": words.integrity(t),
            "lines": words.proves(language),
        },
        "not": {"heading": say("transcript.not", language), "lines": words.disclaimers(language)},
        "attached": say("pages.attached", language),
    }
    safe: dict[str, Any] = _safe(content)
    return safe


def _safe(content: Any) -> Any:
    if isinstance(content, str):
        return breakable(printable(content))
    if isinstance(content, dict):
        return {key: _safe(value) for key, value in content.items()}
    return [_safe(value) for value in content] if isinstance(content, list | tuple) else content


def _point(label: str, text: str, typed: bool = False) -> dict[str, Any]:
    """A labelled passage; what a person typed may be in any language."""
    return {"label": label, "text": text, "typed": typed}


def _box(entry: StepEntry | NextEntry) -> str:
    return DONE if entry.done_on else TO_DO


def _summary(t: Transcript) -> dict[str, Any]:
    language = t.language
    return {
        "heading": say("transcript.summary", language),
        "lines": words.result(t),
        "verdict": t.summary.verdict,
        "next": say("transcript.next", language),
        "entries": [
            {
                "box": _box(entry),
                "text": entry.text,
                "departed": say("transcript.next.departed", language) if entry.departed else "",
                "on": words.done(entry, language),
            }
            for entry in t.summary.next
        ],
        "more": words.more(t),
    }


def _college(t: Transcript) -> dict[str, Any]:
    gists = {provision.id: provision.gist for provision in t.provisions}
    return {
        "heading": say("transcript.college", t.language),
        "entries": [{"gist": gists[name], "rests": words.citations(t, (name,))} for name in t.college],
    }


def _path(t: Transcript) -> dict[str, Any]:
    language = t.language
    return {
        "heading": say("transcript.path", language),
        "empty": "" if t.path else say("transcript.path.empty", language),
        "number": say("pages.question.number", language),
        "question": say("transcript.question", language),
        "answer": say("transcript.answer", language),
        "note": say("transcript.note", language),
        "rests": say("transcript.rests", language),
        "rows": [_answer(t, number, entry) for number, entry in enumerate(t.path, 1)],
        "pending": _point(wording.label("transcript.pending", language), t.pending.ask) if t.pending else None,
    }


def _answer(t: Transcript, number: int, entry: PathEntry) -> dict[str, Any]:
    return {
        "number": str(number),
        "ask": entry.ask,
        "answers": entry.answer_text,
        "note": entry.note,
        "rests": words.citations(t, entry.citations),
    }


def _guidance(t: Transcript, number: int, entry: GuidanceEntry) -> dict[str, Any]:
    language = t.language
    own = words.citations(t, words.own(entry))
    return {
        "verdict": entry.verdict,
        "heading": words.heading(t, number),
        "illustrates": say("transcript.illustrates", language) if entry.illustrates else "",
        "body": entry.body,
        "steps": [_step(t, step) for step in entry.steps],
        "points": list(_points(entry, language)),
        "rests_label": wording.label("transcript.rests", language) if own else "",
        "rests": own,
    }


def _step(t: Transcript, step: StepEntry) -> dict[str, Any]:
    return {
        "box": _box(step),
        "text": step.text,
        "done": words.done(step, t.language) if step.done_on else "",
        "note": _point(wording.label("transcript.note", t.language), step.note, typed=True) if step.note else None,
        "rests": words.citations(t, step.citations),
    }


def _points(entry: GuidanceEntry, language: Language) -> Sequence[dict[str, Any]]:
    """What is not settled, with whom to ask; then why the practitioner departs from the guidance."""
    points = []
    for unsettled in entry.unsettled:
        points.append(_point(wording.label("transcript.unsettled", language), unsettled.text))
        if unsettled.ask:
            points.append(_point("", words.asked(unsettled.ask, language)))
    if entry.departure:
        points.append(_point(wording.label("transcript.departure", language), entry.departure.reason, typed=True))
        if entry.departure.rests_on:
            label = wording.label("transcript.departure.rests", language)
            points.append(_point(label, entry.departure.rests_on, typed=True))
    return points


def _terms(t: Transcript) -> dict[str, Any]:
    return {
        "heading": say("transcript.terms", t.language),
        "entries": [{"term": term.term, "meaning": term.meaning, "rests": term.rests_on} for term in t.terms],
    }


def _sources(t: Transcript) -> dict[str, Any]:
    """The provisions under their sources, so that a source's notice is read once."""
    language = t.language
    forces = [force for force in Force if any(provision.force is force for provision in t.provisions)]
    by_source: dict[str, list[ProvisionEntry]] = {}
    for provision in t.provisions:
        by_source.setdefault(provision.id.partition("/")[0], []).append(provision)
    return {
        "heading": say("transcript.sources", language),
        "forces": [[say(f"force.{force}", language), say(f"force.{force}.meaning", language)] for force in forces],
        "entries": [_source(entries, language) for entries in by_source.values()],
    }


def _source(provisions: list[ProvisionEntry], language: Language) -> dict[str, Any]:
    source = provisions[0]
    return {
        "title": source.source,
        "publisher": source.publisher,
        "checked": say("transcript.checked", language, on=source.checked) if source.checked else "",
        "notice": _point(f"⚠ {wording.label('transcript.notice', language)}", source.notice) if source.notice else None,
        "columns": [say(f"transcript.{key}", language) for key in ("provision", "force.column", "gist.column")],
        "rows": [[p.locator, p.id, say(f"force.{p.force}", language), p.gist] for p in provisions],
    }
