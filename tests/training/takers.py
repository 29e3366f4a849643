"""Students for the tests: one who always gives the reference answer, and one who answers by a table."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from advisor.model import Answer
from advisor.training.attempt import Move
from advisor.training.exercise import Exercise
from advisor.training.taking import Phase, Standing, begin, step

LIBRARY = Path(__file__).parent / "library"


def taken(exercise: Exercise, answers: Mapping[str, Answer] | None = None) -> tuple[Standing, list[Move]]:
    """An exercise to its end, with the moves.

    answers: the first answers by short name, or by `scene:name`; the reference answer elsewhere, and after a wrong one;
    where the vignette says nothing the first option.
    """
    standing, moves, tried = begin(exercise), list[Move](), set[str]()
    while not standing.over:
        move = _move(standing, answers or {}, tried)
        moves.append(move)
        standing = step(standing, move)
    return standing, moves


def _move(standing: Standing, answers: Mapping[str, Answer], tried: set[str]) -> Move:
    asked, named = standing.question, standing.provision
    if named:
        return Move(do="provision", question=named.question, answer=named.right)
    if standing.phase is Phase.WRONG:
        return Move(do="again")
    assert asked
    known = standing.exercise.scenes[standing.scene].known
    key = f"{standing.scene}:{asked.name}"
    wanted = None if key in tried else answers.get(key, answers.get(asked.name))
    tried.add(key)
    if wanted is None:
        first: Answer = () if asked.kind == "any-of" else asked.options[0].id
        wanted = known[asked.id].answer if asked.id in known else first
    return Move(do="answer", question=asked.id, answer=wanted)
