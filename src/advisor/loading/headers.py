"""The names and titles of the trees, read without reading the trees."""

from __future__ import annotations

import os
from pathlib import Path
from typing import NamedTuple

from advisor.loading.folders import library_files, library_folders
from advisor.loading.source import MAX_BYTES, Mapping, Scalar, parse
from advisor.text import Text


class Header(NamedTuple):
    """What the home screen shows of a tree."""

    name: str
    title: Text


def headers(trees: str | os.PathLike[str] | None = None) -> list[Header]:
    """The headers of a library's trees, in the order of their files; a file whose head cannot be read is left out.

    trees: see `library_folders`.
    """
    found: dict[str, Header] = {}
    for folder in library_folders(trees):
        for path in [folder] if folder.is_file() else library_files(folder):
            if path.parent.name in ("provisions", "vignettes"):
                continue
            try:
                head = _head(path)
            except OSError:
                continue
            root = parse(head, str(path)).root
            name = root.get("tree") if isinstance(root, Mapping) else None
            title = root.get("title") if isinstance(root, Mapping) else None
            if isinstance(name, Scalar):
                found[name.value] = Header(name.value, _title(title, name.value))
    return list(found.values())


def _head(path: Path) -> bytes:
    """The file up to its questions, or up to the size limit."""
    head = b""
    with path.open("rb") as lines:
        for line in lines:
            if line.startswith((b"questions:", b"guidance:")) or len(head) > MAX_BYTES:
                break
            head += line
    return head


def _title(node: object, name: str) -> Text:
    texts = {}
    if isinstance(node, Mapping):
        texts = {key: value.value for key, (_, value) in node.entries.items() if isinstance(value, Scalar)}
    either = texts.get("en") or texts.get("fr") or name
    return Text(texts.get("en") or either, texts.get("fr") or either)
