"""Which earlier answers led to a question or a guidance."""

from __future__ import annotations

from advisor.graph import holds
from advisor.walking import Answered, Walk


def led(taken: Walk, node: str) -> tuple[Answered, ...]:
    """The earlier answers without which a walk would not have come to a node as it did, in the order of the walk.

    They are those on the chain of visits, and those that a condition on the chain reads.
    """
    place = {question: number for number, question in enumerate(taken.seen)}
    wanted: set[str] = set()
    lead = taken.leads.get(node)
    while lead is not None:
        wanted.add(lead.node)
        for when, _ in taken.graph.nodes[lead.node]["routes"].get(lead.answer, ()):
            if not when:
                break
            # What was answered only after the route was taken had no part in it.
            read = {one.question for one in when if place.get(one.question, len(place)) <= place[lead.node]}
            wanted |= read
            if holds(when, {question: taken.seen[question] for question in read}):
                break
        lead = taken.leads.get(lead.node)
    return tuple(answered for answered in taken.path if answered.question.id in wanted)
