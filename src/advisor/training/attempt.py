"""An attempt at a vignette: what a student did, move by move, and nothing that was made of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import ClassVar, Literal, TypeAlias

from advisor.model import Answer
from advisor.text import Language


class Mode(StrEnum):
    """When a student hears of a wrong turn: at once, or at the debrief."""

    LEARN = "learn"
    EXAM = "exam"


Doing: TypeAlias = Literal["answer", "provision", "again", "lead", "back", "show"]
"""What a move does: answers a question, names the provision that carries it, or after a wrong answer tries again, looks
where it leads, comes back from there, or has the answer shown."""

FORMAT: Literal["advisor-attempt/1"] = "advisor-attempt/1"
PROMPTS = ("record", "hard", "whom")
"""What a student is asked to reflect on, by the last part of the message key `training.reflect.…`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """One move. `question` is a full id; `answer` the answer to it, or for `provision` the id of a provision.

    after: whole seconds since the attempt was begun.
    """

    __pydantic_config__: ClassVar = {"extra": "forbid"}

    do: Doing
    question: str = ""
    answer: Answer = ""
    after: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Attempt:
    """All that is kept of an attempt; what it is worth comes from replaying it, never from here.

    id: a pseudonym. provisions: whether the provision is asked for after each decision. vignette: its name;
    `vignette_hash` and `tree_hash` say in which version. begun: ISO 8601. reflections: free text by prompt.
    """

    __pydantic_config__: ClassVar = {"extra": "forbid"}

    format: Literal["advisor-attempt/1"] = FORMAT
    id: str
    mode: Mode
    provisions: bool
    language: Language
    vignette: str
    vignette_hash: str
    tree_hash: str
    begun: str
    moves: tuple[Move, ...] = ()
    reflections: Mapping[str, str] = field(default_factory=dict)
