"""Why a question is asked: computed from the graph and the answers, never written by an author."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from enum import StrEnum
from typing import NamedTuple

from advisor.analysis.leading import leading
from advisor.analysis.led import led
from advisor.analysis.past import Past
from advisor.analysis.reach import Reach, Ticks, reach
from advisor.graph import Graph, shown_items
from advisor.model import Answer, Guidance, Kind, Option, Question
from advisor.walking import Answered, Walk, walk

SETTLED = 40
"""Outcomes whose open conditions are settled by a search; beyond that, what may be reached counts as reached."""


class Choice(StrEnum):
    """What an answer does: one is given, an item is ticked or not, or so many items are ticked or are not."""

    ANSWER = "answer"
    TICKED = "ticked"
    BLANK = "blank"
    ALL = "all"
    SOME = "some"
    NONE = "none"
    NOT_ALL = "not-all"
    NOT_NONE = "not-none"


class Parting(NamedTuple):
    """What only one answer can still lead to, and what every answer but this one can; the gravest first."""

    choice: Choice
    option: Option | None
    only: tuple[Guidance, ...]
    never: tuple[Guidance, ...] = ()


class Reasons(NamedTuple):
    """Why a question is asked.

    led: the earlier answers that led here, in order. open: the guidance that can still be reached, the gravest first.
    parted: of it, what some answers lead to and others do not. partings: answer by answer, what parts them; where
    conditions are open, a checklist may part more. exact: False if some of what is open may turn out not to be.
    """

    question: Question
    led: tuple[Answered, ...]
    open: tuple[Guidance, ...]
    parted: tuple[Guidance, ...]
    partings: tuple[Parting, ...]
    exact: bool


def asked(taken: Walk, question: str) -> Walk:
    """The walk as far as a question that it has asked: there it is the pending one."""
    before: dict[str, Answer] = {}
    for key, answer in taken.seen.items():
        if key == question:
            break
        if answer is not None:
            before[key] = answer
    return walk(taken.graph, taken.start, before)


def reasons(taken: Walk, question: str, most: int = SETTLED) -> Reasons:
    """Why a walk asks, or has asked, a question; answers given after it count for nothing.

    most: how many outcomes are looked for one by one where a condition is open. KeyError: it was not asked.
    """
    here = asked(taken, question)
    pending = here.pending
    if pending is None or pending.id != question:
        raise KeyError(question)
    finder = _Finder(here, pending, most)
    rows = _checklist(finder) if pending.kind is Kind.ANY_OF else _answers(finder)
    everything, common, partings = rows
    order = _order(taken.graph)
    return Reasons(
        pending,
        led(here, question),
        order(everything),
        order(everything - common),
        tuple(
            Parting(choice, option, order(only), order(never))
            for choice, option, only, never in partings
            if choice is Choice.ANSWER or only
        ),
        finder.exact,
    )


_Row = tuple[Choice, Option | None, frozenset[str], frozenset[str]]
_Rows = tuple[frozenset[str], frozenset[str], list[_Row]]
_NONE: frozenset[str] = frozenset()


class _Finder:
    """The guidance that can be reached from a pending question, once it is answered."""

    def __init__(self, here: Walk, question: Question, most: int) -> None:
        self.graph: Graph = here.graph
        self.here = here
        self.question = question
        self.left = most
        self.exact = True
        self.past: Past | None = None
        self.known: dict[str, bool] = {}
        self.used: dict[str, Answer] = {answered.question.id: answered.answer for answered in here.path}

    def after(self, answer: Answer) -> frozenset[str]:
        """What an answer leads to or can still lead to."""
        answers: Mapping[str, Answer] = {**self.used, self.question.id: answer}
        then = walk(self.graph, self.here.start, answers)
        fresh = then.seen.keys() - self.here.seen.keys()
        waiting = (*((then.pending.id,) if then.pending else ()), *then.waiting)
        seen = {key: given for key, given in then.seen.items() if then.pending is None or key != then.pending.id}
        found = reach(self.graph, waiting, seen)
        return self._guidance(fresh | found.sure) | self._settled(found, answers)

    def ticked(self, ticked: Iterable[str], blank: Iterable[str]) -> frozenset[str]:
        """What some answer to a checklist leads to that ticks these items and not those."""
        ticks = Ticks(self.question.id, frozenset(ticked), frozenset(blank))
        seen = {key: given for key, given in self.here.seen.items() if key != self.question.id}
        found = reach(self.graph, (self.question.id, *self.here.waiting), seen, ticks)
        # The search settles whether any answer leads there, not whether one does that ticks just these.
        may = {node for node in sorted(self._guidance(found.may)) if self._can(node)}
        return self._guidance(found.sure) | may

    def _guidance(self, nodes: Iterable[str]) -> frozenset[str]:
        return frozenset(node for node in nodes if isinstance(self.graph.nodes[node]["node"], Guidance))

    def _settled(self, found: Reach, answers: Mapping[str, Answer]) -> frozenset[str]:
        """Of what only may be reached, what can be."""
        return frozenset(node for node in sorted(self._guidance(found.may)) if self._leads(node, answers))

    def _can(self, node: str) -> bool:
        if node not in self.known:
            self.known[node] = self._leads(node, self.used)
        return self.known[node]

    def _leads(self, node: str, answers: Mapping[str, Answer]) -> bool:
        """Whether further answers lead to a node; beyond the budget it counts as if they did."""
        if self.left > 0:
            self.left -= 1
            self.past = self.past or Past(self.graph)
            way = leading(self.graph, self.here.start, node, answers, past=self.past)
            if way.exact:
                return way.answers is not None
        self.exact = False
        return True


def _answers(finder: _Finder) -> _Rows:
    """What is open, what every answer leaves open, and the rows of a question with one answer."""
    reached = {option.id: finder.after(option.id) for option in finder.question.options}
    rows: list[_Row] = []
    for option in finder.question.options:
        others = [one for key, one in reached.items() if key != option.id]
        only = reached[option.id] - _NONE.union(*others)
        never = frozenset.intersection(*others) - reached[option.id] if len(others) > 1 else _NONE
        rows.append((Choice.ANSWER, option, only, never))
    every = list(reached.values())
    return _NONE.union(*every), frozenset.intersection(*every) if every else _NONE, rows


def _checklist(finder: _Finder) -> _Rows:
    """The same of a checklist: what each item parts, and what hangs on how many are ticked."""
    shown = shown_items(finder.question, finder.here.seen)
    options = [option for option in finder.question.options if option.id in shown]
    nothing, all_ = finder.ticked((), shown), finder.ticked(shown, ())
    whole = finder.ticked((), ())
    with_, without = {}, {}
    for item in shown:
        ticked, blank = finder.ticked((item,), ()), finder.ticked((), (item,))
        with_[item], without[item] = ticked - blank, blank - ticked
    many = len(shown) > 1
    only_all = frozenset.intersection(*with_.values()) if many else _NONE
    only_none = frozenset.intersection(*without.values()) if many else _NONE
    rows: list[_Row] = [(Choice.ALL, None, only_all, _NONE), (Choice.NONE, None, only_none, _NONE)]
    for option in options:
        rows.append((Choice.TICKED, option, with_[option.id] - only_all, _NONE))
        rows.append((Choice.BLANK, option, without[option.id] - only_none, _NONE))
    told = _NONE.union(*(only for _, _, only, _ in rows))
    less = {Choice.SOME: nothing | all_, Choice.NOT_ALL: all_, Choice.NOT_NONE: nothing}
    for choice, ends in less.items():
        rows.append((choice, None, whole - ends - told, _NONE))
        told |= whole - ends
    return whole, whole - told, rows


def _order(graph: Graph) -> Callable[[Iterable[str]], tuple[Guidance, ...]]:
    """Sorts guidance: the gravest first, equals as the trees have them."""
    place = {node: number for number, node in enumerate(graph)}

    def ordered(names: Iterable[str]) -> tuple[Guidance, ...]:
        found: list[Guidance] = [graph.nodes[name]["node"] for name in sorted(names, key=place.__getitem__)]
        return tuple(sorted(found, key=lambda guidance: guidance.verdict.rank))

    return ordered
