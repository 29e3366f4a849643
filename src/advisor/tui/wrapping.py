"""Lines that fit a width: text breaks at plain spaces only, so that French signs stay with their words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from rich.cells import cell_len
from textual.content import Content

_WORD = re.compile(r" *[^ ]+")


class Block(NamedTuple):
    """A paragraph whose lines stand to the right of its lead; `above` is the number of blank lines before it."""

    lead: Content
    body: Content
    above: int = 0


def same(some: Sequence[Block], others: Sequence[Block]) -> bool:
    """Whether two lists of blocks show the same, their colours included."""
    return len(some) == len(others) and all(
        one.above == other.above and one.lead.is_same(other.lead) and one.body.is_same(other.body)
        for one, other in zip(some, others, strict=True)
    )


def laid(blocks: Iterable[Block], width: int) -> list[Content]:
    """The blocks as lines of at most `width` cells."""
    lines: list[Content] = []
    for lead, body, above in blocks:
        if lines:
            lines += [Content("")] * above
        column = lead.cell_length
        if column > width // 2:
            lead, column = Content(""), 0
        margin = Content(" " * column)
        for number, line in enumerate(wrapped(body, width - column)):
            lines.append((margin if number else lead) + line if column else line)
    return lines


def wrapped(body: Content, width: int) -> list[Content]:
    """The content in lines of at most `width` cells."""
    text = body.plain
    if "\n" not in text and cell_len(text) <= width:
        return [body]
    return [body[start:end] for start, end in breaks(text, max(1, width))]


def breaks(text: str, width: int) -> Iterator[tuple[int, int]]:
    """Where each line begins and ends; a word that is wider than a line is cut."""
    offset = 0
    for paragraph in text.split("\n"):
        start = end = offset
        used = 0
        for word in _WORD.finditer(paragraph):
            size = cell_len(word[0])
            if used and used + size > width:
                yield start, end
                start = offset + word.end() - len(word[0].lstrip(" "))
                used = size = cell_len(word[0].lstrip(" "))
            else:
                used += size
            end = offset + word.end()
            while used > width:
                cut = _fitting(text, start, width)
                yield start, cut
                start, used = cut, cell_len(text[cut:end])
        yield start, end
        offset += len(paragraph) + 1


def _fitting(text: str, start: int, width: int) -> int:
    """The end of the longest piece from `start` that fits, at least one character."""
    end = min(len(text), start + width)
    while end > start + 1 and cell_len(text[start:end]) > width:
        end -= 1
    return end
