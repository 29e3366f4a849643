"""Exercises: which answers are wrong, what is said to them, and that each shipped one leaves none without a word."""

from __future__ import annotations

from itertools import chain, combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor.library import Library
from advisor.loading.folders import shipped_trees
from advisor.model import Answer, Decision, Feedback, Kind, Question
from advisor.text import Text
from advisor.training.feedback import ANY, defensible, feedback_for, turns, wrong_answers
from tests.graphs import NAME, trees

VIGNETTES = sorted(path.stem for path in (shipped_trees() / "vignettes").glob("*.yaml"))


def _said(words: str) -> Feedback:
    return Feedback(text=Text.same(words))


def _possible(question: Question) -> list[Answer]:
    """Every answer that can be given to a question."""
    ids = [option.id for option in question.options]
    if question.kind is not Kind.ANY_OF:
        return [*ids]
    return [*chain.from_iterable(combinations(ids, number) for number in range(len(ids) + 1))]


@st.composite
def decided(draw: st.DrawFn) -> tuple[Question, Decision]:
    """A question with a decision on it that knows some other answers and some feedback."""
    question = draw(st.sampled_from(list(draw(trees()).questions) or [Question(id="t/q", kind=Kind.YES_NO, ask=NAME)]))
    possible = _possible(question) or ["yes"]
    keys = [*(option.id for option in question.options), ANY]
    spoken = draw(st.lists(st.sampled_from(keys), unique=True))
    return question, Decision(
        question=question.id,
        answer=draw(st.sampled_from(possible)),
        also=tuple(draw(st.lists(st.sampled_from(possible), max_size=2))),
        otherwise={key: _said(key) for key in keys if key in spoken},
    )


@given(decided())
def test_an_answer_is_either_defensible_or_wrong(given_: tuple[Question, Decision]) -> None:
    question, decision = given_
    wrong = wrong_answers(decision, question)
    assert not any(defensible(decision, answer) for answer in wrong)
    assert set(wrong) <= set(_possible(question))
    if question.kind is not Kind.ANY_OF:
        right = {decision.answer, *decision.also}
        assert {*wrong} == {*_possible(question)} - right
    else:
        assert all(len({*answer} ^ {*decision.answer}) == 1 for answer in wrong)


@given(decided())
def test_feedback_is_of_the_first_item_that_is_set_wrongly(given_: tuple[Question, Decision]) -> None:
    question, decision = given_
    for answer in _possible(question):
        found = feedback_for(decision, answer)
        if defensible(decision, answer):
            assert found is None
            continue
        astray = {answer} if isinstance(answer, str) else {*answer} ^ {*decision.answer}
        own = [option.id for option in question.options if option.id in astray and option.id in decision.otherwise]
        expected = own[0] if own else ANY if ANY in decision.otherwise else None
        assert (found.text.en if found else None) == expected


def test_items_that_are_not_shown_cannot_be_set_wrongly(shipped: Library) -> None:
    question = shipped.graph.nodes["ending-services/reflection"]["node"]
    ids = [option.id for option in question.options]
    shown = [one for one in ids if one != "several-attempts"]
    decision = Decision(question=question.id, answer=tuple(shown))
    assert len(wrong_answers(decision, question)) == len(ids)
    wrong = wrong_answers(decision, question, shown)
    assert len(wrong) == len(shown)
    assert not any("several-attempts" in answer for answer in wrong)


@pytest.mark.parametrize("name", VIGNETTES)
def test_a_student_is_asked_what_the_story_has_not_settled(shipped: Library, name: str) -> None:
    vignette = shipped.vignettes[name]
    asked = [(turn.decision.question, turn.decision.answer) for turn in turns(shipped.graph, vignette)]
    settled: dict[str, Answer] = {}
    expected = []
    for decision in (decision for beat in vignette.beats for decision in beat.path):
        if settled.get(decision.question) != decision.answer:
            expected.append((decision.question, decision.answer))
        settled[decision.question] = decision.answer
    assert asked == expected


@pytest.mark.parametrize("name", VIGNETTES)
def test_every_wrong_answer_of_an_exercise_gets_feedback_that_cites_a_provision(shipped: Library, name: str) -> None:
    vignette = shipped.vignettes[name]
    if not vignette.exercise:
        return
    assert vignette.beats[0].story
    for turn in turns(shipped.graph, vignette):
        for answer in wrong_answers(turn.decision, turn.question, turn.shown):
            feedback = feedback_for(turn.decision, answer)
            assert feedback is not None, (turn.question.id, answer)
            assert feedback.text.en.strip()
            assert feedback.text.fr.strip()
            assert feedback.text.en != feedback.text.fr
            assert feedback.cite, (turn.question.id, answer)
            assert {citation.provision for citation in feedback.cite} <= shipped.provisions.keys()
        keys = [key for key in turn.decision.otherwise if key != ANY]
        assert keys == [option.id for option in turn.question.options if option.id in keys], turn.question.id


@pytest.mark.parametrize("section", range(1, 8))
def test_each_section_of_the_model_standards_has_an_exercise(shipped: Library, section: int) -> None:
    """Its way ends in guidance that rests on the section, and so does what a student is told on it."""
    of_section = f"aswb-2015/{section}."
    assert any(
        any(citation.provision.startswith(of_section) for beat in vignette.beats for citation in beat.cite)
        and any(
            citation.provision.startswith(of_section)
            for turn in turns(shipped.graph, vignette)
            for feedback in turn.decision.otherwise.values()
            for citation in feedback.cite
        )
        for vignette in shipped.vignettes.values()
        if vignette.exercise
    )
