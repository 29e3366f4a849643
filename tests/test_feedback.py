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


@pytest.mark.parametrize(
    ("vignette", "part", "question", "wrong", "provisions"),
    [
        # Keep going because only the client may end.
        ("goals-not-met", 1, "beliefs", "only-client", ["note-2022/I2"]),
        ("goals-not-met", 2, "unlikely-to-help", "no", ["standards-2008/3.8.b", "note-2022/I2"]),
        # Stop today.
        ("goals-not-met", 2, "alternatives", "efforts", ["reg-384-00/2.8.iii"]),
        ("goals-not-met", 2, "alternatives", "opportunity", ["reg-384-00/2.8.iv", "note-2022/S1.3", "note-2022/S1.4"]),
        # End before trying supervision.
        ("goals-not-met", 1, "tried-otherwise", "yes", ["note-2022/I7", "note-2022/S1.1"]),
        ("goals-not-met", 1, "mean-to-end", "yes", ["note-2022/I7", "note-2022/S1.1"]),
        # Refer, but no session.
        ("goals-not-met", 3, "session", "agreed", ["reg-384-00/2.8.session"]),
        # Send a summary without the client's agreement.
        ("goals-not-met", 4, "reflection", "supported", ["note-2022/S1.6"]),
        # "One month is the rule."
        ("goals-not-met", 3, "alternatives", "opportunity", ["note-2022/S1.3"]),
        # "Withdrawal ends my duty."
        ("court-ordered", 2, "session", "agreed", ["reg-384-00/2.8.session", "standards-2008/3.9.session"]),
        # "Ordered, so I must go on whatever happens."
        ("court-ordered", 2, "advice-says", "against", ["note-2022/S2.1", "note-2022/S2.6"]),
        ("court-ordered", 2, "still-asked", "yes", ["note-2022/S2.1"]),
        # End on the College's words alone.
        ("court-ordered", 1, "legal-advice-obtained", "yes", ["note-2022/S2.4"]),
        # One e-mail, no reply, close.
        ("court-ordered", 3, "session", "several-failed", ["note-2022/Q4"]),
        ("court-ordered", 3, "reflection", "several-attempts", ["note-2022/Q4"]),
        # One referral only.
        ("court-ordered", 2, "reflection", "several-contacts", ["note-2022/Q2"]),
        # Leave the court out.
        ("court-ordered", 1, "court-order", "no", ["note-2022/S2.5"]),
        ("court-ordered", 2, "advice-says", "unclear", ["note-2022/S2.5"]),
        # End at the first racist remark.
        ("values-and-threats", 1, "mean-to-end", "yes", ["note-2022/S3.1", "note-2022/S3.2"]),
        ("values-and-threats", 1, "questioned-remarks", "yes", ["note-2022/S3.1", "note-2022/S3.2"]),
        # Claim condition v for revulsion.
        ("values-and-threats", 1, "driver", "threats", ["reg-384-00/2.8.v"]),
        ("values-and-threats", 1, "objectivity-lost", "afraid", ["reg-384-00/2.8.v"]),
        # Skip the session because in person is unsafe.
        ("values-and-threats", 3, "remote-session", "no", ["note-2022/S3.5"]),
        # Force the session after the threats.
        ("values-and-threats", 4, "remote-session", "yes", ["reg-384-00/2.8.v", "note-2022/S3.6"]),
        # End silently under v.
        ("values-and-threats", 4, "reflection", "documented", ["note-2022/S3.7", "note-2022/Q6"]),
        # An e-mail in anger.
        ("values-and-threats", 4, "reflection", "legal-need", ["note-2022/S3.8"]),
    ],
)
def test_the_wrong_turns_of_the_practice_notes_scenarios_get_their_feedback(
    shipped: Library, vignette: str, part: int, question: str, wrong: str, provisions: list[str]
) -> None:
    """Each is an answer that can be given there, and is answered by its own feedback with its provisions."""
    case = shipped.vignettes[vignette]
    turn = next(
        turn
        for turn in turns(shipped.graph, case)
        if turn.beat is case.beats[part - 1] and turn.question.name == question
    )
    given_ = wrong if isinstance(turn.decision.answer, str) else tuple({*turn.decision.answer} ^ {wrong})
    told = feedback_for(turn.decision, given_)
    assert told is turn.decision.otherwise[wrong]
    assert set(provisions) <= {citation.provision for citation in told.cite}
