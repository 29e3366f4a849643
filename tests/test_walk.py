"""A consultation is a depth-first walk along the edges that the answers select."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import advisor
from advisor.graph import Graph, build
from advisor.loading.library import load
from advisor.model import Answer, Consultation, Question
from advisor.validation import validated
from advisor.walking import AnswerError, walk
from tests.graphs import answered, every_answer, trees

WORKLOAD = os.environ.get("ADVISOR_WORKLOAD")


@given(answered())
def test_the_same_answers_lead_the_same_way(case: tuple[Graph, dict[str, Answer]]) -> None:
    graph, answers = case
    first, second = walk(graph, "t", answers), walk(graph, "t", dict(reversed(answers.items())))
    assert first.visits == second.visits
    assert first.pending == second.pending


@given(answered())
def test_every_node_is_visited_at_most_once_and_is_led_to_by_one_before(
    case: tuple[Graph, dict[str, Answer]],
) -> None:
    taken = walk(case[0], "t", case[1])
    ids = [visit.node.id for visit in taken.visits]
    assert len(ids) == len(set(ids))
    assert taken.visits[0].by is None
    for i, visit in enumerate(taken.visits[1:], 1):
        assert visit.by is not None
        assert visit.by.node in ids[:i]
        assert visit.node.id in case[0][visit.by.node]
        assert any(e["answer"] == visit.by.answer for e in case[0][visit.by.node][visit.node.id].values())


@given(answered())
def test_unused_answers_change_nothing(case: tuple[Graph, dict[str, Answer]]) -> None:
    graph, answers = case
    taken = walk(graph, "t", answers)
    used = {key: answer for key, answer in answers.items() if key not in taken.unused}
    assert walk(graph, "t", used).visits == taken.visits
    assert set(used) == {a.question.id for a in taken.path}


@given(answered())
def test_a_walk_stops_at_the_first_question_without_an_answer(case: tuple[Graph, dict[str, Answer]]) -> None:
    taken = walk(case[0], "t", case[1])
    if taken.pending:
        assert taken.pending.id not in case[1]
        assert taken.visits[-1].node == taken.pending
    else:
        assert taken.waiting == ()


@given(answered(), st.data())
def test_changing_an_answer_back_brings_everything_back(
    case: tuple[Graph, dict[str, Answer]], data: st.DataObject
) -> None:
    graph, answers = case
    taken = walk(graph, "t", answers)
    if not taken.path:
        return
    changed = data.draw(st.sampled_from(taken.path))
    other = data.draw(st.sampled_from(every_answer(changed.question, {})))
    consultation = Consultation(start="t", answers=answers)
    there = consultation.answered(changed.question.id, other)
    back = there.answered(changed.question.id, answers[changed.question.id])
    assert walk(graph, "t", back.answers).visits == taken.visits


@given(trees())
def test_a_prefix_of_a_walk_is_the_walk_of_a_prefix(tree: object) -> None:
    graph = build([tree])  # type: ignore[list-item]
    answers: dict[str, Answer] = {}
    before: list[str] = []
    while True:
        taken = walk(graph, "t", answers)
        now = [visit.node.id for visit in taken.visits]
        assert now[: len(before)] == before
        if taken.pending is None:
            break
        before = now
        answers[taken.pending.id] = every_answer(taken.pending, taken.seen)[0]


def _ways(graph: Graph, answers: dict[str, Answer]) -> Iterator[dict[str, Answer]]:
    taken = walk(graph, "ending-services", answers)
    if taken.pending is None:
        yield answers
        return
    options = every_answer(taken.pending, taken.seen)
    # Of a long checklist, nothing and everything: its items do not depend on one another.
    if len(options) > 8:
        options = [options[0], options[-1]]
    for answer in options:
        yield from _ways(graph, {**answers, taken.pending.id: answer})


def test_every_way_through_the_shipped_tree_ends_in_cited_guidance(shipped: advisor.Library) -> None:
    number = 0
    for answers in _ways(shipped.graph, {"ending-services/beliefs": ()}):
        taken = walk(shipped.graph, "ending-services", answers)
        assert taken.guidance, answers
        assert all(provision in shipped.provisions for g in taken.guidance for provision in g.citations)
        assert all(g.cite for g in taken.guidance)
        number += 1
    assert number > 1000


def test_the_public_contract(tmp_path: Path) -> None:
    library, diagnostics = advisor.load()
    assert diagnostics == []
    taken = advisor.walk(library.graph, "ending-services", {"stage": "established", "beliefs": []})
    assert taken.pending is not None
    assert taken.pending.id == "ending-services/court-order"
    assert taken.pending.kind == "yes-no"
    assert [option.id for option in taken.pending.options] == ["yes", "no", "unsure"]
    assert taken.path[0].question.id == "ending-services/stage"
    assert taken.guidance == ()
    assert taken.unused == {}


@pytest.mark.parametrize(
    ("answers", "near"),
    [
        ({"stag": "established"}, "stage"),
        ({"stage": "establishd"}, "established"),
        ({"stage": "established", "beliefs": ["only-clent"]}, "only-client"),
        ({"fit": "maybe-not"}, None),
        ({"ending-services/cort-order": "yes"}, "court-order"),
    ],
)
def test_unknown_questions_and_answers_name_the_nearest(
    shipped: advisor.Library, answers: dict[str, Answer], near: str | None
) -> None:
    with pytest.raises(AnswerError) as caught:
        walk(shipped.graph, "ending-services", answers)
    if near:
        assert near in caught.value.near
        assert near in caught.value.text.en
        assert near in caught.value.text.fr


def test_a_checklist_wants_a_list_and_a_tree_must_exist(shipped: advisor.Library) -> None:
    with pytest.raises(AnswerError, match="checklist"):
        walk(shipped.graph, "ending-services", {"stage": "established", "beliefs": "only-client"})
    with pytest.raises(AnswerError, match="ending-services"):
        walk(shipped.graph, "ending-service", {})
    with pytest.raises(AnswerError, match="takes no answer"):
        walk(shipped.graph, "ending-services", {"stage": "new-client", "fit": "yes", "accept": "yes"})


TWO_TREES = {
    "one.yaml": """
tree: one
title: {en: One, fr: Un}
start: which
questions:
  which:
    ask: {en: Which, fr: Lesquels}
    any-of:
      a: {en: A, fr: A, ticked: [left, shared]}
      b: {en: B, fr: B, ticked: [right, shared], unticked: no-b}
      c:
        en: C
        fr: C
        when: {shared: yes}
        ticked: seen-c
    all: said-all
    some: said-some
    none: said-none
    then: [two, last]
  left: {ask: {en: L, fr: L}, yes: [], no: []}
  right: {ask: {en: R, fr: R}, yes: [], no: []}
  shared:
    ask: {en: S, fr: S}
    formerly: [common]
    yes: []
    no: []
  last:
    ask: {en: Last, fr: Dernier}
    one-of:
      x:
        en: X
        fr: X
        then:
          - when: {shared: yes, which: [a, b]}
            then: seen-c
          - when: {left: no}
            then: [no-b, said-all]
          - then: said-none
      y: {en: Y, fr: Y, then: two/other}
guidance:
  no-b: {verdict: note, title: {en: n, fr: n}, cite: [s/1]}
  seen-c: {verdict: note, title: {en: n, fr: n}, cite: [s/1]}
  said-all: {verdict: note, title: {en: n, fr: n}, cite: [s/1]}
  said-some: {verdict: note, title: {en: n, fr: n}, cite: [s/1]}
  said-none: {verdict: note, title: {en: n, fr: n}, cite: [s/1]}
""",
    "two.yaml": """
tree: two
title: {en: Two, fr: Deux}
start: begin
questions:
  begin: {ask: {en: B, fr: B}, yes: other, no: []}
guidance:
  other: {verdict: may, title: {en: o, fr: o}, cite: [s/1]}
""",
    "provisions/s.yaml": """
source: s
title: {en: S, fr: S}
publisher: {en: P, fr: P}
force: law
provisions:
  1: {locator: {en: a, fr: a}, gist: {en: g, fr: g}}
""",
}


@pytest.fixture
def two_trees(tmp_path: Path) -> Graph:
    for file, text in TWO_TREES.items():
        path = tmp_path / file
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
    library, found = load(tmp_path)
    assert found == []
    return library.graph


def _names(graph: Graph, answers: dict[str, Answer]) -> list[str]:
    return [visit.node.id for visit in walk(graph, "one", answers).visits]


def test_a_checklist_visits_its_items_then_how_many_then_then(two_trees: Graph) -> None:
    answers: dict[str, Answer] = {"which": ("b", "a"), "left": "no", "right": "yes", "shared": "no"}
    assert _names(two_trees, {**answers, "two/begin": "no", "last": "x"}) == [
        "one/which",
        "one/left",
        "one/shared",
        "one/right",
        "one/said-all",
        "two/begin",
        "one/last",
        "one/no-b",
    ]


def test_a_shared_question_is_asked_once_and_nothing_ticked_is_an_answer(two_trees: Graph) -> None:
    asked = [n for n in _names(two_trees, {"which": ("a", "b"), "left": "yes", "shared": "yes"}) if n == "one/shared"]
    assert asked == ["one/shared"]
    assert _names(two_trees, {"which": ()}) == ["one/which", "one/no-b", "one/said-none", "two/begin"]


def test_conditions_read_the_present_path_only(two_trees: Graph) -> None:
    base: dict[str, Answer] = {"two/begin": "no", "last": "x"}
    taken = _names(two_trees, {**base, "which": ("a",), "left": "yes", "shared": "yes"})
    assert taken[-1] == "one/seen-c"
    # `shared` is answered, but not on this path.
    assert _names(two_trees, {**base, "which": (), "shared": "yes", "left": "no"})[-2:] == ["two/begin", "one/last"]


def test_cross_tree_references_and_renamed_questions(two_trees: Graph) -> None:
    assert _names(two_trees, {"which": (), "two/begin": "no", "last": "y"})[-1] == "two/other"
    old = walk(two_trees, "one", {"which": ("a",), "left": "yes", "common": "no"})
    assert [a.question.name for a in old.path] == ["which", "left", "shared"]


def test_an_item_that_is_not_shown_does_not_count(two_trees: Graph) -> None:
    taken = walk(two_trees, "one", {"which": ("a", "b", "c")})
    assert taken.path[0].answer == ("a", "b")


@pytest.mark.skipif(not WORKLOAD, reason="ADVISOR_WORKLOAD names no folder of recorded flows")
def test_the_recorded_cases_of_real_flows() -> None:
    assert WORKLOAD is not None
    library, found = load(WORKLOAD)
    assert found == []
    number = 0
    for file in sorted(Path(WORKLOAD).glob("*.cases.json")):
        tree = file.name.removesuffix(".cases.json")
        for case in json.loads(file.read_text(encoding="utf-8")):
            taken = walk(library.graph, tree, case["answers"])
            at: str = taken.pending.name if taken.pending else taken.guidance[-1].name
            assert at == case["next"], case
            number += 1
    assert number > 500


def test_the_recorded_flows_are_really_there_when_they_are_promised() -> None:
    if WORKLOAD:
        assert list(Path(WORKLOAD).glob("*.cases.json"))


def test_consultations_are_values() -> None:
    first = Consultation(start="t")
    second = first.answered("t/a", "yes").noted("t/a", "why").answered("t/b", ("x",))
    assert first == Consultation(start="t")
    assert second.answered("t/b", None).noted("t/a", "") == first.answered("t/a", "yes")
    assert validated(Consultation, asdict(second)) == second


def test_question_knows_its_options(shipped: advisor.Library) -> None:
    question = shipped.graph.nodes["ending-services/court-order"]["node"]
    assert isinstance(question, Question)
    assert question.option("yes") is not None
    assert question.option("perhaps") is None
