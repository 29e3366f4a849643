"""Editions: the trees, provisions and terms that a consultation was made with, so that it can be replayed for ever."""

from __future__ import annotations

import hashlib
import json
import zlib
from functools import lru_cache
from typing import Any

from advisor.library import Library
from advisor.loading.library import load_documents
from advisor.loading.source import built
from advisor.model import Source, Term
from advisor.records.errors import DamagedStore
from advisor.text import Text

LARGEST = 32_000_000
"""More than any edition has, in bytes."""


def edition(library: Library, start: str) -> bytes:
    """What of a library a consultation can come to from its start: JSON with the trees' files, and what they cite.

    start: a tree's name, or the id of a node.
    """
    names = _reached(library, start.partition("/")[0])
    trees = {name: library.trees[name] for name in names if name in library.trees}
    cited = {provision for tree in trees.values() for provision in tree.cited}
    cited |= {citation.provision for term in library.terms.values() for citation in term.cite}
    sources = [s for s in library.sources.values() if any(provision.id in cited for provision in s.provisions)]
    content = {
        # A tree's own order counts for its hash; everything else has the order of its names.
        "trees": {name: tree.data for name, tree in trees.items()},
        "sources": {source.name: _source(source, cited) for source in sorted(sources, key=lambda one: one.name)},
        "terms": {term.id: _term(term) for term in sorted(library.terms.values(), key=lambda one: one.id)},
    }
    return json.dumps(content, ensure_ascii=True, separators=(",", ":")).encode("ascii")


def edition_hash(content: bytes) -> str:
    """The hash that an edition goes by, in hexadecimal."""
    return hashlib.sha256(content).hexdigest()


def squeezed(content: bytes) -> bytes:
    """An edition as it is sealed."""
    return zlib.compress(content, 9)


def stretched(content: bytes) -> bytes:
    """An edition as it was before it was sealed; DamagedStore: it is none."""
    try:
        reader = zlib.decompressobj()
        found = reader.decompress(content, LARGEST)
    except zlib.error:
        raise DamagedStore from None
    if not reader.eof:
        raise DamagedStore
    return found


@lru_cache(maxsize=4)
def library_of(content: bytes) -> Library:
    """The library of that day; what was wrong with its files then is no finding now. DamagedStore: it is none.

    Records of one edition share it, so nobody changes it: most stores have few editions and many records.
    """
    try:
        parts = json.loads(content)
        documents = [built(data, f"{name}.yaml") for name, data in parts["trees"].items()]
        documents += [built(data, f"provisions/{name}.yaml") for name, data in parts["sources"].items()]
        if parts["terms"]:
            documents.append(built({"glossary": "terms", "terms": parts["terms"]}, "glossary.yaml"))
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise DamagedStore from None
    return load_documents(documents)[0]


def _reached(library: Library, start: str) -> list[str]:
    """The trees that can be reached from one, itself included."""
    links: dict[str, set[str]] = {}
    for here, there in library.graph.edges():
        links.setdefault(here.partition("/")[0], set()).add(there.partition("/")[0])
    reached, wanted = {start}, [start]
    while wanted:
        new = links.get(wanted.pop(), set()) - reached
        reached |= new
        wanted += new
    return sorted(reached)


def _text(text: Text) -> dict[str, str]:
    return {"en": text.en, "fr": text.fr}


def _source(source: Source, cited: set[str]) -> dict[str, Any]:
    """A source in the form of its file, with the provisions that are cited."""
    found: dict[str, Any] = {"source": source.name, "title": _text(source.title)}
    if source.short:
        found["short"] = _text(source.short)
    found |= {"publisher": _text(source.publisher), "force": source.force.value}
    if source.checked is not None:
        found["checked"] = source.checked
    if source.notice:
        found["notice"] = _text(source.notice)
    found["provisions"] = {
        p.id.partition("/")[2]: {"locator": _text(p.locator), "gist": _text(p.gist), "force": p.force.value}
        for p in source.provisions
        if p.id in cited
    }
    return found


def _term(term: Term) -> dict[str, Any]:
    """A term in the form of its file."""
    return {
        "term": _text(term.term),
        "also": {"en": list(term.also_en), "fr": list(term.also_fr)},
        "meaning": _text(term.meaning),
        "cite": [citation.provision for citation in term.cite],
    }
