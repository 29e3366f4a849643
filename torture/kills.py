"""Kills: the app in a terminal is killed at random moments, and what its screen had said to be kept is looked for."""

from __future__ import annotations

import os
import random
import re
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from tests.records.stage import CHEAP, PASSPHRASE

# Loaded here once for all starts.
import advisor.tui.screens.consulting
import advisor.tui.screens.keeping  # noqa: F401
from advisor.configuration import Configuration
from advisor.records import NoStore, RecordsError, Store
from advisor.text import Language
from advisor.tui.app import AdvisorApp
from torture.terminal import Terminal

LIBRARY = Path(__file__).parents[1] / "tests" / "tui" / "library"
NOTES = 6
"""The app is killed in one of the steps that lead to a kept record, or in one of so many notes after it."""
TOGETHER = 25
"""As many kills go into one store, whose making is killed too."""
KEEP, ENTER = "\x07", "\r"
KEPT = "● kept"
HIDDEN = "•" * len(PASSPHRASE)
Step = tuple[str, Callable[[Terminal], bool]]


@dataclass
class Found:
    """What came of many kills: how many answers were acknowledged, how many of them lost, and unreadable stores.

    during: kills that left a journal behind.
    """

    kills: int = 0
    during: int = 0
    acknowledged: int = 0
    lost: int = 0
    unreadable: int = 0
    examples: list[str] = field(default_factory=list)


def kill(times: int, seed: int) -> Found:
    """Kill the app as many times."""
    chance, found = random.Random(seed), Found()
    with tempfile.TemporaryDirectory() as name:
        said: dict[str, int] = {}
        for number in range(times):
            if number % TOGETHER == 0:
                said = {}
            path = Path(name) / str(number // TOGETHER) / "records.sqlite"
            said[str(number)] = _killed(path, str(number), chance)
            found.kills += 1
            found.during += (path.parent / "records.sqlite-journal").exists()
            found.acknowledged += max(said[str(number)], 0)
            last = number % TOGETHER == TOGETHER - 1 or number == times - 1
            _look(path, said if last else {str(number): said[str(number)]}, found, made=max(said.values()) >= 0)
    return found


def _killed(path: Path, name: str, chance: random.Random) -> int:
    """Run the app and kill it; how many notes its screen said to be kept, or -1 if not even the record."""
    terminal = Terminal(partial(_app, path.parent))
    terminal.until(partial(_shows, "Do you know the neighbour?"))
    steps = list(_steps(name, made=path.exists() and path.stat().st_size > 0))
    pace, before, said = 0.2, chance.randrange(len(steps)), -1
    with suppress(TimeoutError):
        # A key that came before its line was there is waited for in vain; then this is where the kill falls.
        for keys, sign in steps[:before]:
            terminal.send(keys)
            pace = terminal.until(sign)
            said = _said(terminal.text)
        terminal.send(steps[before][0])
    end = time.monotonic() + chance.random() * 2 * pace
    while (left := end - time.monotonic()) > 0:
        terminal.read(left)
        said = max(said, _said(terminal.text))
    terminal.kill()
    return max(said, _said(terminal.text))


def _app(folder: Path) -> None:
    """The app as a person starts it; but its keys are cheap, and it waits for nobody to look at a dialog first."""
    os.environ["ADVISOR_DATA"] = str(folder)
    Store.create = partial(Store.create, cost=CHEAP)  # type: ignore[method-assign]
    configuration = Configuration(lock=0)
    AdvisorApp(
        Language.EN, str(LIBRARY), "lend", clock=lambda: 1000 * time.monotonic(), configuration=configuration
    ).run()


def _steps(name: str, *, made: bool) -> Iterator[Step]:
    """What a person types, and the sign that it has arrived."""
    yield KEEP, partial(_shows, "Open the records" if made else "Keep this consultation")
    yield PASSPHRASE, partial(_shows, HIDDEN if made else "strength: strong")
    if not made:
        yield "\t", lambda terminal: terminal.cursor_below("the same once more")
        yield PASSPHRASE, lambda terminal: terminal.text.count(HIDDEN) == 2
    yield ENTER, partial(_shows, "Under which reference?")
    yield name + ENTER, lambda terminal: _said(terminal.text) == 0
    for number in range(1, NOTES + 1):
        yield f"n{number}{ENTER}", lambda terminal, number=number: _said(terminal.text) == number  # type: ignore[misc]


def _shows(sign: str, terminal: Terminal) -> bool:
    return sign in terminal.text


def _said(text: str) -> int:
    """How many notes stand with the question while the screen says that all is kept; -1: it does not say so."""
    noted = re.findall(r"^▌ (?:note:|     ) n(\d) *$", text, re.MULTILINE)
    return max(map(int, noted), default=0) if KEPT in text else -1


def _look(path: Path, said: dict[str, int], found: Found, *, made: bool) -> None:
    """The last acknowledged note is there, or the one after it, whole; and the store is sound."""
    try:
        store = Store.open(path, PASSPHRASE)
        infos = {info.name: info.id for info in store.list()}
        held = {name: _held(store, infos[name]) if name in infos else -1 for name in said}
        findings = store.verify()
        store.lock()
    except NoStore:
        # A store whose making was cut off is none; the next program makes it.
        found.lost += made
        return
    except RecordsError as error:
        found.unreadable += 1
        found.examples.append(f"kill {[*said][-1]}: {error}")
        return
    for name, acknowledged in said.items():
        if held[name] not in (acknowledged, acknowledged + 1):
            found.lost += 1
            found.examples.append(f"kill {name}: {acknowledged} acknowledged, {held[name]} found")
    if findings:
        found.unreadable += 1
        found.examples.append(f"kill {[*said][-1]}: {findings[0].text.en}")


def _held(store: Store, record: str) -> int:
    notes = store.read(record).consultation.notes
    return len(notes.get("lend/known", "").split())
