"""What a transcript tells of a kept consultation beside its answers: how they came about."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from advisor.keeping.keeper import Keeper
from advisor.model import Question
from advisor.records import Entry, EventKind, Kept
from advisor.text import Language
from advisor.transcript.build import build
from advisor.transcript.transcript import ChangeEntry, GivenEntry, KeptEntry, Transcript
from advisor.walking import Answered
from advisor.wording import answer_words


def transcript(kept: Kept, language: Language, made: datetime) -> Transcript:
    """The transcript of a record, in its full edition."""
    return build(kept.library, kept.consultation, language, made, case=kept.info.name, kept=history(kept, language))


def read(keeper: Keeper | None) -> Kept | None:
    """The record of a consultation; None where nothing keeps it, or its last change is not kept. RecordsError."""
    return keeper.store.read(keeper.record.id) if keeper and keeper.whole else None


def about(kept: Kept | None, language: Language) -> dict[str, Any]:
    """What `build` is to be told of a consultation beside its answers."""
    return {"case": kept.info.name, "kept": history(kept, language)} if kept else {}


def history(kept: Kept, language: Language) -> KeptEntry:
    """How the answers of a record came about."""
    given: dict[str, list[GivenEntry]] = {}
    for entry in kept.events:
        for question, answer in _answers(entry).items():
            given.setdefault(question, []).append(_given(kept, question, answer, entry.event.at, language))
    changes = [
        ChangeEntry(question=key, ask=asked.ask.in_language(language), given=tuple(found))
        for key, found in given.items()
        if len(found) > 1 and (asked := _question(kept, key))
    ]
    since = kept.info.begun.isoformat(timespec="seconds") if kept.info.begun else ""
    return KeptEntry(since=since, count=kept.count, head=kept.head, changes=tuple(changes))


def _answers(entry: Entry) -> dict[str, Any]:
    """The answers that an event gives or takes back."""
    if entry.event.kind is EventKind.KEPT:
        return dict(entry.event.value["consultation"]["answers"])
    return {entry.event.key: entry.event.value} if entry.event.kind is EventKind.ANSWER else {}


def _given(kept: Kept, key: str, value: Any, at: str, language: Language) -> GivenEntry:
    question = _question(kept, key)
    if value is None or question is None:
        return GivenEntry(at=at, answer=None)
    answer = tuple(value) if isinstance(value, list) else str(value)
    return GivenEntry(at=at, answer=answer, answer_text=answer_words(Answered(question, answer), language))


def _question(kept: Kept, key: str) -> Question | None:
    graph = kept.library.graph
    node = graph.nodes[key]["node"] if key in graph else None
    return node if isinstance(node, Question) else None
