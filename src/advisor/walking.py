"""A consultation is a depth-first walk of the graph along the edges that the answers select."""

from __future__ import annotations

from collections.abc import Container, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any, NamedTuple

from advisor.diagnostics.suggest import nearest
from advisor.graph import Graph, selections, shown_items, taken
from advisor.messages import pair
from advisor.model import Answer, Guidance, Kind, Option, Question
from advisor.text import Text


class AnswerError(ValueError):
    """Answers that do not fit the library.

    text: what is wrong and which names are near, in both languages; given: the name that is not known;
    near: the known names most like it.
    """

    def __init__(self, rule: str, given: str, known: list[str], **facts: str) -> None:
        self.given = given
        self.near = nearest(given, known)
        names = ", ".join(self.near or known[:12])
        self.text: Text = pair(f"{rule}.near" if self.near else rule, given=given, names=names, **facts)
        super().__init__(self.text.en)


class Lead(NamedTuple):
    """What led to a node: the node before it, and the answer there (see `graph.Choice`)."""

    node: str
    answer: str


class Visit(NamedTuple):
    """A node that the walk came to, and what led there; nothing leads to the first."""

    node: Question | Guidance
    by: Lead | None


class Answered(NamedTuple):
    """A question on the path with the answer that counts: of a checklist, the ticked items that are shown."""

    question: Question
    answer: Answer

    @property
    def options(self) -> tuple[Option, ...]:
        """The options that were chosen, in the question's order."""
        chosen = (self.answer,) if isinstance(self.answer, str) else self.answer
        return tuple(option for option in self.question.options if option.id in chosen)


@dataclass(frozen=True)
class Walk:
    """Where a consultation has come to; everything is computed from graph, start and answers.

    seen: the visited nodes in order, each with its counted answer (None for guidance and for the pending question);
    waiting: the nodes that wait to be visited after the pending question, next one first.
    """

    graph: Graph
    start: str
    answers: Mapping[str, Answer]
    seen: Mapping[str, Answer | None]
    waiting: tuple[str, ...]
    pending: Question | None

    @property
    def complete(self) -> bool:
        """Whether no question is left."""
        return self.pending is None

    @cached_property
    def leads(self) -> dict[str, Lead]:
        """What led to each node visited, or led so far to one that waits; nothing led to the first."""
        leads: dict[str, Lead] = {}
        given: dict[str, Answer | None] = {}
        nodes = self.graph.nodes
        for node_id, answer in self.seen.items():
            data = nodes[node_id]
            given[node_id] = answer
            if isinstance(data["node"], Guidance):
                selected = ["then"]
            elif answer is None:
                continue
            else:
                selected = selections(data["node"], answer, given)
            # The last to push a node is the one whose entry is popped; of one node's own entries, the first.
            for choice in reversed(selected):
                lead = Lead(node_id, choice)
                for target in taken(data, choice, given):
                    if target not in given:
                        leads[target] = lead
        return leads

    @cached_property
    def visits(self) -> tuple[Visit, ...]:
        """Every node visited, in order, each with the answer that led to it."""
        nodes, leads = self.graph.nodes, self.leads
        return tuple(Visit(nodes[key]["node"], leads.get(key)) for key in self.seen)

    @cached_property
    def path(self) -> tuple[Answered, ...]:
        """The answered questions, in order."""
        nodes = self.graph.nodes
        return tuple(Answered(nodes[key]["node"], answer) for key, answer in self.seen.items() if answer is not None)

    @cached_property
    def guidance(self) -> tuple[Guidance, ...]:
        """The guidance collected, in the order of the walk."""
        nodes = (self.graph.nodes[key]["node"] for key in self.seen)
        return tuple(node for node in nodes if isinstance(node, Guidance))

    @cached_property
    def gravest_first(self) -> tuple[Guidance, ...]:
        """The guidance collected, the gravest verdict first; equals stay in the order of the walk."""
        return tuple(sorted(self.guidance, key=lambda guidance: guidance.verdict.rank))

    @cached_property
    def unused(self) -> dict[str, Answer]:
        """The answers that this walk did not reach, by full id; they are kept and count for nothing."""
        return {
            key: answer
            for key, answer in ((_full(self.graph, self.start, k), a) for k, a in self.answers.items())
            if self.seen.get(key) is None
        }

    @property
    def shown_items(self) -> tuple[str, ...]:
        """The ids of the pending question's options that are shown."""
        return shown_items(self.pending, self.seen) if self.pending else ()


def walk(graph: Graph, start: str, answers: Mapping[str, Any], past: Container[str] = ()) -> Walk:
    """Walk the graph from `start` as far as the answers lead.

    start: a tree's name, or a node's full id. answers: question id -> an option's id, or for a checklist a list of the
    ticked items' ids; an id without a tree belongs to the tree of `start`. past: questions that are passed over while
    they have no answer, as if they led nowhere. AnswerError: a start, a question or an answer that the graph does not
    have. The semantics replay the recorded cases of GOV.UK's smart answers.
    """
    first = graph.graph["starts"].get(start, start)
    if first not in graph:
        raise AnswerError("error.unknown-start", start, [*graph.graph["starts"]])
    nodes = graph.nodes
    home = first.partition("/")[0] + "/"
    seen: dict[str, Answer | None] = {}
    stack: list[str] = [first]
    used = 0
    pending = None
    while stack:
        at = stack.pop()
        if at in seen:
            continue
        data = nodes[at]
        direct = data["direct"]
        answer = answers.get(data["local"]) if at.startswith(home) else None
        if answer is None:
            answer = answers.get(at)
            if answer is None:
                seen[at] = None
                if isinstance(data["node"], Guidance):
                    stack += direct["then"] if "then" in direct else taken(data, "then", seen)[::-1]
                    continue
                if at in past:
                    continue
                pending = data["node"]
                break
        used += 1
        if type(answer) is str and answer in direct:
            seen[at] = answer
            stack += direct[answer]
        else:
            seen[at] = counted = _counted(data["node"], answer, seen)
            for choice in reversed(selections(data["node"], counted, seen)):
                stack += taken(data, choice, seen)[::-1]
    if used != len(answers):
        renamed = _checked(graph, home, answers)
        if renamed is not None:
            return walk(graph, start, renamed, past)
    return Walk(graph, first, answers, seen, tuple(reversed(stack)), pending)


def _full(graph: Graph, start: str, key: str) -> str:
    full = key if "/" in key else f"{start.partition('/')[0]}/{key}"
    found: str = graph.graph["formerly"].get(full, full)
    return found


def _counted(question: Any, answer: Any, given: Mapping[str, Answer | None]) -> Answer:
    """The part of an answer that counts on this path; AnswerError if it is none of the question's."""
    if isinstance(question, Guidance):
        raise AnswerError("error.not-a-question", question.id, [])
    known = [option.id for option in question.options]
    if question.kind is Kind.ANY_OF:
        if not isinstance(answer, list | tuple):
            raise AnswerError("error.not-a-list", str(answer), known, question=question.id)
        for item in answer:
            if item not in known:
                raise AnswerError("error.unknown-answer", str(item), known, question=question.id)
        return tuple(item for item in shown_items(question, given) if item in answer)
    if answer not in known:
        raise AnswerError("error.unknown-answer", str(answer), known, question=question.id)
    return str(answer)


def _checked(graph: Graph, home: str, answers: Mapping[str, Any]) -> dict[str, Any] | None:
    """Check the answers that a walk did not reach; the answers under their present ids if one was renamed."""
    renamed = False
    current: dict[str, Any] = {}
    for key, answer in answers.items():
        full = _full(graph, home, key)
        if full not in graph or isinstance(graph.nodes[full]["node"], Guidance):
            questions = [n for n, data in graph.nodes(data="node") if isinstance(data, Question)]
            asked = key.removeprefix(home)
            here = [name.removeprefix(home) for name in questions if name.startswith(home)]
            known = here if nearest(asked, here) or "/" not in asked else questions
            raise AnswerError("error.unknown-question", asked, known)
        question = graph.nodes[full]["node"]
        _counted(question, answer, {})
        renamed = renamed or full != (key if "/" in key else home + key)
        current.setdefault(full, answer)
    return current if renamed else None
