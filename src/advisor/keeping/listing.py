"""A record as a list shows it."""

from __future__ import annotations

from datetime import datetime

from advisor.keeping.keeper import SHORT
from advisor.messages import pair, say
from advisor.records import Imported, RecordInfo
from advisor.text import Language, Text, display


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


def imported(found: Imported) -> Text:
    """What an import did, in one line."""
    facts = {"added": len(found.added), "known": found.known, "copies": len(found.copies), "purged": found.purged}
    return pair("records.imported", **facts)


def _day(moment: datetime | None) -> str:
    return f"{moment:%Y-%m-%d}" if moment else ""
