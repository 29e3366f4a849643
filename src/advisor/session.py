"""A consultation under way: the library, the consultations so far, and where in them one stands."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import cached_property
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, cast

from advisor.analysis.provisions import named
from advisor.graph import shown_items
from advisor.library import Library
from advisor.model import Answer, Consultation, Departure, Kind, Option, Question, Tick
from advisor.walking import Walk, walk

if TYPE_CHECKING:
    from advisor.analysis.changing import Change
    from advisor.analysis.past import Past
    from advisor.analysis.proposing import Proposal
    from advisor.analysis.turning import Turner, WhatIf
    from advisor.analysis.ways import WayCounter, Ways


class Session:
    """The consultations that undo and redo go through; everything shown is computed from the present one.

    ahead: show the first question before the graph is built, which `prepare` then does.
    AnswerError: the consultation does not fit the library.
    """

    def __init__(self, library: Library, consultation: Consultation, *, ahead: bool = False) -> None:
        self.library = library
        self.history = [consultation]
        self.index = 0
        self._proposed: tuple[tuple[Consultation, str], Proposal] | None = None
        first = _first_question(library, consultation) if ahead else None
        self.ahead = first is not None
        self.walk = _only(first, consultation) if first else self._walked()

    def prepare(self) -> None:
        """Walk the graph, if only the first question was shown so far."""
        if self.ahead:
            self.ahead = False
            self.walk = self._walked()

    @cached_property
    def _past(self) -> Past:
        from advisor.analysis.past import Past

        return Past(self.library.graph)

    def proposal(self, goal: str) -> Proposal:
        """The next answer on the way to a question or guidance."""
        key = (self.consultation, goal)
        if self._proposed is None or self._proposed[0] != key:
            from advisor.analysis.proposing import propose

            self._proposed = (key, propose(self.walk, goal, self._past))
        return self._proposed[1]

    @property
    def consultation(self) -> Consultation:
        """The present one."""
        return self.history[self.index]

    @cached_property
    def _counter(self) -> WayCounter:
        from advisor.analysis.ways import WayCounter

        return WayCounter(self.library.graph)

    @property
    def left(self) -> Ways:
        """The questions that are left."""
        return self._counter.left(self.walk)

    def question(self, node: str) -> Question:
        """A question on the path by its full id."""
        found: Question = self.walk.graph.nodes[node]["node"]
        return found

    def options(self, question: Question) -> list[Option]:
        """The options of a question that are shown on the path as far as that question."""
        before = {}
        for key, answer in self.walk.seen.items():
            if key == question.id:
                break
            before[key] = answer
        shown = shown_items(question, before)
        return [option for option in question.options if option.id in shown]

    def answer_of(self, question: Question) -> Answer | None:
        """The answer that counts on the path, or None."""
        return self.walk.seen.get(question.id)

    def answer(self, question: Question, answer: Answer, note: str = "") -> None:
        """Answer a question, for the first time or anew."""
        self.accept({question.id: answer}, note)

    def change(self, proposed: Mapping[str, Answer]) -> Change:
        """What other answers, by full question ids, would do."""
        from advisor.analysis.changing import changing

        self.prepare()
        return changing(self.walk, proposed)

    def accept(self, proposed: Mapping[str, Answer], note: str = "") -> None:
        """Give answers, by full question ids; the note goes to the first."""
        self.prepare()
        # The walk has the answers under the present ids of their questions.
        changed = replace(self.consultation, answers={**self.walk.answers, **proposed})
        if note:
            first = next(iter(proposed))
            changed = changed.noted(first, self.with_note(first, note))
        self._keep(changed)

    def what_if(self, guidance: str | None) -> WhatIf:
        """What would lead elsewhere; guidance: the id of one that is collected, whose ways away are wanted."""
        self.prepare()
        return self._turner.what_if(self.walk, guidance)

    @cached_property
    def _turner(self) -> Turner:
        from advisor.analysis.turning import Turner

        return Turner(self.library.graph)

    def with_note(self, question: str, note: str) -> str:
        """The note on a question's answer with another one below it."""
        before = self.consultation.notes.get(question, "")
        return f"{before}\n{note}" if before else note

    def note(self, question: str, note: str) -> None:
        """Put a note on an answer; an empty one takes it away."""
        self._keep(self.consultation.noted(question, note))

    def tick(self, step: str, tick: Tick | None) -> None:
        """Tick a step, or with None take the tick away."""
        self._keep(self.consultation.ticked(step, tick))

    def take_back(self) -> bool:
        """Take the last answer on the path back; False if there is none."""
        if not self.walk.path:
            return False
        self._keep(self.consultation.answered(self.walk.path[-1].question.id, None))
        return True

    def depart(self, guidance: str, reason: str, rests_on: str = "") -> None:
        """Depart from a guidance for a reason, or without one follow it again.

        rests_on: a provision by its id or its name in either language, or whoever was consulted.
        """
        departure = None
        if reason.strip():
            provision = named(self.library, rests_on.strip())
            departure = Departure(reason=reason.strip(), rests_on=provision.id if provision else rests_on.strip())
        self._keep(self.consultation.departed(guidance, departure))

    def undo(self) -> bool:
        """Go back to the consultation before; False if there is none."""
        return self._go(self.index - 1)

    def redo(self) -> bool:
        """Go to the consultation that was undone; False if there is none."""
        return self._go(self.index + 1)

    def restart(self) -> bool:
        """Begin again from the same start; False if nothing was done yet."""
        if not self.begun:
            return False
        self._keep(Consultation(start=self.consultation.start))
        return True

    @property
    def noted_question(self) -> str | None:
        """The question that a note belongs to: the pending one, or the last one answered."""
        if self.walk.pending:
            return self.walk.pending.id
        return self.walk.path[-1].question.id if self.walk.path else None

    @property
    def begun(self) -> bool:
        """Whether there is something to lose."""
        here = self.consultation
        return bool(here.answers or here.notes or here.ticks or here.departures)

    def _keep(self, consultation: Consultation) -> None:
        if consultation == self.consultation:
            return
        self.history[self.index + 1 :] = [consultation]
        self._go(self.index + 1)

    def _go(self, index: int) -> bool:
        if not 0 <= index < len(self.history):
            return False
        self.index = index
        self.ahead = False
        self.walk = self._walked()
        return True

    def _walked(self) -> Walk:
        return walk(self.library.graph, self.consultation.start, self.consultation.answers)


def _first_question(library: Library, consultation: Consultation) -> Question | None:
    """The question that a fresh consultation begins with, if that can be told without the graph."""
    tree = library.trees.get(consultation.start)
    if tree is None or consultation.answers:
        return None
    return next((question for question in tree.questions if question.id == tree.start.node), None)


def _only(question: Question, consultation: Consultation) -> Walk:
    """A walk that has come no further than its first question."""
    graph = cast(Any, SimpleNamespace(nodes={question.id: {"node": question}}))
    return Walk(graph, question.id, consultation.answers, {question.id: None}, (), question)


def is_checklist(question: Question) -> bool:
    """Whether several options may be ticked."""
    return question.kind is Kind.ANY_OF
