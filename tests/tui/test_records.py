"""The records on the screen: found, gone on with, renamed, exported and purged."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from advisor.analysis.since import since
from advisor.loading.library import load
from advisor.model import Consultation
from advisor.records import Store
from advisor.text import Language
from advisor.tui.screens.record import PurgeDialog, RecordDialog, RetainDialog, SinceDialog
from advisor.tui.screens.records import RecordsDialog
from tests.records.stage import CHEAP, PASSPHRASE

from ..conftest import golden
from .stage import EN, FR, LIBRARY, SIZES, TODAY, Stage, stage

KEPT = (
    Consultation(start="lend")
    .answered("lend/known", "yes")
    .answered("lend/tool", "saw")
    .noted("lend/tool", "the blade is loose")
)


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Store:
    """A store with two records."""
    monkeypatch.setenv("ADVISOR_DATA", str(tmp_path / "data"))
    made = Store.create(tmp_path / "data" / "records.sqlite", PASSPHRASE, cost=CHEAP)
    library = load(LIBRARY)[0]
    made.keep(Consultation(start="lend"), library, Language.EN, TODAY.replace(day=1), "file 7")
    made.keep(KEPT, library, Language.EN, TODAY, "file 12")
    return made


@pytest.fixture
def trees(tmp_path: Path) -> Path:
    """A copy of the library that a test may change."""
    return Path(shutil.copytree(LIBRARY, tmp_path / "library"))


async def show(on: Stage) -> None:
    """Open the records."""
    await on.press("ctrl+t")
    await on.say(PASSPHRASE)
    await on.settle()
    assert isinstance(on.app.screen, RecordsDialog)


def test_the_consultation_fits(store: Store) -> None:
    kept = store.read(store.list()[0].id)
    assert since(kept.library, load(LIBRARY)[0], kept.consultation).same


async def test_a_record_is_found_and_gone_on_with(store: Store) -> None:
    async with stage(tree=None) as on:
        await show(on)
        assert "file 12" in on.text
        assert "file 7" in on.text
        await on.type("blade")
        assert "file 7" not in on.text
        await on.press("enter")
        assert isinstance(on.app.screen, RecordDialog)
        await on.press("1")
        await on.settle()
        assert on.answers == {"known": "yes", "tool": "saw"}
        assert "● kept" in on.text
        before = store.list()[0].count
        await on.press("enter")
        assert store.list()[0].count > before


async def test_a_record_is_renamed_dated_and_exported(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    async with stage(tree=None) as on:
        await show(on)
        await on.press("enter", "2", "ctrl+u")
        await on.say("file 13")
        assert store.list()[0].name == "file 13"
        assert "file 13" in on.text
        await on.press("enter", "3")
        assert isinstance(on.app.screen, RetainDialog)
        await on.press("ctrl+u")
        await on.say("soon")
        assert "year-month-day" in on.text
        await on.press("ctrl+u")
        await on.say("2020-01-02")
        assert "Due: 1" in on.text
        await on.press("enter", "5", "enter")
        (file,) = tmp_path.glob("*-client.json")
        content = json.loads(file.read_text(encoding="ascii"))
        assert content["consultation"]["notes"] == {}
        assert content["consultation"]["answers"]["lend/tool"] == "saw"


async def test_a_purge_is_asked_twice_and_makes_the_consultation_private(store: Store) -> None:
    async with stage(tree=None) as on:
        await show(on)
        await on.press("enter", "1")
        await on.press("ctrl+t", "enter", "6")
        assert isinstance(on.app.screen, PurgeDialog)
        await on.press("1")
        assert len([info for info in store.list() if info.readable]) == 2
        await on.press("enter", "6", "2")
        assert len([info for info in store.list() if info.readable]) == 1
        assert "purged on" in on.text
        await on.press("escape")
        assert "○ private" in on.text
        assert on.answers


async def test_changed_trees_are_told_and_chosen(store: Store, trees: Path) -> None:
    path = trees / "lend.yaml"
    text = path.read_text(encoding="utf-8")
    assert "Which tool is it?" in text
    path.write_text(text.replace("Which tool is it?", "Which tool do they want?"), encoding="utf-8")
    for choice, ask in (("1", "Which tool is it?"), ("2", "Which tool do they want?")):
        async with stage(tree=None, library=trees) as on:
            await show(on)
            await on.press("enter", "1")
            assert isinstance(on.app.screen, SinceDialog)
            assert "asked otherwise: Which tool do they want?" in on.text
            await on.press(choice)
            await on.settle()
            assert ask in on.conversation
            assert "● kept" in on.text
    # The choice of today's trees made a record of its own, and both hold.
    assert len(store.list()) == 3
    assert not store.verify()


async def test_a_back_up_goes_out_and_comes_in(store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(Store.export_all, "__kwdefaults__", {"cost": CHEAP})
    other = "cinq mots sans aucun lien"
    async with stage(tree=None) as on:
        await show(on)
        await on.press("down", "down", "enter")
        await on.say("weak")
        assert "too easy to guess" in on.text
        await on.press("ctrl+u")
        await on.say(other)
        await on.say(other)
        assert "Records: 2." in on.text
        assert len(Store.open(tmp_path / "advisor-records-2026-03-09.sqlite", other).list()) == 2
        store.purge(store.list()[0].id, TODAY)
        await on.press("down", "enter")
        await on.say("nowhere.sqlite")
        await on.say(other)
        assert "There is no back-up called nowhere.sqlite" in on.text
        await on.press("shift+tab", "ctrl+u")
        await on.say("./advisor-records-2026-03-09.sqlite")
        assert "Here already: 1. Purged" in on.text


async def test_the_passphrase_is_changed(store: Store) -> None:
    other = "cinq mots sans aucun lien"
    async with stage(tree=None) as on:
        await show(on)
        await on.press("up", "down", "down", "down", "down", "enter")
        await on.say("something else")
        await on.say(other)
        await on.say(other)
        assert "does not open" in on.text
        await on.press("shift+tab", "shift+tab", "ctrl+u")
        await on.say(PASSPHRASE)
        assert "only the new one opens" in on.text
    assert len(Store.open(store.path, other).list()) == 2


@pytest.mark.parametrize("language", [EN, FR])
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
async def test_the_records_on_the_screen(store: Store, size: tuple[int, int], language: Language) -> None:
    for info in store.list():
        store.rename(info.id, f"file {info.count}", TODAY)
    async with stage(size, language, tree=None) as on:
        await show(on)
        shown = on.text
        for number, info in enumerate(store.list(), 1):
            shown = shown.replace(info.id[:8], str(number) * 8)
        golden(Path(__file__).parent / "snapshots" / f"records-{size[0]}x{size[1]}-{language}.txt", shown)
