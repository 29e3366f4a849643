"""The ranking: how well each entry goes with what was typed."""

from __future__ import annotations

import math
from typing import NamedTuple

from advisor.finding.asked import Asker, typed_words
from advisor.finding.entries import Entry, entries
from advisor.finding.index import Index
from advisor.library import Library
from advisor.text import Language

KINDS = {"tree": 1.2, "question": 1.1, "guidance": 0.95, "provision": 1.0, "own": 0.7}
"""What is preferred of two entries that go as well with the words: what leads furthest; the advisor's
own advice is in no source that one would look for."""
OTHER = 0.9
"""How much a match in the other language than that of the moment counts."""
COVER = 0.7
"""How much of a score depends on how many of the words were matched."""
NAMED = 0.4
"""How much more an entry counts whose whole name was typed."""


class Hit(NamedTuple):
    """An entry that was found.

    language: that of the texts which matched. stems: those that matched in them.
    """

    entry: Entry
    score: float
    language: Language
    stems: frozenset[str]


class Finder:
    """What a library says, to be found in one's own words, in either language."""

    def __init__(self, library: Library) -> None:
        self.entries = tuple(entries(library))
        self._sides = [(index, Asker(index)) for index in (Index(self.entries, language) for language in Language)]

    def find(self, text: str, language: Language, most: int = 8) -> list[Hit]:
        """What goes with a text, best first; whatever was typed.

        language: that of the moment, which is preferred of two that match as well.
        """
        typed, unfinished = typed_words(text)
        askers = [asker for _, asker in self._sides]
        best: dict[int, Hit] = {}
        for index, asker in self._sides:
            others = [other for other in askers if other is not asker]
            terms = list(asker.terms(typed, unfinished, others))
            for row, (score, matched) in ranked(index, terms).items():
                entry = self.entries[row]
                score *= KINDS["own" if entry.own else entry.kind] * (1 if index.language is language else OTHER)
                if row not in best or score > best[row].score:
                    best[row] = Hit(entry, score, index.language, matched)
        return sorted(best.values(), key=lambda hit: -hit.score)[:most]


def ranked(index: Index, terms: list[dict[str, float]]) -> dict[int, tuple[float, frozenset[str]]]:
    """The rows that have some of the terms, each with its score and the stems it has.

    A score is the sum over the terms of the best alternative's BM25, less where terms are missing, more where the words
    make up most of the entry's name.
    """
    total: dict[int, float] = {}
    covered: dict[int, float] = {}
    matched: dict[int, dict[str, float]] = {}
    whole = 0.0
    for term in terms:
        rows: dict[int, tuple[float, float]] = {}
        for phrase, surely in term.items():
            for row, score in index.having(phrase).items():
                if score * surely > rows.get(row, (0.0, 0.0))[0]:
                    rows[row] = (score * surely, surely)
                has = matched.setdefault(row, {})
                for one in phrase.split():
                    has[one] = max(has.get(one, 0.0), surely)
        told = math.log(1 + index.size / (1 + len(rows))) if rows else math.log(1 + index.size / 12)
        whole += told
        for row, (score, surely) in rows.items():
            total[row] = total.get(row, 0.0) + score
            covered[row] = covered.get(row, 0.0) + told * surely
    found = {}
    for row, score in total.items():
        name, has = index.names[row], matched[row]
        share = sum(has.get(one, 0.0) for one in name) / (len(name) or 1)
        found[row] = (score * (1 - COVER + COVER * covered[row] / whole) * (1 + NAMED * share), frozenset(has))
    return found
