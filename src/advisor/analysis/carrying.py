"""A consultation taken over to trees that have changed: the answers that still apply."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from advisor.graph import Graph
from advisor.model import Answer, Consultation, Kind, Question


def carried(
    graph: Graph, consultation: Consultation, aside: Mapping[str, Answer]
) -> tuple[Consultation, dict[str, Answer]]:
    """The consultation with the answers that apply in a graph, and those that do not.

    aside: the answers that did not apply before; they count again once they do. Answers and notes under a question's
    former name go under its present one.
    """
    formerly = graph.graph["formerly"]
    answers: dict[str, Answer] = {}
    left: dict[str, Answer] = {}
    for key, answer in {**aside, **consultation.answers}.items():
        now = formerly.get(key, key)
        fits = _fitting(graph, now, answer)
        if fits is None:
            left[key] = answer
        else:
            answers[now] = fits
    notes = {formerly.get(key, key): note for key, note in consultation.notes.items()}
    return replace(consultation, answers=answers, notes=notes), left


def _fitting(graph: Graph, question: str, answer: Answer) -> Answer | None:
    """The answer as far as the question has it, or None."""
    node = graph.nodes[question]["node"] if question in graph else None
    if not isinstance(node, Question) or isinstance(answer, str) is (node.kind is Kind.ANY_OF):
        return None
    known = {option.id for option in node.options}
    if isinstance(answer, str):
        return answer if answer in known else None
    kept = tuple(item for item in answer if item in known)
    return kept if kept or not answer else None
