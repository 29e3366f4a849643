"""Reads an answers file: the answers alone, or a whole consultation, as YAML or JSON."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from advisor.loading.source import MAX_BYTES, parse, plain
from advisor.messages import pair
from advisor.model import Consultation
from advisor.text import Text
from advisor.validation import validated


class AnswersFileError(ValueError):
    """An answers file that cannot be used; `text` says why and what to do, in both languages."""

    def __init__(self, text: Text) -> None:
        self.text = text
        super().__init__(text.en)


def read_answers(path: str, tree: str) -> Consultation:
    """The consultation in a file; `-` is standard input.

    tree: where it starts, if the file does not say; AnswersFileError: the file is missing, no YAML or JSON, or has
    another shape. Whether the questions and answers exist is for the walk to say.
    """
    try:
        if path == "-":
            data = sys.stdin.buffer.read(MAX_BYTES + 1)
        else:
            with Path(path).open("rb") as stream:
                data = stream.read(MAX_BYTES + 1)
    except OSError as error:
        raise AnswersFileError(pair("answers.unreadable", file=path, reason=error.strerror or "")) from error
    content = _content(data, path)
    if not isinstance(content, dict):
        raise AnswersFileError(pair("answers.shape", file=path))
    if isinstance(content.get("answers"), dict):
        return _consultation({"start": tree, **content}, path)
    return _consultation({"start": tree, "answers": content}, path)


def _content(data: bytes, path: str) -> Any:
    if data.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{") and len(data) <= MAX_BYTES:
        try:
            return json.loads(data, object_pairs_hook=_without_duplicates)
        except AnswersFileError:
            raise
        except (ValueError, RecursionError) as error:
            place = f"{error.lineno}:{error.colno}" if isinstance(error, json.JSONDecodeError) else "1:1"
            raise AnswersFileError(pair("answers.json", file=path, place=place)) from error
    document = parse(data, path)
    if document.diagnostics:
        first = document.diagnostics[0]
        place = f"{first.span.line}:{first.span.column}"
        raise AnswersFileError(pair("answers.yaml", file=path, place=place, message=first.message, fix=first.fix))
    return plain(document.root)


def _without_duplicates(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key, value in pairs:
        if key in found:
            raise AnswersFileError(pair("answers.duplicate", key=key))
        found[key] = value
    return found


def _consultation(content: dict[str, Any], path: str) -> Consultation:
    """The content as a consultation, every key a full id."""
    home = str(content["start"]).partition("/")[0]
    answers = {str(key): _answer(value, str(key), path) for key, value in content["answers"].items()}
    content = {**content, "answers": answers}
    for part in ("answers", "notes", "ticks", "departures"):
        if isinstance(content.get(part), dict):
            content[part] = {key if "/" in key else f"{home}/{key}": v for key, v in content[part].items()}
    try:
        return validated(Consultation, content)
    except ValidationError as error:
        first = error.errors()[0]
        where = " / ".join(str(part) for part in first["loc"])
        raise AnswersFileError(pair("answers.value", file=path, where=where)) from error


def _answer(value: Any, key: str, path: str) -> str | tuple[str, ...]:
    if isinstance(value, list) and all(isinstance(item, str) for item in value):
        return tuple(value)
    if isinstance(value, list | dict) or value is None:
        raise AnswersFileError(pair("answers.value", file=path, where=key))
    return value if isinstance(value, str) else json.dumps(value)
