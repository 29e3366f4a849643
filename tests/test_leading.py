"""The fewest answers that lead to a node: held against trying every answer."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from advisor.analysis.leading import Way, leading
from advisor.analysis.past import Past
from advisor.graph import Graph, build
from advisor.library import Library
from advisor.model import Answer, Kind, Question, Tree, Verdict
from advisor.walking import AnswerError, walk
from tests.graphs import answered, every_answer, name, trees


def _fewest(graph: Graph, answers: dict[str, Answer]) -> dict[str, int]:
    """For each node that some further answers lead to, the fewest of them."""
    taken = walk(graph, "t", answers)
    found = dict.fromkeys(taken.seen, 0)
    if taken.pending is not None:
        for answer in every_answer(taken.pending, taken.seen):
            for node, number in _fewest(graph, {**answers, taken.pending.id: answer}).items():
                found[node] = min(found.get(node, number + 1), number + 1)
    return found


@settings(max_examples=150)
@given(trees(most=7))
def test_no_fewer_answers_lead_to_any_node(tree: Tree) -> None:
    graph = build([tree])
    fewest = _fewest(graph, {})
    for node in graph:
        way = leading(graph, "t", node)
        assert way.exact
        assert (None if way.answers is None else len(way.answers)) == fewest.get(node)


@given(answered(), st.integers(0, 8))
def test_a_walk_with_the_answers_comes_to_the_node(case: tuple[Graph, dict[str, Answer]], number: int) -> None:
    graph, answers = case
    node = [*graph][number % len(graph)]
    way = leading(graph, "t", node, answers)
    assert way.exact
    if way.answers is None:
        assert node not in _fewest(graph, answers)
    else:
        assert not way.answers.keys() & answers.keys()
        taken = walk(graph, "t", {**answers, **way.answers})
        assert node in taken.seen
        assert [a.question.id for a in taken.path if a.question.id in way.answers] == [*way.answers]
        assert len(way.answers) == _fewest(graph, answers)[node]


@given(trees(), st.integers(0, 3))
def test_beyond_the_budget_it_says_so_and_what_it_found_leads_there(tree: Tree, budget: int) -> None:
    graph = build([tree])
    for node in graph:
        way, best = leading(graph, "t", node, budget=budget), leading(graph, "t", node)
        if way.exact:
            assert way == best
        elif way.answers is not None:
            assert best.answers is not None
            assert len(way.answers) >= len(best.answers)
            assert node in walk(graph, "t", way.answers).seen


def test_every_node_of_the_shipped_trees_that_can_be_reached_is_led_to(shipped: Library) -> None:
    graph, past = shipped.graph, Past(shipped.graph)
    for tree in shipped.trees.values():
        for node in tree.nodes:
            way = leading(graph, tree.name, node.id, past=past)
            assert way.exact, node.id
            assert way.answers is not None, node.id
            assert node.id in walk(graph, tree.name, way.answers).seen


def test_names_that_the_graph_does_not_have_are_refused(shipped: Library) -> None:
    start = next(iter(shipped.trees))
    with pytest.raises(KeyError):
        leading(shipped.graph, start, "no/such")
    with pytest.raises(AnswerError):
        leading(shipped.graph, "no-such", next(iter(shipped.graph)))
    question = next(node for node in shipped.trees[start].questions)
    with pytest.raises(AnswerError):
        leading(shipped.graph, start, question.id, {"no-such-question": "yes"})


def test_a_node_already_seen_needs_no_answer_and_after_a_complete_walk_nothing_leads_further() -> None:
    from advisor.model import Case, Guidance, Option, Target
    from tests.graphs import NAME

    def to(i: int) -> tuple[Case, ...]:
        return (Case(targets=(Target(node=name(i)),)),)

    options = (Option(id="yes", label=NAME, then=to(1)), Option(id="no", label=NAME, then=to(2)))
    question = Question(id=name(0), kind=Kind.YES_NO, ask=NAME, options=options)
    ends = tuple(Guidance(id=name(i), verdict=Verdict.NOTE, title=NAME) for i in (1, 2))
    graph = build([Tree(name="t", title=NAME, start=Target(node=name(0)), questions=(question,), guidance=ends)])
    assert leading(graph, "t", name(0)) == Way({}, True)
    assert leading(graph, "t", name(2)) == Way({name(0): "no"}, True)
    assert leading(graph, "t", name(2), {"n0": "yes"}) == Way(None, True)
