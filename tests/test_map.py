"""The map: the way taken, the question that waits, what lies ahead, and where branches meet."""

from __future__ import annotations

from hypothesis import given

from advisor.analysis.map import COMING, Mark, Row, chart
from advisor.graph import Graph
from advisor.library import Library
from advisor.model import Answer, Guidance
from advisor.telling import map_told
from advisor.text import Language
from advisor.walking import walk
from tests.graphs import answered


@given(answered())
def test_the_way_is_the_walk_and_what_lies_ahead_is_where_the_answers_lead(
    case: tuple[Graph, dict[str, Answer]],
) -> None:
    graph, answers = case
    taken = walk(graph, "t", answers)
    rows = chart(taken)
    way = [row for row in rows if row.mark in (Mark.ANSWERED, Mark.REACHED, Mark.HERE)]
    assert [row.node.id for row in way if row.node] == [*taken.seen]
    assert [row.name for row in way if row.mark is not Mark.REACHED] == [
        str(number) for number in range(1, len(taken.path) + 1 + (taken.pending is not None))
    ]
    used = {one.question.id: one.answer for one in taken.path}
    for number, row in enumerate(rows):
        if row.mark is Mark.IF and row.depth == 1:
            for one in row.answers:
                then = walk(graph, "t", {**used, one.question.id: one.answer})
                told = _branch(rows, number)
                fresh = [g.id for g in then.guidance if g.id not in taken.seen]
                come = [r.node.id for r in told if r.mark is Mark.COMES and r.depth == 2 and r.node]
                more = sum(r.further for r in told if r.mark is Mark.COME_TOO and r.depth == 2)
                assert come == fresh[:COMING]
                assert len(come) + more == len(fresh)
                ends = [r for r in told if r.mark in (Mark.AHEAD, Mark.JOINS, Mark.END) and r.depth == 2]
                assert [r.node.id if r.node else None for r in ends] == [then.pending.id if then.pending else None]


@given(answered())
def test_what_is_joined_is_drawn_once_and_named_so(case: tuple[Graph, dict[str, Answer]]) -> None:
    graph, answers = case
    rows = chart(walk(graph, "t", answers))
    drawn = [(r.name, r.node) for r in rows if r.mark in (Mark.ANSWERED, Mark.HERE, Mark.AHEAD)]
    assert len({name for name, _ in drawn}) == len(drawn) == len({node.id for _, node in drawn if node})
    assert all((r.name, r.node) in drawn for r in rows if r.mark is Mark.JOINS)
    names = [name for name, _ in drawn]
    assert all(name in names for row in rows for name in row.joins)


@given(answered())
def test_every_row_is_told_in_order(case: tuple[Graph, dict[str, Answer]]) -> None:
    graph, answers = case
    taken = walk(graph, "t", answers)
    for language in Language:
        lines = list(map_told(chart(taken), language))
        stops = [line.question for line in lines if line.question]
        assert stops == [key for key in taken.seen if not isinstance(graph.nodes[key]["node"], Guidance)]


def test_the_map_of_the_shipped_trees_stays_small(shipped: Library) -> None:
    for tree in shipped.trees:
        rows = chart(walk(shipped.graph, tree, {}))
        assert 3 < len(rows) < 120
        assert len([row for row in rows if row.mark is Mark.IF and row.depth == 1]) <= 6
        assert any(row.mark is Mark.AHEAD for row in rows)


def _branch(rows: list[Row], start: int) -> list[Row]:
    end = next((i for i in range(start + 1, len(rows)) if rows[i].depth <= rows[start].depth), len(rows))
    return rows[start + 1 : end]
