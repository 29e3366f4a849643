"""What "I don't know" leaves open: where each of the other answers leads, and where they meet again."""

from __future__ import annotations

from collections import deque
from typing import NamedTuple

from advisor.analysis.changing import settled
from advisor.graph import Graph
from advisor.model import Answer, Guidance, Kind, Option, Question
from advisor.walking import Walk, walk

UNSURE = "unsure"
"""The id of the answer "I don't know"."""


class Side(NamedTuple):
    """One answer; the guidance that it brings before the next question; and that question, None if there is none."""

    option: Option
    guidance: tuple[Guidance, ...]
    next: Question | None


class Fork(NamedTuple):
    """The continuations of a question without "I don't know", in the order of its options.

    meets: the first node, in the order of the first side, that stands on all sides whatever is answered on the way; if
    there is none, the nearest that may (`sure` is False), or None.
    """

    question: Question
    sides: tuple[Side, ...]
    meets: Question | Guidance | None
    sure: bool


def forks(question: Question) -> bool:
    """Whether "I don't know" is one of a question's answers."""
    return question.kind is not Kind.ANY_OF and question.option(UNSURE) is not None


def forked(now: Walk, asked: Question | None) -> Question | None:
    """The question whose continuations are of use: the one asked, or the last one that was answered "I don't know"."""
    if asked is not None and forks(asked):
        return asked
    return next((one.question for one in reversed(now.path) if one.answer == UNSURE), None)


def fork(now: Walk, question: Question) -> Fork:
    """The continuations of a question that a walk has come to, pending or answered."""
    given = list(now.seen)
    before = set(given[: given.index(question.id) + 1])
    options = [option for option in question.options if option.id != UNSURE]
    walks = [walk(now.graph, now.start, _with(now, question, option.id)) for option in options]
    sure = [[key for key in settled(one) if key not in before] for one in walks]
    nodes = now.graph.nodes
    common = next((key for key in sure[0] if all(key in other for other in sure[1:])), None) if sure else None
    meets = common or _nearest(now.graph, sure, before)
    return Fork(
        question,
        tuple(_side(option, one, question) for option, one in zip(options, walks, strict=True)),
        nodes[meets]["node"] if meets else None,
        common is not None,
    )


def _with(now: Walk, question: Question, answer: str) -> dict[str, Answer]:
    return {**now.answers, question.id: answer}


def _side(option: Option, taken: Walk, question: Question) -> Side:
    keys = list(taken.seen)
    guidance: list[Guidance] = []
    for key in keys[keys.index(question.id) + 1 :]:
        node = taken.graph.nodes[key]["node"]
        if isinstance(node, Question):
            return Side(option, tuple(guidance), node)
        guidance.append(node)
    return Side(option, tuple(guidance), None)


def _nearest(graph: Graph, sides: list[list[str]], before: set[str]) -> str | None:
    """The node with the fewest edges from the first side that all sides can reach."""
    reached = [_reached(graph, side, before) for side in sides]
    return next((key for key in reached[0] if all(key in other for other in reached[1:])), None) if reached else None


def _reached(graph: Graph, start: list[str], before: set[str]) -> dict[str, None]:
    """The nodes that can be reached, the nearest first."""
    found = dict.fromkeys(start)
    waiting = deque(start)
    while waiting:
        for following in graph.successors(waiting.popleft()):
            if following not in found and following not in before:
                found[following] = None
                waiting.append(following)
    return found
