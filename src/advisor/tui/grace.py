"""The half second after something new appears, in which a key was still meant for what stood there before."""

from __future__ import annotations

GRACE = 0.5
"""Seconds."""


def hasty(since: float, now: float) -> bool:
    """Whether a key that comes now was pressed before what appeared at `since` could be read."""
    return now - since < GRACE
