"""What a changed answer does, held against every way in which the rest can be answered."""

from __future__ import annotations

from collections.abc import Iterator

from hypothesis import given
from hypothesis import strategies as st

from advisor.analysis.changing import changing, settled
from advisor.graph import Graph
from advisor.library import Library
from advisor.model import Answer, Question
from advisor.walking import Walk, walk
from tests.graphs import answered, every_answer


def _ends(graph: Graph, answers: dict[str, Answer]) -> Iterator[Walk]:
    """Every complete walk that answers lead to, once what they leave open is answered."""
    taken = walk(graph, "t", answers)
    if taken.pending is None:
        yield taken
        return
    for answer in every_answer(taken.pending, taken.seen):
        yield from _ends(graph, {**answers, taken.pending.id: answer})


@given(answered())
def test_what_is_settled_is_on_every_way_to_the_end(case: tuple[Graph, dict[str, Answer]]) -> None:
    graph, answers = case
    sure = settled(walk(graph, "t", answers))
    assert all(sure.keys() <= end.seen.keys() for end in _ends(graph, answers))


@given(answered(), st.data())
def test_a_change_is_what_every_way_to_the_end_says(case: tuple[Graph, dict[str, Answer]], data: st.DataObject) -> None:
    graph, answers = case
    before = walk(graph, "t", answers)
    if not before.path:
        return
    question = data.draw(st.sampled_from([one.question for one in before.path]))
    answer = data.draw(st.sampled_from(every_answer(question, before.seen)))
    change = changing(before, {question.id: answer})
    ends = [end.seen for end in _ends(graph, {**answers, question.id: answer})]
    sure = [a.question for a in (*change.stays, *change.restored)] + [*change.asked, *change.appears]
    gone = [a.question for a in change.dropped] + [*change.goes]
    assert all(node.id in end for node in sure for end in ends)
    assert not any(node.id in end for node in gone for end in ends)
    told = [*change.stays, *change.hangs, *change.dropped, *change.restored]
    keys = [a.question.id for a in told]
    assert len(keys) == len(set(keys))
    assert question.id not in keys
    assert all(answers[key] is not None for key in keys)
    assert not any(node.id in answers for node in (*change.asked, *change.spared))
    later = list(before.seen)[list(before.seen).index(question.id) + 1 :]
    assert {key for key in later if before.seen[key] is not None} <= set(keys)
    now = walk(graph, "t", {**answers, question.id: answer})
    assert {g.id for g in now.guidance} - {g.id for g in before.guidance} <= {g.id for g in change.appears} | set(
        settled(before)
    )
    if change.nothing:
        assert settled(now).keys() == settled(before).keys()


@given(answered())
def test_the_same_answer_changes_nothing(case: tuple[Graph, dict[str, Answer]]) -> None:
    graph, answers = case
    before = walk(graph, "t", answers)
    for one in before.path:
        assert changing(before, {one.question.id: answers[one.question.id]}).nothing


def test_what_a_new_question_stands_before_is_not_lost(shipped: Library) -> None:
    """To tick one more situation puts its questions first; the answers to the others stay."""
    answers: dict[str, Answer] = {
        "electronic-services/activity": ("website",),
        "electronic-services/site": (),
    }
    before = walk(shipped.graph, "electronic-services", answers)
    assert before.complete
    change = changing(before, {"electronic-services/activity": ("search", "website")})
    assert not isinstance(change.replaced[0].before, str)
    assert not change.goes
    assert not change.dropped
    assert any(isinstance(question, Question) for question in change.asked)
