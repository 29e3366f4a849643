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
    """A question that the vignette answers, and what the class answered to it first.

    by: how many met it. judged: the first answers by what they are worth. chosen: by option; on a checklist, how many
    ticked it. named: whether the provision was named, of those who were asked.
    """

    question: Question
    decision: Decision
    by: int
    judged: Mapping[Judgement, int]
    chosen: Mapping[str, int]
    named: Part

    @property
    def key(self) -> str:
        """What passages call it."""
        return self.question.id


class Aside(NamedTuple):
    """Questions of which the vignette says nothing, met on a way of one's own.

    after: the question that was answered before, or BEGIN. by: how many went there. questions: each with how many met
    it, those whom most met first.
    """

    after: str
    by: int
    questions: tuple[tuple[Question, int], ...]

    @property
    def key(self) -> str:
        """What passages call it."""
        return aside(self.after)


class Passage(NamedTuple):
    """How many went on from a question, or from aside, to the next; astray: on a wrong answer."""

    source: str
    target: str
    astray: bool
    by: int


class Flow(NamedTuple):
    """A scene as the class went through it.

    began: how many came to it. layers: what was met, in the order of the way; side by side what nobody met after one
    another, the questions first.
    """

    scene: int
    began: int
    layers: tuple[tuple[Met | Aside, ...], ...]
    passages: tuple[Passage, ...]

    @property
    def met(self) -> tuple[Met, ...]:
        """The questions that the vignette answers, in the order of the way."""
        return tuple(one for layer in self.layers for one in layer if isinstance(one, Met))


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


def aside(after: str) -> str:
    """What passages call the questions beside the vignette that follow a question of it."""
    return f"aside {after}"


def flow(standings: Sequence[Standing], scene: int) -> Flow:
    """The way of a class through a scene of their exercise, counted from 0."""
    known = standings[0].exercise.scenes[scene].known
    passages: Counter[tuple[str, str, bool]] = Counter()
    answers: dict[str, list[Given]] = {}
    besides: dict[str, list[list[Question]]] = {}
    named: dict[str, list[bool]] = {}
    began = 0
    for standing in standings:
        here = [event for event in standing.events if event.scene == scene]
        began += any(isinstance(event, Told) for event in here)
        first, last = _ways(here)
        stops = [(BEGIN, False)]
        for key, given in first.items():
            if key in known:
                answers.setdefault(key, []).append(given)
                stops.append((key, last[key]))
                continue
            if not stops[-1][0].startswith(aside("")):
                besides.setdefault(stops[-1][0], []).append([])
                stops.append((aside(stops[-1][0]), False))
            besides[stops[-1][0].removeprefix(aside(""))][-1].append(given.question)
        for event in here:
            if isinstance(event, Carried):
                named.setdefault(event.asked.question, []).append(event.right)
        if here:
            end = END if any(isinstance(event, Reached) for event in here) else STOPPED
            targets = [*(key for key, _ in stops[1:]), end]
            passages.update((source, target, astray) for (source, astray), target in zip(stops, targets, strict=True))
    met: list[Met | Aside] = [_met(known[key], given, named.get(key, [])) for key, given in answers.items()]
    met += [_aside(after, gone) for after, gone in besides.items()]
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


def _met(decision: Decision, given: Sequence[Given], named: Sequence[bool]) -> Met:
    chosen: Counter[str] = Counter()
    for event in given:
        chosen.update({event.answer} if isinstance(event.answer, str) else {*event.answer})
    judged = Counter(event.judgement for event in given)
    return Met(given[0].question, decision, len(given), judged, chosen, Part(sum(named), len(named)))


def _aside(after: str, gone: Sequence[Sequence[Question]]) -> Aside:
    questions = {question.id: question for one in gone for question in one}
    counted = Counter(question.id for one in gone for question in one)
    order = sorted(counted, key=lambda key: (-counted[key], key))
    return Aside(after, len(gone), tuple((questions[key], counted[key]) for key in order))


def layers(met: Sequence[Met | Aside], passages: Sequence[Passage]) -> tuple[tuple[Met | Aside, ...], ...]:
    """What was met, laid out in the order in which most went from one to the next."""
    known = {one.key: one for one in met}
    way: nx.DiGraph[str] = nx.DiGraph()
    way.add_nodes_from(known)
    for passage in passages:
        if passage.source in known and passage.target in known:
            before = way.get_edge_data(passage.source, passage.target, {"by": 0})["by"]
            way.add_edge(passage.source, passage.target, by=before + passage.by)
    # Two students may meet two questions in opposite orders: the rarer order is not drawn down the page, but up.
    while not nx.is_directed_acyclic_graph(way):
        way.remove_edge(*min(nx.find_cycle(way), key=lambda edge: (way.edges[edge]["by"], edge)))
    return tuple(
        tuple(sorted((known[key] for key in layer), key=lambda one: (isinstance(one, Aside), -one.by, one.key)))
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
    if option is None:
        raise ValueError(key)
    feedback = decision.otherwise.get(option.id, decision.otherwise.get(ANY))
    provisions = tuple(citation.provision for citation in feedback.cite) if feedback else ()
    turn = (by, met.by, feedback, provisions or cited([question]))
    return WrongTurn(flow.scene, decision, question, option, key[2], *turn)
