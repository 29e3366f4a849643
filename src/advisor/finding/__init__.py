"""Finding the way in: what a library says about a situation, asked in one's own words."""

from __future__ import annotations

from advisor.finding.finder import Finder, Hit

__all__ = ["Finder", "Hit"]
