"""The corpus: small libraries with one planted fault each (bad), and without any (good)."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import NamedTuple

from advisor.checking import check_library
from advisor.diagnostics import Diagnostic

HERE = Path(__file__).parent
BAD = sorted(folder.name for folder in (HERE / "bad").iterdir())
GOOD = sorted(folder.name for folder in (HERE / "good").iterdir())


class Planted(NamedTuple):
    """Where a case's one fault stands, and the rule that it breaks."""

    place: str
    rule: str


def planted() -> dict[str, Planted]:
    """The table of planted faults by case."""
    lines = (HERE / "planted.txt").read_text(encoding="utf-8").splitlines()
    rows = [line.split() for line in lines if line and not line.startswith("#")]
    return {case: Planted(place, rule) for case, place, rule in rows}


@cache
def findings(folder: Path) -> list[Diagnostic]:
    """What the checker finds in a case."""
    return check_library(str(folder))


def place(found: Diagnostic, folder: Path) -> str:
    """A finding's place, with the file's path relative to the case."""
    file = Path(found.span.file).relative_to(folder).as_posix()
    return f"{file}:{found.span.line}:{found.span.column}"
