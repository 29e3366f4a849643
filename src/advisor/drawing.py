"""The graph of a tree in the formats of drawing programs: Mermaid, Graphviz and GraphML."""

from __future__ import annotations

from collections.abc import Iterator

import networkx as nx

from advisor.graph import Graph
from advisor.messages import say
from advisor.model import Guidance, Question
from advisor.text import Language

FORMATS = ("mermaid", "dot", "graphml")


def draw(graph: Graph, tree: str, to: str, language: Language) -> str:
    """Every node that a tree's start leads to, in one of `FORMATS`; KeyError: no such tree or format."""
    start = graph.graph["starts"][tree]
    part = graph.subgraph({start, *nx.descendants(graph, start)})
    lines = {"mermaid": _mermaid, "dot": _dot, "graphml": _graphml}[to](part, language)
    return "\n".join(lines) + "\n"


def _label(node: Question | Guidance, language: Language) -> str:
    if isinstance(node, Question):
        return node.ask.in_language(language)
    return f"{say(f'verdict.{node.verdict}', language)} · {node.title.in_language(language)}"


def _nodes(graph: Graph) -> Iterator[tuple[str, Question | Guidance]]:
    for name in graph:
        yield name, graph.nodes[name]["node"]


def _edges(graph: Graph, language: Language) -> Iterator[tuple[str, str, str]]:
    """Each edge with the words of its answer and, where it has conditions, a sign."""
    for source, target, data in graph.edges(data=True):
        node = graph.nodes[source]["node"]
        name = data["answer"].lstrip("+-")
        option = node.option(name) if isinstance(node, Question) else None
        words = option.label.in_language(language) if option else "" if name == "then" else name
        sign = {"+": "☑ ", "-": "☐ "}.get(data["answer"][:1], "")
        yield source, target, sign + words + (" (…)" if data["when"] else "")


def _mermaid(graph: Graph, language: Language) -> Iterator[str]:
    def safe(text: str) -> str:
        return "".join(c if c.isalnum() or c in " ,.:;!?'’·-–/()«»" else f"#{ord(c)};" for c in text)

    ids = {node: f"n{i}" for i, node in enumerate(graph)}
    yield "flowchart TD"
    for name, node in _nodes(graph):
        left, right = ("(", ")") if isinstance(node, Guidance) else ("{{", "}}")
        yield f'    {ids[name]}{left}"{safe(_label(node, language))}"{right}'
    for source, target, words in _edges(graph, language):
        arrow = f' -- "{safe(words)}" --> ' if words else " --> "
        yield f"    {ids[source]}{arrow}{ids[target]}"


def _dot(graph: Graph, language: Language) -> Iterator[str]:
    def quoted(text: str) -> str:
        return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'

    yield "digraph advisor {"
    yield '    node [fontname="sans-serif"];'
    for name, node in _nodes(graph):
        shape = "box" if isinstance(node, Guidance) else "hexagon"
        yield f"    {quoted(name)} [shape={shape}, label={quoted(_label(node, language))}];"
    for source, target, words in _edges(graph, language):
        yield f"    {quoted(source)} -> {quoted(target)} [label={quoted(words)}];"
    yield "}"


def _graphml(graph: Graph, language: Language) -> Iterator[str]:
    bare: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    for name, node in _nodes(graph):
        kind = "guidance" if isinstance(node, Guidance) else node.kind.value
        bare.add_node(name, kind=kind, label=_label(node, language))
    for source, target, words in _edges(graph, language):
        bare.add_edge(source, target, label=words)
    yield from nx.generate_graphml(bare)
