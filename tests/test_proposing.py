"""The answers that are proposed on the way to a node: confirmed one by one, they come to it."""

from __future__ import annotations

import pytest

from advisor.analysis.past import Past
from advisor.analysis.proposing import propose
from advisor.library import Library
from advisor.model import Answer
from advisor.walking import walk


@pytest.mark.parametrize("tree", ["ending-services", "self-audit"])
def test_who_confirms_every_proposal_comes_to_the_node(shipped: Library, tree: str) -> None:
    graph, past = shipped.graph, Past(shipped.graph)
    for node in shipped.trees[tree].nodes[::3]:
        answers: dict[str, Answer] = {}
        while (taken := walk(graph, tree, answers)).pending and (
            answer := propose(taken, node.id, past).answer
        ) is not None:
            answers[taken.pending.id] = answer
        assert node.id in taken.seen


def test_of_answers_that_lead_there_as_soon_the_first_is_proposed(shipped: Library) -> None:
    begun = walk(shipped.graph, "ending-services", {})
    assert propose(begun, "ending-services/driver").answer == "established"
    assert propose(begun, "ending-services/safety").answer == "in-danger"


def test_of_a_checklist_no_more_is_proposed_than_it_takes(shipped: Library) -> None:
    begun = walk(shipped.graph, "electronic-services", {})
    assert propose(begun, "electronic-services/decline").answer == ("social",)


def test_what_stands_in_the_way_is_named(shipped: Library) -> None:
    taken = walk(shipped.graph, "ending-services", {"stage": "new-client"})
    remark = propose(taken, "ending-services/driver").remark
    assert remark
    assert "Where do you stand with this client?" in remark.en


def test_what_is_reached_and_what_is_unknown_is_said(shipped: Library) -> None:
    begun = walk(shipped.graph, "ending-services", {})
    assert "Here is what" in str(propose(begun, "ending-services/stage").remark)
    assert "No way" in str(propose(begun, "ending-services/no-such").remark)
