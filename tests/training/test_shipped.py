"""Every exercise that ships: the reference way is worth everything, every wrong answer is explained on the screen."""

from __future__ import annotations

import pytest

from advisor.debriefing import debriefed, pinned, told
from advisor.library import Library
from advisor.loading.library import load
from advisor.model import Vignette
from advisor.text import Language
from advisor.training.attempt import Mode, Move
from advisor.training.debrief import debrief
from advisor.training.exercise import Exercise
from advisor.training.feedback import feedback_for, wrong_answers
from advisor.training.scoring import score
from advisor.training.taking import Given, Judgement, Phase, begin, step
from advisor.training.trial import exercises

from .takers import taken

NAMES = [vignette.name for vignette in exercises(load()[0].vignettes.values())]


@pytest.fixture(params=NAMES)
def vignette(request: pytest.FixtureRequest, shipped: Library) -> Vignette:
    return shipped.vignettes[request.param]


def test_there_are_many() -> None:
    assert len(NAMES) >= 10


def test_the_reference_way_is_worth_everything(shipped: Library, vignette: Vignette) -> None:
    for mode in Mode:
        exercise = Exercise(shipped, vignette, mode)
        standing, _ = taken(exercise)
        found = score(standing)
        asked = sum(len(scene.asked) for scene in exercise.scenes)
        assert found.steps == found.order == (asked, asked)
        assert found.provisions is not None
        assert found.provisions.right == found.provisions.of > 0
        told_of = debrief(standing)
        assert all(stop.judgement in (Judgement.REFERENCE, Judgement.BESIDE) for p in told_of.parts for stop in p.stops)
        assert not any(part.missed or part.beside for part in told_of.parts)
        assert told_of.read


def test_every_single_wrong_answer_is_explained_with_its_provision(shipped: Library, vignette: Vignette) -> None:
    exercise = Exercise(shipped, vignette, provisions=False)
    standing, tried = begin(exercise), 0
    while not standing.over:
        question = standing.question
        assert question
        decision = standing.exercise.scenes[standing.scene].known.get(question.id)
        assert decision, f"{question.id} is asked on the reference way, and the vignette does not say what holds"
        for answer in wrong_answers(decision, question, standing.walk.shown_items):
            wrong = step(standing, Move(do="answer", question=question.id, answer=answer))
            said = wrong.events[-1]
            assert isinstance(said, Given)
            assert wrong.phase is Phase.WRONG
            assert said.feedback is feedback_for(decision, answer)
            assert said.feedback
            assert said.feedback.cite
            tried += 1
            for language in Language:
                words = "\n".join(line.words for line in told(said, exercise, language))
                assert said.feedback.text.in_language(language) in words
                assert pinned(shipped, said.feedback.cite[0].provision, language) in words
                assert said.feedback.cite[0].provision in shipped.provisions
        standing = step(standing, Move(do="answer", question=question.id, answer=decision.answer))
    assert tried >= len(exercise.scenes)


def test_an_exam_in_which_everything_is_wrong_comes_to_a_debrief(shipped: Library, vignette: Vignette) -> None:
    exercise = Exercise(shipped, vignette, Mode.EXAM, provisions=False)
    standing = begin(exercise)
    while not standing.over:
        question = standing.question
        assert question
        decision = exercise.scenes[standing.scene].known.get(question.id)
        shown = standing.walk.shown_items
        wrong = wrong_answers(decision, question, shown) if decision else ()
        first = (shown[0],) if question.kind == "any-of" else shown[0]
        answer = wrong[0] if wrong else decision.answer if decision else first
        standing = step(standing, Move(do="answer", question=question.id, answer=answer))
    found = score(standing)
    assert found.steps.right < found.steps.of
    for language in Language:
        sections = debriefed(debrief(standing), exercise, language)
        assert all(section.lines for section in sections)


def test_every_other_defensible_answer_is_worth_as_much(shipped: Library, vignette: Vignette) -> None:
    exercise = Exercise(shipped, vignette, Mode.EXAM, provisions=False)
    for number, scene in enumerate(exercise.scenes):
        for question in scene.asked:
            for answer in scene.known[question].also:
                standing, _ = taken(exercise, {f"{number}:{question.partition('/')[2]}": answer})
                found = score(standing)
                assert found.steps.right == found.steps.of, (question, answer)
                assert found.order.right == found.order.of
                assert not any(stop.diverges for part in debrief(standing).parts for stop in part.stops)
