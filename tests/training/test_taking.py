"""Taking an exercise is a fold over moves; what it is worth comes from replaying them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor.library import Library
from advisor.loading.library import load
from advisor.model import Answer
from advisor.training.attempt import Mode, Move
from advisor.training.debrief import debrief
from advisor.training.exercise import Exercise
from advisor.training.scoring import score
from advisor.training.taking import Given, Judgement, Led, MoveError, Phase, Reached, Standing, begin, step, take
from advisor.walking import AnswerError

from .takers import LIBRARY, taken


def _library() -> Library:
    library, found = load(LIBRARY)
    assert found == []
    return library


GARDEN = _library()


def exercise(mode: Mode = Mode.LEARN, provisions: bool = False, name: str = "two-visits") -> Exercise:
    return Exercise(GARDEN, GARDEN.vignettes[name], mode, provisions)


def answer(question: str, given: Answer) -> Move:
    return Move(do="answer", question=f"share/{question}", answer=given)


def test_the_reference_way_is_asked_scene_by_scene_and_gives_full_marks() -> None:
    standing, moves = taken(exercise(provisions=True))
    asked = [move.question.partition("/")[2] for move in moves if move.do == "answer"]
    assert asked == ["member", "what", "checks", "member", "what", "checks"]
    found = score(standing)
    assert found.steps == found.order == (6, 6)
    assert found.provisions is not None
    assert found.provisions.right == found.provisions.of > 0


def test_another_defensible_answer_is_as_good() -> None:
    standing, _ = taken(exercise(), {"0:member": "yes"})
    assert score(standing).steps == score(standing).order == (6, 6)
    # The reference answer of the second visit is what the student has said already: it is asked anew all the same.
    assert [s.judgement for s in debrief(standing).parts[0].stops] == ["also", "reference", "reference"]


def test_a_wrong_answer_gets_its_feedback_and_can_be_tried_again() -> None:
    standing = step(begin(exercise()), answer("member", "no"))
    assert standing.phase is Phase.WRONG
    said = standing.events[-1]
    assert isinstance(said, Given)
    assert said.feedback
    assert said.feedback.cite[0].provision == "garden/1"
    assert standing.doings == ("again", "lead")
    again = step(step(standing, Move(do="again")), answer("member", "unsure"))
    assert again.question
    assert again.question.name == "what"
    assert score(again).steps.right == 0


def test_after_two_wrong_answers_the_answer_can_be_shown() -> None:
    moves = [answer("what", "bed"), Move(do="again"), answer("what", "harvest")]
    standing = take(exercise(), [answer("member", "yes"), *moves])
    assert standing.doings == ("again", "lead", "show")
    standing = step(standing, Move(do="show"))
    assert standing.question
    assert standing.question.name == "checks"
    assert [stop.shown for stop in debrief(standing).parts[0].stops][:2] == [False, True]


def test_a_wrong_answer_leads_on_until_nothing_more_is_asked_and_back() -> None:
    moves = [answer("member", "no"), Move(do="lead"), answer("guest", "no")]
    standing = take(exercise(), moves)
    assert standing.phase is Phase.LED
    led = standing.events[-1]
    assert isinstance(led, Led)
    assert [one.name for one in led.guidance] == ["not-alone"]
    assert led.joins is None
    back = step(standing, Move(do="back"))
    assert back.question
    assert back.question.name == "member"
    assert back.answers == {}


def test_a_wrong_answer_leads_on_until_the_reference_way_is_met_again() -> None:
    standing = take(exercise(), [answer("member", "no"), Move(do="lead"), answer("guest", "yes")])
    led = standing.events[-1]
    assert isinstance(led, Led)
    assert led.joins
    assert led.joins.name == "what"


def test_nobody_has_to_follow_a_wrong_way_to_its_end() -> None:
    standing = take(exercise(), [answer("member", "no"), Move(do="lead")])
    assert standing.phase is Phase.ASTRAY
    assert step(standing, Move(do="back")).phase is Phase.QUESTION


def test_an_exam_follows_the_own_way_and_tells_nothing_before_the_debrief() -> None:
    standing = take(exercise(Mode.EXAM), [answer("member", "no"), answer("guest", "no")])
    assert standing.scene == 1
    assert not standing.doings
    found = debrief(standing)
    first = found.parts[0]
    assert [stop.question.name for stop in first.stops] == ["member", "guest", "what", "checks"]
    assert [stop.judgement for stop in first.stops] == [Judgement.WRONG, Judgement.BESIDE, None, None]
    assert [one.name for one in first.guidance] == ["not-alone"]
    assert [one.name for one in first.missed] == ["ask-first", "share"]
    assert [one.name for one in first.beside] == ["not-alone"]
    assert "garden/1" in found.read


def test_every_scene_begins_the_same_for_everybody() -> None:
    """A wrong turn costs once: what follows it in the story is asked of everybody."""
    wrong = take(exercise(Mode.EXAM), [answer("member", "no"), answer("guest", "no")])
    right, _ = taken(exercise(Mode.EXAM))
    assert wrong.base[1] == right.base[1] == {}


def test_order_counts_where_an_answer_leads_and_steps_what_it_says() -> None:
    standing, _ = taken(exercise(), {"0:checks": ("return", "care"), "0:member": "no"})
    found = score(standing)
    assert found.steps == (4, 6)
    # More ticked than was agreed leads to the same end; a guest is asked something else.
    assert found.order == (5, 6)


def test_a_wrong_item_gets_the_feedback_of_that_item() -> None:
    standing = take(exercise(), [answer("member", "yes"), answer("what", "tool"), answer("checks", ("return", "care"))])
    said = standing.events[-1]
    assert isinstance(said, Given)
    assert said.feedback
    assert said.feedback.text.en == "Nobody spoke of that."


@pytest.mark.parametrize(
    "move",
    [
        answer("what", "tool"),
        Move(do="again"),
        Move(do="back"),
        Move(do="show"),
        Move(do="provision", question="share/member", answer="garden/1"),
        Move(do="lead", question="share/member"),
    ],
)
def test_a_move_that_cannot_be_made_is_refused(move: Move) -> None:
    with pytest.raises(MoveError):
        take(exercise(), [move])


@pytest.mark.parametrize("given", ["perhaps", ("yes",), ""])
def test_an_answer_that_there_is_not_is_refused(given: Answer) -> None:
    with pytest.raises(AnswerError):
        take(exercise(), [answer("member", given)])


def test_an_end_comes_with_the_guidance_that_the_vignette_says() -> None:
    standing, _ = taken(exercise())
    reached = [event for event in standing.events if isinstance(event, Reached)]
    for scene, end in zip(standing.exercise.scenes, reached, strict=True):
        assert {target.node for target in scene.beat.reach} <= {one.id for one in end.guidance}


# -------------------------------------------------------------------------------- properties


@st.composite
def attempts(draw: st.DrawFn) -> tuple[Exercise, list[Move]]:
    """Any exercise of the garden with any moves that can be made, as far as the student likes."""
    made = exercise(draw(st.sampled_from(Mode)), draw(st.booleans()), draw(st.sampled_from(sorted(GARDEN.vignettes))))
    standing, moves = begin(made), list[Move]()
    while not standing.over and len(moves) < 40 and draw(st.integers(0, 15)):
        move = draw(st.sampled_from(_possible(standing)))
        moves.append(move)
        standing = step(standing, move)
    return made, moves


def _possible(standing: Standing) -> list[Move]:
    asked, named = standing.question, standing.provision
    found = [Move(do=do) for do in standing.doings]
    if named:
        found += [Move(do="provision", question=named.question, answer=name) for name in named.options]
    if asked and asked.kind == "any-of":
        items = list(standing.walk.shown_items)
        found += [Move(do="answer", question=asked.id, answer=tuple(items[:n])) for n in range(len(items) + 1)]
    elif asked:
        found += [Move(do="answer", question=asked.id, answer=option.id) for option in asked.options]
    return found


@given(attempts())
def test_replay_gives_the_same_and_scores_are_bounded(made: tuple[Exercise, list[Move]]) -> None:
    exercise, moves = made
    standing = take(exercise, moves)
    fresh = replace(exercise)
    again = take(fresh, moves)
    assert (again.events, again.phase, again.answers) == (standing.events, standing.phase, standing.answers)
    assert score(again) == score(standing)
    found = score(standing)
    for part in (found.steps, found.order, *([found.provisions] if found.provisions else [])):
        assert 0 <= part.right <= part.of
    assert found.steps.right <= found.order.right
    assert standing.over or standing.question or standing.provision or standing.doings


@given(attempts())
def test_what_is_earned_stays_earned(made: tuple[Exercise, list[Move]]) -> None:
    """No later move takes a point away, and full marks for steps mean that every first answer was defensible."""
    exercise, moves = made
    standing, before = begin(exercise), 0
    for number in range(len(moves) + 1):
        standing = step(standing, moves[number - 1]) if number else standing
        found = score(standing)
        assert found.steps.right >= before
        before = found.steps.right
    firsts = [e for e in standing.events if isinstance(e, Given)]
    if any(e.judgement is Judgement.WRONG for e in firsts):
        assert found.steps.right < found.steps.of


@given(attempts())
def test_the_debrief_names_every_question_and_explains_every_wrong_answer(made: tuple[Exercise, list[Move]]) -> None:
    exercise, moves = made
    standing = take(exercise, moves)
    found = debrief(standing, {"hard": "the list"})
    told = [stop for part in found.parts for stop in part.stops]
    given = {(e.scene, e.question.id) for e in standing.events if isinstance(e, Given) and not e.astray}
    assert {(n, s.question.id) for n, part in enumerate(found.parts) for s in part.stops} >= given
    for stop in told:
        if stop.judgement is Judgement.WRONG and exercise.vignette.name == "two-visits":
            assert stop.feedback
            assert stop.provisions
            assert set(stop.provisions) <= set(found.read)
    assert dict(found.prompts)["hard"] == "the list"
