"""Which way a class went through a scene: the questions that it met, and what led from one to the next."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import NamedTuple

import networkx as nx

from advisor.analysis.citing import cited
from advisor.model import Decision, Feedback, Kind, Option, Question
from advisor.training.feedback import ANY
from advisor.training.scoring import Part
from advisor.training.taking import Carried, Given, Judgement, Reached, Shown, Standing, Told

BEGIN, END, STOPPED = "begin", "end", "stopped"
"""Where a way comes from and what it comes to, beside questions; STOPPED: the attempt was not taken further."""


class Met(NamedTuple):
    """A question of a scene and what the class answered to it first.

    decision: None where the vignette says nothing. by: how many met it. judged: the first answers by what they are
    worth. chosen: by option; on a checklist, how many ticked it. named: whether the provision was named, of those who
    were asked.
    """

    question: Question
    decision: Decision | None
    by: int
    judged: Mapping[Judgement, int]
    chosen: Mapping[str, int]
    named: Part


class Passage(NamedTuple):
    """How many went on from a question to the next; astray: on a wrong answer."""

    source: str
    target: str
    astray: bool
    by: int


class Flow(NamedTuple):
    """A scene as the class went through it.

    began: how many came to it. layers: the questions in the order of the way, those side by side that nobody met after
    one another; those of the reference way first.
    """

    scene: int
    began: int
    layers: tuple[tuple[Met, ...], ...]
    passages: tuple[Passage, ...]

    @property
    def met(self) -> tuple[Met, ...]:
        """The questions in the order of the way."""
        return tuple(met for layer in self.layers for met in layer)


class WrongTurn(NamedTuple):
    """A wrong first answer, or one item of it.

    option: what was chosen; on a checklist the item that was set otherwise than in the answer, `ticked` or left out.
    by: how many took the turn, of so many that met the question. provisions: what explains it.
    """

    scene: int
    decision: Decision
    question: Question
    option: Option
    ticked: bool | None
    by: int
    of: int
    feedback: Feedback | None
    provisions: tuple[str, ...]


def flow(standings: Sequence[Standing], scene: int) -> Flow:
    """The way of a class through a scene of their exercise, counted from 0."""
    passages: Counter[tuple[str, str, bool]] = Counter()
    answers: dict[str, list[Given]] = {}
    named: dict[str, list[bool]] = {}
    began = 0
    for standing in standings:
        here = [event for event in standing.events if event.scene == scene]
        began += any(isinstance(event, Told) for event in here)
        first, last = _ways(here)
        for key, given in first.items():
            answers.setdefault(key, []).append(given)
        for event in here:
            if isinstance(event, Carried):
                named.setdefault(event.asked.question, []).append(event.right)
        if here:
            end = END if any(isinstance(event, Reached) for event in here) else STOPPED
            stops = [(BEGIN, False), *last.items()]
            targets = [*last, end]
            passages.update((source, target, astray) for (source, astray), target in zip(stops, targets, strict=True))
    met = {key: _met(standings[0], scene, found, named.get(key, [])) for key, found in answers.items()}
    counted = tuple(Passage(*key, number) for key, number in sorted(passages.items()))
    return Flow(scene, began, layers(met, counted), counted)


def wrong_turns(flow: Flow, standings: Sequence[Standing]) -> tuple[WrongTurn, ...]:
    """The wrong turns of a scene, the commonest first."""
    taken: Counter[tuple[str, str, bool | None]] = Counter()
    for standing in standings:
        first, _ = _ways([event for event in standing.events if event.scene == flow.scene])
        for event in first.values():
            if event.judgement is Judgement.WRONG:
                right = standing.exercise.scenes[flow.scene].known[event.question.id].answer
                taken.update(_turns(event, right))
    place = {met.question.id: number for number, met in enumerate(flow.met)}
    order = sorted(taken, key=lambda key: (-taken[key], place[key[0]], key[1]))
    return tuple(_wrong(flow, flow.met[place[key[0]]], key, taken[key]) for key in order)


def _ways(here: Sequence[object]) -> tuple[dict[str, Given], dict[str, bool]]:
    """Of one student in one scene: the first answers, and whether the answer that was gone on with is wrong."""
    first: dict[str, Given] = {}
    last: dict[str, bool] = {}
    for event in here:
        if isinstance(event, Given) and not event.astray:
            first.setdefault(event.question.id, event)
            last[event.question.id] = event.judgement is Judgement.WRONG
        if isinstance(event, Shown):
            last[event.question.id] = False
    return first, last


def _met(standing: Standing, scene: int, given: Sequence[Given], named: Sequence[bool]) -> Met:
    question = given[0].question
    chosen: Counter[str] = Counter()
    for event in given:
        chosen.update({event.answer} if isinstance(event.answer, str) else {*event.answer})
    judged = Counter(event.judgement for event in given)
    decision = standing.exercise.scenes[scene].known.get(question.id)
    return Met(question, decision, len(given), judged, chosen, Part(sum(named), len(named)))


def layers(met: Mapping[str, Met], passages: Sequence[Passage]) -> tuple[tuple[Met, ...], ...]:
    """Questions by id, laid out in the order in which most went from one to the next."""
    way: nx.DiGraph[str] = nx.DiGraph()
    way.add_nodes_from(met)
    for passage in passages:
        if passage.source in met and passage.target in met:
            before = way.get_edge_data(passage.source, passage.target, {"by": 0})["by"]
            way.add_edge(passage.source, passage.target, by=before + passage.by)
    # Two students may meet two questions in opposite orders: the rarer order is not drawn down the page, but up.
    while not nx.is_directed_acyclic_graph(way):
        way.remove_edge(*min(nx.find_cycle(way), key=lambda edge: (way.edges[edge]["by"], edge)))
    return tuple(
        tuple(sorted((met[key] for key in layer), key=lambda one: (one.decision is None, -one.by, one.question.id)))
        for layer in nx.topological_generations(way)
    )


def _turns(event: Given, right: object) -> list[tuple[str, str, bool | None]]:
    question, answer = event.question, event.answer
    if question.kind is not Kind.ANY_OF or isinstance(answer, str) or not isinstance(right, tuple):
        return [(question.id, str(answer), None)]
    return [(question.id, item, item in answer) for item in {*answer} ^ {*right}]


def _wrong(flow: Flow, met: Met, key: tuple[str, str, bool | None], by: int) -> WrongTurn:
    question, decision = met.question, met.decision
    option = question.option(key[1])
    if decision is None or option is None:
        raise ValueError(key)
    feedback = decision.otherwise.get(option.id, decision.otherwise.get(ANY))
    provisions = tuple(citation.provision for citation in feedback.cite) if feedback else ()
    turn = (by, met.by, feedback, provisions or cited([question]))
    return WrongTurn(flow.scene, decision, question, option, key[2], *turn)
