"""Whether a transcript holds: its digests fit, and its guidance follows from its answers."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Any, NamedTuple

from advisor.fingerprint import fingerprint
from advisor.library import Library
from advisor.model import Consultation, Departure, Tick
from advisor.text import Text
from advisor.transcript.build import build
from advisor.transcript.integrity import integrity
from advisor.transcript.transcript import Transcript
from advisor.walking import AnswerError


class Difference(NamedTuple):
    """A place in the record, what stands there, and what should; a part that is missing is None."""

    place: str
    found: Any
    expected: Any


def consultation(transcript: Transcript) -> Consultation:
    """The consultation that a transcript tells of, as far as it tells it."""
    ticks = {
        f"{entry.id}#{number}": Tick(on=step.done_on, note=step.note)
        for entry in transcript.guidance
        for number, step in enumerate(entry.steps, 1)
        if step.done_on or step.note
    }
    departures = {
        entry.id: Departure(reason=told.reason, rests_on=told.citations[0] if told.citations else told.rests_on)
        for entry in transcript.guidance
        if (told := entry.departure)
    }
    return Consultation(
        start=transcript.start,
        answers={entry.question: entry.answer for entry in transcript.path},
        notes={entry.question: entry.note for entry in transcript.path if entry.note},
        ticks=ticks,
        departures=departures,
    )


def digests(transcript: Transcript) -> list[Difference]:
    """Where the digests do not fit what the transcript holds."""
    return list(differences(_plain(transcript)["integrity"], integrity(transcript).model_dump(), "integrity"))


def is_here(library: Library, transcript: Transcript) -> bool:
    """Whether the library holds the trees of the transcript, in the same version."""
    if not all(name in library.trees for name in (transcript.tree, *transcript.trees)):
        return False
    trees = [library.trees[name] for name in transcript.trees]
    return fingerprint(trees, library.provisions, library.sources) == transcript.tree_hash


def replay(library: Library, transcript: Transcript) -> list[Difference] | Text:
    """Where the transcript differs from what its answers lead to in this library; a text if they do not fit it at all.

    Whatever was typed is taken from the transcript itself, so that it never differs.
    """
    try:
        made = datetime.fromisoformat(transcript.made)
        rebuilt = build(
            library,
            consultation(transcript),
            transcript.language,
            made,
            transcript.edition,
            transcript.case,
            transcript.kept,
            transcript.exercise,
        )
    except AnswerError as error:
        return error.text
    told = {"integrity", "program"}
    return list(differences(_plain(transcript, told), _plain(rebuilt, told)))


def _plain(transcript: Transcript, without: set[str] | None = None) -> dict[str, Any]:
    return transcript.model_dump(mode="json", exclude=without)


def differences(found: Any, expected: Any, place: str = "") -> Iterator[Difference]:
    """Where two pieces of plain data differ, as far down as possible; places are written as in `guidance[2].title`."""
    if isinstance(found, dict) and isinstance(expected, dict):
        for key in dict.fromkeys([*expected, *found]):
            yield from differences(found.get(key), expected.get(key), f"{place}.{key}" if place else str(key))
    elif isinstance(found, list) and isinstance(expected, list):
        for number in range(max(len(found), len(expected))):
            one, other = (each[number] if number < len(each) else None for each in (found, expected))
            yield from differences(one, other, f"{place}[{number}]")
    elif type(found) is not type(expected) or found != expected:
        yield Difference(place, found, expected)
