"""What if: held against trying every combination of changed and new answers on small random trees."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations

import networkx as nx
from hypothesis import given
from hypothesis import strategies as st

from advisor.analysis.turning import CHANGES, FURTHER, Turner
from advisor.graph import Graph, build
from advisor.library import Library
from advisor.model import Answer, Guidance, Kind, Question, Target, Tree, Verdict
from advisor.walking import Walk, walk
from tests.graphs import every_answer, trees

VERDICTS = st.sampled_from(list(Verdict))


@st.composite
def cases(draw: st.DrawFn) -> tuple[Graph, dict[str, Answer]]:
    """A small tree with several verdicts, and answers to some of its questions."""
    tree = draw(trees(most=6))
    guidance = tuple(replace(one, verdict=draw(VERDICTS)) for one in tree.guidance)
    answers: dict[str, Answer] = {}
    for question in tree.questions:
        if draw(st.integers(0, 4)):
            answers[question.id] = draw(st.sampled_from(every_answer(question, {})))
    return build([replace(tree, guidance=guidance)]), answers


def _nodes(graph: Graph) -> dict[str, Question | Guidance]:
    return {key: graph.nodes[key]["node"] for key in graph}


def _gravest(keys: set[str], graph: Graph) -> Verdict | None:
    found = [node.verdict for key, node in _nodes(graph).items() if key in keys and isinstance(node, Guidance)]
    return min(found, key=lambda verdict: verdict.rank, default=None)


def _units(graph: Graph, answers: dict[str, Answer]) -> list[tuple[str, str]]:
    """Every single change: a question with another answer, or with an item to be turned over."""
    found = []
    for key, answer in answers.items():
        question = _nodes(graph)[key]
        assert isinstance(question, Question)
        found += [(key, option.id) for option in question.options if option.id != answer]
        found += [
            (key, option.id) for option in question.options if question.kind is Kind.ANY_OF and option.id == answer
        ]
    return found


def _applied(graph: Graph, answers: dict[str, Answer], units: tuple[tuple[str, str], ...]) -> dict[str, Answer]:
    changed = dict(answers)
    for key, option in units:
        question = _nodes(graph)[key]
        assert isinstance(question, Question)
        before = changed[key]
        if isinstance(before, str):
            changed[key] = option
        else:
            changed[key] = tuple(o.id for o in question.options if (o.id in before) != (o.id == option))
    return changed


def _ways(graph: Graph, answers: dict[str, Answer], still: set[str], further: int = 0) -> Iterator[tuple[int, Walk]]:
    """Every walk that new answers lead to, with their number."""
    taken = walk(graph, "t", answers, still)
    yield further, taken
    if taken.pending and further < FURTHER:
        for answer in every_answer(taken.pending, taken.seen):
            yield from _ways(graph, {**answers, taken.pending.id: answer}, still, further + 1)


def _still(graph: Graph, answers: dict[str, Answer]) -> set[str]:
    """The open questions, one after the other as a person would come to them."""
    still: set[str] = set()
    while (pending := walk(graph, "t", answers, still).pending) is not None:
        still.add(pending.id)
    return still


def _outcomes(graph: Graph, taken: Walk, still: set[str]) -> tuple[set[str], set[str]]:
    """What a walk has visited or is sure to, and what may still come."""
    if taken.pending is None:
        return set(taken.seen), set()
    sure = {node for node in taken.waiting if isinstance(_nodes(graph)[node], Guidance)}
    start = {taken.pending.id, *(node for node in taken.waiting if node not in still and node not in taken.seen)}
    return sure.union(taken.seen), start.union(*(nx.descendants(graph, node) for node in start))


@given(cases())
def test_the_nearest_way_to_each_other_verdict(case: tuple[Graph, dict[str, Answer]]) -> None:
    graph, answers = case
    still = _still(graph, answers)
    base = walk(graph, "t", answers, still)
    now = _gravest(set(base.seen), graph)
    best: dict[Verdict, tuple[int, int]] = {}
    for number in range(1, CHANGES + 1):
        for units in combinations(_units(graph, answers), number):
            if len({key for key, _ in units}) < number and any(isinstance(answers[key], str) for key, _ in units):
                continue
            for further, taken in _ways(graph, _applied(graph, answers, units), still):
                seen, ahead = _outcomes(graph, taken, still)
                verdict = _gravest(seen, graph)
                if verdict and verdict != now and _gravest(seen | ahead, graph) == verdict:
                    best[verdict] = min(best.get(verdict, (number, further)), (number, further))
    found = Turner(graph, budget=10**6).what_if(walk(graph, "t", answers))
    assert found.exact
    assert found.verdict == now
    cost = {turn.verdict: (_cost(turn.changes), len(turn.further)) for turn in found.verdicts}
    assert cost == best
    assert list(cost.values()) == sorted(cost.values())
    for turn in found.verdicts:
        proposed = {change.question.id: change.after for change in turn.changes}
        new = {one.question.id: one.answer for one in turn.further}
        assert not new.keys() & (answers.keys() | still)
        for _, taken in _ways(graph, {**answers, **proposed, **new}, still):
            if taken.complete:
                assert _gravest(set(taken.seen), graph) == turn.verdict


def _cost(changes: object) -> int:
    total = 0
    for _, before, after in changes:  # type: ignore[attr-defined]
        total += 1 if isinstance(before, str) else len(set(before) ^ set(after))
    return total


@given(cases(), st.data())
def test_every_single_changed_answer_that_leads_away(
    case: tuple[Graph, dict[str, Answer]], data: st.DataObject
) -> None:
    graph, answers = case
    now = walk(graph, "t", answers)
    if not now.guidance:
        return
    guidance = data.draw(st.sampled_from(now.guidance)).id
    still = _still(graph, answers)
    base = walk(graph, "t", answers, still)
    best: dict[tuple[str, Answer], int] = {}
    for unit in _units(graph, answers):
        changed = _applied(graph, answers, (unit,))
        given_now = base.seen.get(unit[0])
        if given_now is None or walk(graph, "t", changed, still).seen.get(unit[0]) == given_now:
            continue
        for further, taken in _ways(graph, changed, still):
            seen, ahead = _outcomes(graph, taken, still)
            if guidance not in seen | ahead:
                key = (unit[0], changed[unit[0]])
                best[key] = min(best.get(key, further), further)
    found = Turner(graph, budget=10**6).what_if(now, guidance)
    away = {(turn.changes[0].question.id, turn.changes[0].after): len(turn.further) for turn in found.away}
    assert away == best
    assert list(away.values()) == sorted(away.values())
    for turn in found.away:
        assert guidance in {one.id for one in turn.goes}


@given(cases(), st.integers(0, 8))
def test_within_a_small_budget_what_is_said_to_be_looked_at_is_right(
    case: tuple[Graph, dict[str, Answer]], budget: int
) -> None:
    graph, answers = case
    now = walk(graph, "t", answers)
    whole = Turner(graph, budget=10**6).what_if(now)
    part = Turner(graph, budget=budget).what_if(now)
    if part.exact:
        assert part == whole
    known = [turn for turn in whole.verdicts if _cost(turn.changes) <= part.looked]
    assert list(part.verdicts[: len(known)]) == known


@given(cases())
def test_a_question_passed_over_is_one_that_leads_nowhere(case: tuple[Graph, dict[str, Answer]]) -> None:
    graph, answers = case
    past = {key for key, node in _nodes(graph).items() if isinstance(node, Question) and key not in answers}
    nodes = list(_nodes(graph).values())
    nowhere = [Guidance(id=key, verdict=Verdict.NOTE, title=_nodes(graph)[key].ask) for key in past]  # type: ignore[union-attr]
    other = Tree(
        name="t",
        title=nowhere[0].title if nowhere else nodes[-1].title,  # type: ignore[union-attr]
        start=Target(node="t/n0"),
        questions=tuple(node for node in nodes if isinstance(node, Question) and node.id not in past),
        guidance=(*(node for node in nodes if isinstance(node, Guidance)), *nowhere),
    )
    assert list(walk(graph, "t", answers, past).seen.items()) == list(walk(build([other]), "t", answers).seen.items())


def test_the_court_order_of_a_shipped_vignette(shipped: Library) -> None:
    """It would be *may* without an order, and nothing could be said before the order is found."""
    path = [one for beat in shipped.vignettes["court-ordered"].beats for one in beat.path]
    now = walk(shipped.graph, "ending-services", {one.question: one.answer for one in path})
    found = Turner(shipped.graph).what_if(now, "ending-services/every-order")
    assert found.exact
    assert found.verdict is Verdict.CONSULT
    nearest = {turn.verdict: [(c.question.name, c.after) for c in turn.changes] for turn in found.verdicts}
    assert nearest[Verdict.MAY] == [("court-order", "no")]
    assert nearest[Verdict.NOT_YET] == [("court-order", "unsure")]
    assert len(nearest[Verdict.MUST]) == 2
    assert found.away[0].changes[0].question.name == "court-order"
    assert "note-2022/S2.3" in found.away[0].citations
