"""The names and titles of the trees, read without reading the trees."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import NamedTuple

from advisor.loading.folders import library_files, library_folders
from advisor.text import Text

MOST = 1_000_000
"""Bytes of a head that are looked at."""
# A head as the guide shows it. To import the YAML reader for the home screen would take a tenth of its first paint.
_VALUE = r"(?:\"([^\"\\\n]*)\"|((?![\"'>|&*!%@`\[\]{}#?:-])(?:(?! #|: |:$).)+?))[ ]*$"
_PLAIN = re.compile(rf"(?:^#.*\n)*^tree: ([a-z0-9-]+)[ ]*\n^title:[ ]*\n^  en: {_VALUE}\n^  fr: {_VALUE}\n", re.M)


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
            if path.name == "glossary.yaml" or path.parent not in (folder, folder.parent):
                continue
            try:
                head = _head(path)
            except OSError:
                continue
            header = _plain(head) or _read(head, str(path))
            if header:
                found[header.name] = header
    return list(found.values())


def has_vignettes(trees: str | os.PathLike[str] | None = None) -> bool:
    """Whether a library holds vignettes, and so perhaps exercises; none of them is read. trees: as for `headers`."""
    return any(
        path.parent.name == "vignettes"
        for folder in library_folders(trees)
        if folder.is_dir()
        for path in library_files(folder)
    )


def _plain(head: bytes) -> Header | None:
    """The header if its head is written in the simplest way, which YAML reads the same."""
    shape = _PLAIN.match(head.decode("utf-8", "replace"))
    if not shape:
        return None
    name, quoted_en, en, quoted_fr, fr = shape.groups()
    return Header(name, Text((quoted_en or en).strip(), (quoted_fr or fr).strip()))


def _read(head: bytes, file: str) -> Header | None:
    """The header of any other head."""
    from advisor.loading.source import Mapping, Scalar, parse

    root = parse(head, file).root
    name = root.get("tree") if isinstance(root, Mapping) else None
    title = root.get("title") if isinstance(root, Mapping) else None
    return Header(name.value, _title(title, name.value)) if isinstance(name, Scalar) else None


def _head(path: Path) -> bytes:
    """The file up to its questions, or up to the size limit."""
    head = b""
    with path.open("rb") as lines:
        for line in lines:
            if line.startswith((b"questions:", b"guidance:")) or len(head) > MOST:
                break
            head += line
    return head


def _title(node: object, name: str) -> Text:
    from advisor.loading.source import Mapping, Scalar

    texts = {}
    if isinstance(node, Mapping):
        texts = {key: value.value for key, (_, value) in node.entries.items() if isinstance(value, Scalar)}
    either = texts.get("en") or texts.get("fr") or name
    return Text(texts.get("en") or either, texts.get("fr") or either)
