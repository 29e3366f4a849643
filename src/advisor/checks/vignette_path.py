"""A vignette's path that the walk does not take: its tree, its questions, its answers."""

from collections.abc import Iterator

from advisor.checks.faults import Faults
from advisor.diagnostics import Diagnostic, Span
from advisor.diagnostics.catalog import finding
from advisor.diagnostics.suggest import nearest
from advisor.graph import shown_items
from advisor.library import Library
from advisor.model import Answer, Beat, Decision, Kind, Question, Vignette
from advisor.training.feedback import ANY
from advisor.walking import Walk, walk

RULES = ("vignette-tree", "vignette-question", "vignette-answer", "vignette-path")


def check(library: Library, faults: Faults) -> Iterator[Diagnostic]:
    """The first fault of each vignette's path; none that a faulty tree may have caused."""
    for vignette in library.vignettes.values():
        if vignette.tree in library.trees:
            yield from (found for _, found in beats(library, vignette, faults) if isinstance(found, Diagnostic))
        elif vignette.tree_at and not library.may_hold(vignette.tree):
            known = ", ".join(library.trees)
            yield finding("vignette-tree", vignette.tree_at, name=vignette.tree, known=known)


def beats(
    library: Library, vignette: Vignette, faults: Faults | None = None
) -> Iterator[tuple[Beat, Walk | Diagnostic]]:
    """Each beat with the walk that its path takes, up to the first one in whose path something is wrong.

    Answers carry over from beat to beat unless they are given anew. Where a tree, or the vignette itself, is known to
    be faulty, nobody can say how the walk was meant to go, and only unknown names are found.
    """
    faults = faults or Faults(library)
    carried: dict[str, Answer] = {}
    decisions = [decision for beat in vignette.beats for decision in beat.path]
    trees = {vignette.tree, *(decision.question.partition("/")[0] for decision in decisions)}
    sound = vignette.name not in library.hurt and not any(faults.broken.get(tree) for tree in trees)
    for beat in vignette.beats:
        fault = next(filter(None, (_names(library, decision, faults) for decision in beat.path)), None)
        if fault:
            yield beat, fault
            return
        if not sound or vignette.tree not in library.graph.graph["starts"]:
            continue
        settled = {*carried}
        carried |= {decision.question: decision.answer for decision in beat.path}
        taken = walk(library.graph, vignette.tree, carried)
        fault = _order(beat, taken, settled) or _hidden(beat, taken)
        yield beat, fault or taken
        if fault:
            return


def _names(library: Library, decision: Decision, faults: Faults) -> Diagnostic | None:
    """The question or answer of a turn that does not exist."""
    nodes = library.graph.nodes
    at, tree = decision.at, decision.question.partition("/")[0]
    if at is None:
        return None
    question = nodes[decision.question]["node"] if decision.question in nodes else None
    if not isinstance(question, Question):
        if library.may_hold(tree) or decision.question in faults.missing:
            return None
        known = [n for n, q in nodes(data="node") if isinstance(q, Question) and n.startswith(f"{tree}/")]
        name = decision.question.removeprefix(f"{tree}/")
        near = nearest(name, [n.removeprefix(f"{tree}/") for n in known])
        return finding("vignette-question", at, name=name, near=" · ".join(near) or "–")
    if question.id in library.hurt or tree in library.truncated:
        return None
    return _answers(decision, question, at, faults)


def _answers(decision: Decision, question: Question, at: Span, faults: Faults) -> Diagnostic | None:
    options = [option.id for option in question.options]
    related = [(question.at, "question")]
    facts = {"name": question.name, "known": ", ".join(options)}
    for answer in (decision.answer, *decision.also):
        if isinstance(answer, tuple) != (question.kind == "any-of"):
            variant = "list" if isinstance(answer, tuple) else "checklist"
            return finding("vignette-answer", decision.places.get(answer) or at, variant, related=related, **facts)
        for part in (answer,) if isinstance(answer, str) else answer:
            if part not in options and f"{question.id}={part}" not in faults.missing:
                place = decision.places.get(part) or at
                return finding("vignette-answer", place, related=related, value=part, **facts)
    for part, feedback in decision.otherwise.items():
        if part not in options and part != ANY:
            return finding("vignette-answer", feedback.at or at, related=related, value=part, **facts)
    return None


def _hidden(beat: Beat, taken: Walk) -> Diagnostic | None:
    """The first item in a turn's answers that is not shown when its question is asked, so that nobody can tick it."""
    decisions = {decision.question: decision for decision in beat.path}
    given: dict[str, Answer | None] = {}
    for question, answer in taken.path:
        decision = decisions.get(question.id)
        if decision and decision.at and question.kind is Kind.ANY_OF:
            shown = shown_items(question, given)
            for item in (item for one in (decision.answer, *decision.also) for item in one if item not in shown):
                at, known = decision.places.get(item) or decision.at, ", ".join(shown) or "–"
                return finding("vignette-answer", at, "hidden", name=question.name, value=item, known=known)
        given[question.id] = answer
    return None


def _order(beat: Beat, taken: Walk, settled: set[str]) -> Diagnostic | None:
    """The first turn of a path that the walk does not ask for at that point.

    What earlier beats have settled may be left out of the path.
    """
    named = {decision.question for decision in beat.path}
    asked = [answered.question for answered in taken.path]
    asked = [question for question in asked if question.id in named or question.id not in settled]
    if taken.pending:
        asked.append(taken.pending)
    for i, decision in enumerate(beat.path):
        expected = asked[i] if i < len(asked) else None
        if decision.at and (expected is None or expected.id != decision.question):
            name = decision.question.partition("/")[2]
            if expected is None:
                return finding("vignette-path", decision.at, "ended", name=name)
            return finding(
                "vignette-path", decision.at, related=[(expected.at, "asked")], name=name, asked=expected.name
            )
    return None
