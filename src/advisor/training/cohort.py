"""The attempts of a class, each replayed; what cannot be counted is left out with its reason."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import NamedTuple

from advisor.library import Library
from advisor.messages import pair
from advisor.model import Vignette
from advisor.text import Text
from advisor.training.attempt import Attempt, Mode
from advisor.training.exercise import Exercise
from advisor.training.scoring import Score, score
from advisor.training.taking import MoveError, Standing, take
from advisor.walking import AnswerError


class Counted(NamedTuple):
    """An attempt that counts; file: where it stood."""

    file: str
    attempt: Attempt
    standing: Standing
    score: Score


class LeftOut(NamedTuple):
    """A file that does not count, and why."""

    file: str
    reason: Text


class Group(NamedTuple):
    """The attempts at one vignette, by pseudonym."""

    vignette: Vignette
    counted: tuple[Counted, ...]


class Cohort(NamedTuple):
    """The attempts of a class, by the name of the vignette."""

    groups: tuple[Group, ...]
    left_out: tuple[LeftOut, ...]


class _UncountedError(ValueError):
    """Why an attempt does not count."""

    def __init__(self, text: Text) -> None:
        self.text = text
        super().__init__(text.en)


def gather(library: Library, files: Sequence[tuple[str, Attempt | Text]]) -> Cohort:
    """The class of some files, each with its attempt, or with the reason why it holds none.

    library: the whole one. Of two attempts with one pseudonym at one vignette the one that was begun first counts.
    """
    exercises: dict[tuple[str, Mode, bool], Exercise] = {}
    counted: dict[tuple[str, str], Counted] = {}
    left_out: list[LeftOut] = []
    read = [(file, held) for file, held in files if isinstance(held, Attempt)]
    left_out += [LeftOut(file, held) for file, held in files if isinstance(held, Text)]
    for file, attempt in sorted(read, key=lambda one: (_moment(one[1].begun), one[0])):
        before = counted.get((attempt.vignette, attempt.id))
        try:
            if before:
                key = "report.left.copy" if attempt == before.attempt else "report.left.second"
                raise _UncountedError(pair(key, id=attempt.id, file=before.file))
            standing = _replayed(library, attempt, exercises)
        except (_UncountedError, MoveError, AnswerError) as error:
            left_out.append(LeftOut(file, error.text))
        else:
            counted[attempt.vignette, attempt.id] = Counted(file, attempt, standing, score(standing))
    groups = [
        Group(library.vignettes[name], tuple(counted[key] for key in sorted(counted) if key[0] == name))
        for name in sorted({name for name, _ in counted})
    ]
    return Cohort(tuple(groups), tuple(sorted(left_out, key=lambda one: one.file)))


def _replayed(library: Library, attempt: Attempt, exercises: dict[tuple[str, Mode, bool], Exercise]) -> Standing:
    """An attempt as far as its moves lead; _UncountedError, MoveError or AnswerError: it does not count."""
    vignette = library.vignettes.get(attempt.vignette)
    if vignette is None or not vignette.exercise:
        raise _UncountedError(pair("report.left.unknown", vignette=attempt.vignette))
    key = attempt.vignette, attempt.mode, attempt.provisions
    exercise = exercises.setdefault(key, Exercise(library, vignette, attempt.mode, attempt.provisions))
    if attempt.vignette_hash != exercise.vignette_hash:
        raise _UncountedError(pair("report.left.vignette", vignette=attempt.vignette))
    if attempt.tree_hash != exercise.tree_hash:
        raise _UncountedError(pair("report.left.tree", vignette=attempt.vignette))
    return take(exercise, attempt.moves)


def _moment(begun: str) -> datetime:
    """When an attempt was begun; one that names no offset is taken to be in UTC."""
    when = datetime.fromisoformat(begun)
    return when if when.tzinfo else when.replace(tzinfo=UTC)
