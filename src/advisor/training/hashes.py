"""The hash that says which version of a vignette was taken."""

from __future__ import annotations

import hashlib
import json
from typing import Any

from advisor.model import Decision, Vignette
from advisor.text import Text


def vignette_hash(vignette: Vignette) -> str:
    """The SHA-256, in hexadecimal, of what a vignette says: its texts, its path, its feedback; not of where it stands.

    What is hashed is JSON in UTF-8 without spaces.
    """
    content = {
        "vignette": vignette.name,
        "tree": vignette.tree,
        "title": _both(vignette.title),
        "beats": [
            {
                "story": _both(beat.story),
                "path": [_decision(decision) for decision in beat.path],
                "reach": [target.node for target in beat.reach],
                "cite": [citation.provision for citation in beat.cite],
                "never": [target.node for target in beat.never],
            }
            for beat in vignette.beats
        ],
    }
    text = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


def _both(text: Text | None) -> list[str] | None:
    return [text.en, text.fr] if text else None


def _decision(decision: Decision) -> dict[str, Any]:
    return {
        "question": decision.question,
        "answer": decision.answer,
        "also": decision.also,
        "otherwise": {
            key: [*(_both(feedback.text) or ()), [citation.provision for citation in feedback.cite]]
            for key, feedback in decision.otherwise.items()
        },
    }
