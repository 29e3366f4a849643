"""The transcript of a kept consultation: with the trees of that day, and how it came about."""

from __future__ import annotations

from datetime import datetime

from advisor.records import Kept
from advisor.text import Language
from advisor.transcript.build import build
from advisor.transcript.transcript import Transcript


def transcript(kept: Kept, language: Language, made: datetime) -> Transcript:
    """The transcript of a record, in its full edition."""
    return build(kept.library, kept.consultation, language, made, case=kept.info.name)
