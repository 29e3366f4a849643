"""The digests that show whether a transcript was changed by accident; on purpose they can be made anew."""

from __future__ import annotations

import hashlib
import json
from typing import Any

from advisor.transcript.transcript import Integrity, Transcript


def digest(content: Any) -> str:
    """The SHA-256, in hexadecimal, of some plain data as JSON in UTF-8 without spaces, keys sorted."""
    text = json.dumps(content, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()


def integrity(transcript: Transcript) -> Integrity:
    """The digests that a transcript of this content has, whatever it says of itself."""
    answers = {entry.question: entry.answer for entry in transcript.path}
    return Integrity(
        answers=digest({"start": transcript.start, "answers": answers}),
        document=digest(transcript.model_dump(mode="json", exclude={"integrity"})),
    )


def sealed(transcript: Transcript) -> Transcript:
    """The transcript with its digests."""
    return transcript.model_copy(update={"integrity": integrity(transcript)})
