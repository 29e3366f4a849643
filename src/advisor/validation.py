"""Values that are written down as JSON and read again: pydantic knows whether they are whole."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any, TypeVar

from pydantic import BaseModel, ConfigDict, TypeAdapter

Kind = TypeVar("Kind")
# To make one takes longer than to read a hundred values with it.
_adapter: Callable[..., TypeAdapter[Any]] = cache(TypeAdapter)


class Frozen(BaseModel):
    """A value that cannot be changed and knows no other keys than its own."""

    model_config = ConfigDict(frozen=True, extra="forbid")


def validated(kind: type[Kind], content: Any) -> Kind:
    """The content as a value of that kind; ValueError: it is none (pydantic's `ValidationError` says where)."""
    value: Kind = _adapter(kind).validate_python(content)
    return value
