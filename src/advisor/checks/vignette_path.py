"""A vignette's path that the walk does not take: its tree, its questions, its answers."""

from collections.abc import Iterator

from advisor.diagnostics import Diagnostic
from advisor.diagnostics.catalog import finding
from advisor.diagnostics.suggest import nearest
from advisor.library import Library
from advisor.model import Answer, Beat, Question, Vignette
from advisor.walking import Walk, walk

RULES = ("vignette-tree", "vignette-question", "vignette-answer", "vignette-path")


def check(library: Library) -> Iterator[Diagnostic]:
    """The first fault of each beat; none in a vignette whose tree is known to be faulty."""
    for vignette in library.vignettes.values():
        if vignette.tree in library.truncated:
            continue
        if vignette.tree not in library.trees:
            if vignette.at:
                yield finding("vignette-tree", vignette.at, name=vignette.tree, known=", ".join(library.trees))
            continue
        for _, found in beats(library, vignette):
            if isinstance(found, Diagnostic):
                yield found


def beats(library: Library, vignette: Vignette) -> Iterator[tuple[Beat, Walk | Diagnostic]]:
    """Each beat with the walk that its path takes, or with what is wrong in that path.

    Answers carry over from beat to beat unless they are given anew.
    """
    carried: dict[str, Answer] = {}
    for beat in vignette.beats:
        fault = _names(library, beat)
        if fault:
            yield beat, fault
            return
        carried |= {decision.question: decision.answer for decision in beat.path}
        taken = walk(library.graph, vignette.tree, carried)
        fault = _order(beat, taken)
        yield beat, fault or taken


def _names(library: Library, beat: Beat) -> Diagnostic | None:
    """The first question or answer of a path that does not exist."""
    nodes = library.graph.nodes
    for decision in beat.path:
        at, tree = decision.at, decision.question.partition("/")[0]
        if at is None:
            continue
        question = nodes[decision.question]["node"] if decision.question in nodes else None
        if not isinstance(question, Question):
            known = [n for n, q in nodes(data="node") if isinstance(q, Question) and n.startswith(f"{tree}/")]
            name = decision.question.removeprefix(f"{tree}/")
            near = nearest(name, [n.removeprefix(f"{tree}/") for n in known])
            return finding("vignette-question", at, name=name, near=" · ".join(near) or "–")
        options = [option.id for option in question.options]
        for answer in (decision.answer, *decision.also):
            wrong = [part for part in ((answer,) if isinstance(answer, str) else answer) if part not in options]
            listed = isinstance(answer, tuple) == (question.kind == "any-of")
            if wrong or not listed:
                value = wrong[0] if wrong else str(answer)
                return finding("vignette-answer", at, value=value, name=question.name, known=", ".join(options))
    return None


def _order(beat: Beat, taken: Walk) -> Diagnostic | None:
    """The first turn of a path that the walk does not ask for at that point."""
    asked = [answered.question.id for answered in taken.path]
    if taken.pending:
        asked.append(taken.pending.id)
    for i, decision in enumerate(beat.path):
        expected = asked[i] if i < len(asked) else None
        if expected != decision.question and decision.at:
            names = {"name": decision.question.partition("/")[2], "asked": (expected or "").partition("/")[2]}
            return finding("vignette-path", decision.at, "" if expected else "ended", **names)
    return None
