"""The fewest answers that lead from a start to a node: a search over what waits, the most promising first.

A walk finishes what waits first before it comes to what waits behind, so that the shortest chain of edges is not always
the shortest way. Two states that agree in what can still matter count as one (see `past.Past`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from heapq import heappop, heappush
from typing import NamedTuple

from advisor.analysis.past import Past
from advisor.graph import Graph, selections, shown_items, taken
from advisor.model import Answer, Guidance, Kind, Question
from advisor.walking import walk

BUDGET = 4_000
"""States that are looked at before the best way found so far has to do."""


class Way(NamedTuple):
    """The answers that lead to a node, in the order of the walk; None if none were found.

    If `exact`, no fewer answers lead there, and None means that nothing does.
    """

    answers: dict[str, Answer] | None
    exact: bool


class _Partly(NamedTuple):
    """A checklist of which the first items are decided: where they lead, and what of them can still matter."""

    decided: int
    targets: tuple[str, ...]
    kept: tuple[str, ...]
    any_ticked: bool
    any_blank: bool


class _State(NamedTuple):
    """What waits (next first), the nodes seen that can still matter, and the answers that a condition may read."""

    waiting: tuple[str, ...]
    seen: int
    given: tuple[tuple[str, Answer], ...]
    partly: _Partly | None = None


class _Step(NamedTuple):
    """What leads to a state: how many answers it costs, the question and the answer, or one item of it."""

    cost: int
    question: str
    answer: Answer
    state: _State


def leading(
    graph: Graph,
    start: str,
    node: str,
    given: Mapping[str, Answer] | None = None,
    budget: int = BUDGET,
    past: Past | None = None,
) -> Way:
    """The fewest further answers after which a walk from `start` comes to `node`, be it question or guidance.

    start, given: as for `walking.walk`; the answers given stand as they are, and only further ones are found.
    past: that of the graph, for a caller who asks often. AnswerError: as for `walking.walk`; KeyError: the graph has
    no such node.
    """
    if node not in graph:
        raise KeyError(node)
    begun = walk(graph, start, given or {})
    if node in begun.seen:
        return Way({}, True)
    if begun.pending is None:
        return Way(None, True)
    search = _Search(past or Past(graph), node, begun.unused, budget)
    seen = {key: answer for key, answer in begun.seen.items() if key != begun.pending.id}
    first = search.state(
        (begun.pending.id, *begun.waiting),
        sum(search.past.bit.get(key, 0) for key in seen),
        tuple((key, answer) for key, answer in seen.items() if answer is not None),
    )
    # Nodes seen that carry no bit have one predecessor, which can have put them there twice.
    first = first._replace(waiting=tuple(key for key in first.waiting if key not in seen))
    return search.run(first)


class _Search:
    """Looks for one node of a graph; `standing` are answers that are not open."""

    def __init__(self, past: Past, node: str, standing: Mapping[str, Answer], budget: int) -> None:
        self.graph = past.graph
        self.node = node
        self.standing = standing
        self.budget = budget
        self.past = past
        self._distances()

    def _distances(self) -> None:
        """For each node from which edges lead to the one sought, the fewest questions on such a chain."""
        nodes = self.graph.nodes
        self.far: dict[str, int] = {self.node: 0}
        level = [self.node]
        while level:
            further: list[str] = []
            for at in level:  # grows while it is gone through: guidance on the chain costs no answer
                for before in self.graph.predecessors(at):
                    asks = before not in self.standing and isinstance(nodes[before]["node"], Question)
                    distance = self.far[at] + asks
                    if distance < self.far.get(before, distance + 1):
                        self.far[before] = distance
                        (further if asks else level).append(before)
            level = further

    def run(self, first: _State) -> Way:
        """The best way from a state: with the fewest answers, or beyond the budget any that is soon found."""
        for weight in (1, 20):
            found, ended = self._run(first, weight)
            if ended:
                return Way(found, weight == 1 or found is None)
        return Way(None, False)

    def _run(self, first: _State, weight: int) -> tuple[dict[str, Answer] | None, bool]:
        """The answers found, and whether the search came to an end within the budget."""
        came: dict[_State, tuple[int, _State | None, _Step | None]] = {first: (0, None, None)}
        heap = [(0, 0, 0, first)]
        looked = number = 0
        while heap:
            _, minus, _, state = heappop(heap)
            if -minus > came[state][0]:
                continue
            if state.waiting[:1] == (self.node,):
                return self._answers(came, state), True
            looked += 1
            if looked > self.budget:
                return None, False
            for step in self._following(state) if state.waiting else ():
                cost = step.cost - minus
                if step.state in came and came[step.state][0] <= cost:
                    continue
                if (estimate := self._estimate(step.state)) is None:
                    continue
                came[step.state] = (cost, state, step)
                # Of equals the last found goes first: a checklist is decided item after item, not all at once.
                number -= 1
                heappush(heap, (cost + weight * estimate, -cost, number, step.state))
        return None, True

    def _answers(
        self, came: Mapping[_State, tuple[int, _State | None, _Step | None]], state: _State
    ) -> dict[str, Answer]:
        steps: list[_Step] = []
        _, before, step = came[state]
        while step is not None and before is not None:
            steps.append(step)
            _, before, step = came[before]
        found: dict[str, Answer] = {}
        for step in reversed(steps):
            if step.question and step.question not in self.standing:
                earlier = found.get(step.question, ())
                partly = isinstance(step.answer, tuple) and isinstance(earlier, tuple)
                found[step.question] = (*earlier, *step.answer) if partly else step.answer
        return {question: self._in_order(question, answer) for question, answer in found.items()}

    def _in_order(self, question: str, answer: Answer) -> Answer:
        options = self.graph.nodes[question]["node"].options
        return answer if isinstance(answer, str) else tuple(o.id for o in options if o.id in answer)

    def _estimate(self, state: _State) -> int | None:
        """At least so many answers lead from here to the node; None if nothing does.

        What waits before the node that leads there must be answered too; where it leads there itself, it may be part
        of the chain and is not counted twice.
        """
        if state.partly is None:
            return self._chain(state.waiting, state.seen)[0]
        at, *rest = state.waiting
        decided = state.partly.targets
        best, before = self._chain(decided, state.seen)
        behind = [self._chain(targets, state.seen, decided)[0] for targets in (rest, *self._open(at, state))]
        chains = [before + chain for chain in behind if chain is not None]
        return min(chains if best is None else [best, *chains], default=None)

    def _chain(self, waiting: Iterable[str], seen: int, passed: tuple[str, ...] = ()) -> tuple[int | None, int]:
        """At least so many answers lead to the node through one that waits, and past all that wait."""
        best: int | None = None
        before = 0
        for key in dict.fromkeys(waiting):
            if key in passed or self.past.bit.get(key, 0) & seen:
                continue
            if key in self.far:
                whole = before + self.far[key]
                best = whole if best is None else min(best, whole)
            elif key not in self.standing and isinstance(self.graph.nodes[key]["node"], Question):
                before += 1
        return best, before

    def _open(self, at: str, state: _State) -> Iterator[tuple[str, ...]]:
        """Where what is not yet decided of a checklist may lead."""
        data = self.graph.nodes[at]
        decided = state.partly.decided if state.partly else 0
        first, items = self._order(data["node"], state)
        items = items[max(decided, first) :]
        for choice in (*(f"{sign}{item}" for item in items for sign in "+-"), "all", "some", "none", "then"):
            for _, targets in data["routes"].get(choice, ()):
                yield targets

    def state(self, waiting: tuple[str, ...], seen: int, given: tuple[tuple[str, Answer], ...]) -> _State:
        """The state without what can no longer matter for the way to the node."""
        bit = self.past.bit
        left = [key for key in dict.fromkeys(waiting) if not bit.get(key, 0) & seen]
        if self.node in left:
            left = left[: left.index(self.node) + 1]
        while left and left[-1] not in self.far:
            left.pop()
        left = [key for key in left if self._matters(key)]
        own = reads = 0
        for key in left:
            own |= self.past.own[key]
            reads |= self.past.reads[key]
        kept = sorted((key, self.past.kept(key, answer)) for key, answer in given if bit.get(key, 0) & reads)
        return _State(tuple(left), seen & own, tuple(kept))

    def _following(self, state: _State) -> Iterator[_Step]:
        """The steps from a state, the least likely first."""
        at, *rest = state.waiting
        data = self.graph.nodes[at]
        node: Question | Guidance = data["node"]
        seen = state.seen | self.past.bit.get(at, 0)
        given: dict[str, Answer | None] = dict(state.given)
        if isinstance(node, Guidance):
            yield _Step(0, "", "", self.state((*taken(data, "then", given), *rest), seen, state.given))
            return
        if node.kind is Kind.ANY_OF and at not in self.standing:
            yield from self._decide(state, node, rest, seen)
            return
        answers = [self.standing[at]] if at in self.standing else [option.id for option in reversed(node.options)]
        for answer in answers:
            if not isinstance(answer, str):
                answer = tuple(item for item in shown_items(node, given) if item in answer)
            own = {**given, at: answer}
            targets = (key for choice in selections(node, answer, own) for key in taken(data, choice, own))
            told = (*state.given, (at, answer)) if at in self.past.read else state.given
            yield _Step(int(at not in self.standing), at, answer, self.state((*targets, *rest), seen, told))

    def _decide(self, state: _State, question: Question, rest: list[str], seen: int) -> Iterator[_Step]:
        """The two steps on from the next item of a checklist; after the last one, the step out of it."""
        at, data = question.id, self.graph.nodes[question.id]
        decided, targets, kept, any_ticked, any_blank = state.partly or _Partly(0, (), (), False, False)
        given = {**dict(state.given), at: kept}
        first, items = self._order(question, state)
        if decided == len(items):
            how_many = "none" if not any_ticked else "some" if any_blank else "all"
            after = (*targets, *taken(data, how_many, given), *taken(data, "then", given))
            told = (*state.given, (at, kept)) if at in self.past.read else state.given
            yield _Step(int(not items), at, (), self.state((*after, *rest), seen, told))
            return
        item = items[decided]
        known = decided >= first and item in items[:first]
        for ticked in (item in kept,) if known else (True, False):
            more = taken(data, f"{'+' if ticked else '-'}{item}", given) if decided >= first else ()
            partly = _Partly(
                decided + 1,
                targets + tuple(key for key in more if self._matters(key) and key not in targets),
                (*kept, item) if ticked and not known and item in self.past.read.get(at, ()) else kept,
                any_ticked or ticked,
                any_blank or not ticked,
            )
            chosen = (item,) if ticked and not known else ()
            yield _Step(int(not decided), at, chosen, self._trimmed(state, partly))

    def _trimmed(self, state: _State, partly: _Partly) -> _State:
        """The state with a checklist decided in part, without what counts only behind the last way to the node."""
        at, *rest = state.waiting
        state = state._replace(partly=partly)
        targets = list(partly.targets)
        if self.node in targets:
            del targets[targets.index(self.node) + 1 :]
        elif any(key in self.far for targets in (rest, *self._open(at, state)) for key in targets):
            return state
        while targets and targets[-1] not in self.far:
            targets.pop()
        return state._replace(partly=partly._replace(targets=tuple(targets), any_ticked=True, any_blank=True))

    def _order(self, question: Question, state: _State) -> tuple[int, tuple[str, ...]]:
        """The items in the order in which they are decided: first, so many that routes of others read; then all."""
        shown = shown_items(question, dict(state.given))
        routes = [route for item in question.options for route in (item.ticked, item.unticked)]
        own = [c for route in routes for case in route for c in case.when if c.question == question.id]
        first = tuple(item for item in shown if any(item in condition.values for condition in own))
        return len(first), first + shown

    def _matters(self, key: str) -> bool:
        return key == self.node or not self.past.ends(key)
