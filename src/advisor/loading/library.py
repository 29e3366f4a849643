"""A folder of files becomes a library: trees, provisions, vignettes, and what is wrong with them."""

from __future__ import annotations

import gc
import os
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from advisor.diagnostics import Diagnostic
from advisor.diagnostics.suggest import nearest
from advisor.graph import choices
from advisor.library import COLLEGE, Library
from advisor.loading.findings import HARMLESS, Findings
from advisor.loading.folders import library_files, library_folders
from advisor.loading.glossary import decode_glossary
from advisor.loading.phrases import decode_phrases
from advisor.loading.provisions import decode_source
from advisor.loading.source import Document, Mapping, read
from advisor.loading.trees import decode_tree
from advisor.loading.vignettes import decode_vignette
from advisor.model import Guidance, Question, Target

HEAD = 10
"""Among as many keys at a file's top a misspelt kind is looked for."""
_SOURCE = re.compile(r"[a-z0-9-]{1,80}")
KINDS = ("vignette", "source", "glossary", "tree", "phrases-of")


Watch = Callable[[Sequence[Path]], Iterable[Path]]
"""Gives each of some files in turn; whoever waits can be told meanwhile how far the reading has come."""


def load(
    trees: str | os.PathLike[str] | None = None, only: str | None = None, watch: Watch = iter
) -> tuple[Library, list[Diagnostic]]:
    """Load a library; bad data becomes findings, never an exception.

    trees: see `library_folders`; a file is a library of its own.
    only: the name of a tree, to read just that one, the trees that it leads to and the sources that they cite.
    Returns the library and the findings of reading it; `checks.check` finds the rest.
    """
    with collector_resting():
        return _load(library_folders(trees), only, watch)


@contextmanager
def collector_resting() -> Iterator[None]:
    """Reading and checking make many values and little garbage, and looking for it takes half of their time."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            # What is there now is old: otherwise the first thing the collector does is to look at all of it.
            gc.freeze()
            gc.unfreeze()
            gc.enable()


def _load(folders: list[Path], only: str | None, watch: Watch) -> tuple[Library, list[Diagnostic]]:
    if only is not None:
        reached = _load_reachable(folders, only)
        if reached:
            return reached
    library = Library()
    diagnostics: list[Diagnostic] = []
    for folder in folders:
        files = [folder] if folder.is_file() else library_files(folder)
        if not files:
            findings = Findings(str(folder))
            findings.add("unreadable", findings.start, "folder" if folder.is_dir() else "missing")
            diagnostics += findings.found
        layer, found = load_files(watch(files))
        _merge(library, layer)
        diagnostics += found
    return library, diagnostics


def _merge(library: Library, layer: Library) -> None:
    library.trees |= layer.trees
    library.sources |= layer.sources
    library.vignettes |= layer.vignettes
    library.terms |= layer.terms
    library.phrases |= layer.phrases
    library.truncated |= layer.truncated
    library.damaged |= layer.damaged
    library.nameless |= layer.nameless
    library.hurt |= layer.hurt


def _load_reachable(folders: list[Path], start: str) -> tuple[Library, list[Diagnostic]] | None:
    """Read one tree and what it needs, found by the files' names; None if a file is not named after its content."""
    library = Library()
    diagnostics: list[Diagnostic] = []
    wanted = [start]
    while wanted:
        name = wanted.pop()
        if name in library.trees:
            continue
        path = _named(folders, f"{name}.yaml")
        if path is None:
            return None
        layer, found = load_files([path])
        if name not in layer.trees:
            return None
        _merge(library, layer)
        diagnostics += found
        targets = {t.node for q in layer.trees[name].nodes for t in _targets(q)}
        for target in targets:
            tree = target.partition("/")[0]
            if "/" in target or _named(folders, f"{tree}.yaml"):
                wanted.append(tree)
    cited = {c.partition("/")[0] for tree in library.trees.values() for c in tree.cited}
    paths = [path for source in sorted(cited) if (path := _named(folders, f"provisions/{source}.yaml"))]
    if len(paths) < len(cited):
        return None
    layer, found = load_files(paths)
    _merge(library, layer)
    return library, diagnostics + found


def add_glossary(library: Library, trees: str | os.PathLike[str] | None = None) -> None:
    """Read the glossary, the sources that it cites and the College's into a library of which only a part was loaded.

    trees: see `folders.library_folders`. What is wrong with them is for a check of the whole library to say.
    """
    if library.terms:
        return
    folders = [folder for folder in library_folders(trees) if folder.is_dir()]
    for folder in folders:
        library.terms |= load_files([path for path in [folder / "glossary.yaml"] if path.is_file()])[0].terms
    add_sources(library, [COLLEGE, *(c.provision for term in library.terms.values() for c in term.cite)], trees)


def add_sources(library: Library, provisions: Iterable[str], trees: str | os.PathLike[str] | None = None) -> None:
    """Read the sources of some provisions into a library of which only a part was loaded; an unknown one is left out.

    provisions: full ids, or what somebody typed in the place of one. trees: see `folders.library_folders`.
    """
    folders = [folder for folder in library_folders(trees) if folder.is_dir()]
    wanted = sorted({name.partition("/")[0] for name in provisions} - library.sources.keys())
    files = [f"provisions/{name}.yaml" for name in wanted if _SOURCE.fullmatch(name)]
    layer, _ = load_files(path for file in files if (path := _named(folders, file)))
    library.add(layer.sources)


def _named(folders: list[Path], name: str) -> Path | None:
    return next((folder / name for folder in reversed(folders) if (folder / name).is_file()), None)


def _targets(node: Question | Guidance) -> Iterator[Target]:
    for _, route in choices(node):
        for case in route:
            yield from case.targets


def load_files(paths: Iterable[Path]) -> tuple[Library, list[Diagnostic]]:
    """Load just these files as one library; the first of two that declare the same name counts."""
    return load_documents(read(path, str(path)) for path in paths)


def load_documents(documents: Iterable[Document]) -> tuple[Library, list[Diagnostic]]:
    """Load what was read, wherever it came from, as one library."""
    library = Library()
    diagnostics: list[Diagnostic] = []
    for document in documents:
        diagnostics += document.diagnostics
        diagnostics += _decode(document, library)
    return library, diagnostics


def _decode(document: Document, library: Library) -> list[Diagnostic]:
    """Add to the library what stands in a document; what is missing from one that broke off is no finding."""
    findings = Findings(document.file)
    root = document.root
    kind = _kind(root) if isinstance(root, Mapping) else None
    value: Any = None
    match kind:
        case "tree":
            value = decode_tree(document, findings)
            _add(library.trees, value, kind, findings)
            if value and (findings.damage or any(d.rule not in HARMLESS for d in document.diagnostics)):
                library.damaged.add(value.name)
        case "source":
            value = decode_source(document, findings)
            _add(library.sources, value, kind, findings)
        case "vignette":
            value = decode_vignette(document, findings)
            _add(library.vignettes, value, kind, findings)
            if value and (findings.damage or document.diagnostics):
                library.hurt.add(value.name)
        case "glossary":
            _add_each(library.terms, decode_glossary(document, findings), "term", findings)
            return findings.found if document.complete else []
        case "phrases-of":
            _add_each(library.phrases, decode_phrases(document, findings), "phrases", findings)
            return findings.found if document.complete else []
        case _ if root is not None:
            findings.add("unknown-kind", root.span)
    library.hurt |= findings.hurt
    if value and (findings.partial or not document.complete):
        library.truncated.add(value.name)
    elif not value:
        library.nameless = True
    return findings.found if document.complete else []


def _kind(root: Mapping) -> str | None:
    """What a file holds; a misspelt key counts as what it was meant to be."""
    exact = next((kind for kind in KINDS if kind in root.entries), None)
    return exact or next((kind for kind in KINDS for key in list(root.entries)[:HEAD] if nearest(key, [kind])), None)


def _add_each(known: dict[str, Any], values: Iterable[Any], kind: str, findings: Findings) -> None:
    for value in values:
        first = known.setdefault(value.id, value)
        if first is not value and first.at and value.at:
            related = [(first.at, "first")]
            findings.add("duplicate-name", value.at, related=related, kind=kind, name=value.id, file=first.at.file)


def _add(known: dict[str, Any], value: Any, kind: str, findings: Findings) -> None:
    if value is None:
        return
    if value.name in known:
        first = known[value.name].at
        facts = {"kind": kind, "name": value.name, "file": first.file if first else ""}
        findings.add("duplicate-name", value.at, related=[(first, "first")], **facts)
    else:
        known[value.name] = value
