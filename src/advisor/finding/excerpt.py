"""The place where the words matched: a title or a piece of a text, with the words marked."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from advisor.finding.finder import Hit
from advisor.finding.terms import stem, words
from advisor.messages import say
from advisor.text import Language

LISTS = ("keywords", "phrases")
"""The fields that are lists, of which the parts that matched are shown."""
SHOWN = ("labels", "body", "before", *LISTS)
"""The fields that a piece is taken from, the most readable first."""


class Marked(NamedTuple):
    """A text that is safe to display, with the places of the words that matched.

    field: where it stands (see `index.FIELDS`). language: its own.
    """

    text: str
    marks: tuple[tuple[int, int], ...]
    field: str
    language: Language


def title(hit: Hit, language: Language) -> Marked:
    """The title of what was found, in a language; marked where that is the language which matched."""
    text = hit.entry.title.in_language(language)
    marks = tuple(_marks(text, hit)) if language is hit.language else ()
    return Marked(text, marks, "title", language)


def excerpt(hit: Hit, language: Language, width: int) -> Marked | None:
    """The text beyond the title in which most words matched that the title has not; of a provision at least its gist.

    width: about how many characters of it are wanted.
    """
    said = title(hit, language)
    had = {_stem(said.text[start:end], hit) for start, end in said.marks}
    best: Marked | None = None
    most = 0
    texts = [one for one in hit.entry.texts if one[0] in SHOWN]
    for field, text in sorted(texts, key=lambda one: SHOWN.index(one[0])):
        shown = text.in_language(hit.language)
        shown = _matched_words(shown, hit) if field in LISTS else shown
        marks = tuple(_marks(shown, hit))
        new = len({_stem(shown[start:end], hit) for start, end in marks} - had)
        if new > most or (best is None and hit.entry.kind == "provision" and field == "body"):
            best, most = Marked(shown, marks, field, hit.language), new
    return _cut(best, width) if best else None


def lead(piece: Marked) -> str:
    """The words that say where a piece stands, in its language; none where it is the text itself."""
    return "" if piece.field == "body" else say(f"find.in.{piece.field}", piece.language)


def _matched_words(text: str, hit: Hit) -> str:
    """Of a list, which may be long, the parts that matched; first those of which most did."""
    shares = {part: len(list(_marks(part, hit))) / len(part.split()) for part in text.split(" · ")}
    return " · ".join(sorted((part for part in shares if shares[part]), key=lambda part: -shares[part]))


def _stem(word: str, hit: Hit) -> str:
    return " ".join(stem(one.folded, hit.language) for one in words(word))


def _marks(text: str, hit: Hit) -> Iterator[tuple[int, int]]:
    for word in words(text):
        if stem(word.folded, hit.language) in hit.stems:
            yield word.start, word.end


def _cut(one: Marked, width: int) -> Marked:
    """A piece of a text that begins a little before the first mark."""
    text = one.text.replace("\n", " ")
    if len(text) <= width:
        return one._replace(text=text)
    first = one.marks[0][0] if one.marks else 0
    start = 0 if first < width // 2 else text.rfind(" ", 0, max(1, first - width // 4)) + 1
    end = len(text) if len(text) - start <= width else text.rfind(" ", start, start + width)
    end = end if end > start else start + width
    lead, tail = ("… " if start else ""), (" …" if end < len(text) else "")
    moved = len(lead) - start
    marks = tuple((a + moved, b + moved) for a, b in one.marks if a >= start and b <= end)
    return one._replace(text=lead + text[start:end] + tail, marks=marks)
