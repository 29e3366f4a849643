"""The ways that one question can be answered, those that lead the same way taken together."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from collections.abc import Set as AbstractSet
from itertools import product
from math import prod
from typing import Any, NamedTuple

from advisor.graph import holds, selections, taken
from advisor.model import Answer, Kind, Question

MOST = 4096
"""As many branches of one question are told apart; a checklist can have 2**n."""


class TooManyBranchesError(Exception):
    """A checklist has more branches than can be looked at."""


class Branch(NamedTuple):
    """Answers that lead the same way: one of them, where they lead, and their number."""

    answer: Answer
    targets: tuple[str, ...]
    number: int


def branches(
    data: Mapping[str, Any],
    given: Mapping[str, Answer | None],
    read: frozenset[str],
    matters: Callable[[str], bool] = lambda _: True,
    alike: Callable[[str], str] = lambda target: target,
    within: AbstractSet[str] | None = None,
) -> list[Branch]:
    """Every way out of a question on a path, in the order of its options.

    data: the question's node data; given: the answers on the path; read: the answers to this question that some
    condition reads, which are therefore kept apart; matters: which targets make a difference; alike: targets that it
    gives one name to are not told apart, and the branches of a checklist bear these names; within: only branches that
    lead nowhere else. A checklist of n items has
    2**n answers, but only as many branches as there are ways to go on. TooManyBranchesError: more than `MOST`.
    """
    question: Question = data["node"]
    if question.kind is not Kind.ANY_OF:
        simple = [
            Branch(option.id, taken(data, option.id, {**given, question.id: option.id}), 1)
            for option in question.options
        ]
        return [branch for branch in simple if within is None or within >= {*branch.targets}]
    shown = [option for option in question.options if holds(option.when, given)]
    if any(
        c.question == question.id for item in shown for r in (item.ticked, item.unticked) for k in r for c in k.when
    ):
        every = _one_by_one(data, [item.id for item in shown], given, within)
        return [branch for branch in every if within is None or within >= {*branch.targets}]
    partial: dict[tuple[tuple[str, ...], tuple[str, ...], bool, bool], tuple[tuple[str, ...], int]]
    partial = {((), (), False, False): ((), 1)}
    for item in shown:
        grown: dict[Any, tuple[tuple[str, ...], int]] = {}
        for (targets, kept, any_ticked, any_blank), (example, count) in partial.items():
            for ticked in (True, False):
                chosen = (*example, item.id) if ticked else example
                more = taken(data, f"{'+' if ticked else '-'}{item.id}", {**given, question.id: chosen})
                if within is not None and not within >= {*more}:
                    continue
                more = tuple(one for one in map(alike, filter(matters, more)) if one not in targets)
                key = (
                    targets + more,
                    (*kept, item.id) if ticked and item.id in read else kept,
                    any_ticked or ticked,
                    any_blank or not ticked,
                )
                before = grown.get(key)
                grown[key] = (before[0], before[1] + count) if before else (chosen, count)
        partial = grown
        if len(partial) > MOST:
            raise TooManyBranchesError
    found: dict[tuple[tuple[str, ...], tuple[str, ...]], Branch] = {}
    for (targets, kept, any_ticked, any_blank), (example, count) in partial.items():
        how_many = "none" if not any_ticked else "some" if any_blank else "all"
        with_own = {**given, question.id: example}
        after = taken(data, how_many, with_own) + taken(data, "then", with_own)
        if within is not None and not within >= {*after}:
            continue
        whole = targets + tuple(map(alike, filter(matters, after)))
        branch = found.get((whole, kept))
        found[whole, kept] = Branch(example, whole, count + (branch.number if branch else 0))
    return list(found.values())


def _one_by_one(
    data: Mapping[str, Any], shown: list[str], given: Mapping[str, Answer | None], within: AbstractSet[str] | None
) -> list[Branch]:
    """Every answer to a checklist whose items read one another, so that none can be looked at alone."""
    question: Question = data["node"]
    signs = [[sign for sign in "+-" if may_stay(data["routes"].get(f"{sign}{item}"), within)] for item in shown]
    if prod(map(len, signs)) > MOST:
        raise TooManyBranchesError
    found = []
    for choice in product(*signs):
        answer = tuple(item for item, sign in zip(shown, choice, strict=True) if sign == "+")
        whole = {**given, question.id: answer}
        targets = [target for one in selections(question, answer, whole) for target in taken(data, one, whole)]
        found.append(Branch(answer, tuple(targets), 1))
    return found


def may_stay(cases: list[tuple[Any, tuple[str, ...]]] | None, within: AbstractSet[str] | None) -> bool:
    """Whether a route may lead to nothing but what is `within`."""
    return within is None or not cases or bool(cases[-1][0]) or any(within >= {*targets} for _, targets in cases)
