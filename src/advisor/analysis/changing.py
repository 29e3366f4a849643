"""What another answer to an earlier question would do, before it is done."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from advisor.graph import Graph
from advisor.model import Answer, Condition, Guidance, Kind, Question
from advisor.walking import Answered, Walk, walk


class Replaced(NamedTuple):
    """A question with the answer that counts now, None if none does, and the one that would."""

    question: Question
    before: Answer | None
    after: Answer


class Change(NamedTuple):
    """What proposed answers would do to the rest of a consultation.

    A new question stops a walk, and what stands behind it is not lost by that. Therefore a node *stays* if it is on
    the way whatever is answered to what is still open; it *hangs* on open answers if it only may be; it falls out of
    use, or goes, if no answer leads there any more (conditions aside, so that "may" is said rather too often).

    replaced: what is answered otherwise. stays, hangs, dropped: later answers. restored: answers out of use that count
    again. asked: questions that are new; spared: open ones that need no answer any more. appears, goes, in_doubt:
    guidance. Each in the order of the walk.
    """

    replaced: tuple[Replaced, ...]
    stays: tuple[Answered, ...]
    hangs: tuple[Answered, ...]
    dropped: tuple[Answered, ...]
    restored: tuple[Answered, ...]
    asked: tuple[Question, ...]
    spared: tuple[Question, ...]
    appears: tuple[Guidance, ...]
    goes: tuple[Guidance, ...]
    in_doubt: tuple[Guidance, ...]

    @property
    def nothing(self) -> bool:
        """Whether nothing follows but later answers that stay."""
        return not any((*self[2:],))


def changing(before: Walk, proposed: Mapping[str, Answer]) -> Change:
    """What answers proposed in place of those of a walk would do.

    before: a walk of answers by full question ids; proposed: likewise. AnswerError: one is none of its question's.
    """
    graph = before.graph
    after = walk(graph, before.start, {**before.answers, **proposed})
    sure, then_sure = settled(before), settled(after)
    may = possible(after)
    nodes = graph.nodes
    mine = set(proposed)
    earlier = _earlier(before, mine)
    replaced = [
        Replaced(nodes[key]["node"], before.seen.get(key), proposed[key] if then is None else then)
        for key, then in ((key, after.seen.get(key)) for key in mine)
    ]

    def answered(keys: Iterable[str], given: Mapping[str, Answer | None]) -> tuple[Answered, ...]:
        return tuple(Answered(nodes[key]["node"], answer) for key in keys if (answer := given[key]) is not None)

    later = [key for key, answer in sure.items() if answer is not None and key not in mine and key not in earlier]
    lost = [key for key in later if key not in then_sure]
    guidance = [node for node in _guidance(graph, sure) if node.id not in then_sure]
    return Change(
        replaced=tuple(sorted(replaced, key=lambda one: _place(then_sure, one.question.id))),
        stays=answered([key for key in later if key in then_sure], then_sure),
        hangs=answered([key for key in lost if key in may], sure),
        dropped=answered([key for key in lost if key not in may], sure),
        restored=answered([key for key in then_sure if key not in sure and key not in mine], then_sure),
        asked=_unanswered(graph, [key for key in then_sure if key not in sure], then_sure),
        spared=_unanswered(graph, [key for key in sure if key not in then_sure], sure),
        appears=tuple(node for node in _guidance(graph, then_sure) if node.id not in sure),
        goes=tuple(node for node in guidance if node.id not in may),
        in_doubt=tuple(node for node in guidance if node.id in may),
    )


def settled(of: Walk) -> dict[str, Answer | None]:
    """The nodes that are visited whatever is answered to what is open: those of the walk, and of what lies beyond.

    Open questions are passed over. What a condition says beyond them is known only of answers on the walk itself;
    where it is not known, nothing is taken for sure.
    """
    found = dict(of.seen)
    if of.pending is None:
        return found
    given = {key: answer for key, answer in of.seen.items() if answer is not None}
    unused = of.unused
    stack = list(reversed(of.waiting))
    while stack:
        at = stack.pop()
        if at in found:
            continue
        data = of.graph.nodes[at]
        node = data["node"]
        answer = unused.get(at) if isinstance(node, Question) else None
        if isinstance(node, Question) and answer is None:
            found[at] = None
            continue
        found[at], targets = _led(data, answer, given)
        stack += reversed(targets)
    return found


def possible(of: Walk) -> set[str]:
    """The nodes to which some answer to what is open may still lead; none is missing, conditions may forbid some."""
    if of.pending is None:
        return set()
    found: set[str] = set()
    stack = [of.pending.id, *of.waiting]
    while stack:
        at = stack.pop()
        if at not in found:
            found.add(at)
            stack += of.graph.successors(at)
    return found


def _led(
    data: Mapping[str, Any], answer: Answer | None, given: Mapping[str, Answer]
) -> tuple[Answer | None, list[str]]:
    """The answer as it counts, and where it leads for sure."""
    node: Question | Guidance = data["node"]
    if isinstance(node, Guidance):
        return None, _sure(data, "then", given)
    assert answer is not None
    if node.kind is not Kind.ANY_OF:
        return answer, _sure(data, str(answer), {**given, node.id: answer})
    shown = [(option, _holds(option.when, given)) for option in node.options]
    counted = tuple(option.id for option, is_shown in shown if is_shown is not False and option.id in answer)
    known = all(is_shown is not None for _, is_shown in shown)
    here = {**given, node.id: counted} if known else given
    targets = [
        target
        for option, is_shown in shown
        if is_shown
        for target in _sure(data, f"{'+' if option.id in answer else '-'}{option.id}", here)
    ]
    if known:
        number = sum(1 for _, is_shown in shown if is_shown)
        how_many = "none" if not counted else "all" if len(counted) == number else "some"
        targets += _sure(data, how_many, here)
    return counted, targets + _sure(data, "then", here)


def _sure(data: Mapping[str, Any], selected: str, given: Mapping[str, Answer]) -> list[str]:
    """The targets of a route if it is known which case holds."""
    for when, targets in data["routes"].get(selected, ()):
        verdict = _holds(when, given)
        if verdict is None:
            return []
        if verdict:
            return list(targets)
    return []


def _holds(when: tuple[Condition, ...], given: Mapping[str, Answer]) -> bool | None:
    """Whether every condition holds; None where that hangs on an answer that is not known yet."""
    known = [
        any(value in ((answer,) if isinstance(answer, str) else answer) for value in condition.values)
        if (answer := given.get(condition.question)) is not None
        else None
        for condition in when
    ]
    return False if False in known else None if None in known else True


def _earlier(of: Walk, mine: set[str]) -> set[str]:
    """The nodes that a walk visits before the first of some questions."""
    found: set[str] = set()
    for key in of.seen:
        if key in mine:
            break
        found.add(key)
    return found


def _place(order: Mapping[str, object], key: str) -> int:
    return next((i for i, one in enumerate(order) if one == key), len(order))


def _guidance(graph: Graph, keys: Iterable[str]) -> list[Guidance]:
    nodes = (graph.nodes[key]["node"] for key in keys)
    return [node for node in nodes if isinstance(node, Guidance)]


def _unanswered(graph: Graph, keys: Iterable[str], given: Mapping[str, Answer | None]) -> tuple[Question, ...]:
    nodes = (graph.nodes[key]["node"] for key in keys if given[key] is None)
    return tuple(node for node in nodes if isinstance(node, Question))
