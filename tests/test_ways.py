"""The number of ways, the fewest and the most questions: held against counting them one by one."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from advisor.analysis.ways import WayCounter, Ways
from advisor.graph import Graph, build
from advisor.library import Library
from advisor.model import Answer, Case, Kind, Option, Question, Target, Tree
from advisor.walking import walk
from tests.graphs import NAME, answered, every_answer, trees


def _one_by_one(graph: Graph, answers: dict[str, Answer]) -> list[int]:
    """The number of further questions on each way from here."""
    taken = walk(graph, "t", answers)
    if taken.pending is None:
        return [0]
    lengths = []
    for answer in every_answer(taken.pending, taken.seen):
        lengths += [1 + n for n in _one_by_one(graph, {**answers, taken.pending.id: answer})]
    return lengths


@settings(max_examples=150)
@given(trees(most=7))
def test_the_figures_are_those_of_counting_one_by_one(tree: Tree) -> None:
    graph = build([tree])
    lengths = _one_by_one(graph, {})
    assert WayCounter(graph).of("t") == Ways(min(lengths), max(lengths), len(lengths), True)


@given(answered())
def test_what_is_left_on_the_way_is_counted_from_there(case: tuple[Graph, dict[str, Answer]]) -> None:
    graph, answers = case
    taken = walk(graph, "t", answers)
    used = {a.question.id: a.answer for a in taken.path}
    lengths = _one_by_one(graph, used)
    assert WayCounter(graph).left(taken) == Ways(min(lengths), max(lengths), len(lengths), True)


@given(answered(), st.integers(0, 3))
def test_beyond_the_budget_the_figures_are_bounds_and_say_so(
    case: tuple[Graph, dict[str, Answer]], budget: int
) -> None:
    graph, answers = case
    taken = walk(graph, "t", answers)
    exact, bound = WayCounter(graph).left(taken), WayCounter(graph, budget).left(taken)
    if not bound.exact:
        assert bound.shortest <= exact.shortest
        assert bound.longest >= exact.longest
        assert bound.number <= exact.number


def test_a_chain_of_thousands_needs_no_recursion() -> None:
    size = 5000
    questions = tuple(
        Question(
            id=f"t/q{i}",
            kind=Kind.YES_NO,
            ask=NAME,
            options=tuple(
                Option(id=a, label=NAME, then=(Case(targets=(Target(node=f"t/q{i + 1}"),)),) if i + 1 < size else ())
                for a in ("yes", "no")
            ),
        )
        for i in range(size)
    )
    graph = build([Tree(name="t", title=NAME, start=Target(node="t/q0"), questions=questions)])
    assert WayCounter(graph).of("t") == Ways(size, size, 2**size, True)


def test_the_shipped_tree_is_counted_exactly(shipped: Library) -> None:
    ways = WayCounter(shipped.graph).of("ending-services")
    assert ways.exact
    assert 0 < ways.shortest < ways.longest < len(shipped.trees["ending-services"].questions)
