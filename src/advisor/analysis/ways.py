"""How many different ways lead through a graph, and the fewest and most questions on one of them.

Shared questions and conditions make the figures depend on what was answered before, so they are computed over states:
what waits to be visited, and of the past only what can still matter. Parts that cannot influence each other are
computed apart and multiplied. Beyond the budget of states, the figures are bounds and say so.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

import networkx as nx

from advisor.analysis.branches import TooManyBranchesError, branches
from advisor.analysis.past import Past
from advisor.graph import Graph, taken
from advisor.model import Answer, Guidance, Question
from advisor.walking import Walk

BUDGET = 50_000
"""States that are looked at before the figures become bounds."""


class Ways(NamedTuple):
    """Fewest and most questions still to be answered, and the number of different ways to answer them.

    If not `exact`, they are bounds: `shortest` and `number` are at most, `longest` is at least the true figure.
    """

    shortest: int
    longest: int
    number: int
    exact: bool


class _State(NamedTuple):
    """What waits (next first), the shared nodes that were seen, and the answers that a condition may still read."""

    waiting: tuple[str, ...]
    seen: int
    given: tuple[tuple[str, Answer], ...]


class _OverBudgetError(Exception):
    pass


class WayCounter:
    """Counts the ways of one graph; what it has computed once, it keeps."""

    def __init__(self, graph: Graph, budget: int = BUDGET) -> None:
        self.graph = graph
        self.budget = budget
        self._known: dict[_State, tuple[int, int, int]] = {}
        self._bounds: dict[str, tuple[int, int, int]] | None = None
        self._past = Past(graph)

    def of(self, start: str) -> Ways:
        """The ways from a node or a tree's start."""
        return self._ways((self.graph.graph["starts"].get(start, start),), {})

    def left(self, walk: Walk) -> Ways:
        """The ways that are left where a walk has come to."""
        if walk.pending is None:
            return Ways(0, 0, 1, True)
        seen = {key: answer for key, answer in walk.seen.items() if key != walk.pending.id}
        return self._ways((walk.pending.id, *walk.waiting), seen)

    def _ways(self, waiting: tuple[str, ...], seen: Mapping[str, Answer | None]) -> Ways:
        # One node may have been put there twice by its only predecessor.
        waiting = tuple(node for node in waiting if node not in seen)
        mask = sum(self._past.bit.get(key, 0) for key in seen)
        given = tuple((key, answer) for key, answer in seen.items() if answer is not None)
        try:
            parts = self._parts(waiting, mask, given)
            for part in parts:
                self._solve(part)
            return Ways(*_together(self._known[part] for part in parts), True)
        except (_OverBudgetError, TooManyBranchesError):
            return Ways(*self._bound(waiting, seen), False)

    def _parts(self, waiting: Iterable[str], seen: int, given: tuple[tuple[str, Answer], ...]) -> list[_State]:
        """What waits, without what counts for nothing, in groups that cannot influence each other."""
        groups: list[tuple[list[str], int, int]] = []
        for node in dict.fromkeys(waiting):
            if self._past.bit.get(node, 0) & seen or self._past.ends(node):
                continue
            members, own, reads = [node], self._past.own[node], self._past.reads[node]
            apart = []
            for group in groups:
                if group[1] & own or group[1] & reads or group[2] & own:
                    members, own, reads = group[0] + members, own | group[1], reads | group[2]
                else:
                    apart.append(group)
            groups = [*apart, (members, own, reads)]
        order = {node: i for i, node in enumerate(dict.fromkeys(waiting))}
        return [
            _State(
                tuple(sorted(members, key=order.__getitem__)),
                seen & own,
                tuple(sorted((q, self._past.kept(q, a)) for q, a in given if self._past.bit.get(q, 0) & reads)),
            )
            for members, own, reads in groups
        ]

    def _next(self, state: _State) -> tuple[int, list[tuple[list[_State], int]]]:
        """1 if a question waits first, else 0; and the states that follow, each with how many answers lead there."""
        node_id, *rest = state.waiting
        data = self.graph.nodes[node_id]
        given: dict[str, Answer | None] = dict(state.given)
        seen = state.seen | self._past.bit.get(node_id, 0)
        if isinstance(data["node"], Guidance):
            return 0, [(self._parts([*taken(data, "then", given), *rest], seen, state.given), 1)]
        read = frozenset(self._past.read.get(node_id, ()))
        following: list[tuple[list[_State], int]] = []
        for branch in branches(data, given, read, lambda target: not self._past.ends(target)):
            with_own = (*state.given, (node_id, branch.answer)) if read else state.given
            following.append((self._parts([*branch.targets, *rest], seen, with_own), branch.number))
        return 1, following

    def _solve(self, state: _State) -> None:
        """Compute a state and all that it needs, without recursion: the longest chain may be thousands long."""
        known = self._known
        stack: list[tuple[_State, tuple[int, list[tuple[list[_State], int]]] | None]] = [(state, None)]
        while stack:
            state, expanded = stack.pop()
            if state in known:
                continue
            if expanded is None:
                if len(known) + len(stack) > self.budget:
                    raise _OverBudgetError
                expanded = self._next(state)
                stack.append((state, expanded))
                stack += [(part, None) for parts, _ in expanded[1] for part in parts if part not in known]
                continue
            asked, following = expanded
            results = [(_together(known[part] for part in parts), count) for parts, count in following]
            if not results:
                results = [((0, 0, 1), 1)]
            known[state] = (
                asked + min(low for (low, _, _), _ in results),
                asked + max(high for (_, high, _), _ in results),
                sum(ways * count for (_, _, ways), count in results),
            )

    def _bound(self, waiting: tuple[str, ...], seen: Mapping[str, Answer | None]) -> tuple[int, int, int]:
        """Bounds: at least the questions on the shortest single branch, at most every question that can be reached."""
        reach = set(waiting)
        for node in waiting:
            reach |= nx.descendants(self.graph, node)
        nodes = self.graph.nodes
        questions = sum(isinstance(nodes[n]["node"], Question) and n not in seen for n in reach)
        pending = sum(isinstance(nodes[n]["node"], Question) and n not in seen for n in waiting[:1])
        return pending, questions, 1


def _together(parts: Iterable[tuple[int, int, int]]) -> tuple[int, int, int]:
    low, high, count = 0, 0, 1
    for part in parts:
        low, high, count = low + part[0], high + part[1], count * part[2]
    return low, high, count
