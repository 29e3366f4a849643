"""A wrong answer in an exercise to which nothing is said, or nothing that rests on a provision."""

from collections.abc import Iterator

from advisor.checks.faults import Faults
from advisor.checks.vignette_path import beats
from advisor.diagnostics import Diagnostic
from advisor.diagnostics.catalog import finding
from advisor.library import Library
from advisor.model import Answer, Vignette
from advisor.training.feedback import Turn, feedback_for, turns, wrong_answers
from advisor.walking import Walk

RULE = "wrong-answer-without-feedback"


def check(library: Library, faults: Faults) -> Iterator[Diagnostic]:
    """One finding for each decision of an exercise that leaves wrong answers without a word, and each word uncited.

    None in a vignette that has no story, or whose path is not the one that its tree takes.
    """
    for vignette in library.vignettes.values():
        if vignette.exercise and _sound(library, vignette, faults):
            for turn in turns(library.graph, vignette):
                yield from _silent(turn)
                for key, feedback in turn.decision.otherwise.items():
                    if feedback.at and not feedback.cite:
                        yield finding(RULE, feedback.at, "uncited", answer=key)


def _sound(library: Library, vignette: Vignette, faults: Faults) -> bool:
    if vignette.tree not in library.trees:
        return False
    walks = [taken for _, taken in beats(library, vignette, faults)]
    return len(walks) == len(vignette.beats) and all(isinstance(taken, Walk) for taken in walks)


def _silent(turn: Turn) -> Iterator[Diagnostic]:
    decision = turn.decision
    wrong = wrong_answers(decision, turn.question, turn.shown)
    silent = [answer for answer in wrong if feedback_for(decision, answer) is None]
    if silent and decision.at:
        names = ", ".join(_name(answer, decision.answer) for answer in silent)
        variant = "item" if isinstance(decision.answer, tuple) else ""
        yield finding(RULE, decision.at, variant, name=turn.question.name, answers=names)


def _name(answer: Answer, right: Answer) -> str:
    """The answer, or of a checklist the one item that differs."""
    return answer if isinstance(answer, str) else next(iter({*answer} ^ {*right}))
