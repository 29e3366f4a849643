"""Which provision carries a decision, among plausible others; made from the register, without any authoring."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from advisor.analysis.citing import cited
from advisor.library import Library
from advisor.model import Answer, Decision, Guidance, Provision, Question, Vignette
from advisor.walking import walk

NEAR, FAR = 2, 1
"""How many wrong provisions come from the right one's own source, the nearest first, and how many from elsewhere."""


class ProvisionQuestion(NamedTuple):
    """Asks which provision carries a decision: `options` holds the right one, and nothing else that carries it too.

    carry: every provision that carries the decision, whether it is offered or not.
    """

    question: str
    right: str
    options: tuple[str, ...]
    carry: frozenset[str]


def provision_question(
    library: Library, vignette: Vignette, reference: Mapping[str, Answer], decision: Decision
) -> ProvisionQuestion | None:
    """The question for the provision that carries a decision; None: nothing registered carries it, or nothing is near.

    What carries a decision is cited by its question, or by the guidance that the reference answer leads to at once. Of
    what the question cites, or else that guidance, the one is offered that the feedback to wrong answers names most
    often, so that it fits the story; among equals the first. The same vignette and question give the same options in
    the same order.
    """
    question = decision.question
    node = library.graph.nodes[question]["node"]
    by = _guidance(library, vignette, reference, question)
    asked, told = ([name for name in cited(nodes) if name in library.provisions] for nodes in ([node], by))
    carrying = [*asked, *told]
    if not carrying:
        return None
    named = Counter(citation.provision for one in decision.otherwise.values() for citation in one.cite)
    right = library.provisions[max(asked or told, key=lambda name: named[name])]
    wrong = tuple(_wrong(library, node, right, frozenset(carrying), f"{vignette.name} {question}"))
    if not wrong:
        return None
    options = sorted((right.id, *wrong), key=lambda name: _lot(f"{vignette.name} {question}", name))
    return ProvisionQuestion(question, right.id, tuple(options), frozenset(carrying))


def _guidance(library: Library, vignette: Vignette, reference: Mapping[str, Answer], question: str) -> list[Guidance]:
    """The guidance that the reference answer to a question leads to before anything else is asked."""
    before = {}
    for answered in walk(library.graph, vignette.tree, reference).path:
        if answered.question.id == question:
            break
        before[answered.question.id] = answered.answer
    had = {one.id for one in walk(library.graph, vignette.tree, before).guidance}
    then = walk(library.graph, vignette.tree, {**before, question: reference[question]})
    return [one for one in then.guidance if one.id not in had]


def _wrong(library: Library, node: Question, right: Provision, carrying: frozenset[str], seed: str) -> Iterator[str]:
    """Wrong provisions: near ones of the same source, then one of another, and of another force if there is one."""
    # Whatever is cited in one breath with the right one may say the same, and would be no wrong answer.
    alike = carrying | _beside(library, right.id)
    source = library.source_of(right.id)
    place = {one.id: number for number, one in enumerate(source.provisions)}
    near = sorted(
        (one for one in source.provisions if one.id not in alike and _differs(one, right)),
        key=lambda one: (abs(place[one.id] - place[right.id]), place[one.id]),
    )
    tree = library.trees[node.tree]
    far = sorted(
        (
            one
            for one in (library.provisions[name] for name in tree.cited if name in library.provisions)
            if one.id not in alike and one.id not in place and _differs(one, right)
        ),
        key=lambda one: (one.force is right.force, _lot(seed, one.id)),
    )
    chosen = [*near[:NEAR], *far[:FAR]]
    chosen += [*near[NEAR:], *far[FAR:]][: NEAR + FAR - len(chosen)]
    yield from (one.id for one in chosen)


def _beside(library: Library, provision: str) -> frozenset[str]:
    """Every provision that some node cites together with this one."""
    together: set[str] = set()
    for tree in library.trees.values():
        for node in tree.nodes:
            names = cited([node])
            if provision in names:
                together |= {*names}
    return frozenset(together)


def _differs(one: Provision, right: Provision) -> bool:
    """Whether a reader can tell two provisions apart."""
    return one.gist != right.gist


def _lot(seed: str, name: str) -> str:
    """A place in an order that nobody chose, the same each time."""
    return hashlib.sha256(f"{seed} {name}".encode()).hexdigest()
