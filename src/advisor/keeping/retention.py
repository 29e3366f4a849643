"""How long a record is kept unless somebody says otherwise: data with its source and its date, never code."""

from __future__ import annotations

import json
from datetime import date
from importlib.resources import files

from advisor.messages import say
from advisor.records import Retention
from advisor.text import Language, Text


def default(language: Language) -> Retention:
    """The retention that a new record is given; its rule says where it comes from, and that it is to be checked."""
    data = json.loads(files("advisor.keeping").joinpath("retention.json").read_text(encoding="utf-8"))
    source = Text(data["source"]["en"], data["source"]["fr"])
    rule = say("keep.retention.rule", language, years=data["years"], source=source, checked=data["checked"])
    return Retention(years=data["years"], rule=rule)


def read(text: str) -> Retention | None:
    """The retention that was typed: a number of years from the last entry, or a day; None if it is neither."""
    written = text.strip()
    if written.isdecimal() and len(written) < 4 and int(written):
        return Retention(years=int(written))
    try:
        return Retention(until=date.fromisoformat(written))
    except ValueError:
        return None
