"""Pages of HTML that stand alone: built as a tree of elements, so that text can only become text."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Sequence
from typing import TypeAlias
from xml.etree.ElementTree import Element, tostring

from advisor.text import Language

Part: TypeAlias = Element | str


def tag(name: str, content: Part | Sequence[Part] = "", /, **attributes: str) -> Element:
    """An element; an attribute's name may end in _, and _ within it stands for -."""
    element = Element(name, {key.rstrip("_").replace("_", "-"): value for key, value in attributes.items()})
    last: Element | None = None
    for part in [content] if isinstance(content, str | Element) else content:
        if isinstance(part, Element):
            element.append(part)
            last = part
        elif last is None:
            element.text = (element.text or "") + part
        else:
            last.tail = (last.tail or "") + part
    return element


def document(language: Language, title: str, program: str, style: str, body: Sequence[Part]) -> str:
    """A whole page without script, that fetches nothing and lets in no style but its own; program: what made it."""
    hashed = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{hashed}'; base-uri 'none'; form-action 'none'"
    head = [
        tag("meta", charset="utf-8"),
        tag("meta", http_equiv="Content-Security-Policy", content=policy),
        tag("meta", name="viewport", content="width=device-width, initial-scale=1"),
        tag("meta", name="generator", content=program),
        tag("title", title),
        tag("style", style),
    ]
    page = tag("html", [tag("head", head), tag("body", body)], lang=f"{language}-CA")
    return f"<!DOCTYPE html>\n{tostring(page, encoding='unicode', method='html')}\n"


def table(columns: Sequence[str], rows: Sequence[Sequence[Element]]) -> Element:
    """A table whose parts keep their roles where a narrow screen lays them out below each other.

    rows: the cells of each, the first of which names the row.
    """
    heads = [tag("th", column, scope="col", role="columnheader") for column in columns]
    body = []
    for row in rows:
        for cell, column in zip(row[1:], columns[1:], strict=True):
            cell.attrib |= {"role": "cell", "data-column": column}
        row[0].attrib |= {"role": "rowheader", "scope": "row"}
        body.append(tag("tr", list(row), role="row"))
    return tag(
        "table",
        [tag("thead", [tag("tr", heads, role="row")], role="rowgroup"), tag("tbody", body, role="rowgroup")],
        role="table",
    )
