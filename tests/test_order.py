"""Which nodes may come before which: never fewer than what walks do, and in the order of lists."""

from __future__ import annotations

from itertools import combinations

from hypothesis import given, settings

from advisor.analysis import order
from advisor.analysis.order import followed
from advisor.graph import Graph, build
from advisor.model import Answer, Case, Kind, Option, Question, Target, Tree
from advisor.walking import walk
from tests.graphs import NAME, answered, trees


@settings(max_examples=150)
@given(answered())
def test_what_a_walk_visits_first_may_come_first(case: tuple[Graph, dict[str, Answer]]) -> None:
    graph, answers = case
    visited = [visit.node.id for visit in walk(graph, "t", answers).visits]
    pairs = list(combinations(visited, 2))
    assert followed(graph, pairs) == set(pairs)


@settings(max_examples=50)
@given(trees())
def test_a_pass_for_each_node_and_one_for_all_find_the_same(tree: Tree) -> None:
    graph = build([tree])
    pairs = [(first, second) for first in graph for second in graph]
    whole, order.TOGETHER = followed(graph, pairs), 1
    try:
        assert followed(graph, pairs) == whole
    finally:
        order.TOGETHER = 4096


def _question(name: str, yes: list[str], no: list[str]) -> Question:
    routes = {"yes": yes, "no": no}
    options = [
        Option(id=answer, label=NAME, then=(Case(targets=tuple(Target(node=f"t/{one}") for one in then)),))
        for answer, then in routes.items()
    ]
    return Question(id=f"t/{name}", kind=Kind.YES_NO, ask=NAME, options=tuple(options))


def test_a_list_comes_in_its_order_and_a_circle_in_any() -> None:
    asked = [
        _question("a", ["b", "c"], []),
        _question("b", ["d"], []),
        _question("c", ["e"], []),
        _question("d", [], []),
        _question("e", ["f"], []),
        _question("f", ["e"], []),
    ]
    graph = build([Tree(name="t", title=NAME, start=Target(node="t/a"), questions=tuple(asked))])
    pairs = [("t/d", "t/e"), ("t/e", "t/d"), ("t/c", "t/b"), ("t/e", "t/f"), ("t/f", "t/e"), ("t/d", "t/d")]
    assert followed(graph, pairs) == {("t/d", "t/e"), ("t/e", "t/f"), ("t/f", "t/e")}
