"""What of the past can still matter: two walks that agree in it go on alike."""

from __future__ import annotations

import networkx as nx

from advisor.graph import Graph, choices
from advisor.model import Answer, Guidance, Question


class Past:
    """For each node of a graph, what its future depends on.

    read: question -> the answers to it that some condition reads; bit: the nodes of which it can matter that they
    were seen, each with a bit of its own; own: node -> the bits of such nodes from it on; reads: node -> the bits of
    the questions whose answers are read from it on.
    """

    def __init__(self, graph: Graph) -> None:
        self.graph = graph
        self.read: dict[str, set[str]] = {}
        reads_at: dict[str, set[str]] = {}
        for node_id in graph:
            node: Question | Guidance = graph.nodes[node_id]["node"]
            conditions = [c for _, route in choices(node) for case in route for c in case.when]
            if isinstance(node, Question):
                conditions += [c for option in node.options for c in option.when]
            reads_at[node_id] = {c.question for c in conditions}
            for condition in conditions:
                self.read.setdefault(condition.question, set()).update(condition.values)
        matter = [n for n in graph if len({*graph.predecessors(n)}) > 1 or n in self.read or n in graph[n]]
        self.bit = {node: 1 << i for i, node in enumerate(matter)}
        self.own: dict[str, int] = {}
        self.reads: dict[str, int] = {}
        parts = nx.condensation(nx.DiGraph(graph))
        for part in reversed(list(nx.topological_sort(parts))):
            members = parts.nodes[part]["members"]
            inside = len(members) > 1
            own = reads = 0
            for node_id in members:
                own |= self.bit.get(node_id, 0)
                if inside and node_id not in self.bit:
                    self.bit[node_id] = 1 << len(self.bit)
                    own |= self.bit[node_id]
                reads |= sum(self.bit.get(question, 0) for question in reads_at[node_id])
                for following in graph.successors(node_id):
                    own |= self.own.get(following, 0)
                    reads |= self.reads.get(following, 0)
            for node_id in members:
                self.own[node_id], self.reads[node_id] = own, reads

    def kept(self, question: str, answer: Answer) -> Answer:
        """The part of an answer that a condition can tell apart."""
        read = self.read.get(question, set())
        if isinstance(answer, str):
            return answer if answer in read else ""
        return tuple(item for item in answer if item in read)

    def ends(self, node_id: str) -> bool:
        """Whether a node asks nothing and leads nowhere."""
        node = self.graph.nodes[node_id]["node"]
        return isinstance(node, Guidance) and not node.then
