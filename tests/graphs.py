"""Random valid trees for properties, and a slow and plain second opinion on what a walk is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from itertools import product
from typing import Any

from hypothesis import strategies as st

from advisor.graph import Graph, build, holds
from advisor.model import Answer, Case, Condition, Guidance, Kind, Option, Question, Route, Target, Tree, Verdict
from advisor.text import Text

NAME = Text("a", "a")


def name(i: int) -> str:
    return f"t/n{i}"


@st.composite
def trees(draw: st.DrawFn, most: int = 9) -> Tree:
    """A tree whose nodes lead to later ones only, with shared nodes, conditions, and every kind of question."""
    size = draw(st.integers(2, most))
    kinds = [draw(st.sampled_from([*Kind, "guidance"])) for _ in range(size - 1)] + ["guidance"]
    asked: dict[str, list[str]] = {}
    questions, guidance = [], []
    for i, kind in enumerate(kinds):
        if kind == "guidance":
            then = draw(_routes(i, size, asked)) if i < size - 1 and draw(st.booleans()) else ()
            guidance.append(Guidance(id=name(i), verdict=Verdict.NOTE, title=NAME, then=then))
            continue
        route = _routes(i, size, asked)
        if kind is Kind.ANY_OF:
            ids = [f"i{k}" for k in range(draw(st.integers(1, 3)))]
            route = _routes(i, size, {**asked, name(i): ids})
            items = tuple(
                Option(id=one, label=NAME, when=draw(_when(asked)), ticked=draw(route), unticked=draw(route))
                for one in ids
            )
            question = Question(id=name(i), kind=Kind.ANY_OF, ask=NAME, options=items)
            after: dict[str, Any] = {key: draw(route) for key in ("all", "some", "none", "then")}
            questions.append(replace(question, **after))
        else:
            ids = ["yes", "no"] if kind is Kind.YES_NO else [f"o{k}" for k in range(draw(st.integers(2, 3)))]
            options = tuple(Option(id=one, label=NAME, then=draw(route)) for one in ids)
            questions.append(Question(id=name(i), kind=Kind(kind), ask=NAME, options=options))
        asked[name(i)] = [option.id for option in questions[-1].options]
    return Tree(name="t", title=NAME, start=Target(node=name(0)), questions=tuple(questions), guidance=tuple(guidance))


@st.composite
def _when(draw: st.DrawFn, asked: dict[str, list[str]]) -> tuple[Condition, ...]:
    if not asked or draw(st.integers(0, 3)):
        return ()
    question = draw(st.sampled_from(sorted(asked)))
    return (Condition(question=question, values=(draw(st.sampled_from(asked[question])),)),)


@st.composite
def _routes(draw: st.DrawFn, i: int, size: int, asked: dict[str, list[str]]) -> Route:
    """Mostly one or two later nodes, sometimes nothing, sometimes cases."""
    after = dict(asked)

    def targets() -> tuple[Target, ...]:
        number = draw(st.sampled_from([0, 1, 1, 1, 2]))
        return tuple(Target(node=name(draw(st.integers(i + 1, size - 1)))) for _ in range(number))

    when = draw(_when(after))
    return (Case(when=when, targets=targets()), Case(targets=targets())) if when else (Case(targets=targets()),)


@st.composite
def answered(draw: st.DrawFn) -> tuple[Graph, dict[str, Answer]]:
    """A graph with valid answers to some of its questions."""
    tree = draw(trees())
    answers: dict[str, Answer] = {}
    for question in tree.questions:
        if draw(st.integers(0, 4)):
            ids = [option.id for option in question.options]
            if question.kind is Kind.ANY_OF:
                answers[question.id] = tuple(draw(st.lists(st.sampled_from(ids), unique=True)))
            else:
                answers[question.id] = draw(st.sampled_from(ids))
    return build([tree]), answers


def every_answer(question: Question, given: Mapping[str, Answer | None]) -> list[Answer]:
    """Every answer that a question can have on a path."""
    if question.kind is not Kind.ANY_OF:
        return [option.id for option in question.options]
    shown = [option.id for option in question.options if holds(option.when, given)]
    return [
        tuple(item for item, ticked in zip(shown, choice, strict=True) if ticked)
        for choice in product([True, False], repeat=len(shown))
    ]
