"""What became of the answers of a consultation since the trees were other ones."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from advisor.library import Library
from advisor.model import Answer, Consultation, Guidance, Question
from advisor.walking import Walk, walk


@dataclass(frozen=True)
class Since:
    """How the trees of today differ from those of that day, for the answers of one consultation.

    same: nothing that these answers come to has changed. fitting: the consultation as today's trees can take it; None
    if its tree is gone. reworded: answered questions whose words or answers are others now. gone: answered questions
    that are asked no more, or not on this path, or lost the answer. fresh: questions that are answered by nothing yet
    and stand where there was an answer, or where there was an end. lost, gained: guidance that goes, or comes. altered:
    guidance with other words, steps or sources.
    """

    fitting: Consultation | None
    reworded: tuple[Question, ...] = ()
    gone: tuple[Question, ...] = ()
    fresh: tuple[Question, ...] = ()
    lost: tuple[Guidance, ...] = ()
    gained: tuple[Guidance, ...] = ()
    altered: tuple[Guidance, ...] = ()

    @property
    def same(self) -> bool:
        """Whether nothing has changed for these answers."""
        changed = (self.reworded, self.gone, self.fresh, self.lost, self.gained, self.altered)
        return self.fitting is not None and not any(changed)


def since(then: Library, now: Library, consultation: Consultation) -> Since:
    """What is different for the answers of a consultation that was held with `then`."""
    old = walk(then.graph, consultation.start, consultation.answers)
    if consultation.start not in now.trees and consultation.start not in now.graph:
        return Since(None, gone=tuple(answered.question for answered in old.path))
    fitting = replace(consultation, answers=_fitting(now, consultation.answers))
    new = walk(now.graph, fitting.start, fitting.answers)
    before = {answered.question.id: answered.question for answered in old.path}
    after = {answered.question.id: answered.question for answered in new.path}
    shared = [(before[key], after[key]) for key in before if key in after]
    told = {guidance.id: guidance for guidance in old.guidance}
    tells = {guidance.id: guidance for guidance in new.guidance}
    both = [tells[key] for key in told if key in tells]
    return Since(
        fitting,
        reworded=tuple(two for one, two in shared if _words(one) != _words(two)),
        gone=tuple(question for key, question in before.items() if key not in after),
        fresh=_fresh(old, new),
        lost=tuple(guidance for key, guidance in told.items() if key not in tells),
        gained=tuple(guidance for key, guidance in tells.items() if key not in told),
        altered=tuple(one for one in both if _told(then, told[one.id]) != _told(now, one)),
    )


def _fitting(library: Library, answers: Mapping[str, Answer]) -> dict[str, Answer]:
    """The answers that today's questions still take."""
    found: dict[str, Answer] = {}
    for key, answer in answers.items():
        node = library.graph.nodes[key]["node"] if key in library.graph else None
        if not isinstance(node, Question):
            continue
        known = {option.id for option in node.options}
        if isinstance(answer, tuple) == (node.kind == "any-of") and known.issuperset(
            answer if isinstance(answer, tuple) else (answer,)
        ):
            found[key] = answer
    return found


def _fresh(old: Walk, new: Walk) -> tuple[Question, ...]:
    """The question that waits now and did not wait then."""
    waited = old.pending.id if old.pending else None
    return (new.pending,) if new.pending and new.pending.id != waited else ()


def _words(question: Question) -> object:
    return (question.ask, question.help, question.kind, [(option.id, option.label) for option in question.options])


def _told(library: Library, guidance: Guidance) -> object:
    """Everything that a guidance says and rests on."""
    rests = [library.provisions.get(name) for name in guidance.citations]
    return (
        replace(guidance, then=()),
        [(one.locator, one.gist, one.force) if one else None for one in rests],
    )
