"""An attempt under way: its moves so far, and where they have led."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime

from advisor.model import Answer, Vignette
from advisor.text import Language
from advisor.training.attempt import PROMPTS, Attempt, Doing, Move
from advisor.training.exercise import Exercise
from advisor.training.taking import step, take


class Trial:
    """Takes moves as they are made; everything shown is computed from them.

    id: a pseudonym. begun: the moment, with its zone. MoveError or AnswerError: a move of before cannot be made.
    """

    def __init__(
        self,
        exercise: Exercise,
        id: str,  # noqa: A002
        language: Language,
        begun: datetime,
        moves: Iterable[Move] = (),
        reflections: Mapping[str, str] | None = None,
    ) -> None:
        self.exercise = exercise
        self.id = id
        self.language = language
        self.begun = begun
        self.moves = tuple(moves)
        self.reflections = dict(reflections or {})
        self.standing = take(exercise, self.moves)

    def make(self, now: datetime, do: Doing, question: str = "", answer: Answer = "") -> None:
        """Make a move; MoveError or AnswerError: it cannot be made here, and nothing has changed."""
        since = max(0, int((now - self.begun).total_seconds()))
        move = Move(do=do, question=question, answer=answer, after=max([since, *(m.after for m in self.moves[-1:])]))
        self.standing = step(self.standing, move)
        self.moves = (*self.moves, move)

    def reflect(self, prompt: str, text: str) -> None:
        """Write down what was thought on a prompt; an empty text passes it over."""
        self.reflections[prompt] = text

    @property
    def prompt(self) -> str | None:
        """What to reflect on now: once the exercise is over, the first prompt that nothing was said to."""
        if not self.standing.over:
            return None
        return next((prompt for prompt in PROMPTS if prompt not in self.reflections), None)

    @property
    def place(self) -> tuple[int, int]:
        """The number of the decision that is open, counted over all beats, and how many there are."""
        scenes, standing = self.exercise.scenes, self.standing
        given = standing.aside if standing.astray else standing.answers
        of = sum(len(scene.asked) for scene in scenes)
        before = sum(len(scene.asked) for scene in scenes[: standing.scene])
        # A decision whose provision is asked for is not left yet.
        named = standing.about if standing.provision else ""
        done = sum(key in given and key != named for scene in scenes[standing.scene :][:1] for key in scene.asked)
        return min(of, before + done + 1), of

    @property
    def attempt(self) -> Attempt:
        """All that is kept of it."""
        return Attempt(
            id=self.id,
            mode=self.exercise.mode,
            provisions=self.exercise.provisions,
            language=self.language,
            vignette=self.exercise.vignette.name,
            vignette_hash=self.exercise.vignette_hash,
            tree_hash=self.exercise.tree_hash,
            begun=self.begun.isoformat(timespec="seconds"),
            moves=self.moves,
            reflections={key: text for key, text in self.reflections.items() if text},
        )


def exercises(vignettes: Iterable[Vignette]) -> list[Vignette]:
    """Those of some vignettes that are exercises, tree by tree: they tell a story."""
    return sorted((one for one in vignettes if any(beat.story for beat in one.beats)), key=lambda one: one.tree)
