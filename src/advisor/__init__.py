"""advisor: an interactive decision-tree advisor for social workers, in French and in English.

The public names are loaded when they are first used, so that each program pays only for what it needs.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from advisor.library import Library
    from advisor.loading.library import load
    from advisor.model import Consultation, Guidance, Question
    from advisor.text import Language, Text
    from advisor.walking import AnswerError, Walk, walk

__version__ = "0.1.0"

_HOMES = {
    "AnswerError": "advisor.walking",
    "Consultation": "advisor.model",
    "Guidance": "advisor.model",
    "Language": "advisor.text",
    "Library": "advisor.library",
    "Question": "advisor.model",
    "Text": "advisor.text",
    "Walk": "advisor.walking",
    "load": "advisor.loading.library",
    "walk": "advisor.walking",
}

__all__ = [
    "AnswerError",
    "Consultation",
    "Guidance",
    "Language",
    "Library",
    "Question",
    "Text",
    "Walk",
    "load",
    "walk",
]


def __getattr__(name: str) -> Any:
    """The public name, loaded now and kept."""
    if name not in _HOMES:
        raise AttributeError(f"module 'advisor' has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(_HOMES[name]), name)
    return value
