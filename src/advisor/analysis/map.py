"""The map of a consultation: the way taken, the question that waits, and what lies ahead within a few answers."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import NamedTuple

from advisor.graph import selections, taken
from advisor.model import Answer, Guidance, Kind, Question
from advisor.walking import Answered, Walk, walk

BRANCHES, COMING = (6, 4), 3
"""How many branches of a question are drawn, one number for each answer ahead; how much guidance on each branch."""


class Mark(StrEnum):
    """What a row of the map shows."""

    ANSWERED = "answered"
    REACHED = "reached"
    HERE = "here"
    IF = "if"
    AHEAD = "ahead"
    COMES = "comes"
    COME_TOO = "come-too"
    JOINS = "joins"
    MORE = "more"
    END = "end"
    WAITS = "waits"


class Row(NamedTuple):
    """One row: what it shows, how deep it stands, and the question or guidance that it shows.

    name: how rows refer to a question: its number on the way taken, its letter ahead. turn: the answer given.
    answers: on `if`, answers that lead the same way, or some of them. joins: the names of questions that were asked
    before a branch led to them. further: how many branches (on `more`) or pieces of guidance (on `come-too`)
    are not drawn.
    """

    mark: Mark
    depth: int = 0
    node: Question | Guidance | None = None
    name: str = ""
    turn: Answered | None = None
    answers: tuple[Answered, ...] = ()
    joins: tuple[str, ...] = ()
    further: int = 0


def chart(here: Walk, most: tuple[int, ...] = BRANCHES) -> list[Row]:
    """The rows of the map, from the start on.

    most: how many branches of a question it draws, a number for each answer that it looks ahead.
    """
    names = {answered.question.id: str(number) for number, answered in enumerate(here.path, 1)}
    rows = list(_way(here, names))
    if here.pending is None:
        return [*rows, Row(Mark.END)]
    names[here.pending.id] = str(len(names) + 1)
    rows.append(Row(Mark.HERE, node=here.pending, name=names[here.pending.id]))
    _ahead(here, 1, most, names, rows)
    nodes = here.graph.nodes
    for key in dict.fromkeys(here.waiting):
        node = nodes[key]["node"]
        if key not in here.seen and isinstance(node, Question):
            rows.append(Row(Mark.WAITS, node=node, name=names.get(key, "")))
    return rows


def _way(here: Walk, names: dict[str, str]) -> Sequence[Row]:
    by = {visit.node.id: visit.by for visit in here.visits}
    turns = {answered.question.id: answered for answered in here.path}
    passed: set[str] = set()
    rows: list[Row] = []
    for key, answer in here.seen.items():
        node = here.graph.nodes[key]["node"]
        if isinstance(node, Guidance):
            rows.append(Row(Mark.REACHED, 1, node))
        elif answer is not None:
            chosen = selections(node, answer, here.seen)
            targets = [one for choice in chosen for one in taken(here.graph.nodes[key], choice, here.seen)]
            met = [one for one in dict.fromkeys(targets) if one in passed and one in names]
            before = tuple(names[one] for one in met if (lead := by[one]) is None or lead.node != key)
            rows.append(Row(Mark.ANSWERED, 0, node, names[key], turns[key], joins=before))
        passed.add(key)
    return rows


class _Branch(NamedTuple):
    answers: list[Answered]
    fresh: tuple[Guidance, ...]
    then: Walk


def _ahead(here: Walk, depth: int, most: tuple[int, ...], names: dict[str, str], rows: list[Row]) -> None:
    """Add the branches of a pending question; a question that is named already is joined, not drawn again."""
    branches = _branches(here)
    drawn = branches[: most[0]]
    # The nearest place is where a question is drawn: names are given level by level.
    first: dict[str, int] = {}
    for number, branch in enumerate(drawn):
        coming = branch.then.pending
        if coming and coming.id not in names:
            names[coming.id] = _letter(sum(not name.isdigit() for name in names.values()))
            first[coming.id] = number
    for number, branch in enumerate(drawn):
        rows.append(Row(Mark.IF, depth, here.pending, answers=tuple(branch.answers)))
        rows.extend(Row(Mark.COMES, depth + 1, guidance) for guidance in branch.fresh[:COMING])
        if len(branch.fresh) > COMING:
            rows.append(Row(Mark.COME_TOO, depth + 1, further=len(branch.fresh) - COMING))
        coming = branch.then.pending
        if coming is None:
            rows.append(Row(Mark.END, depth + 1))
        elif first.get(coming.id) != number:
            rows.append(Row(Mark.JOINS, depth + 1, coming, names[coming.id]))
        else:
            rows.append(Row(Mark.AHEAD, depth + 1, coming, names[coming.id]))
            if most[1:]:
                _ahead(branch.then, depth + 2, most[1:], names, rows)
    if len(branches) > len(drawn):
        rows.append(Row(Mark.MORE, depth, further=len(branches) - len(drawn)))


def _branches(here: Walk) -> list[_Branch]:
    question = here.pending
    assert question is not None
    used = {answered.question.id: answered.answer for answered in here.path}
    found: dict[tuple[object, ...], _Branch] = {}
    for answer in _answers(here, question):
        then = walk(here.graph, here.start, {**used, question.id: answer})
        fresh = tuple(guidance for guidance in then.guidance if guidance.id not in here.seen)
        key = (*(guidance.id for guidance in fresh), then.pending.id if then.pending else None)
        branch = found.setdefault(key, _Branch([], fresh, then))
        branch.answers.append(Answered(question, answer))
    return list(found.values())


def _answers(here: Walk, question: Question) -> list[Answer]:
    """The answers of which the map shows where they lead; of a checklist: nothing, one item alone, everything."""
    if question.kind is not Kind.ANY_OF:
        return [option.id for option in question.options]
    shown = here.shown_items
    return list(dict.fromkeys([(), *((item,) for item in shown), shown]))


def _letter(number: int) -> str:
    """a, b … z, aa, ab …"""
    name = ""
    number += 1
    while number:
        number, rest = divmod(number - 1, 26)
        name = chr(ord("a") + rest) + name
    return name
