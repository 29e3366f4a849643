"""Why a question is asked: held against trying every answer."""

from __future__ import annotations

import pytest
from hypothesis import given, settings

from advisor.analysis.led import led
from advisor.analysis.reach import reach
from advisor.analysis.reasons import Choice, Reasons, asked, reasons
from advisor.graph import Graph
from advisor.library import Library
from advisor.model import Answer, Guidance, Kind
from advisor.walking import walk
from tests.graphs import answered, every_answer


def _outcomes(graph: Graph, answers: dict[str, Answer]) -> set[str]:
    """Every guidance that some further answers lead to, or that these have led to."""
    taken = walk(graph, "t", answers)
    found = {guidance.id for guidance in taken.guidance}
    if taken.pending:
        for answer in every_answer(taken.pending, taken.seen):
            found |= _outcomes(graph, {**answers, taken.pending.id: answer})
    return found


def _told(found: Reasons) -> dict[tuple[Choice, str], set[str]]:
    return {(row.choice, row.option.id if row.option else ""): {g.id for g in row.only} for row in found.partings}


@settings(max_examples=150)
@given(answered())
def test_what_is_open_and_what_parts_it_is_what_trying_every_answer_finds(
    case: tuple[Graph, dict[str, Answer]],
) -> None:
    graph, answers = case
    taken = walk(graph, "t", answers)
    for question in [one.question for one in taken.path] + [taken.pending] * (taken.pending is not None):
        assert question is not None
        here = asked(taken, question.id)
        used = {one.question.id: one.answer for one in here.path}
        before = {guidance.id for guidance in here.guidance}
        every: dict[Answer, set[str]] = {
            answer: _outcomes(graph, {**used, question.id: answer}) - before
            for answer in every_answer(question, here.seen)
        }
        found = reasons(taken, question.id)
        true = set().union(*every.values())
        told = _told(found)
        assert {g.id for g in found.parted} >= set().union(*told.values())
        if not found.exact:
            assert {g.id for g in found.open} >= true
            continue
        assert {g.id for g in found.open} == true
        if question.kind is Kind.ANY_OF:
            assert {g.id for g in found.parted} == set().union(*told.values())
        else:
            assert {g.id for g in found.parted} == true - {
                node for node in true if all(node in one for one in every.values())
            }
            for answer, here_open in every.items():
                others = set().union(*(one for key, one in every.items() if key != answer))
                assert told[Choice.ANSWER, str(answer)] == here_open - others
            continue
        for (choice, item), only in told.items():
            with_ = set().union(*(one for key, one in every.items() if item in key))
            without = set().union(*(one for key, one in every.items() if item not in key))
            if choice is Choice.TICKED:
                assert only <= with_ - without
            elif choice is Choice.BLANK:
                assert only <= without - with_
            elif choice in (Choice.NONE, Choice.ALL):
                ends = () if choice is Choice.NONE else max(every, key=len)
                assert all(key == ends or not only & one for key, one in every.items())
                assert only <= every[ends]
            else:
                most = max(every, key=len)
                assert choice is Choice.NOT_NONE or not only & every[most]
                assert choice is Choice.NOT_ALL or not only & every[()]


@given(answered())
def test_what_is_reached_for_sure_is_reached_and_nothing_else_than_what_may_be(
    case: tuple[Graph, dict[str, Answer]],
) -> None:
    graph, answers = case
    taken = walk(graph, "t", answers)
    if taken.pending is None:
        return
    used = {one.question.id: one.answer for one in taken.path}
    seen = {key: answer for key, answer in taken.seen.items() if key != taken.pending.id}
    found = reach(graph, (taken.pending.id, *taken.waiting), seen)
    true = _outcomes(graph, used) - {guidance.id for guidance in taken.guidance}
    guidance = {node for node, data in graph.nodes(data="node") if isinstance(data, Guidance)}
    assert found.sure & guidance <= true <= (found.sure | found.may) & guidance


@given(answered())
def test_without_the_answers_that_led_to_it_a_question_is_not_asked_so(case: tuple[Graph, dict[str, Answer]]) -> None:
    graph, answers = case
    taken = walk(graph, "t", answers)
    order = [*taken.seen]
    for node in order:
        by = led(taken, node)
        assert all(order.index(one.question.id) < order.index(node) for one in by)
        if node != order[0] and taken.path and isinstance(graph.nodes[order[0]]["node"], type(taken.path[0].question)):
            assert by, "whatever is not first was led to by the first answer"


def test_the_first_question_of_the_shipped_tree_parts_new_clients_from_others(shipped: Library) -> None:
    taken = walk(shipped.graph, "ending-services", {})
    assert taken.pending
    found = reasons(taken, taken.pending.id)
    assert found.exact
    assert found.led == ()
    rows = {row.option.id: row for row in found.partings if row.option}
    assert "ending-services/accept" in {g.id for g in rows["new-client"].only}
    assert "ending-services/safety-plan" in {g.id for g in rows["new-client"].never}
    ranks = [g.verdict.rank for g in found.open]
    assert ranks == sorted(ranks)


def test_a_question_that_was_not_asked_has_no_reasons(shipped: Library) -> None:
    taken = walk(shipped.graph, "ending-services", {})
    with pytest.raises(KeyError):
        reasons(taken, "ending-services/court-order")
