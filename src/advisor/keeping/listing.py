"""A record as a list shows it."""

from __future__ import annotations

from datetime import datetime

from advisor.keeping.keeper import SHORT
from advisor.messages import say
from advisor.records import RecordInfo
from advisor.text import Language, display


def line(info: RecordInfo, language: Language) -> str:
    """A record in one line: the beginning of its id, its dates, its tree, its reference."""
    name = info.id[:SHORT]
    if info.damaged:
        return f"{name}  {say('records.row.damaged', language)}"
    if info.purged:
        return f"{name}  {say('records.row.purged', language, on=info.purged.date(), begun=_day(info.begun))}"
    facts = {
        "changed": _day(info.changed),
        "name": f"{display(info.name)}  " if info.name else "",
        "tree": info.tree,
        "count": info.count,
        "until": info.retention_until or say("records.until.open", language),
    }
    return f"{name}  {say('records.row', language, **facts)}"


def _day(moment: datetime | None) -> str:
    return f"{moment:%Y-%m-%d}" if moment else ""
