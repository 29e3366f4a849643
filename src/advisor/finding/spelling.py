"""The known words that a misspelt one may have meant."""

from __future__ import annotations

from collections.abc import Iterable


class Speller:
    """Known folded words, and which of them are one or two slips away from another."""

    def __init__(self, known: Iterable[str]) -> None:
        self._by_length: dict[int, list[tuple[str, int]]] = {}
        for word in known:
            if word.isalpha() and len(word) > 3:
                self._by_length.setdefault(len(word), []).append((word, _letters(word)))
        self._found: dict[str, tuple[tuple[str, int], ...]] = {}

    def near(self, word: str) -> tuple[tuple[str, int], ...]:
        """The known words that are fewest slips away, each with their number; none for a short word.

        A slip is a letter too many, too few, another one, or two that changed places. A word of four to seven letters
        may have one, a longer one two after its first letter.
        """
        if word not in self._found:
            if len(self._found) > 500:
                self._found.clear()
            self._found[word] = self._near(word)
        return self._found[word]

    def _near(self, word: str) -> tuple[tuple[str, int], ...]:
        if not word.isalpha() or not 4 <= len(word) <= 30:
            return ()
        most = 1 if len(word) < 8 else 2
        letters = _letters(word)
        found: list[tuple[str, int]] = []
        for length in range(len(word) - most, len(word) + most + 1):
            for known, its in self._by_length.get(length, ()):
                # One slip changes at most two letters of the set, so that most words need no closer look.
                if (letters ^ its).bit_count() <= 2 * most:
                    slips = distance(word, known, most)
                    if slips <= 1 or (slips == most and known[0] == word[0]):
                        found.append((known, slips))
        fewest = min((slips for _, slips in found), default=0)
        return tuple(one for one in found if one[1] == fewest)


def _letters(word: str) -> int:
    bits = 0
    for letter in word:
        bits |= 1 << (ord(letter) & 63)
    return bits


def distance(one: str, other: str, most: int) -> int:
    """The slips between two words (optimal string alignment), or some number above `most`."""
    before: list[int] = []
    last = list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        row = [i]
        for j, b in enumerate(other, 1):
            cost = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a != b))
            if before and j > 1 and a == other[j - 2] and b == one[i - 2]:
                cost = min(cost, before[j - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return most + 1
        before, last = last, row
    return last[-1]
