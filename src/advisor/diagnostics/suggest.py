"""The nearest known names to one that is not known."""

from __future__ import annotations

from collections.abc import Iterable

from advisor.text import fold

MANY = 8
"""After as many unknown names of one kind in a file, no more names are suggested: comparing is slow."""


def nearest(name: str, known: Iterable[str], limit: int = 3) -> list[str]:
    """The known names most like `name`, best first; none if nothing is like it.

    Similarity is difflib's ratio (Ratcliff and Obershelp) on folded names; a tree's prefix is left out of the
    comparison, so that `court-ordr` finds `ending-services/court-order`.
    """
    # Needed only where something is wrong; its import takes a tenth of a start.
    from difflib import get_close_matches

    by_fold: dict[str, str] = {}
    for full in known:
        by_fold.setdefault(fold(full), full)
        by_fold.setdefault(fold(full.rpartition("/")[2]), full)
    wanted = fold(name)
    # A ratio cannot see that two letters changed places in a short word, such as `on` for `no`.
    found = [key for key in by_fold if len(key) == len(wanted) and sorted(key) == sorted(wanted)]
    for written in dict.fromkeys([wanted, wanted.rpartition("/")[2]]):
        found += get_close_matches(written, by_fold, n=limit * 2, cutoff=0.6)
    return list(dict.fromkeys(by_fold[key] for key in found))[:limit]


def alike(name: str, other: str) -> bool:
    """Whether two names are so much alike that one is most probably the other, misspelt."""
    from difflib import SequenceMatcher

    one, two = fold(name.rpartition("/")[2]), fold(other.rpartition("/")[2])
    return SequenceMatcher(None, one, two).ratio() >= 0.85
