"""A reference to a node that does not exist."""

from collections.abc import Iterator

from advisor.diagnostics import Diagnostic
from advisor.diagnostics.catalog import finding
from advisor.diagnostics.suggest import nearest
from advisor.graph import choices, resolve
from advisor.library import Library

RULE = "unknown-reference"


def check(library: Library) -> Iterator[Diagnostic]:
    """One finding for each reference; none for one that leads into a file of which only a part could be read."""
    graph = library.graph
    for tree in library.trees.values():
        for node in tree.nodes:
            for _, route in choices(node):
                for target in (target for case in route for target in case.targets):
                    aimed = target.node.partition("/")[0] if "/" in target.node else tree.name
                    if target.at is None or resolve(target, graph) or aimed in library.truncated:
                        continue
                    near = near_nodes(library, tree.name, target.node)
                    names = " · ".join(near)
                    yield finding(RULE, target.at, "near" if near else "", name=target.node, near=names)


def near_nodes(library: Library, tree: str, name: str) -> list[str]:
    """Nodes and trees that a reference written in `tree` may have meant, as it would be written there."""
    if "/" in name:
        return nearest(name, list(library.graph))
    local = [node.removeprefix(f"{tree}/") for node in library.graph if node.startswith(f"{tree}/")]
    return nearest(name, local) or nearest(name, library.trees)
