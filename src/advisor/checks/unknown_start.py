"""A tree that starts at a node which it does not have."""

from collections.abc import Iterator

from advisor.checks.faults import Faults
from advisor.checks.unknown_reference import near_nodes
from advisor.diagnostics import Diagnostic
from advisor.diagnostics.catalog import finding
from advisor.library import Library

RULE = "unknown-start"


def check(library: Library, faults: Faults) -> Iterator[Diagnostic]:
    """One finding for each tree."""
    for tree in library.trees.values():
        start = tree.start
        if tree.name in library.graph.graph["starts"] or tree.name in library.truncated:
            continue
        faults.missing |= {tree.name, start.node, f"{tree.name}/{start.node}"}
        if start.at and start.node:
            near = near_nodes(library, tree.name, start.node)
            yield finding(RULE, start.at, "near" if near else "", name=start.node, near=" · ".join(near))
