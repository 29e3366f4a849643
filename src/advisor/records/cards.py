"""A card: what a list shows of a record, and what proves that its events are all there."""

from __future__ import annotations

import calendar
import json
from datetime import date, datetime
from typing import Any

from pydantic import Field, ValidationError

from advisor.records.errors import DamagedStore
from advisor.records.events import NOTHING, Entry, EventKind
from advisor.validation import Frozen


class Retention(Frozen):
    """How long a record is kept: until a day, or for so many years after its last entry; `rule` says why."""

    years: int | None = Field(default=None, ge=0, le=1000)
    until: date | None = None
    rule: str = ""


class Card(Frozen):
    """What the events of a record come to, apart from the consultation itself.

    start: where the consultation began; edition: the hash of the trees and provisions of that day, in hexadecimal;
    begun, changed: ISO 8601; changed is the last entry of the consultation, not of its name or retention.
    """

    start: str = ""
    name: str = ""
    edition: str = ""
    language: str = ""
    begun: str = ""
    changed: str = ""
    retention: Retention | None = None
    count: int = 0
    head: str = NOTHING

    def after(self, entry: Entry) -> Card:
        """The card when one more event has happened; DamagedStore: the event says what no event can."""
        event = entry.event
        found: dict[str, Any] = {"count": event.number, "head": entry.head}
        match event.kind:
            case EventKind.KEPT:
                try:
                    found |= {key: str(event.value[key]) for key in ("name", "edition", "language")}
                    found |= {"start": event.value["consultation"]["start"], "begun": event.at, "changed": event.at}
                except (KeyError, TypeError):
                    raise DamagedStore from None
            case EventKind.NAME:
                found["name"] = str(event.value)
            case EventKind.RETENTION:
                found["retention"] = read_retention(event.value)
            case _:
                found["changed"] = event.at
        return self.model_copy(update=found)

    @property
    def tree(self) -> str:
        """The tree in which the consultation began."""
        return self.start.partition("/")[0]

    @property
    def due(self) -> date | None:
        """The day from which the record may be purged; None if nobody set one."""
        if self.retention is None:
            return None
        if self.retention.years is None:
            return self.retention.until
        last = datetime.fromisoformat(self.changed).date()
        year = min(last.year + self.retention.years, date.max.year)
        return last.replace(year=year, day=min(last.day, calendar.monthrange(year, last.month)[1]))


def read_retention(value: Any) -> Retention | None:
    """A retention as an event holds it; DamagedStore: it is none."""
    try:
        return None if value is None else Retention.model_validate(value)
    except ValidationError:
        raise DamagedStore from None


def read_card(content: bytes) -> Card:
    """The card in its packed form; DamagedStore: it is none."""
    try:
        return Card.model_validate(json.loads(content))
    except ValueError:
        raise DamagedStore from None
