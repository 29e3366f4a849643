"""The ranking: how well each entry goes with what was typed."""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import NamedTuple

from advisor.finding.asked import Asker, Term, typed_words
from advisor.finding.entries import Entry, entries
from advisor.finding.index import Index
from advisor.finding.wordings import Wordings
from advisor.library import Library
from advisor.text import Language

TREE, OWN = 1.2, 0.8
"""How much more a tree counts than what stands in it, and how much less the advisor's own advice, in no source that one
would look for."""
OTHER = 0.9
"""How much a match in the other language than that of the moment counts."""
COVER = 0.7
"""How much of a score depends on how many of the words were matched."""
NAMED = 0.4
"""How much more an entry counts whose whole name was typed."""
WORDED = 1.4
"""How much the nearness of an entry's wordings counts beside the score of its words, of which the best is 1."""


class Hit(NamedTuple):
    """An entry that was found.

    language: that of the texts which matched. stems: those that matched in them.
    """

    entry: Entry
    score: float
    language: Language
    stems: frozenset[str]


class Finder:
    """What a library says, to be found in one's own words, in either language.

    languages: those in which wordings are held against what is typed, as far as that is known yet.
    """

    def __init__(self, library: Library, languages: Iterable[Language] = Language) -> None:
        self.entries = tuple(entries(library))
        self._sides = [(index, Asker(index)) for index in (Index(self.entries, language) for language in Language)]
        self._wordings: dict[Language, Wordings] = {}
        for language in languages:
            self.add_wordings(language)

    def add_wordings(self, language: Language) -> None:
        """Hold the wordings of one more language against what is typed."""
        self._wordings[language] = Wordings(self.entries, language)

    def find(self, text: str, language: Language, most: int = 8) -> list[Hit]:
        """What goes with a text, best first; whatever was typed.

        language: that of the moment, which is preferred of two that match as well.
        """
        typed, unfinished = typed_words(text)
        askers = [asker for _, asker in self._sides]
        best: dict[int, tuple[float, Index, list[Term]]] = {}
        for index, asker in self._sides:
            others = [other for other in askers if other is not asker]
            terms = list(asker.terms(typed, unfinished, others))
            for row, score in ranked(index, terms).items():
                entry = self.entries[row]
                score *= TREE if entry.kind == "tree" else OWN if entry.own else 1
                score *= 1 if index.language is language else OTHER
                if row not in best or score > best[row][0]:
                    best[row] = (score, index, terms)
        scores = self._worded(typed, language, {row: score for row, (score, _, _) in best.items()})
        first = sorted(scores, key=lambda row: -scores[row])[:most]
        return [self._hit(row, scores[row], *best[row][1:]) for row in first]

    def _worded(self, typed: list[str], language: Language, scores: dict[int, float]) -> dict[int, float]:
        """Scores with what the wordings add, in the language that knows more of the words."""
        top = max(scores.values(), default=1.0)
        known = {index.language: sum(map(asker.knows, typed)) for index, asker in self._sides}
        wordings = self._wordings.get(max((language, language.other), key=lambda one: known[one]))
        near = wordings.nearness(typed, scores) if wordings else {}
        return {row: score / top + WORDED * near.get(row, 0.0) for row, score in scores.items()}

    def _hit(self, row: int, score: float, index: Index, terms: list[Term]) -> Hit:
        phrases = {phrase for term in terms for phrase in term if row in index.having(phrase)}
        return Hit(self.entries[row], score, index.language, frozenset(" ".join(phrases).split()))


def ranked(index: Index, terms: list[Term]) -> dict[int, float]:
    """The rows that have some of the terms, each with its score.

    A score is the sum over the terms of the best alternative's BM25, less where terms are missing, more where the words
    make up most of the entry's name.
    """
    total: dict[int, float] = {}
    covered: dict[int, float] = {}
    sure: dict[str, float] = {}
    in_phrases: dict[int, dict[str, float]] = {}
    whole = 0.0
    for term in terms:
        rows: dict[int, tuple[float, float]] = {}
        for phrase, surely in term.items():
            having = index.having(phrase)
            for row, score in having.items():
                if score * surely > rows.get(row, (0.0, 0.0))[0]:
                    rows[row] = (score * surely, surely)
            if " " not in phrase:
                sure[phrase] = max(sure.get(phrase, 0.0), surely)
                continue
            for row in having:
                has = in_phrases.setdefault(row, {})
                has.update((one, max(has.get(one, 0.0), surely)) for one in phrase.split())
        told = math.log(1 + index.size / (1 + len(rows))) if rows else math.log(1 + index.size / 12)
        whole += told
        for row, (score, surely) in rows.items():
            total[row] = total.get(row, 0.0) + score
            covered[row] = covered.get(row, 0.0) + told * surely
    named: dict[int, float] = {}
    for one, surely in sure.items():
        for row in index.named.get(one, ()):
            named[row] = named.get(row, 0.0) + surely
    for row, has in in_phrases.items():
        more = sum(max(0.0, has[one] - sure.get(one, 0.0)) for one in has.keys() & index.names[row])
        named[row] = named.get(row, 0.0) + more
    found = {}
    for row, score in total.items():
        share = named.get(row, 0.0) / (len(index.names[row]) or 1)
        found[row] = score * (1 - COVER + COVER * covered[row] / whole) * (1 + NAMED * share)
    return found
