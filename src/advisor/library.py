"""A library: trees, the provisions that they cite, the vignettes that go through them, a glossary, and phrases."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from advisor.graph import Graph, build
from advisor.model import Phrases, Provision, Source, Term, Tree, Vignette

COLLEGE = "college-consultation"
"""The source of what to know before calling the College; a consult sheet shows it."""


@dataclass
class Library:
    """Trees, the provisions that they cite, the vignettes that go through them, and the terms of the field.

    phrases: what people say, by the full id of what they look for; only the search reads them.
    truncated: the names of trees and sources that could be read only in part: what seems missing may be there.
    nameless: whether such a part stands in a file of which not even the name could be read.
    damaged: the names of trees in which a way may be cut off by a fault that was already found.
    hurt: the ids of nodes, and the names of vignettes, in which such a fault stands.
    """

    trees: dict[str, Tree] = field(default_factory=dict)
    sources: dict[str, Source] = field(default_factory=dict)
    vignettes: dict[str, Vignette] = field(default_factory=dict)
    terms: dict[str, Term] = field(default_factory=dict)
    phrases: dict[str, Phrases] = field(default_factory=dict)
    truncated: set[str] = field(default_factory=set)
    nameless: bool = False
    damaged: set[str] = field(default_factory=set)
    hurt: set[str] = field(default_factory=set)

    @cached_property
    def graph(self) -> Graph:
        """The decision graph of all trees."""
        return build(self.trees.values())

    @cached_property
    def provisions(self) -> dict[str, Provision]:
        """Every provision by its full id."""
        return {p.id: p for source in self.sources.values() for p in source.provisions}

    def add(self, sources: Mapping[str, Source]) -> None:
        """Take in the sources that are not here yet, by their names."""
        self.sources = {**sources, **self.sources}
        # The provisions are gathered once from the sources, which are now more.
        self.__dict__.pop("provisions", None)

    def may_hold(self, name: str) -> bool:
        """Whether a tree or source may have a part, or be one, that could not be read."""
        return name in self.truncated or (self.nameless and name not in self.trees and name not in self.sources)

    def source_of(self, provision: str) -> Source:
        """The source that a provision stands in; KeyError if it is not registered."""
        return self.sources[provision.partition("/")[0]]
