"""A tree that starts at a node which it does not have."""

from collections.abc import Iterator

from advisor.checks.unknown_reference import near_nodes
from advisor.diagnostics import Diagnostic
from advisor.diagnostics.catalog import finding
from advisor.library import Library

RULE = "unknown-start"


def check(library: Library) -> Iterator[Diagnostic]:
    """One finding for each tree."""
    for tree in library.trees.values():
        start = tree.start
        if (
            start.at
            and start.node
            and tree.name not in library.graph.graph["starts"]
            and tree.name not in library.truncated
        ):
            near = near_nodes(library, tree.name, start.node)
            yield finding(RULE, start.at, "near" if near else "", name=start.node, near=" · ".join(near))
