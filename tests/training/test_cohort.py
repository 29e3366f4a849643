"""The figures of a class come from replay alone, and add up; what cannot count is left out by name."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import datetime

import networkx as nx
import pytest
from bench.training import attempts
from hypothesis import given
from hypothesis import strategies as st

from advisor.messages import pair
from advisor.model import Kind
from advisor.report.gradebook import gradebook
from advisor.report.page import page
from advisor.report.plain import plain
from advisor.report.report import BANDS, PARTS, Report, build, parts
from advisor.text import Language
from advisor.training.attempt import Attempt, Move
from advisor.training.cohort import gather
from advisor.training.flow import BEGIN, END, STOPPED, Aside, Flow, Passage, flow, layers, wrong_turns
from advisor.training.taking import Given, Judgement, Told

from .test_attempts import attempt
from .test_taking import GARDEN

MADE = datetime.fromisoformat("2026-03-10T09:00:00-05:00")


def report(class_: list[Attempt], language: Language = Language.EN) -> Report:
    cohort = gather(GARDEN, [(f"{number:02}.json", one) for number, one in enumerate(class_)])
    return build(GARDEN, cohort, language, MADE, "advisor 0")


classes = st.builds(lambda seed, size: list(attempts(GARDEN, size, seed)), st.integers(0, 10**6), st.integers(1, 8))


@given(classes)
def test_whoever_met_a_question_came_from_somewhere_and_went_somewhere(class_: list[Attempt]) -> None:
    (exercised,) = report(class_).exercises
    for one in exercised.flows:
        coming: Counter[str] = Counter()
        going: Counter[str] = Counter()
        for passage in one.passages:
            going[passage.source] += passage.by
            coming[passage.target] += passage.by
        assert going[BEGIN] == coming[END] + coming[STOPPED] == one.began
        met_or_aside = [one for layer in one.layers for one in layer]
        assert all(coming[stop.key] == going[stop.key] == stop.by for stop in met_or_aside)
        assert set(coming) | set(going) <= {BEGIN, END, STOPPED, *(stop.key for stop in met_or_aside)}
        for met in one.met:
            assert sum(met.judged.values()) == met.by
            if met.question.kind is not Kind.ANY_OF:
                assert sum(met.chosen.values()) == met.by
            assert all(number <= met.by for number in met.chosen.values())
        assert len({met.question.id for met in one.met}) == len(one.met)


@given(classes)
def test_first_answers_and_wrong_turns_are_those_of_the_moves(class_: list[Attempt]) -> None:
    made = report(class_)
    (exercised,) = made.exercises
    firsts: Counter[tuple[int, str, Judgement]] = Counter()
    began: Counter[int] = Counter()
    for one in exercised.counted:
        seen = set()
        for event in one.standing.events:
            began[event.scene] += isinstance(event, Told)
            if isinstance(event, Given) and not event.astray and (event.scene, event.question.id) not in seen:
                seen.add((event.scene, event.question.id))
                firsts[event.scene, event.question.id, event.judgement] += 1
    assert [one.began for one in exercised.flows] == [began[scene] for scene in range(len(exercised.flows))]
    told = {
        (one.scene, met.question.id, judgement): number
        for one in exercised.flows
        for met in one.met
        for judgement, number in met.judged.items()
    }
    beside: Counter[tuple[int, str, Judgement]] = Counter()
    for flow_ in exercised.flows:
        for stop in (stop for layer in flow_.layers for stop in layer if isinstance(stop, Aside)):
            beside.update({(flow_.scene, one.id, Judgement.BESIDE): number for one, number in stop.questions})
    assert told | beside == firsts
    single = Counter({(turn.scene, turn.question.id): 0 for turn in exercised.turns})
    for turn in exercised.turns:
        assert turn.feedback
        assert turn.provisions
        assert turn.by <= turn.of
        if turn.ticked is None:
            single[turn.scene, turn.question.id] += turn.by
        else:
            assert turn.ticked != (turn.option.id in turn.decision.answer)
    for (scene, question), number in single.items():
        if number:
            assert number == firsts[scene, question, Judgement.WRONG]
    assert [turn.by for turn in exercised.turns] == sorted((turn.by for turn in exercised.turns), reverse=True)


@given(classes)
def test_scores_are_told_of_those_alone_who_came_to_the_end(class_: list[Attempt]) -> None:
    (exercised,) = report(class_).exercises
    over = [one for one in exercised.counted if one.standing.over]
    for name in PARTS:
        shares = [100 * part.right / part.of for one in over if (part := parts(one)[name])]
        assert sum(exercised.scores[name]) == len(shares)
        assert exercised.scores[name][0] == shares.count(100)
        assert exercised.scores[name][-1] == sum(share < BANDS[-2] for share in shares)


@given(st.lists(st.tuples(st.integers(0, 4), st.integers(0, 4), st.integers(1, 9)), max_size=12))
def test_every_question_stands_in_one_layer_and_ways_lead_down(drawn: list[tuple[int, int, int]]) -> None:
    (exercised,) = report([attempt()]).exercises
    first = exercised.flows[0].met[0]
    met = [first._replace(question=replace(first.question, id=str(number))) for number in range(5)]
    passages = [Passage(str(source), str(target), False, by) for source, target, by in drawn if source != target]
    place = {one.key: number for number, layer in enumerate(layers(met, passages)) for one in layer}
    assert sorted(place) == sorted(one.key for one in met)
    assert sum(map(len, layers(met, passages))) == len(met)
    ways: nx.DiGraph[str] = nx.DiGraph([(one.source, one.target) for one in passages])
    if nx.is_directed_acyclic_graph(ways):
        assert all(place[source] < place[target] for source, target in ways.edges)


def _counted(made: Report) -> list[str]:
    return [one.file for exercised in made.exercises for one in exercised.counted]


def test_another_version_is_left_out_and_said_to_be() -> None:
    right = attempt()
    class_ = [right, attempt(id="a", vignette_hash="0" * 64), attempt(id="b", tree_hash="0" * 64)]
    made = report(class_)
    assert _counted(made) == ["00.json"]
    assert [one.file for one in made.left_out] == ["01.json", "02.json"]
    assert "another version of the vignette" in made.left_out[0].reason.en
    assert "another version of the trees" in made.left_out[1].reason.en


@pytest.mark.parametrize("name", ["no-such", "golden-only", "../two-visits", ""])
def test_what_is_no_exercise_here_is_left_out(name: str) -> None:
    made = report([attempt(vignette=name)])
    assert made.exercises == ()
    assert "no exercise" in made.left_out[0].reason.en


def test_moves_that_cannot_be_made_are_no_attempt() -> None:
    one = attempt()
    forged = [
        replace(one, id="a", moves=(*one.moves, *one.moves)),
        replace(one, id="b", moves=(Move(do="answer", question="share/what", answer="tool"),)),
        replace(one, id="c", moves=(Move(do="answer", question="share/member", answer="perhaps"),)),
        replace(one, id="d", moves=(Move(do="answer", question="share/member", answer=("yes",)),)),
        replace(one, id="e", moves=(Move(do="show"),)),
    ]
    made = report([one, *forged])
    assert _counted(made) == ["00.json"]
    assert len(made.left_out) == len(forged)


def test_of_two_with_one_pseudonym_the_earlier_counts() -> None:
    late, early = attempt(begun="2026-03-09T15:00:00-05:00"), attempt(begun="2026-03-09T16:00:00")
    other = attempt(id="moss-7", begun="2026-03-09T16:00:00")
    made = report([late, early, other, early])
    assert _counted(made) == ["01.json", "02.json"]
    reasons = {one.file: one.reason.en for one in made.left_out}
    assert "begun earlier" in reasons["00.json"]
    assert "01.json" in reasons["00.json"]
    assert "same attempt as 01.json" in reasons["03.json"]


def test_an_attempt_without_moves_counts_and_stops_at_the_beginning() -> None:
    made = report([attempt(moves=())])
    (exercised,) = made.exercises
    assert [(one.source, one.target, one.by) for one in exercised.flows[0].passages] == [(BEGIN, STOPPED, 1)]
    assert exercised.flows[1] == Flow(1, 0, (), ())
    assert exercised.turns == ()


def test_what_a_file_is_not_goes_on_to_the_report() -> None:
    cohort = gather(GARDEN, [("x.json", pair("attempt.format"))])
    assert [(one.file, one.reason) for one in cohort.left_out] == [("x.json", pair("attempt.format"))]


def test_an_item_that_is_ticked_twice_counts_once() -> None:
    moves = (
        Move(do="answer", question="share/member", answer="yes"),
        Move(do="answer", question="share/what", answer="tool"),
        Move(do="answer", question="share/checks", answer=("care", "care")),
    )
    made = report([attempt(moves=moves, provisions=False)])
    if made.exercises:
        checks = next(met for met in made.exercises[0].flows[0].met if met.question.name == "checks")
        assert checks.chosen == {"care": 1}
    standings = [one.standing for one in made.exercises[0].counted]
    turns = wrong_turns(flow(standings, 0), standings)
    assert {(turn.option.id, turn.ticked) for turn in turns} == {("return", False), ("care", True)}


QUESTIONS = st.sampled_from(["share/member", "share/what", "share/checks", "share/guest", "share/season", "x", ""])
ANSWERS = st.sampled_from(["yes", "no", "unsure", "tool", "bed", "garden/1", "", (), ("return",), ("care", "care")])
DOINGS = st.sampled_from(["answer", "answer", "answer", "provision", "again", "lead", "back", "show"])
MOVES = st.builds(Move, do=DOINGS, question=QUESTIONS, answer=ANSWERS)


@given(st.data())
def test_whatever_moves_a_file_holds_it_counts_or_is_left_out(data: st.DataObject) -> None:
    good = list(attempts(GARDEN, 3, data.draw(st.integers(0, 99))))
    one = data.draw(st.sampled_from(good))
    moves = list(one.moves)
    for move in data.draw(st.lists(MOVES, min_size=1, max_size=4)):
        moves.insert(data.draw(st.integers(0, len(moves))), move)
    forged = replace(one, id="forged", moves=tuple(moves))
    made = report([*good, forged])
    assert made.counted + len(made.left_out) == len(good) + 1
    assert made.counted >= len(good)
    assert page(made)
    assert plain(made)
    assert gradebook(made)
