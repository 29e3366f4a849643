"""The answers proposed on the way to a question or a guidance; a person gives each, none is given by itself."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from advisor.analysis.leading import leading
from advisor.messages import pair
from advisor.model import Answer, Guidance, Question
from advisor.text import Text
from advisor.walking import Walk, walk


class Proposal(NamedTuple):
    """What to answer now to come to a node.

    answer: None if nothing is to be proposed. remark: why that is so, in words; None while there is an answer.
    """

    answer: Answer | None
    remark: Text | None = None


def propose(taken: Walk, goal: str) -> Proposal:
    """The answer to the pending question of a walk that leads to a node with the fewest answers."""
    graph = taken.graph
    if goal not in graph:
        return Proposal(None, pair("find.no-way", node=goal))
    name = titled(graph.nodes[goal]["node"])
    if goal in taken.seen:
        return Proposal(None, pair("find.there", node=name))
    way = leading(graph, taken.start, goal, taken.answers).answers
    if way and taken.pending and taken.pending.id in way:
        return Proposal(_leanest(taken, way, taken.pending, goal))
    fresh = leading(graph, taken.start, goal).answers
    given = {answered.question.id: answered for answered in taken.path}
    other = next(
        (given[key].question for key, answer in (fresh or {}).items() if key in given and given[key].answer != answer),
        None,
    )
    if other is None:
        return Proposal(None, pair("find.no-way", node=name))
    return Proposal(None, pair("find.not-from-here", node=name, question=other.ask))


def _leanest(taken: Walk, way: Mapping[str, Answer], question: Question, goal: str) -> Answer:
    """An answer on the way; of a checklist no more is ticked than it takes."""
    answer = way[question.id]
    if isinstance(answer, tuple):
        for item in answer:
            fewer = tuple(one for one in answer if one != item)
            if goal in walk(taken.graph, taken.start, {**taken.answers, **way, question.id: fewer}).seen:
                answer = fewer
    return answer


def titled(node: Question | Guidance) -> Text:
    """What a node is called: a guidance's title, or what a question asks."""
    return node.title if isinstance(node, Guidance) else node.ask


def spelled(question: Question, answer: Answer) -> Text:
    """A proposed answer in words."""
    chosen = (answer,) if isinstance(answer, str) else answer
    labels = [option.label for option in question.options if option.id in chosen]
    if not labels:
        return pair("find.proposed.none")
    return Text(" · ".join(label.en for label in labels), " · ".join(label.fr for label in labels))
