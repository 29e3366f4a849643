"""The dialogs of keeping as readable text; ADVISOR_RECORD=1 records them anew."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from advisor.loading.library import load
from advisor.model import Consultation
from advisor.records import Store
from advisor.text import Language
from tests.records.stage import CHEAP, PASSPHRASE

from ..conftest import golden
from .stage import EN, FR, LIBRARY, SIZES, TODAY, Stage, stage

SNAPSHOTS = Path(__file__).parent / "snapshots"
KEPT = Consultation(start="lend").answered("lend/known", "yes").answered("lend/tool", "saw")


@pytest.mark.parametrize("language", [EN, FR])
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
async def test_the_dialogs_of_keeping(
    size: tuple[int, int], language: Language, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("ADVISOR_DATA", str(tmp_path / "data"))
    trees = Path(shutil.copytree(LIBRARY, tmp_path / "library"))
    lend = trees / "lend.yaml"
    lend.write_text(lend.read_text(encoding="utf-8").replace("Which tool is it?", "Which tool?"), encoding="utf-8")

    async with stage(size, language, tree=None, library=trees) as on:

        def shown(place: str) -> None:
            golden(SNAPSHOTS / f"{place}-{size[0]}x{size[1]}-{language}.txt", on.text)

        await on.press("ctrl+t")
        shown("records-none-yet")
        await on.press("1", "1", "ctrl+g")
        shown("keep-new")
        await on.press("escape", "f7")
        shown("leave")
        await on.press("escape")
        _store(tmp_path / "data" / "records.sqlite")
        await on.press("ctrl+g")
        shown("keep-open")
        await on.say(PASSPHRASE)
        await on.settle()
        shown("keep-name")
        await on.press("escape", "ctrl+t")
        await _all_records(on, shown)
        await on.press("enter", "1", "3")
        await on.settle()
        shown("since")
        await on.press("2")
        await on.settle()
        await on.press("alt+l")
        shown("lock")


async def _all_records(on: Stage, shown: object) -> None:
    assert callable(shown)
    for steps, place in enumerate(("backup", "import", "passphrase"), 1):
        for key in ("down",) * steps:
            await on.press(key)
        await on.press("enter")
        shown(place)
        await on.press("escape")
        for key in ("up",) * steps:
            await on.press(key)


def _store(path: Path) -> None:
    store = Store.create(path, PASSPHRASE, cost=CHEAP)
    store.keep(KEPT, load(LIBRARY)[0], Language.EN, TODAY, "file 12")
    store.lock()
