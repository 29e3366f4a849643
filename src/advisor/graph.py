"""The decision graph of a library: one networkx multigraph whose nodes carry their routes.

The routes are the truth that a walk follows; the edges are derived from them once, for analysis and drawing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from advisor.model import Answer, Guidance, Kind, Question, Route, Target, Tree

if TYPE_CHECKING:
    import networkx as nx

    Graph: TypeAlias = nx.MultiDiGraph[str]
else:
    # To import networkx takes as long as half the start of the app: it waits until a graph is built.
    Graph = Any


class Choice(NamedTuple):
    """A route out of a node with the answer that selects it.

    The answer is an option's id; on a checklist `+item` and `-item` (ticked, not ticked), `all`, `some` or `none`;
    and `then` for what always follows.
    """

    answer: str
    route: Route


def choices(node: Question | Guidance) -> Iterator[Choice]:
    """Every route out of a node, in the order in which they are considered."""
    if isinstance(node, Guidance):
        yield Choice("then", node.then)
        return
    for option in node.options:
        if node.kind is Kind.ANY_OF:
            yield Choice(f"+{option.id}", option.ticked)
            yield Choice(f"-{option.id}", option.unticked)
        else:
            yield Choice(option.id, option.then)
    if node.kind is Kind.ANY_OF:
        yield Choice("all", node.all)
        yield Choice("some", node.some)
        yield Choice("none", node.none)
        yield Choice("then", node.then)


def build(trees: Iterable[Tree]) -> Graph:
    """The graph of some trees; a reference that leads nowhere is left out.

    Node data: `node` (the question or guidance), `local` (its id within its tree), `routes` (answer -> cases, targets
    resolved), and `direct` (answer -> targets, last one first: the routes that depend on nothing else).
    Edge data: `answer`, `order` and `when`. Graph data: `starts` (tree -> node) and `formerly` (old id -> id).
    """
    import networkx as nx

    trees = list(trees)
    graph: Graph = nx.MultiDiGraph()
    for tree in trees:
        for node in tree.nodes:
            graph.add_node(node.id, node=node, local=node.name)
    starts = {tree.name: tree.start.node for tree in trees if tree.start.node in graph}
    graph.graph["starts"] = starts
    graph.graph["formerly"] = {
        f"{question.tree}/{old}": question.id
        for tree in trees
        for question in tree.questions
        for old in question.formerly
    }
    for node_id in graph:
        _add_routes(graph, node_id, graph.nodes[node_id], starts)
    return graph


def resolve(target: Target, graph: Graph) -> str | None:
    """The node that a reference means: a node, or a tree's start; None if there is none."""
    if target.node in graph:
        return target.node
    start: str | None = graph.graph["starts"].get(target.node)
    return start


def _add_routes(graph: Graph, node_id: str, data: dict[str, Any], starts: Mapping[str, str]) -> None:
    node: Question | Guidance = data["node"]
    routes: dict[str, list[tuple[Any, tuple[str, ...]]]] = {}
    for answer, route in choices(node):
        cases = routes.setdefault(answer, [])
        for case in route:
            found = [t.node if t.node in graph else starts.get(t.node) for t in case.targets]
            targets = tuple(target for target in found if target is not None)
            cases.append((case.when, targets))
            for order, target in enumerate(targets):
                graph.add_edge(node_id, target, answer=answer, order=order, when=case.when)
    data["routes"] = routes
    simple = isinstance(node, Guidance) or node.kind is not Kind.ANY_OF
    data["direct"] = {
        answer: cases[0][1][::-1] if cases else ()
        for answer, cases in routes.items()
        if simple and (not cases or not cases[0][0])
    }


def holds(when: Iterable[Any], given: Mapping[str, Answer | None]) -> bool:
    """Whether every condition holds on a path on which these answers were given."""
    for condition in when:
        answer = given.get(condition.question)
        if answer is None:
            return False
        if isinstance(answer, str):
            if answer not in condition.values:
                return False
        elif not any(value in answer for value in condition.values):
            return False
    return True


def shown_items(question: Question, given: Mapping[str, Answer | None]) -> tuple[str, ...]:
    """The ids of a question's options that are shown on a path; only checklists have items that are not."""
    return tuple(option.id for option in question.options if holds(option.when, given))


def taken(data: Mapping[str, Any], selected: str, given: Mapping[str, Answer | None]) -> tuple[str, ...]:
    """The targets of the first case that holds on the route of one answer, in order."""
    for when, targets in data["routes"].get(selected, ()):
        if not when or holds(when, given):
            found: tuple[str, ...] = targets
            return found
    return ()


def selections(question: Question, answer: Answer, given: Mapping[str, Answer | None]) -> list[str]:
    """The routes that an answer selects, in order; more than one only on a checklist."""
    if isinstance(answer, str):
        return [answer]
    shown = shown_items(question, given)
    ticked = [item for item in shown if item in answer]
    how_many = "none" if not ticked else "all" if len(ticked) == len(shown) else "some"
    return [f"+{item}" if item in ticked else f"-{item}" for item in shown] + [how_many, "then"]
