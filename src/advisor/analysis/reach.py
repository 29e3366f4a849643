"""Which nodes can still be reached from where a walk has come to, read off the routes in one pass.

A node is reached for sure if a chain of routes leads there whose conditions are settled by the answers given: whatever
else is answered, those on the chain can be chosen. It may be reached if some condition on the chain is still open.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from advisor.graph import Graph
from advisor.model import Answer, Guidance, Kind, Question

Given = Mapping[str, Answer | None]


class Reach(NamedTuple):
    """The nodes that can be reached for sure, and those that only may be; neither holds what was seen before."""

    sure: frozenset[str]
    may: frozenset[str]


class Ticks(NamedTuple):
    """What is known of a checklist's answer: these items are ticked, those are not, the others may be."""

    question: str
    ticked: frozenset[str]
    blank: frozenset[str]


def reach(graph: Graph, waiting: Iterable[str], seen: Given, ticks: Ticks | None = None) -> Reach:
    """What can be reached from the nodes that wait, on a path on which `seen` was seen and answered.

    ticks: how the first checklist that waits is answered, as far as that is known.
    """
    first = [node for node in waiting if node not in seen]
    sure = _closed(graph, first, seen, ticks, open_too=False)
    may = _closed(graph, first, seen, ticks, open_too=True)
    return Reach(frozenset(sure), frozenset(may - sure))


def _closed(graph: Graph, first: list[str], seen: Given, ticks: Ticks | None, *, open_too: bool) -> set[str]:
    found = set(first)
    stack = list(first)
    while stack:
        at = stack.pop()
        data = graph.nodes[at]
        for choice, sure in _choices(data["node"], seen, ticks):
            if not sure and not open_too:
                continue
            for targets, settled in _cases(data["routes"].get(choice, ()), seen, ticks):
                if settled or open_too:
                    fresh = [target for target in targets if target not in found and target not in seen]
                    found.update(fresh)
                    stack += fresh
    return found


def _choices(node: Question | Guidance, seen: Given, ticks: Ticks | None) -> Iterator[tuple[str, bool]]:
    """The routes out of a node that can be chosen, and whether they can be for sure."""
    if isinstance(node, Guidance):
        yield "then", True
        return
    if node.kind is not Kind.ANY_OF:
        for option in node.options:
            yield option.id, True
        return
    known = ticks if ticks and ticks.question == node.id else Ticks(node.id, frozenset(), frozenset())
    shown = [(item.id, held) for item in node.options if (held := _held(item.when, seen, None)) is not False]
    sure = all(held for _, held in shown)
    for item, held in shown:
        if item not in known.blank:
            yield f"+{item}", held is True
        if item not in known.ticked:
            yield f"-{item}", held is True
    items = {item for item, _ in shown}
    if items and not items & known.blank:
        yield "all", sure
    if len(items) > 1 and items - known.ticked and items - known.blank:
        yield "some", sure
    if not items & known.ticked:
        yield "none", True
    yield "then", True


def _cases(cases: Iterable[Any], seen: Given, ticks: Ticks | None) -> Iterator[tuple[tuple[str, ...], bool]]:
    """The targets of the cases that may be the first to hold, and whether that is settled."""
    settled = True
    for when, targets in cases:
        held = _held(when, seen, ticks)
        if held is not False:
            yield targets, settled and held is True
        if held is True:
            return
        settled = settled and held is False


def _held(when: Iterable[Any], seen: Given, ticks: Ticks | None) -> bool | None:
    """Whether conditions hold; None if that is still open."""
    whole: bool | None = True
    for condition in when:
        answer = seen.get(condition.question)
        if answer is not None:
            held = any(value in ((answer,) if isinstance(answer, str) else answer) for value in condition.values)
            if not held:
                return False
        elif ticks and ticks.question == condition.question:
            if ticks.blank.issuperset(condition.values):
                return False
            if ticks.ticked.isdisjoint(condition.values):
                whole = None
        else:
            whole = None
    return whole
