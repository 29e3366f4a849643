"""A reference to a node that does not exist."""

from collections.abc import Iterator

from advisor.checks.faults import Faults, also
from advisor.diagnostics import Diagnostic, Span
from advisor.diagnostics.catalog import finding
from advisor.diagnostics.suggest import MANY, alike, nearest
from advisor.graph import choices, resolve
from advisor.library import Library
from advisor.model import Target, Tree

RULE = "unknown-reference"


def check(library: Library, faults: Faults) -> Iterator[Diagnostic]:
    """One finding for each name that a tree, or a file of phrases, refers to and that is not there, at the first place.

    None for one that leads into a file of which only a part could be read.
    """
    for tree in library.trees.values():
        for number, (name, references) in enumerate(_missing(library, tree, faults.missing).items()):
            places = [target.at for target in references if target.at]
            first = references[0].node
            near = near_nodes(library, tree.name, first) if number < MANY else []
            faults.missing.add(name)
            renamed = library.graph.graph["formerly"].get(name)
            meant = (
                {renamed}
                if renamed
                else {one if "/" in one else f"{tree.name}/{one}" for one in near if alike(first, one)}
            )
            faults.meant |= meant
            if not meant:
                faults.broken.setdefault(tree.name, set()).add("lost")
            variant = "near" if near else "" if "/" in name else "tree"
            related: list[tuple[Span | None, str]] = []
            if renamed:
                related = [(library.graph.nodes[renamed]["node"].at, "renamed")]
                variant, near = "renamed", [renamed.removeprefix(f"{tree.name}/")]
            shown = name if variant == "tree" else first
            facts = {"name": shown, "near": " · ".join(near), "also": also(places)}
            yield finding(RULE, places[0], variant, related=related, **facts)
    yield from _nobodys(library)


def _nobodys(library: Library) -> Iterator[Diagnostic]:
    """One finding for each that has phrases and is not there."""
    known = [*library.graph, *library.provisions]
    lost = (one for one in library.phrases.values() if one.id not in library.graph and one.id not in library.provisions)
    for number, one in enumerate(lost):
        if one.at and not library.may_hold(one.id.partition("/")[0]):
            near = nearest(one.id, known) if number < MANY else []
            yield finding(RULE, one.at, "near-phrases" if near else "phrases", name=one.id, near=" · ".join(near))


def _missing(library: Library, tree: Tree, known_missing: set[str]) -> dict[str, list[Target]]:
    """The references of a tree that lead nowhere, by the node's full name, or by the tree's if there is none such."""
    missing: dict[str, list[Target]] = {}
    for node in tree.nodes:
        for _, route in choices(node):
            for target in (target for case in route for target in case.targets):
                full = target.node if "/" in target.node else f"{tree.name}/{target.node}"
                aimed = full.partition("/")[0]
                if target.at is None or resolve(target, library.graph) or library.may_hold(aimed):
                    continue
                if not ({full, target.node} & known_missing or ("/" not in target.node and library.nameless)):
                    missing.setdefault(full if aimed in library.trees else aimed, []).append(target)
    return missing


def near_nodes(library: Library, tree: str, name: str) -> list[str]:
    """Nodes and trees that a reference written in `tree` may have meant, as it would be written there."""
    if "/" in name:
        return nearest(name, list(library.graph))
    local = [node.removeprefix(f"{tree}/") for node in library.graph if node.startswith(f"{tree}/")]
    return nearest(name, local) or nearest(name, library.trees)
