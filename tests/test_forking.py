"""Both continuations of "I don't know", and where they meet again."""

from __future__ import annotations

from collections.abc import Iterator

from hypothesis import given
from hypothesis import strategies as st

from advisor.analysis.forking import fork, forks
from advisor.graph import Graph
from advisor.library import Library
from advisor.model import Answer, Kind
from advisor.walking import Walk, walk
from tests.graphs import answered, every_answer


def _ends(graph: Graph, answers: dict[str, Answer]) -> Iterator[Walk]:
    taken = walk(graph, "t", answers)
    if taken.pending is None:
        yield taken
        return
    for answer in every_answer(taken.pending, taken.seen):
        yield from _ends(graph, {**answers, taken.pending.id: answer})


@given(answered(), st.data())
def test_where_the_sides_meet_is_on_every_way_of_each(
    case: tuple[Graph, dict[str, Answer]], data: st.DataObject
) -> None:
    graph, answers = case
    now = walk(graph, "t", answers)
    asked = [one.question for one in now.path] + ([now.pending] if now.pending else [])
    asked = [question for question in asked if question.kind is not Kind.ANY_OF]
    if not asked:
        return
    question = data.draw(st.sampled_from(asked))
    found = fork(now, question)
    earlier = set(list(now.seen)[: list(now.seen).index(question.id) + 1])
    ends = [
        [set(end.seen) - earlier for end in _ends(graph, {**answers, question.id: option.id})]
        for option in question.options
    ]
    if found.meets and found.sure:
        assert all(found.meets.id in end for side in ends for end in side)
    if found.meets is None:
        # Then no node stands on a way of every side.
        reached = [set().union(*side) for side in ends]
        assert not set.intersection(*reached)
    for side in found.sides:
        taken = walk(graph, "t", {**answers, question.id: side.option.id})
        after = [node.id for node in (visit.node for visit in taken.visits)]
        after = after[after.index(question.id) + 1 :]
        shown = [*(one.id for one in side.guidance), *([side.next.id] if side.next else [])]
        assert after[: len(shown)] == shown
        assert side.next or taken.complete


def test_a_question_of_the_shipped_tree(shipped: Library) -> None:
    answers: dict[str, Answer] = {"ending-services/stage": "established", "ending-services/beliefs": ()}
    now = walk(shipped.graph, "ending-services", answers)
    assert now.pending is not None
    assert now.pending.name == "court-order"
    assert forks(now.pending)
    found = fork(now, now.pending)
    assert [side.option.id for side in found.sides] == ["yes", "no"]
    assert [one.name for one in found.sides[0].guidance][:1] == ["every-order"]
    assert found.meets is not None
