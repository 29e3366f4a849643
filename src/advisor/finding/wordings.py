"""One language's wordings of the entries: how near each entry comes, word for word, to what was typed."""

from __future__ import annotations

import math
from array import array
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from functools import lru_cache

from advisor.finding.entries import Entry
from advisor.finding.terms import WORD, folded_and_cut
from advisor.text import Language

FIELDS = frozenset({"keywords", "phrases", "labels", "body", "before"})
"""Where wordings stand, beside an entry's title; a list is as many as it has parts."""
ALIKE = 0.5
"""How much of their trigrams two words must share for one to stand for the other: the cosine of the two sets."""
MOST, NEXT = 6, 0.85
"""How many of an entry's wordings count, and how much less each than the one before it, the nearest first."""
AS_IT_STANDS = 8
"""A title that was typed as it stands counts twice; the higher this is, the less one that was only nearly typed."""


class Wordings:
    """The texts of each entry, one by one, each with how much its words say.

    What `index.Index` puts together, a question in somebody's own words, small words included, is held against piece by
    piece here: the cosine of the two as bags of words weighed by their rarity, where a word may be spelt a little
    otherwise.
    """

    def __init__(self, entries: Iterable[Entry], language: Language) -> None:
        self._rows: list[int] = []
        self._titles: set[int] = set()
        said: list[list[str]] = []
        for row, entry in enumerate(entries):
            self._titles.add(len(said))
            for text in (entry.title, *(text for field, text in entry.texts if field in FIELDS)):
                written = text.en if language is Language.EN else text.fr
                parts = [_words(part, language) for part in written.split(" · ")]
                said += parts
                self._rows += [row] * len(parts)
        counts = Counter(word for words in said for word in set(words))
        self._rarest = math.log(1 + len(said))
        self._rarity = {word: math.log(1 + len(said) / count) for word, count in counts.items()}
        self._lengths = [self._length(words) for words in said]
        self._having = {word: array("I") for word in counts}
        for number, words in enumerate(said):
            for word in set(words):
                self._having[word].append(number)
        self._with: dict[str, list[str]] = {}
        self._sizes: dict[str, int] = {}
        for word in counts:
            trigrams = _trigrams(word)
            self._sizes[word] = len(trigrams)
            for trigram in trigrams:
                self._with.setdefault(trigram, []).append(word)
        self._told = lru_cache(maxsize=64)(self._tell)

    def nearness(self, typed: Sequence[str], rows: Collection[int]) -> dict[int, float]:
        """How near each of some entries comes to folded words, from 0 to not much more than 5."""
        total: dict[int, float] = {}
        for word in typed:
            for number, told in self._told(word).items():
                total[number] = total.get(number, 0.0) + told
        whole = self._length(typed)
        each: dict[int, list[float]] = {}
        for number, told in total.items():
            row = self._rows[number]
            if row in rows:
                near = told / self._lengths[number] / whole
                each.setdefault(row, []).append(near * (1 + near**AS_IT_STANDS) if number in self._titles else near)
        return {row: _together(sorted(found, reverse=True)[:MOST]) for row, found in each.items()}

    def _tell(self, word: str) -> dict[int, float]:
        """What a word adds to each wording that has it, or one like it."""
        told: dict[int, float] = {}
        rarity = self._rarity.get(word, self._rarest)
        for other, alike in self._alike(word).items():
            adds = alike * rarity * self._rarity[other]
            for number in self._having[other]:
                if adds > told.get(number, 0.0):
                    told[number] = adds
        return told

    def _alike(self, word: str) -> dict[str, float]:
        own = _trigrams(word)
        shared = Counter(other for trigram in own for other in self._with.get(trigram, ()))
        cosines = {other: count / math.sqrt(len(own) * self._sizes[other]) for other, count in shared.items()}
        return {other: cosine for other, cosine in cosines.items() if cosine >= ALIKE}

    def _length(self, words: Iterable[str]) -> float:
        return math.sqrt(sum(self._rarity.get(word, self._rarest) ** 2 for word in words)) or 1.0


def _together(found: Iterable[float]) -> float:
    return sum(near * NEXT**place for place, near in enumerate(found))


def _words(text: str, language: Language) -> list[str]:
    folded = (folded_and_cut(written, language)[0] for written in WORD.findall(text))
    return [word for word in folded if word]


def _trigrams(word: str) -> set[str]:
    edged = f" {word} "
    return {edged[start : start + 3] for start in range(len(edged) - 2)}
