"""What a vignette asks of a student, which answers are wrong there, and what is said to them."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import NamedTuple

from advisor.graph import Graph
from advisor.model import Answer, Beat, Decision, Feedback, Kind, Question, Vignette
from advisor.walking import walk

ANY = "any"
"""The key of the feedback for every wrong answer that has none of its own."""


class Turn(NamedTuple):
    """A decision that a student takes; shown: the ids of the question's options that are shown there."""

    beat: Beat
    decision: Decision
    question: Question
    shown: tuple[str, ...]


def turns(graph: Graph, vignette: Vignette) -> Iterator[Turn]:
    """Every decision of a vignette that a student takes, in order.

    Answers carry over from beat to beat: what an earlier beat has settled, and a later one only repeats, is not asked
    again. A turn that its tree does not come to is left out; AnswerError: a name that the graph does not have.
    """
    settled: dict[str, Answer] = {}
    for beat in vignette.beats:
        for decision in beat.path:
            before = settled.pop(decision.question, None)
            if before is None or not same(before, decision.answer):
                come = walk(graph, vignette.tree, settled)
                if come.pending and come.pending.id == decision.question:
                    yield Turn(beat, decision, come.pending, come.shown_items)
            settled[decision.question] = decision.answer


def defensible(decision: Decision, answer: Answer) -> bool:
    """Whether an answer is the reference answer, or stands beside it; on a checklist the order does not matter."""
    return any(same(answer, right) for right in (decision.answer, *decision.also))


def wrong_answers(decision: Decision, question: Question, shown: Collection[str] | None = None) -> tuple[Answer, ...]:
    """Each single answer that is wrong, in the question's order; on a checklist, each that differs by one item.

    shown: the ids of the options that are shown; all of them unless given.
    """
    options = [option.id for option in question.options if shown is None or option.id in shown]
    if question.kind is Kind.ANY_OF:
        ticked = set(decision.answer)
        answers: list[Answer] = [tuple(one for one in options if one in ticked ^ {item}) for item in options]
    else:
        answers = list(options)
    return tuple(answer for answer in answers if not defensible(decision, answer))


def feedback_for(decision: Decision, answer: Answer) -> Feedback | None:
    """What is said to an answer; None to a defensible one, and where nothing was written.

    If several items of a checklist are ticked or left out wrongly, the first that is written counts: authors write them
    in the question's order.
    """
    if defensible(decision, answer):
        return None
    astray = {answer} if isinstance(answer, str) else {*answer} ^ {*decision.answer}
    own = (feedback for key, feedback in decision.otherwise.items() if key in astray)
    return next(own, decision.otherwise.get(ANY))


def same(one: Answer, other: Answer) -> bool:
    """Whether two answers are the same; on a checklist the order does not matter."""
    if isinstance(one, str) or isinstance(other, str):
        return one == other
    return {*one} == {*other}
