"""An exercise with its attempt file: chosen, begun or gone on with, and kept after every move."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from advisor.attempts import SUFFIX, AttemptFileError, read_attempt, written
from advisor.debriefing import student_edition
from advisor.library import Library
from advisor.messages import pair
from advisor.model import Vignette
from advisor.printing import SUFFIXES, produced
from advisor.text import Language, Text
from advisor.training.attempt import Mode
from advisor.training.exercise import Exercise
from advisor.training.taking import MoveError
from advisor.training.trial import Trial
from advisor.walking import AnswerError
from advisor.writing import write


class ExerciseError(ValueError):
    """An exercise that cannot be begun; `text` says why and what to do, in both languages."""

    def __init__(self, text: Text) -> None:
        self.text = text
        super().__init__(text.en)


@dataclass(frozen=True)
class Setting:
    """How an exercise is to be taken.

    id: a pseudonym, drawn by lot if it is empty. path: the attempt file, if one is wanted.
    """

    mode: Mode = Mode.LEARN
    provisions: bool = True
    id: str = ""
    path: Path | None = None


def started(library: Library, vignette: Vignette, setting: Setting, language: Language, now: datetime) -> Trial:
    """An exercise at its beginning, or where its attempt file has left it; ExerciseError: it cannot be taken.

    An attempt that is gone on with keeps its own mode and pseudonym.
    """
    try:
        if setting.path and setting.path.exists():
            return _resumed(library, vignette, setting.path, setting.id)
        exercise = Exercise(library, vignette, setting.mode, setting.provisions)
        return Trial(exercise, setting.id or f"student-{secrets.token_hex(3)}", language, now)
    except AttemptFileError as error:
        raise ExerciseError(pair("attempt.error", file=setting.path, reason=error.text)) from error
    except (AnswerError, KeyError) as error:
        raise ExerciseError(pair("training.error.vignette", name=vignette.name)) from error


def _resumed(library: Library, vignette: Vignette, path: Path, pseudonym: str) -> Trial:
    attempt = read_attempt(path)
    exercise = Exercise(library, vignette, attempt.mode, attempt.provisions)
    if attempt.vignette != vignette.name or (pseudonym and attempt.id != pseudonym):
        raise AttemptFileError(pair("attempt.other", vignette=attempt.vignette, id=attempt.id))
    if (attempt.vignette_hash, attempt.tree_hash) != (exercise.vignette_hash, exercise.tree_hash):
        raise AttemptFileError(pair("attempt.version"))
    begun = datetime.fromisoformat(attempt.begun)
    try:
        return Trial(exercise, attempt.id, attempt.language, begun, attempt.moves, attempt.reflections)
    except (MoveError, AnswerError) as error:
        raise AttemptFileError(error.text) from error


class Keeper:
    """Keeps an attempt in its file, from the first move on.

    path: None as long as nothing is to be kept. fault: why the last move is not in the file.
    """

    def __init__(self, path: Path | None) -> None:
        self.path = path
        self.fault: Text | None = None
        self._ours = path is not None and path.exists()

    def keep(self, trial: Trial) -> None:
        """Write the attempt as it is now, if it is to be kept."""
        if self.path is None:
            return
        try:
            write(self.path, written(trial.attempt), replace=self._ours)
        except FileExistsError:
            self.fault = pair("cli.error.exists", path=self.path)
        except (OSError, ValueError) as error:
            reason = getattr(error, "strerror", None) or type(error).__name__
            self.fault = pair("cli.error.write", path=self.path, reason=reason)
        else:
            self._ours, self.fault = True, None


def exported(trial: Trial, name: str, language: Language, now: datetime) -> bytes | None:
    """What a file of that name is to hold: the attempt, or the student edition in the format that its ending says.

    None: the ending says nothing.
    """
    if name.lower().endswith(SUFFIX):
        return written(trial.attempt)
    form = next((form for form, suffix in SUFFIXES.items() if Path(name).suffix.lower() == suffix), None)
    return produced(student_edition(trial, language, now), form) if form else None


Clock = Callable[[], datetime]
"""Where the moment comes from, with its zone."""
