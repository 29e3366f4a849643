"""Reads and writes attempt files: one JSON document each, read strictly, and never believed about what it is worth."""

from __future__ import annotations

import json
import re
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from advisor.messages import pair
from advisor.text import Text
from advisor.training.attempt import PROMPTS, Attempt
from advisor.validation import validated

MAX_BYTES = 1_000_000
"""An attempt is some kilobytes; a reflection may be long."""
MAX_MOVES = 2_000
SUFFIX = ".attempt.json"
"""How the name of an attempt file ends, where the program proposes one."""
ID = re.compile(r"[\w.-]{1,64}")


class AttemptFileError(ValueError):
    """An attempt file that cannot be used; `text` says why and what to do, in both languages."""

    def __init__(self, text: Text) -> None:
        self.text = text
        super().__init__(text.en)


def read_attempt(path: Path) -> Attempt:
    """The attempt in a file; AttemptFileError: it cannot be read, is damaged, or is none.

    Whether its moves can be made is for the replay to say.
    """
    try:
        if not path.is_file():
            raise AttemptFileError(pair("attempt.missing"))
        with path.open("rb") as stream:
            data = stream.read(MAX_BYTES + 1)
    except OSError as error:
        raise AttemptFileError(pair("attempt.unreadable", reason=error.strerror or "")) from error
    if len(data) > MAX_BYTES:
        raise AttemptFileError(pair("attempt.large", kilobytes=MAX_BYTES // 1000))
    return attempt_in(data)


def attempt_in(data: bytes) -> Attempt:
    """The attempt in the content of a file; AttemptFileError: it is none."""
    try:
        content = json.loads(data.decode("utf-8-sig"), object_pairs_hook=_without_duplicates)
        # Half a character, which JSON can write and no text can hold, fails here.
        json.dumps(content, ensure_ascii=False).encode()
    except (ValueError, RecursionError) as error:
        place = f"{error.lineno}:{error.colno}" if isinstance(error, json.JSONDecodeError) else "1:1"
        raise AttemptFileError(pair("attempt.json", place=place)) from error
    if not isinstance(content, dict) or content.get("format") != Attempt.__dataclass_fields__["format"].default:
        raise AttemptFileError(pair("attempt.format"))
    try:
        attempt = validated(Attempt, content)
    except ValidationError as error:
        where = " / ".join(str(part) for part in error.errors()[0]["loc"]) or "{}"
        raise AttemptFileError(pair("attempt.value", where=where)) from error
    fault = _fault(attempt)
    if fault:
        raise AttemptFileError(pair("attempt.value", where=fault))
    return attempt


def _fault(attempt: Attempt) -> str:
    """The key whose value no attempt has; empty if all is well."""
    if not is_pseudonym(attempt.id):
        return "id"
    try:
        datetime.fromisoformat(attempt.begun)
    except ValueError:
        return "begun"
    if len(attempt.moves) > MAX_MOVES:
        return "moves"
    last = 0
    for number, move in enumerate(attempt.moves):
        if move.after < last:
            return f"moves / {number} / after"
        last = move.after
    foreign = next((prompt for prompt in attempt.reflections if prompt not in PROMPTS), None)
    return f"reflections / {foreign}" if foreign is not None else ""


def is_pseudonym(text: str) -> bool:
    """Whether a text can stand for a student: letters, digits, `.`, `-` and `_`, 64 at most."""
    return ID.fullmatch(text) is not None


def written(attempt: Attempt) -> bytes:
    """The content of the file."""
    content: dict[str, Any] = asdict(attempt)
    content["moves"] = [
        {key: value for key, value in move.items() if key in ("do", "after") or value != ""}
        for move in content["moves"]
    ]
    return (json.dumps(content, ensure_ascii=False, indent=1) + "\n").encode()


def _without_duplicates(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise ValueError
    return found
