"""One language's index of the entries: which stems stand where, and how well each tells entries apart (BM25F)."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping

from advisor.finding.entries import Entry
from advisor.finding.terms import WORD, folded_and_cut
from advisor.text import Language

NAMES, NUMBERS, TELLS, SAID, AROUND = (2.5, 0.2), (2.5, 0.5), (1.1, 0.7), (0.5, 0.8), (0.7, 0.5)
"""What a word counts in a text that names an entry, numbers it, tells about it, is said by who looks for it, or stands
around it; each with how much of that the length of the field takes, from 0 to 1."""
FIELDS = {
    "title": NAMES,
    "keywords": NAMES,
    "locator": NUMBERS,
    "labels": TELLS,
    "body": TELLS,
    "phrases": SAID,
    "source": AROUND,
    "before": AROUND,
}
"""Where a text stands; `before` is what leads to a node, question and answer, or what cites a provision."""
ENOUGH = 1.6
"""How soon more of the same word counts no more."""


class Index:
    """Which entries have a stem, and how much it says of them.

    forms: each word that stands in a text, folded, with its stem. names: the stems of each entry's name.
    named: the entries in whose name a stem stands.
    """

    def __init__(self, entries: Iterable[Entry], language: Language) -> None:
        self.language = language
        self.forms: dict[str, str] = {}
        self.names: list[frozenset[str]] = []
        self.named: dict[str, list[int]] = {}
        self._texts: list[str] = []
        counts: list[dict[str, Counter[str]]] = []
        known: dict[str, str] = {}
        for entry in entries:
            held: dict[str, list[str]] = {field: [] for field in FIELDS}
            for field, text in entry.texts:
                said = text.en if language is Language.EN else text.fr
                if said not in known:
                    known[said] = self._stems(said)
                held[field].append(known[said])
            name = held["locator"] or held["title"]
            for one in (stems := frozenset(" ".join(name).split())):
                self.named.setdefault(one, []).append(len(self.names))
            self.names.append(stems)
            self._texts.append(f" {' . '.join(text for texts in held.values() for text in texts)} ")
            counts.append({field: Counter(" ".join(texts).split()) for field, texts in held.items() if texts})
        self.size = len(counts)
        self.stems = frozenset(self.forms.values())
        self._having: dict[str, dict[int, float]] = {}
        self._weigh(counts)

    def _stems(self, text: str) -> str:
        found = []
        for written in WORD.findall(text):
            folded, cut = folded_and_cut(written, self.language)
            if cut:
                self.forms[folded] = cut
                found.append(cut)
        return " ".join(found)

    def _weigh(self, counts: list[dict[str, Counter[str]]]) -> None:
        means = {}
        for field in FIELDS:
            lengths = [count[field].total() for count in counts if count.get(field)]
            means[field] = sum(lengths) / len(lengths) if lengths else 1.0
        tallied: dict[str, dict[int, float]] = {}
        for row, fields in enumerate(counts):
            for field, count in fields.items():
                weight, share = FIELDS[field]
                weight /= 1 - share + share * count.total() / means[field]
                for one, times in count.items():
                    rows = tallied.setdefault(one, {})
                    rows[row] = rows.get(row, 0.0) + times * weight
        for one, rows in tallied.items():
            rare = self.rarity(len(rows))
            self._having[one] = {row: rare * tally / (ENOUGH + tally) for row, tally in rows.items()}

    def rarity(self, rows: int) -> float:
        """How much a word says that as many entries have."""
        return math.log(1 + (self.size - rows + 0.5) / (rows + 0.5))

    def having(self, phrase: str) -> Mapping[int, float]:
        """The entries that have some stems in a row, each with what that counts; phrase: stems with spaces between."""
        if phrase in self._having:
            return self._having[phrase]
        each = [self._having.get(one, {}) for one in phrase.split()]
        if len(each) < 2:
            return {}
        both = set(each[0]).intersection(*each[1:])
        found = [row for row in both if f" {phrase} " in self._texts[row]]
        rare = self.rarity(len(found))
        self._having[phrase] = {row: max(one[row] for one in each) + rare / 2 for row in found}
        return self._having[phrase]
