"""The answers proposed on the way to a question or a guidance; a person gives each, none is given by itself."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from advisor.analysis.leading import leading
from advisor.analysis.past import Past
from advisor.messages import pair
from advisor.model import Answer, Guidance, Question
from advisor.text import Text
from advisor.walking import Walk, walk

FEW = 400
"""States that are looked at to see whether an answer that stands first leads there as soon."""


class Proposal(NamedTuple):
    """What to answer now to come to a node.

    answer: None if nothing is to be proposed. remark: why that is so, in words; None while there is an answer.
    """

    answer: Answer | None
    remark: Text | None = None


def propose(taken: Walk, goal: str, past: Past | None = None) -> Proposal:
    """The answer to the pending question of a walk that leads to a node with the fewest answers.

    past: that of the graph, for a caller who asks often.
    """
    graph = taken.graph
    if goal not in graph:
        return Proposal(None, pair("find.no-way", node=goal))
    name = titled(graph.nodes[goal]["node"])
    if goal in taken.seen:
        return Proposal(None, pair("find.there", node=name))
    past = past or Past(graph)
    way = leading(graph, taken.start, goal, taken.answers, past=past).answers
    if way and taken.pending and taken.pending.id in way:
        return Proposal(_leanest(taken, way, taken.pending, goal, past))
    fresh = leading(graph, taken.start, goal, past=past).answers
    given = {answered.question.id: answered for answered in taken.path}
    other = next(
        (given[key].question for key, answer in (fresh or {}).items() if key in given and given[key].answer != answer),
        None,
    )
    if other is None:
        return Proposal(None, pair("find.no-way", node=name))
    return Proposal(None, pair("find.not-from-here", node=name, question=other.ask))


def _leanest(taken: Walk, way: Mapping[str, Answer], question: Question, goal: str, past: Past) -> Answer:
    """The least that an answer on the way must say: of a checklist the fewest ticks, of equals the first."""
    answer = way[question.id]
    if isinstance(answer, tuple):
        for item in answer:
            fewer = tuple(one for one in answer if one != item)
            if goal in walk(taken.graph, taken.start, {**taken.answers, **way, question.id: fewer}).seen:
                answer = fewer
        return answer
    for option in question.options:
        if option.id == answer:
            break
        rest = leading(taken.graph, taken.start, goal, {**taken.answers, question.id: option.id}, FEW, past).answers
        if rest is not None and len(rest) < len(way):
            return option.id
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
