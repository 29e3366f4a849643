"""Keeping in the app: only when asked, said only after it is on the disk, and closed again when nobody is there."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from advisor.configuration import Configuration, Keeping
from advisor.records import NotKept, Record, Store, database
from advisor.tui.screens.dialogs import LeaveDialog
from advisor.tui.screens.home import HomeScreen
from advisor.tui.screens.keeping import NameDialog, NewStore, OpenStore
from advisor.tui.screens.locked import LockScreen
from tests.records.stage import CHEAP, PASSPHRASE

from .stage import NORMAL, TODAY, Stage, stage


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the store is, or will be."""
    monkeypatch.setenv("ADVISOR_DATA", str(tmp_path))
    return tmp_path / "records.sqlite"


@pytest.fixture
def store(place: Path) -> Path:
    """A store that is there already."""
    Store.create(place, PASSPHRASE, cost=CHEAP).lock()
    return place


async def keep(on: Stage, name: str = "") -> None:
    """Keep the consultation in the store that is there."""
    await on.press("ctrl+g")
    assert on.dialog is OpenStore
    await on.say(PASSPHRASE)
    await on.settle()
    assert isinstance(on.app.screen, NameDialog)
    await on.say(name)
    assert on.dialog is None


def answers(place: Path) -> dict[str, object]:
    """What the first record in a store holds, read by another program."""
    store = Store.open(place, PASSPHRASE)
    return {key.partition("/")[2]: value for key, value in store.read(store.list()[0].id).consultation.answers.items()}


async def test_nothing_is_written_until_it_is_asked_for(place: Path) -> None:
    async with stage() as on:
        await on.press("1", "2")
        assert "○ private" in on.text
        assert on.screen.unsaved
    assert not place.parent.exists() or not list(place.parent.iterdir())


async def test_the_first_time_makes_the_store(place: Path) -> None:
    async with stage(NORMAL) as on:
        await on.press("1", "ctrl+g")
        assert on.dialog is NewStore
        assert "cannot be recovered" in on.text
        await on.type("passphrase")
        assert "weak" in on.text
        await on.press("enter")
        assert "too easy to guess" in on.text
        await on.press("ctrl+u")
        await on.type(PASSPHRASE)
        assert PASSPHRASE not in on.text
        assert "good" in on.text or "strong" in on.text
        await on.press("enter")
        await on.say("something else")
        assert "differ" in on.text
        assert not place.exists()
        await on.say(PASSPHRASE)
        await on.settle()
        assert isinstance(on.app.screen, NameDialog)
        assert "case reference, never" in on.text
        await on.say("file 12")
        assert "● kept" in on.text
        await on.press("2")
        assert answers(place) == on.answers
        assert Store.open(place, PASSPHRASE).list()[0].name == "file 12"


async def test_each_change_is_on_the_disk_when_it_is_shown(store: Path) -> None:
    async with stage() as on:
        await on.press("1")
        await keep(on)
        for keys in (["2"], ["ctrl+z"], ["ctrl+y"], ["1", "2", "enter"]):
            await on.press(*keys)
            assert "● kept" in on.text
            assert answers(store) == on.answers
        assert not on.screen.unsaved
        await on.say("a note on it")
        kept = Store.open(store, PASSPHRASE)
        assert list(kept.read(kept.list()[0].id).consultation.notes.values()) == ["a note on it"]
        retention = kept.list()[0].retention
        assert retention is not None
        assert retention.years == 10


async def test_kept_is_said_only_after_the_commit(store: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async with stage() as on:
        await keep(on)
        seen = []
        append = Record.append

        def watched(record: Record, *arguments: object) -> int:
            seen.append(on.text)
            return append(record, *arguments)  # type: ignore[arg-type]

        monkeypatch.setattr(Record, "append", watched)
        await on.press("1")
        assert "Which tool is it?" not in seen[0]
        assert "Which tool is it?" in on.text


async def test_what_cannot_be_kept_stays_and_is_kept_later(store: Path) -> None:
    async with stage() as on:
        await keep(on)
        await on.press("1")
        folder = store.parent
        held = store.with_suffix(".held")
        store.rename(held)
        store.mkdir()
        await on.say("a note that must not be lost")
        assert "▲ not kept" in on.text
        assert "● kept" not in on.text
        assert "a note that must not be lost" in on.text
        assert on.screen.unsaved
        store.rmdir()
        held.rename(folder / "records.sqlite")
        await on.press("ctrl+g")
        assert "● kept" in on.text
        kept = Store.open(store, PASSPHRASE)
        assert "a note that must not be lost" in kept.read(kept.list()[0].id).consultation.notes.values()


# Another program holds the store


@pytest.fixture
def held(store: Path) -> Iterator[sqlite3.Connection]:
    """What another program holds the store with."""
    other = sqlite3.connect(store, isolation_level=None)
    yield other
    other.close()


async def until(on: Stage, holds: Callable[[], bool]) -> None:
    """Let the app go on until something holds, without waiting for what is being kept."""
    async with asyncio.timeout(20):
        while not holds():
            await on.pilot.pause(0)


async def test_the_screen_goes_on_while_another_program_holds_the_store(store: Path, held: sqlite3.Connection) -> None:
    async with stage() as on:
        await keep(on)
        held.execute("BEGIN EXCLUSIVE")
        on._send("1")
        await until(on, lambda: "Which tool is it?" in on.text)
        assert "◌ being kept" in on.text
        assert "● kept" not in on.text
        on._send("2")
        await until(on, lambda: len(on.answers) == 2)
        on._send("ctrl+z")
        await until(on, lambda: len(on.answers) == 1)
        assert on.screen.unsaved
        held.execute("ROLLBACK")
        await on.settle()
        assert "● kept" in on.text
        opened = Store.open(store, PASSPHRASE)
        kept = opened.read(opened.list()[0].id)
        # Each change by itself and in order, also the one that was taken back.
        assert [entry.event.value for entry in kept.events if entry.event.kind == "answer"] == ["yes", "saw", None]


async def test_leaving_waits_for_what_is_being_kept(store: Path, held: sqlite3.Connection) -> None:
    async with stage() as on:
        await keep(on)
        held.execute("BEGIN EXCLUSIVE")
        on._send("1")
        await until(on, lambda: bool(on.answers))
        on._send("ctrl+q")
        await until(on, lambda: "the last change is being kept" in on.text)
        assert not on.app._exit
        held.execute("ROLLBACK")
        await until(on, lambda: on.app._exit)
        assert answers(store) == {"known": "yes"}


async def test_leaving_says_what_is_not_kept_and_can_keep_it(
    store: Path, held: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "CAREFUL", ("PRAGMA busy_timeout=1", *database.CAREFUL[1:]))
    async with stage() as on:
        await keep(on)
        held.execute("BEGIN EXCLUSIVE")
        await on.press("1")
        assert "▲ not kept" in on.text
        assert "Another window of advisor" in on.text
        await on.press("ctrl+q")
        assert on.dialog is LeaveDialog
        assert "Another window of advisor" in on.text
        await on.press("1")
        assert not on.app._exit
        assert "Another window of advisor" in on.text
        held.execute("ROLLBACK")
        await on.press("ctrl+q", "1")
        assert on.app._exit
        assert answers(store) == {"known": "yes"}


async def test_leaving_can_keep_for_the_first_time(store: Path) -> None:
    async with stage() as on:
        await on.press("1", "f7", "1")
        assert on.dialog is OpenStore
        await on.say(PASSPHRASE)
        await on.settle()
        await on.say("file 3")
        assert isinstance(on.app.screen, HomeScreen)
        assert answers(store) == {"known": "yes"}


async def test_a_wrong_passphrase_is_told_and_escape_keeps_nothing(store: Path) -> None:
    async with stage() as on:
        await on.press("1", "ctrl+g")
        await on.say("something else")
        await on.settle()
        assert "does not open" in on.text
        await on.press("escape")
        assert "○ private" in on.text
    assert not Store.open(store, PASSPHRASE).list()


async def test_a_setting_keeps_from_the_start(store: Path) -> None:
    async with stage(configuration=Configuration(keeping=Keeping.ALWAYS)) as on:
        await on.settle()
        assert on.dialog is OpenStore
        await on.say(PASSPHRASE)
        await on.settle()
        await on.say("")
        assert "● kept" in on.text


# The lock


async def test_the_lock_clears_the_screen_and_the_keys(store: Path) -> None:
    async with stage() as on:
        await on.press("1")
        await keep(on)
        await on.type("a word not yet sent")
        on.clock[0] += 301
        on.app.look_after()
        await on.settle()
        assert isinstance(on.app.screen, LockScreen)
        assert len(on.app.screen_stack) == 1
        assert "neighbour" not in on.text
        assert "word not yet sent" not in on.text
        assert on.app.store is not None
        assert on.app.store.locked
        await on.say("something else")
        await on.settle()
        assert "does not open" in on.text
        await on.say(PASSPHRASE)
        await on.settle()
        await on.settle()
        assert on.value == "a word not yet sent"
        assert on.answers
        assert "● kept" in on.text


async def test_the_first_key_after_a_long_time_only_locks(store: Path) -> None:
    async with stage(configuration=Configuration(lock=1)) as on:
        await keep(on)
        on.clock[0] += 61
        await on.press_now("1")
        assert isinstance(on.app.screen, LockScreen)
        await on.press("ctrl+l", "f1", "f7")
        assert isinstance(on.app.screen, LockScreen)
        await on.say(PASSPHRASE)
        await on.settle()
        assert on.answers == {}


async def test_a_machine_that_slept_is_locked(store: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async with stage() as on:
        await keep(on)
        monkeypatch.setattr(on.app, "now", lambda: TODAY + timedelta(hours=2))
        await on.press_now("1")
        assert isinstance(on.app.screen, LockScreen)


async def test_a_private_consultation_is_covered_and_not_lost(place: Path) -> None:
    async with stage() as on:
        await on.press("1")
        on.clock[0] += 301
        on.app.look_after()
        await on.settle()
        assert isinstance(on.app.screen, LockScreen)
        assert "neighbour" not in on.text
        await on.press("ctrl+q")
        await on.press("enter")
        await on.settle()
        assert on.answers


async def test_zero_minutes_never_locks(place: Path) -> None:
    async with stage(configuration=Configuration(lock=0)) as on:
        await on.press("1")
        on.clock[0] += 100_000
        await on.press("2")
        assert len(on.answers) == 2


async def test_what_could_not_be_kept_outlives_the_lock(store: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> int:
        raise NotKept(reason="the disk is full")

    async with stage() as on:
        await keep(on)
        with monkeypatch.context() as fault:
            fault.setattr(Record, "append", full)
            await on.press("1")
            assert "▲ not kept" in on.text
            await on.press("alt+l")
        assert isinstance(on.app.screen, LockScreen)
        await on.say(PASSPHRASE)
        await on.settle()
        await on.settle()
        assert on.answers
        assert "● kept" in on.text
        assert answers(store) == on.answers
