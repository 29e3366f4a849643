"""Events: what happened to a kept consultation, one thing at a time, each bound to the one before.

A record is nothing but its events; the consultation is what they come to.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from advisor.model import Answer, Consultation, Departure, Tick
from advisor.records.errors import DamagedStore
from advisor.records.sealing import packed
from advisor.validation import Frozen, validated

NOTHING = "0" * 64
"""What the first event stands on."""


class EventKind(StrEnum):
    """What an event changes."""

    KEPT = "kept"
    ANSWER = "answer"
    NOTE = "note"
    TICK = "tick"
    DEPARTURE = "departure"
    NAME = "name"
    RETENTION = "retention"


PARTS = {
    EventKind.ANSWER: "answers",
    EventKind.NOTE: "notes",
    EventKind.TICK: "ticks",
    EventKind.DEPARTURE: "departures",
}


class Change(Frozen):
    """A key that takes a value, or with None loses it; values are plain JSON."""

    kind: EventKind
    key: str = ""
    value: Any = None


class Event(Change):
    """A change as the record holds it.

    number: from 1; at: ISO 8601 with the zone's offset; previous: the hash of the event before, in hexadecimal.
    """

    number: int
    at: str
    previous: str

    @property
    def when(self) -> datetime:
        """The moment, with its zone."""
        return datetime.fromisoformat(self.at)

    def packed(self) -> bytes:
        """The event as it is sealed and hashed."""
        # Not pydantic's own JSON: it refuses lone surrogates, which a terminal can bring into a note.
        return packed({**dict(self), "kind": self.kind.value})


@dataclass(frozen=True, slots=True)
class Entry:
    """An event with its hash – the record's head at that moment – and the value that it replaced."""

    event: Event
    head: str
    before: Any = None


def head_of(content: bytes) -> str:
    """The hash of a packed event, in hexadecimal."""
    return hashlib.sha256(content).hexdigest()


def read_event(content: bytes) -> Event:
    """The event in its packed form; DamagedStore: it is none."""
    try:
        event = Event.model_validate(json.loads(content))
        if event.when.tzinfo is None:
            raise DamagedStore
    except ValueError:
        raise DamagedStore from None
    return event


def chained(changes: Iterable[Change], count: int, head: str, now: datetime) -> Iterator[tuple[Event, bytes]]:
    """The changes as events after `count` others, of which the last has the hash `head`; each with its packed form."""
    at = now.isoformat(timespec="seconds")
    for number, change in enumerate(changes, count + 1):
        event = Event(kind=change.kind, key=change.key, value=change.value, number=number, at=at, previous=head)
        content = event.packed()
        head = head_of(content)
        yield event, content


def entries(contents: Iterable[bytes]) -> Iterator[Entry]:
    """The packed events of a record, read, and their chain checked. DamagedStore: it does not hold."""
    head = NOTHING
    held: dict[tuple[EventKind, str], Any] = {}
    for number, content in enumerate(contents, 1):
        event = read_event(content)
        if event.number != number or event.previous != head or (event.kind is EventKind.KEPT) != (number == 1):
            raise DamagedStore
        head = head_of(content)
        place = (event.kind, event.key)
        before = held.get(place)
        if event.kind is EventKind.KEPT:
            start = as_plain(begun(event))
            for kind, part in PARTS.items():
                held.update({(kind, key): value for key, value in start[part].items()})
        held[place] = event.value
        yield Entry(event, head, before)


def changes(before: Consultation, after: Consultation) -> list[Change]:
    """What leads from one consultation to another: first what was taken back, then what was said."""
    found = []
    for kind, part in PARTS.items():
        old, new = getattr(before, part), getattr(after, part)
        found += [Change(kind=kind, key=key) for key in old if key not in new]
        found += [
            Change(kind=kind, key=key, value=_plain(value)) for key, value in new.items() if old.get(key) != value
        ]
    return sorted(found, key=lambda change: change.value is not None)


def holds(consultation: Consultation, change: Change) -> bool:
    """Whether a consultation is already as the change would make it."""
    value = getattr(consultation, PARTS[change.kind]).get(change.key)
    there = None if value is None else _plain(value)
    return bool(there == change.value)


def applied(consultation: Consultation, change: Change) -> Consultation:
    """The consultation after a change; DamagedStore: the value is none that a consultation takes."""
    value = change.value
    try:
        match change.kind:
            case EventKind.ANSWER:
                return consultation.answered(change.key, None if value is None else _answer(value))
            case EventKind.NOTE:
                return consultation.noted(change.key, "" if value is None else str(value))
            case EventKind.TICK:
                return consultation.ticked(change.key, None if value is None else validated(Tick, value))
            case EventKind.DEPARTURE:
                given = None if value is None else validated(Departure, value)
                return consultation.departed(change.key, given)
            case _:
                return consultation
    except ValueError:
        raise DamagedStore from None


def consultation_of(found: Iterable[Entry]) -> Consultation:
    """What the events of a record come to; DamagedStore: they come to nothing."""
    consultation: Consultation | None = None
    for entry in found:
        consultation = begun(entry.event) if consultation is None else applied(consultation, entry.event)
    if consultation is None:
        raise DamagedStore
    return consultation


def begun(event: Event) -> Consultation:
    """The consultation as it was when it was first kept."""
    try:
        value = event.value["consultation"]
        consultation = Consultation(start=value["start"])
        for kind, part in PARTS.items():
            for key, one in value[part].items():
                consultation = applied(consultation, Change(kind=kind, key=key, value=one))
    except (KeyError, TypeError, AttributeError, ValueError):
        raise DamagedStore from None
    return consultation


def as_plain(consultation: Consultation) -> dict[str, Any]:
    """A consultation as JSON takes it, lone surrogates and all."""
    parts = {part: {k: _plain(v) for k, v in getattr(consultation, part).items()} for part in PARTS.values()}
    return {"start": consultation.start, **parts}


def _plain(value: Answer | Tick | Departure) -> Any:
    if isinstance(value, tuple):
        return list(value)
    return asdict(value) if isinstance(value, Tick | Departure) else value


def _answer(value: Any) -> Answer:
    if isinstance(value, list) and all(isinstance(item, str) for item in value):
        return tuple(value)
    if not isinstance(value, str):
        raise DamagedStore
    return value


def clean(name: str) -> str:
    """A name on one line, without characters that are none."""
    return " ".join(name.encode("utf-8", "replace").decode("utf-8").split())
