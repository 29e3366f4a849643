"""What an attempt is worth, by part; computed from the moves by replay, and from nothing else."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from advisor.model import Answer, Decision
from advisor.training.exercise import Exercise
from advisor.training.feedback import defensible
from advisor.training.taking import Carried, Given, Judgement, Standing, carried


class Part(NamedTuple):
    """So many right, of so many."""

    right: int
    of: int


class Score(NamedTuple):
    """The parts of the procedure; reflection is no part of it.

    steps: decisions whose first answer is defensible. order: decisions whose first answer leads on to the question that
    a defensible one leads to. provisions: decisions whose provision was named; None if they were not asked for.
    A decision that was never come to is not right; one that another defensible way passes by is not counted.
    """

    steps: Part
    order: Part
    provisions: Part | None


class Scored(NamedTuple):
    """A decision that counts, with the first answer to it; None if it was never come to."""

    scene: int
    decision: Decision
    first: Answer | None
    step: bool
    order: bool
    carried: bool | None


def score(standing: Standing) -> Score:
    """The score of an attempt as far as it has come."""
    found = scored(standing)
    asked = [one.carried for one in found if one.carried is not None]
    return Score(
        Part(sum(one.step for one in found), len(found)),
        Part(sum(one.order for one in found), len(found)),
        Part(sum(asked), len(asked)) if standing.exercise.provisions else None,
    )


def scored(standing: Standing) -> tuple[Scored, ...]:
    """Every decision that counts, scene by scene in the order of the way, those to come included."""
    exercise = standing.exercise
    found: list[Scored] = []
    answers: Mapping[str, Answer] = {}
    for number in range(len(exercise.scenes)):
        base = standing.base[number] if number < len(standing.base) else carried(exercise, number, answers)
        answers = mended(standing, number, base)
        found += _scene(standing, number, answers)
    return tuple(found)


def firsts(standing: Standing, scene: int) -> dict[str, Given]:
    """The first answer to each decision of a scene."""
    found: dict[str, Given] = {}
    for event in standing.events:
        if isinstance(event, Given) and event.scene == scene and event.judgement is not Judgement.BESIDE:
            found.setdefault(event.question.id, event)
    return found


def mended(standing: Standing, scene: int, base: Mapping[str, Answer]) -> dict[str, Answer]:
    """A student's answers in a scene with the reference answer in the place of each that is not defensible."""
    known = standing.exercise.scenes[scene]
    own = {key: one.answer for key, one in firsts(standing, scene).items() if one.judgement is not Judgement.WRONG}
    beside = {
        one.question.id: one.answer
        for one in standing.events
        if isinstance(one, Given) and one.scene == scene and one.judgement is Judgement.BESIDE and not one.astray
    }
    return {**known.reference, **base, **{key: known.reference[key] for key in known.asked}, **beside, **own}


def _scene(standing: Standing, scene: int, answers: Mapping[str, Answer]) -> list[Scored]:
    exercise = standing.exercise
    here = exercise.scenes[scene]
    way = exercise.walk(answers, exercise.beside[scene])
    given = firsts(standing, scene)
    named = {
        one.asked.question: one.right for one in standing.events if isinstance(one, Carried) and one.scene == scene
    }
    found = []
    # In the order of the way; what was asked although the way passes by stands at the end.
    passed = [key for key in way.seen if key in here.known and (key in here.asked or key in given)]
    for key in [*passed, *(key for key in given if key not in passed)]:
        first = given[key].answer if key in given else None
        right = first is not None and defensible(here.known[key], first)
        order = first is not None and (right or _leads_on(exercise, here.known[key], first, answers, way.seen))
        carries = named.get(key, False) if exercise.provision(scene, key) else None
        found.append(Scored(scene, here.known[key], first, right, order, carries))
    return found


def _leads_on(
    exercise: Exercise,
    decision: Decision,
    first: Answer,
    answers: Mapping[str, Answer],
    way: Mapping[str, Answer | None],
) -> bool:
    """Whether a wrong answer leads on to the question that a defensible one leads to."""
    before: dict[str, Answer] = {}
    for key, answer in way.items():
        if key == decision.question:
            break
        if answer is not None:
            before[key] = answers[key]

    def following(answer: Answer) -> str | None:
        asked = exercise.walk({**before, decision.question: answer}).pending
        return asked.id if asked else None

    return following(first) in {following(answer) for answer in (decision.answer, *decision.also)}
