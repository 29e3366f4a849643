"""The longest way through a tree, found by asking at each question which answer leaves the most to be answered."""

from __future__ import annotations

from advisor.analysis.ways import WayCounter
from advisor.library import Library
from advisor.model import Answer, Consultation, Kind, Question
from advisor.walking import Walk, walk


def longest(library: Library, tree: str) -> Consultation:
    """A consultation on the longest way through a tree; between equals, the one that has met more nodes."""
    ways = WayCounter(library.graph)
    answers: dict[str, Answer] = {}

    def far(question: Question, answer: Answer) -> tuple[int, int]:
        taken = walk(library.graph, tree, {**answers, question.id: answer})
        return ways.left(taken).longest, len(taken.visits)

    while pending := (taken := walk(library.graph, tree, answers)).pending:
        question = pending
        answers[question.id] = max(_candidates(question, taken), key=lambda answer: far(question, answer))
    return Consultation(start=tree, answers=answers)


def _candidates(question: Question, taken: Walk) -> list[Answer]:
    if question.kind is not Kind.ANY_OF:
        return [option.id for option in question.options]
    shown = tuple(option.id for option in question.options if option.id in taken.shown_items)
    each = [tuple(item for item in shown if (item == one) is alone) for one in shown for alone in (True, False)]
    return [(), shown, *each]
