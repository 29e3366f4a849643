"""The report of a class: what its attempts come to, as text, as a page and as a gradebook."""

from __future__ import annotations
