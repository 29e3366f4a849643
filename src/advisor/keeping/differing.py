"""What changed trees do to the answers of a record, in words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from advisor.analysis.since import Since
from advisor.model import Guidance, Question
from advisor.text import Text


def differences(found: Since) -> Iterator[tuple[str, Text]]:
    """Each difference: the message that says what it is, and the question or guidance that it is about."""
    parts: tuple[tuple[str, Sequence[Question | Guidance]], ...] = (
        ("gone", found.gone),
        ("reworded", found.reworded),
        ("fresh", found.fresh),
        ("lost", found.lost),
        ("gained", found.gained),
        ("altered", found.altered),
    )
    for key, nodes in parts:
        for node in nodes:
            yield f"since.{key}", node.ask if isinstance(node, Question) else node.title
