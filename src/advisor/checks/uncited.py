"""A provision that nothing cites, and a source that a newer one replaces without a word about it."""

from collections.abc import Iterator

from advisor.checks.faults import Faults
from advisor.diagnostics import Diagnostic
from advisor.diagnostics.catalog import finding
from advisor.library import Library

RULES = ("superseded", "uncited")


def check(library: Library, _faults: Faults) -> Iterator[Diagnostic]:
    """One finding for each such source, and for each such provision.

    Nothing is called uncited where there is no tree.
    """
    for source in library.sources.values():
        if source.superseded_by and not source.notice and source.at:
            newer = library.sources.get(source.superseded_by)
            related = [(newer.at, "newer")] if newer else []
            yield finding("superseded", source.at, related=related, name=source.name, by=source.superseded_by)
    if not library.trees:
        return
    cited = {citation.provision for term in library.terms.values() for citation in term.cite}
    cited = cited.union(*(tree.cited for tree in library.trees.values()))
    for name, provision in library.provisions.items():
        if name not in cited and provision.at:
            yield finding("uncited", provision.at, name=name)
