"""What if: which changed answers would lead elsewhere, the nearest first."""

from __future__ import annotations

from collections.abc import Iterator
from heapq import heappop, heappush
from typing import NamedTuple

from advisor.analysis.branches import TooManyBranchesError, branches
from advisor.analysis.changing import Replaced
from advisor.analysis.tracing import Trace, Tracer
from advisor.graph import Graph, shown_items
from advisor.model import Answer, Guidance, Kind, Question, Verdict
from advisor.walking import Answered, Walk, walk

BUDGET = 400
"""Walks that are made before the search stops."""
CHANGES = 2
"""As many answers are changed at once."""
FURTHER = 3
"""As many new questions are answered after a change."""


class Turn(NamedTuple):
    """A way to another outcome: answers that are changed, and answers to questions that this brings up.

    further: one choice of new answers that decides the outcome; open: the new questions that are left then, at least,
    whose answers make no difference to it. verdict: the gravest of the guidance collected by then. appears and goes:
    beside what there is now.
    """

    changes: tuple[Replaced, ...]
    further: tuple[Answered, ...]
    open: int
    verdict: Verdict | None
    appears: tuple[Guidance, ...]
    goes: tuple[Guidance, ...]

    @property
    def stir(self) -> int:
        """How much guidance comes or goes."""
        return len(self.appears) + len(self.goes)

    @property
    def citations(self) -> tuple[str, ...]:
        """The provisions that turn it: those that the changed questions cite, else the guidance reached, or left."""
        asked = [c.provision for change in self.changes for c in change.question.cite]
        reached = [c.provision for guidance in self.appears or self.goes for c in guidance.cite]
        return tuple(dict.fromkeys(asked or reached))


class WhatIf(NamedTuple):
    """The nearest ways elsewhere.

    away: each single changed answer without which `guidance` would not be, the fewest new answers first. verdict: the
    gravest now. verdicts: for each other gravest verdict the nearest way, the fewest changes first, then the fewest new
    answers. looked: all ways with so many changed answers were looked at; exact: so were all within the limits.
    """

    guidance: Guidance | None
    verdict: Verdict | None
    away: tuple[Turn, ...]
    verdicts: tuple[Turn, ...]
    looked: int
    exact: bool


class _Way(NamedTuple):
    """Answers given otherwise, and anew, in the order of the walk; `last` and `item` are where the last one stands.

    cost: the number of changes; `changes` has the two of one checklist as one answer.
    """

    cost: int = 0
    changes: tuple[tuple[str, Answer], ...] = ()
    further: tuple[tuple[str, Answer], ...] = ()
    last: str | None = None
    item: int = -1

    @property
    def answers(self) -> dict[str, Answer]:
        """The answers that it gives."""
        return dict((*self.changes, *self.further))

    def with_change(self, key: str, answer: Answer, item: int = -1) -> _Way:
        """The way with one more change."""
        return _Way(self.cost + 1, tuple({**dict(self.changes), key: answer}.items()), self.further, key, item)


class Turner:
    """Looks for ways elsewhere in one graph.

    One *change* is another answer to a question that is answered, on a checklist one item ticked or unticked. Questions
    that wait for an answer now are left out on both sides: they are passed over as if they led nowhere. A question that
    only a change brings up is new. An outcome is *decided* once no guidance that new questions can still lead to would
    alter it, conditions aside. Ways with up to `CHANGES` changes and `FURTHER` new answers are looked at, the fewest
    changes first and then the fewest new answers, until as many walks as the budget allows are made.
    """

    def __init__(self, graph: Graph, budget: int = BUDGET) -> None:
        self.tracer = Tracer(graph)
        self.budget = budget

    def what_if(self, now: Walk, guidance: str | None = None) -> WhatIf:
        """The nearest ways elsewhere from where a walk of answers by full question ids has come to.

        guidance: the id of one that the walk has collected, whose ways away are wanted.
        """
        return _Search(self.tracer, now, guidance).result(self.budget)


class _Search:
    """One search, the nearest way first."""

    def __init__(self, tracer: Tracer, now: Walk, guidance: str | None) -> None:
        self.tracer = tracer
        self.start, self.answers = now.start, now.answers
        nodes = tracer.nodes
        self.base = walk(tracer.graph, now.start, now.answers, nodes.keys() - now.answers.keys())
        self.still = {
            key for key, a in self.base.seen.items() if a is None and isinstance(nodes[key]["node"], Question)
        }
        self.guidance = guidance
        self.bit = tracer.bit.get(guidance or "", 0)
        self.verdict = tracer.gravest(sum(tracer.bit[one.id] for one in self.base.guidance))
        self.wanted = {v for v, bits in tracer.of.items() if bits & tracer.ahead[now.start]} - {self.verdict}
        self.away: dict[tuple[str, Answer], Turn] = {}
        self.verdicts: list[Turn] = []

    def result(self, budget: int) -> WhatIf:
        """Look until everything wanted is found, nothing is left to look at, or the budget is used up."""
        heap: list[tuple[int, int, int, Iterator[_Way]]] = [(0, 0, 0, iter([_Way()]))]
        serial, looked, exact = 0, CHANGES, True
        while heap and self._useful(cost := heap[0][0]):
            try:
                way = next(heap[0][3], None)
            except TooManyBranchesError:
                way, looked, exact = None, min(looked, cost - 1), False
            if way is None:
                heappop(heap)
                continue
            if budget == 0:
                looked, exact = min(looked, cost - 1), False
                break
            budget -= 1
            trace = self.tracer.follow(self.start, self.answers, way.answers, self.still)
            if way.cost:
                self._note(way, trace)
            further = len(way.further)
            heappush(heap, (cost, further + 1, serial + 1, self._further(way, trace)))
            heappush(heap, (cost + 1, further, serial + 2, self._changed(way, trace)))
            serial += 2
        node = self.tracer.nodes[self.guidance]["node"] if self.guidance else None
        away = sorted(self.away.values(), key=lambda turn: (len(turn.further), turn.open, turn.stir))
        return WhatIf(node, self.verdict, tuple(away), tuple(self.verdicts), max(0, looked), exact)

    def _useful(self, cost: int) -> bool:
        """Whether a way with so many changes can be one that is looked for."""
        return cost <= (CHANGES if self.wanted else 1 if self.bit else 0)

    # ---------------------------------------------------------------- outcomes

    def _ahead(self, trace: Trace) -> int:
        """The guidance that new questions can still lead to."""
        if trace.pending is None:
            return 0
        bits = self.tracer.ahead[trace.pending]
        for node in trace.waiting:
            if node not in trace.seen and node not in self.still:
                bits |= self.tracer.ahead[node]
        return bits

    def _note(self, way: _Way, trace: Trace) -> None:
        """Keep a way if it decides what is looked for."""
        here = trace.guidance
        whole = here | self._ahead(trace)
        gravest = self.tracer.gravest(here)
        if way.cost == 1 and self.bit and not self.bit & whole:
            self.away.setdefault(way.changes[0], self._turn(way))
        if gravest in self.wanted and self.tracer.gravest(whole) is gravest:
            self.wanted.discard(gravest)
            self.verdicts.append(self._turn(way))

    def _turn(self, way: _Way) -> Turn:
        nodes = self.tracer.nodes
        then = walk(self.tracer.graph, self.start, {**self.answers, **way.answers}, self.still)
        # What waits is visited whatever is answered to what is new.
        coming = [nodes[key]["node"] for key in then.waiting if key not in then.seen] if then.pending else []
        found = {one.id: one for one in [*then.guidance, *coming] if isinstance(one, Guidance)}
        open_now = {one.id for one in [then.pending, *coming] if isinstance(one, Question)}
        return Turn(
            tuple(Replaced(nodes[key]["node"], self.answers[key], answer) for key, answer in way.changes),
            tuple(Answered(nodes[key]["node"], answer) for key, answer in way.further),
            len(open_now - self.still - self.answers.keys()),
            min((one.verdict for one in found.values()), key=lambda verdict: verdict.rank, default=None),
            tuple(one for key, one in found.items() if key not in self.base.seen),
            tuple(one for one in self.base.guidance if one.id not in found),
        )

    # ---------------------------------------------------------------- the next steps

    def _further(self, way: _Way, trace: Trace) -> Iterator[_Way]:
        """The ways that answer the new question too, if any answer can still decide what is looked for."""
        key = trace.pending
        if key is None or len(way.further) == FURTHER:
            return
        here, ahead = trace.guidance, self._ahead(trace)
        gravest = self.tracer.gravest(here)
        sought = way.cost == 1 and self.bit and not self.bit & here and way.changes[0] not in self.away
        graver = {v for v in self.tracer.graver(gravest) if self.tracer.of[v] & ahead}
        if not sought and not self.wanted & {*graver, gravest}:
            return
        read = frozenset(self.tracer.read.get(key, ()))
        for branch in branches(self.tracer.nodes[key], trace.seen, read, alike=self._alike):
            yield way._replace(further=(*way.further, (key, branch.answer)), last=key, item=-1)

    def _alike(self, target: str) -> str:
        """One name for all guidance that leads no further and has the same verdict."""
        if target == self.guidance or target not in self.tracer.leaves:
            return target
        verdict: Verdict = self.tracer.nodes[target]["node"].verdict
        return verdict

    def _changed(self, way: _Way, trace: Trace) -> Iterator[_Way]:
        """The ways with one more change, later on the walk than the last one: so none is made twice."""
        given: dict[str, Answer | None] = {}
        new, before = dict(way.further), way.answers
        after = way.last is None
        for key, answer in trace.seen.items():
            here = key == way.last
            if answer is not None and (after or here) and key not in new:
                question: Question = self.tracer.nodes[key]["node"]
                if question.kind is Kind.ANY_OF:
                    raw, shown = before.get(key, self.answers[key]), shown_items(question, given)
                    for number, option in enumerate(question.options):
                        if option.id in shown and (not here or number > way.item):
                            other = tuple(o.id for o in question.options if (o.id in raw) != (o.id == option.id))
                            yield way.with_change(key, other, number)
                elif not here:
                    for option in question.options:
                        if option.id != answer:
                            yield way.with_change(key, option.id)
            given[key] = answer
            after = after or here
