"""The report of a class as a value: for each vignette the way of the class, its wrong turns and its scores."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from advisor.library import Library
from advisor.model import Vignette
from advisor.text import Language
from advisor.training.cohort import Cohort, Counted, Group, LeftOut
from advisor.training.flow import Flow, WrongTurn, flow, wrong_turns
from advisor.training.scoring import Part

BANDS = (100, 80, 60, 40, 20, 0)
"""The least share, in percent, of each band of scores."""
PARTS = ("steps", "order", "provisions")
"""The parts of a score."""


class Exercised(NamedTuple):
    """A vignette as the class took it.

    flows: scene by scene. turns: the wrong turns, the commonest first. scores: by part, how many of those who came to
    the end stand in each of `BANDS`.
    """

    vignette: Vignette
    counted: tuple[Counted, ...]
    flows: tuple[Flow, ...]
    turns: tuple[WrongTurn, ...]
    scores: dict[str, tuple[int, ...]]


class Report(NamedTuple):
    """What a class did; made: when the report was made; program: by what."""

    library: Library
    language: Language
    made: datetime
    program: str
    exercises: tuple[Exercised, ...]
    left_out: tuple[LeftOut, ...]

    @property
    def counted(self) -> int:
        """How many attempts count."""
        return sum(len(exercised.counted) for exercised in self.exercises)


def build(library: Library, cohort: Cohort, language: Language, made: datetime, program: str) -> Report:
    """The report of a class."""
    exercises = tuple(_exercised(group) for group in cohort.groups)
    return Report(library, language, made, program, exercises, cohort.left_out)


def parts(counted: Counted) -> dict[str, Part | None]:
    """A score by part; None where nothing was asked for."""
    score = counted.score
    found = {"steps": score.steps, "order": score.order, "provisions": score.provisions}
    return {name: part if part and part.of else None for name, part in found.items()}


def _exercised(group: Group) -> Exercised:
    standings = [one.standing for one in group.counted]
    flows = tuple(flow(standings, scene) for scene in range(len(group.vignette.beats)))
    turns = [turn for one in flows for turn in wrong_turns(one, standings)]
    scores = {name: _bands(group.counted, name) for name in PARTS}
    return Exercised(group.vignette, group.counted, flows, tuple(sorted(turns, key=lambda one: -one.by)), scores)


def _bands(counted: tuple[Counted, ...], name: str) -> tuple[int, ...]:
    numbers = [0] * len(BANDS)
    for one in counted:
        part = parts(one)[name]
        if part and one.standing.over:
            numbers[next(i for i, least in enumerate(BANDS) if 100 * part.right >= least * part.of)] += 1
    return tuple(numbers)
