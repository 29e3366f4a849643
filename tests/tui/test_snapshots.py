"""Screens as readable text; ADVISOR_RECORD=1 records them anew."""

from __future__ import annotations

from pathlib import Path

import pytest

from advisor.text import Language

from ..conftest import golden
from .stage import EN, FR, SIZES, stage

PLACES: dict[str, tuple[str | None, list[str]]] = {
    "home": (None, []),
    "question": ("lend", ["3"]),
    "checklist": ("lend", ["1", "2", "2"]),
    "changing": ("lend", ["1", "2", "up"]),
    "finished": ("lend", ["1", "2", "enter"]),
    "change": ("lend", ["1", "2", "1", "enter", "4", "down", "3"]),
    "what-if": ("lend", ["1", "2", "1", "enter", "f3", "down"]),
    "copy": ("lend", ["1", "2", "enter", "ctrl+k"]),
    "new-below": ("lend", ["3", "pageup", "pageup", "2"]),
    "help": ("lend", ["f1"]),
    "fork": ("lend", ["3", "f3"]),
}


@pytest.mark.parametrize("language", [EN, FR])
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("place", PLACES)
async def test_screen(place: str, size: tuple[int, int], language: Language) -> None:
    tree, keys = PLACES[place]
    async with stage(size, language, tree) as on:
        await on.press(*keys)
        await on.settle()
        name = f"{place}-{size[0]}x{size[1]}-{language}.txt"
        golden(Path(__file__).parent / "snapshots" / name, on.text)
