"""Walks that are made by the hundred: they keep what decides an outcome and no more."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Any, NamedTuple

import networkx as nx

from advisor.graph import Graph, choices, selections, shown_items, taken
from advisor.model import Answer, Condition, Guidance, Kind, Question, Verdict


class Trace(NamedTuple):
    """Where answers lead: as `Walk`, but guidance that leads no further stands only in `guidance`, as bits.

    guidance: what is collected, and what waits and is collected whatever is answered.
    """

    seen: Mapping[str, Answer | None]
    waiting: tuple[str, ...]
    pending: str | None
    guidance: int


class _Step(NamedTuple):
    """What an answer to a question counts for, the guidance that it collects at once, and what it puts on the stack."""

    counted: Answer
    guidance: int
    targets: tuple[str, ...]


class Tracer:
    """Walks one graph as `walking.walk` does, several times as fast.

    Guidance is told apart by the bits of a number. What an answer leads to is computed once, unless conditions make it
    depend on other questions. leaves: guidance that leads no further. read: the answers to each question that some
    condition reads.
    """

    def __init__(self, graph: Graph) -> None:
        self.graph = graph
        self.nodes: dict[str, dict[str, Any]] = {key: graph.nodes[key] for key in graph}
        guidance = [data["node"] for data in self.nodes.values() if isinstance(data["node"], Guidance)]
        self.bit = {node.id: 1 << i for i, node in enumerate(guidance)}
        self.leaves = {node.id for node in guidance if not node.then}
        self.of = {v: sum(self.bit[one.id] for one in guidance if one.verdict is v) for v in Verdict}
        self.ahead = self._reach()
        self.read: dict[str, set[str]] = {}
        self._simple: set[str] = set()
        for key, data in self.nodes.items():
            found = list(_conditions(data["node"]))
            for condition in found:
                self.read.setdefault(condition.question, set()).update(condition.values)
            if all(condition.question == key for condition in found):
                self._simple.add(key)
        self._known: dict[tuple[str, Answer], _Step] = {}

    def graver(self, verdict: Verdict | None) -> Iterator[Verdict]:
        """The verdicts graver than one, the gravest first; None: all."""
        for one in self.of:
            if one is verdict:
                return
            yield one

    def gravest(self, guidance: int) -> Verdict | None:
        """The gravest verdict among some guidance."""
        return next((verdict for verdict, bits in self.of.items() if bits & guidance), None)

    def follow(
        self, start: str, answers: Mapping[str, Answer], other: Mapping[str, Answer], past: Collection[str]
    ) -> Trace:
        """Walk from a node as far as answers by full ids lead, `other` before the rest; past: as for a walk."""
        seen: dict[str, Answer | None] = {}
        stack, bits, pending = [start], 0, None
        while stack:
            at = stack.pop()
            if at in seen:
                continue
            answer = other.get(at)
            if answer is None:
                answer = answers.get(at)
            if answer is not None:
                step = self._known.get((at, answer)) or self._step(at, answer, seen)
                seen[at] = step.counted
                bits |= step.guidance
                stack += step.targets
            elif at in self.bit:
                seen[at] = None
                bits |= self.bit[at]
                stack += reversed(taken(self.nodes[at], "then", seen))
            elif at in past:
                seen[at] = None
            else:
                seen[at], pending = None, at
                break
        for at in stack:
            bits |= self.bit.get(at, 0)
        return Trace(seen, tuple(stack), pending, bits)

    def _step(self, at: str, answer: Answer, seen: Mapping[str, Answer | None]) -> _Step:
        data = self.nodes[at]
        question: Question = data["node"]
        counted = answer
        if question.kind is Kind.ANY_OF:
            counted = tuple(item for item in shown_items(question, seen) if item in answer)
        given = {**seen, at: counted}
        targets = [node for one in selections(question, counted, given) for node in taken(data, one, given)]
        bits = 0
        for node in targets:
            if node in self.leaves:
                bits |= self.bit[node]
        step = _Step(counted, bits, tuple(node for node in reversed(targets) if node not in self.leaves))
        if at in self._simple:
            self._known[at, answer] = step
        return step

    def _reach(self) -> dict[str, int]:
        """For each node, as bits, the guidance that can be reached from it, itself included."""
        found: dict[str, int] = {}
        parts = nx.condensation(nx.DiGraph(self.graph))
        for part in reversed(list(nx.topological_sort(parts))):
            members = parts.nodes[part]["members"]
            bits = 0
            for node in members:
                bits |= self.bit.get(node, 0)
                for following in self.graph.successors(node):
                    bits |= found.get(following, 0)
            found.update(dict.fromkeys(members, bits))
        return found


def _conditions(node: Question | Guidance) -> Iterator[Condition]:
    for _, route in choices(node):
        for case in route:
            yield from case.when
    if isinstance(node, Question):
        for option in node.options:
            yield from option.when
