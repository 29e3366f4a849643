"""Where the trees stand on disk."""

from __future__ import annotations

import os
from pathlib import Path

PARTS = ("provisions", "vignettes", "phrases")
"""The folders beside the trees."""


def shipped_trees() -> Path:
    """The folder of the trees that come with the program: in the wheel, or in the repository it was installed from."""
    packaged = Path(__file__).parents[1] / "_trees"
    return packaged if packaged.is_dir() else Path(__file__).parents[3] / "trees"


def library_folders(trees: str | os.PathLike[str] | None = None) -> list[Path]:
    """The folders to read, later ones laid over earlier ones.

    trees: a folder in place of the shipped trees, or `+folder` to lay it over them; by default what the environment
    variable ADVISOR_TREES says, and without it the shipped trees.
    """
    wanted = os.fspath(trees) if trees is not None else os.environ.get("ADVISOR_TREES", "")
    if not wanted:
        return [shipped_trees()]
    if wanted.startswith("+"):
        return [shipped_trees(), Path(wanted[1:])]
    return [Path(wanted)]


def library_files(folder: Path) -> list[Path]:
    """The files that make up the library in a folder, in a fixed order."""
    places = [folder, *(folder / name for name in PARTS)]
    return [path for place in places for path in sorted(place.glob("*.y*ml")) if path.suffix in (".yaml", ".yml")]
