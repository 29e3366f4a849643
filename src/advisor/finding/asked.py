"""What typed words ask for in one language: each with what else may have been meant, and how surely."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise

from advisor.finding.index import Index
from advisor.finding.meanings import Phrase, meanings
from advisor.finding.spelling import Speller
from advisor.finding.terms import EMPTY, stem, words

BEGUN, SYNONYM, ONLY, SLIP = 0.8, 0.45, 0.8, 0.7
"""How surely a word is meant by its beginning, by a synonym, by a synonym that alone is known, and by a word one slip
away."""
LONGEST, MOST = 400, 24
"""Characters and words of a text that are looked at."""

LAST = "\U0010ffff"
"""A character after any that a word may go on with."""

Term = dict[str, float]
"""The stems, or stems in a row, that a typed word may stand for, each with how surely."""


def typed_words(text: str) -> tuple[list[str], bool]:
    """The folded words of a text, and whether the last one may be unfinished."""
    cut = text[:LONGEST]
    return [word.folded for word in words(cut)][:MOST], cut[-1:].isalnum()


class Asker:
    """Reads typed words with the vocabulary of one index."""

    def __init__(self, index: Index) -> None:
        self._index = index
        self._empty = EMPTY[index.language]
        self._speller = Speller(index.forms)
        self._forms = sorted(index.forms)
        self._groups, self._phrases = meanings(index.language)

    def knows(self, word: str) -> bool:
        """Whether a folded word, in some form, stands in a text or has a synonym."""
        cut = stem(word, self._index.language)
        return word in self._empty or cut in self._index.stems or cut in self._groups

    def terms(self, typed: Sequence[str], unfinished: bool, others: Sequence[Asker]) -> Iterator[Term]:
        """What each word that says something stands for, and two that belong together.

        others: who reads the same words in another language; what only they know stands for nothing here.
        """
        asked = [word for word in typed if word not in self._empty] or list(typed)
        cuts = [stem(word, self._index.language) for word in asked]
        said = frozenset(cuts)
        phrases = self._phrases_in(typed)
        # A phrase of which the index has but one word is that word with another meaning.
        phrased = {phrase.stems: meant for phrase, meant in phrases if phrase.stems in cuts}
        joined = [one + two for one, two in pairwise(asked)]
        used = {place for n, word in enumerate(joined) if word in self._index.forms for place in (n, n + 1)}
        for word in joined:
            if word in self._index.forms:
                yield self._meant(self._index.forms[word])
        for number, word in enumerate(asked):
            if number in used:
                continue
            last = unfinished and number == len(asked) - 1 and word == typed[-1]
            term = self._term(word, cuts[number], last, others)
            term = dict.fromkeys(phrased.get(cuts[number], ()), SYNONYM) | term
            # What another word says is that word's to say.
            yield {one: surely for one, surely in term.items() if one == cuts[number] or one not in said}
        for phrase, meant in phrases:
            own = {phrase.stems: 1.0} if phrase.stems else {}
            if phrase.stems not in phrased:
                yield dict.fromkeys(meant, SYNONYM if own else ONLY) | own

    def _phrases_in(self, typed: Sequence[str]) -> list[tuple[Phrase, frozenset[str]]]:
        text = f" {' '.join(stem(word, self._index.language) for word in typed)} "
        return [(phrase, meant) for phrase, meant in self._phrases.items() if f" {phrase.said} " in text]

    def _term(self, word: str, cut: str, last: bool, others: Sequence[Asker]) -> Term:
        if word[0].isdigit():
            parts = [one for one in self._index.forms if "." in word and one.startswith(f"{word}.")]
            return dict.fromkeys(parts, BEGUN) | {word: 1.0}
        term = self._meant(cut)
        if last and len(word) > 1:
            term = dict.fromkeys(self._begun(word), BEGUN) | term
        known = word in self._index.forms or (len(cut) > 3 and cut in self._index.forms)
        if known or (term and last) or any(other.knows(word) for other in others):
            return term
        # An unknown form may share its stem with a word that it has nothing to do with: "testimonals" with "testimony".
        for near, slips in self._speller.near(word):
            for other, surely in self._meant(self._index.forms[near]).items():
                term[other] = max(term.get(other, 0.0), surely * SLIP**slips)
        return term or self._parted(word)

    def _begun(self, word: str) -> set[str]:
        """The stems of the forms that begin with a word."""
        first, last = (bisect_left(self._forms, end) for end in (word, word + LAST))
        return {self._index.forms[form] for form in self._forms[first:last]}

    def _meant(self, cut: str) -> Term:
        known = cut in self._index.stems
        meant = dict.fromkeys(self._groups.get(cut, ()), SYNONYM if known else ONLY)
        return meant | {cut: 1.0} if known else meant

    def _parted(self, word: str) -> Term:
        """Two known words that were typed as one."""
        for place in range(3, len(word) - 2):
            one, two = self._index.forms.get(word[:place]), self._index.forms.get(word[place:])
            if one and two:
                return {f"{one} {two}": 1.0}
        return {}
