"""Ways that end without guidance are found, all of them and no others; what is too much to follow is said."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from hypothesis import given, settings

from advisor.checking import figures_of
from advisor.checks import check, no_guidance
from advisor.checks.faults import Faults
from advisor.diagnostics import Span
from advisor.graph import Graph
from advisor.library import Library
from advisor.loading.library import load
from advisor.model import Answer, Tree
from advisor.walking import walk
from tests.diagnostics import hostile
from tests.graphs import every_answer, trees


def _placed(tree: Tree) -> Library:
    """A library of the tree, each question at a line of its own."""
    questions = [replace(one, at=Span("f", line, 1, line, 2)) for line, one in enumerate(tree.questions, 2)]
    return Library(trees={"t": replace(tree, at=Span("f", 1, 1, 1, 2), questions=tuple(questions))})


def _ends_bare(graph: Graph, answers: dict[str, Answer]) -> set[str]:
    """The last question of each way from here that collects no guidance."""
    taken = walk(graph, "t", answers)
    if taken.guidance:
        return set()
    if taken.pending is None:
        return {taken.path[-1].question.id} if taken.path else set()
    found = set()
    for answer in every_answer(taken.pending, taken.seen):
        found |= _ends_bare(graph, {**answers, taken.pending.id: answer})
    return found


@settings(max_examples=100, deadline=None)
@given(trees(most=7))
def test_the_places_are_those_of_trying_every_way(tree: Tree) -> None:
    library = _placed(tree)
    lines = {question.at.line: question.id for question in library.trees["t"].questions if question.at}
    found = [one for one in no_guidance.check(library, Faults(library)) if one.rule == "no-guidance"]
    assert {lines[one.span.line] for one in found} == _ends_bare(library.graph, {})


def test_what_is_not_followed_is_said_and_nothing_is_called_proven(tmp_path: Path) -> None:
    cases = "[{when: {q0: i1}, then: []}, {then: []}]"
    rows = "".join(f"      i{n}: {{en: I, fr: I, ticked: t{n}, unticked: {cases}}}\n" for n in range(20))
    first = f"  q0:\n    ask: {{en: Q, fr: Q}}\n    any-of:\n{rows}    then: end\n"
    hostile.write(tmp_path, hostile.tree([first, *_ends()]))
    assert _unproven(tmp_path) == []
    hostile.write(tmp_path, hostile.tree([first.replace("then: end", "then: t0"), *_ends()]))
    assert "beyond-budget" in _unproven(tmp_path)


def test_items_that_lead_to_guidance_are_not_followed_each_by_each(tmp_path: Path) -> None:
    rows = "".join(
        f"      i{n}: {{en: I, fr: I, ticked: [{{when: {{q0: i1}}, then: end}}, {{then: [end, t{n}]}}]}}\n"
        for n in range(20)
    )
    first = f"  q0:\n    ask: {{en: Q, fr: Q}}\n    any-of:\n{rows}    none: end\n    then: []\n"
    hostile.write(tmp_path, hostile.tree([first, *_ends()]))
    assert _unproven(tmp_path) == []


def _ends() -> list[str]:
    return [hostile.yes_no(f"t{n}", "[]", "[]") for n in range(20)]


def _unproven(folder: Path) -> list[str]:
    library, found = load(folder)
    assert found == []
    rules = [one.rule for one in check(library) if one.rule in no_guidance.RULES]
    assert figures_of(library)["proven"] is (not rules)
    return rules
