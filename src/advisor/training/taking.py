"""Taking an exercise: where the moves made so far have led, computed from them alone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import NamedTuple, TypeAlias

from advisor.messages import pair
from advisor.model import Answer, Feedback, Guidance, Kind, Question
from advisor.text import Text
from advisor.training.attempt import Doing, Mode, Move
from advisor.training.exercise import Exercise
from advisor.training.feedback import defensible, feedback_for, same
from advisor.training.provisions import ProvisionQuestion
from advisor.walking import Walk

PATIENCE = 2
"""Wrong answers to one question after which the answer can be shown."""


class MoveError(ValueError):
    """A move that cannot be made here; `text` says why, in both languages."""

    def __init__(self, text: Text) -> None:
        self.text = text
        super().__init__(text.en)


class Judgement(StrEnum):
    """What an answer is worth: the reference answer, another defensible one, wrong, or not judged at all."""

    REFERENCE = "reference"
    ALSO = "also"
    WRONG = "wrong"
    BESIDE = "beside"


class Told(NamedTuple):
    """A scene began."""

    scene: int


class Given(NamedTuple):
    """A question was answered; astray: while looking where a wrong answer leads."""

    scene: int
    question: Question
    answer: Answer
    judgement: Judgement
    feedback: Feedback | None
    astray: bool


class Carried(NamedTuple):
    """A provision was named for a decision."""

    scene: int
    asked: ProvisionQuestion
    provision: str

    @property
    def right(self) -> bool:
        """Whether it carries the decision."""
        return self.provision in self.asked.carry


class Led(NamedTuple):
    """A wrong answer was followed to here: the guidance that came of it, and the question at which the ways meet again.

    question: the one that was answered wrongly. joins: None if the tree asked nothing more.
    """

    scene: int
    question: Question
    guidance: tuple[Guidance, ...]
    joins: Question | None


class Shown(NamedTuple):
    """The answer was shown, and taken."""

    scene: int
    question: Question
    answer: Answer


class Reached(NamedTuple):
    """A scene came to its end, with this guidance."""

    scene: int
    guidance: tuple[Guidance, ...]


Event: TypeAlias = Told | Given | Carried | Led | Shown | Reached


class Phase(StrEnum):
    """What a student is asked now."""

    QUESTION = "question"
    WRONG = "wrong"
    ASTRAY = "astray"
    LED = "led"
    PROVISION = "provision"
    OVER = "over"


@dataclass(frozen=True)
class Standing:
    """Where a student stands.

    scene: the number of the scene, from 0. base: the answers with which each scene so far began. answers: those that
    the walk is on; aside: those to come back to from a wrong way. about: the question that was answered wrongly, or
    whose provision is asked for.
    """

    exercise: Exercise
    scene: int
    base: tuple[Mapping[str, Answer], ...]
    answers: Mapping[str, Answer]
    walk: Walk
    phase: Phase
    about: str
    events: tuple[Event, ...]
    aside: Mapping[str, Answer]

    @property
    def question(self) -> Question | None:
        """The question to answer now; None where something else is to be done."""
        return self.walk.pending if self.phase in (Phase.QUESTION, Phase.ASTRAY) else None

    @property
    def provision(self) -> ProvisionQuestion | None:
        """The provisions to choose from now."""
        return self.exercise.provision(self.scene, self.about) if self.phase is Phase.PROVISION else None

    @property
    def doings(self) -> tuple[Doing, ...]:
        """What can be done now beside answering."""
        match self.phase:
            case Phase.WRONG:
                wrong = [one for one in self.given if one.question.id == self.about and not one.astray]
                return ("again", "lead", "show") if len(wrong) >= PATIENCE else ("again", "lead")
            case Phase.ASTRAY | Phase.LED:
                return ("back",)
        return ()

    @property
    def given(self) -> Iterator[Given]:
        """The answers given in the present scene."""
        return (one for one in self.events if isinstance(one, Given) and one.scene == self.scene)

    @property
    def astray(self) -> bool:
        """Whether a wrong answer is being followed."""
        return self.phase in (Phase.ASTRAY, Phase.LED)

    @property
    def over(self) -> bool:
        """Whether the exercise has come to its end."""
        return self.phase is Phase.OVER


def begin(exercise: Exercise) -> Standing:
    """Before the first move."""
    empty = exercise.walk({})
    return _scene(Standing(exercise, -1, (), {}, empty, Phase.QUESTION, "", (), {}))


def take(exercise: Exercise, moves: Iterable[Move]) -> Standing:
    """Where some moves lead; MoveError or AnswerError: one of them cannot be made, or does not fit the library."""
    standing = begin(exercise)
    for move in moves:
        standing = step(standing, move)
    return standing


def step(standing: Standing, move: Move) -> Standing:
    """Where one move more leads; MoveError or AnswerError: it cannot be made here."""
    if move.do == "answer" and standing.question and standing.question.id == move.question:
        return _answer(standing, standing.question, move.answer)
    asked = standing.provision
    if move.do == "provision" and asked and asked.question == move.question and move.answer in asked.options:
        return _carry(standing, asked, str(move.answer))
    if move.do in standing.doings and not move.question:
        return _do(standing, move.do)
    raise MoveError(pair("training.error.move", do=move.do, question=move.question or "–"))


def _answer(standing: Standing, question: Question, answer: Answer) -> Standing:
    exercise, scene = standing.exercise, standing.scene
    answers = {**standing.answers, question.id: answer}
    walk = exercise.walk(answers)
    counted = walk.seen[question.id]
    if counted is None or (question.kind is Kind.ANY_OF and not same(counted, answer)):
        raise MoveError(pair("training.error.hidden", question=question.name))
    decision = exercise.scenes[scene].known.get(question.id)
    astray = standing.phase is Phase.ASTRAY
    if decision is None or astray:
        judgement = Judgement.BESIDE
    elif same(answer, decision.answer):
        judgement = Judgement.REFERENCE
    else:
        judgement = Judgement.ALSO if defensible(decision, answer) else Judgement.WRONG
    wrong = judgement is Judgement.WRONG
    feedback = feedback_for(decision, answer) if decision and wrong else None
    said = Given(scene, question, answer, judgement, feedback, astray)
    standing = replace(standing, events=(*standing.events, said))
    if wrong and exercise.mode is Mode.LEARN:
        return replace(standing, phase=Phase.WRONG, about=question.id)
    standing = replace(standing, answers=answers, walk=walk)
    if astray:
        return _astray(standing)
    return _settled(standing, question.id) if decision else _on(standing)


def _settled(standing: Standing, question: str) -> Standing:
    """After a decision: the question for its provision, if there is one, or what comes next."""
    if standing.exercise.provision(standing.scene, question):
        return replace(standing, phase=Phase.PROVISION, about=question)
    return _on(standing)


def _carry(standing: Standing, asked: ProvisionQuestion, provision: str) -> Standing:
    return _on(replace(standing, events=(*standing.events, Carried(standing.scene, asked, provision))))


def _do(standing: Standing, do: Doing) -> Standing:
    about = standing.about
    if do == "again":
        return replace(standing, phase=Phase.QUESTION, about="")
    if do == "lead":
        wrong = [one for one in standing.given if one.question.id == about][-1]
        answers = {**standing.answers, about: wrong.answer}
        walk = standing.exercise.walk(answers)
        return _astray(replace(standing, answers=answers, aside=standing.answers, walk=walk, phase=Phase.ASTRAY))
    if do == "back":
        # What was answered on the wrong way belongs to it, and goes with it.
        walk = standing.exercise.walk(standing.aside)
        return replace(standing, answers=standing.aside, walk=walk, phase=Phase.QUESTION, about="")
    question: Question = standing.exercise.graph.nodes[about]["node"]
    answer = standing.exercise.scenes[standing.scene].reference[about]
    answers = {**standing.answers, about: answer}
    shown = Shown(standing.scene, question, answer)
    standing = replace(
        standing, answers=answers, walk=standing.exercise.walk(answers), events=(*standing.events, shown)
    )
    return _settled(standing, about)


def _astray(standing: Standing) -> Standing:
    """On a wrong way: to the next question on it, or to its end, or to where the reference way is met again."""
    asked = standing.walk.pending
    if asked and asked.id not in standing.exercise.scenes[standing.scene].known:
        return replace(standing, phase=Phase.ASTRAY)
    had = {one.id for one in standing.exercise.walk(standing.aside).guidance}
    came = tuple(one for one in standing.walk.guidance if one.id not in had)
    question: Question = standing.exercise.graph.nodes[standing.about]["node"]
    led = Led(standing.scene, question, came, asked)
    return replace(standing, phase=Phase.LED, events=(*standing.events, led))


def _on(standing: Standing) -> Standing:
    """To the next question, or to the end of the scene, and from there to the next scene."""
    asked = standing.walk.pending
    if asked and asked.id != standing.exercise.ends[standing.scene]:
        return replace(standing, phase=Phase.QUESTION, about="")
    reached = Reached(standing.scene, standing.walk.guidance)
    return _scene(replace(standing, events=(*standing.events, reached)))


def _scene(standing: Standing) -> Standing:
    """To the first question of the next scene, or to the end of the exercise."""
    scene = standing.scene + 1
    exercise = standing.exercise
    if scene == len(exercise.scenes):
        return replace(standing, phase=Phase.OVER, about="")
    answers = carried(exercise, scene, standing.answers)
    standing = Standing(
        exercise,
        scene,
        (*standing.base, answers),
        answers,
        exercise.walk(answers),
        Phase.QUESTION,
        "",
        (*standing.events, Told(scene)),
        {},
    )
    return _on(standing)


def carried(exercise: Exercise, scene: int, answers: Mapping[str, Answer]) -> dict[str, Answer]:
    """The answers with which a scene begins: a student's own where they are defensible, elsewhere the reference's.

    So nobody pays twice for a wrong turn, and every scene asks everybody for the same. What the scene asks for is left
    open, and what a wrong way alone has asked is forgotten.
    """
    if scene == 0:
        return {}
    before = exercise.scenes[scene - 1]
    kept = {key: one for key, one in answers.items() if key not in before.known or defensible(before.known[key], one)}
    both = {**before.reference, **kept}
    way = exercise.walk(both, exercise.beside[scene - 1]).seen
    asked = exercise.scenes[scene].asked
    return {key: answer for key, answer in both.items() if way.get(key) is not None and key not in asked}
