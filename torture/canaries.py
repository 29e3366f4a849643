"""Canaries: strings that nobody else would write are typed everywhere, and looked for in every file."""

from __future__ import annotations

import base64
import os
import random
import re
import signal
import string
import subprocess
import sys
import tempfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from tests.records.stage import CHEAP, NOW

from advisor.model import Departure, Tick
from advisor.records import Store
from advisor.text import Language
from torture.story import BEGUN, LIBRARY

PLACES = 5
"""A record takes as many canaries: its name, two notes, a step's note and a reason."""

KEEPS = """
import os, sys
from pathlib import Path
from torture.canaries import keeper
keeper(Path(sys.argv[1]), sys.stdin.read().split(), sys.argv[2])
"""


@dataclass
class Found:
    """What came of it: how many canaries, in how many files and bytes they were looked for, and where one was.

    control: the share of forms in which a canary that was put down on purpose is found, in percent.
    """

    canaries: int = 0
    files: int = 0
    journals: int = 0
    searched: int = 0
    seen: list[str] = field(default_factory=list)
    control: int = 0


def plant(number: int, seed: int) -> Found:
    """Plant as many canaries, and end the program in order, by a kill, two kinds of crash, and a purge."""
    chance, found = random.Random(seed), Found()
    words = ["".join(chance.choices(string.ascii_letters + string.digits, k=14)) for _ in range(number)]
    found.canaries = number
    with tempfile.TemporaryDirectory() as name:
        for ending in ("order", "kill", "crash", "abort", "purge"):
            folder = Path(name) / ending
            folder.mkdir()
            said = _run(folder, words, ending)
            if ending == "kill" and not list(folder.rglob("*-journal")):
                # Killed between two transactions: the journal of one is wanted too.
                said += _run(folder, words, ending)
            (folder / "output").write_bytes(said)
            for place, content in _written(folder):
                found.files += 1
                found.journals += place.endswith("-journal")
                found.searched += len(content)
                found.seen += [f"{ending}: {form} in {place}" for form in _in(content, words)]
        found.control = _control(words)
    return found


def keeper(folder: Path, words: list[str], ending: str) -> None:
    """The program under test: it keeps, searches, renames, exports sealed, and ends as it was told to."""
    passphrase, *rest = words
    store = Store.create(folder / "data" / f"{ending}{os.getpid()}.sqlite", passphrase, cost=CHEAP)
    records = []
    for at in range(0, len(rest) - PLACES + 1, PLACES):
        name, first, second, tick, reason = rest[at : at + PLACES]
        record = store.keep(BEGUN.noted("visit/purpose", first), LIBRARY, Language.FR, NOW, name)
        after = record.consultation.noted("visit/agreed", second).ticked("visit/go#1", Tick(on="2026-03-09", note=tick))
        record.append(after.departed("visit/go", Departure(reason=reason, rests_on=reason)), NOW)
        records.append(record)
        if ending == "kill" and len(records) * PLACES > len(rest) // 2:
            _kill_inside(store)
    store.search(rest[0])
    store.export_all(folder / "data" / "backup.sqlite", words[-1], cost=CHEAP)
    if ending == "purge":
        for record in records:
            store.purge(record.id, NOW)
    if ending == "abort":
        os.abort()
    if ending == "crash":
        raise RuntimeError("a crash while a record is open") from _caused(store, records[0].id)
    store.lock()


def _kill_inside(store: Store) -> None:
    """Kill this program inside a transaction, with its journal on the disk."""
    with store._opened.writing():
        for (name,) in store._database.execute("SELECT id FROM record"):
            store._database.execute("UPDATE record SET card = card WHERE id = ?", name)
        store._database.execute("PRAGMA cache_size=1")
        store._database.execute("UPDATE event SET sealed = sealed || zeroblob(4000)")
        os.kill(os.getpid(), signal.SIGKILL)


def _caused(store: Store, record: str) -> Exception:
    try:
        kept = store.read(record)
        store.read(kept.info.name.encode().hex())
    except Exception as error:
        return error
    raise AssertionError


def _run(folder: Path, words: list[str], ending: str) -> bytes:
    """Run the keeper with a home, a temporary folder and a working folder that are looked through after."""
    for name in ("home", "tmp", "work"):
        (folder / name).mkdir(exist_ok=True)
    root = Path(__file__).parents[1]
    environment = {
        "PATH": os.environ.get("PATH", ""),
        "PYTHONPATH": f"{root / 'src'}{os.pathsep}{root}",
        "PYTHONDONTWRITEBYTECODE": "1",
        "PYTHONFAULTHANDLER": "1",
        "HOME": str(folder / "home"),
        "TMPDIR": str(folder / "tmp"),
        "SQLITE_TMPDIR": str(folder / "tmp"),
    }
    done = subprocess.run(
        [sys.executable, "-c", KEEPS, str(folder), ending],
        input="\n".join(words).encode(),
        cwd=folder / "work",
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        timeout=600,
    )
    expected = {"kill": -signal.SIGKILL, "abort": -signal.SIGABRT, "crash": 1}.get(ending, 0)
    assert done.returncode == expected, done.stdout[-2000:]
    return done.stdout


def _written(folder: Path) -> Iterator[tuple[str, bytes]]:
    """Every file with its name and content."""
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            name = str(path.relative_to(folder))
            yield name, name.encode() + b"\n" + path.read_bytes()


def _in(content: bytes, words: list[str]) -> list[str]:
    """The forms in which a canary stands in some content: plain, in other codes, and inside compressed parts."""
    found = [form for form, text in _forms(content) for word in _hits(text, words, form)]
    for start in (match.start() for match in re.finditer(rb"x[\x01\x5e\x9c\xda]|\x1f\x8b\x08", content)):
        # Wherever a compressed stream may begin, it is opened.
        reader = zlib.decompressobj(wbits=47)
        try:
            inside = reader.decompress(content[start:], 1 << 22)
        except zlib.error:
            continue
        found += [f"compressed {form}" for form, text in _forms(inside) for word in _hits(text, words, form)]
    return found


def _forms(content: bytes) -> Iterator[tuple[str, str]]:
    """The content read in each way in which a canary could have been written."""
    yield "UTF-8", content.decode("latin-1")
    for shift in (0, 1):
        even = content[shift : len(content) - (len(content) - shift) % 2]
        yield "UTF-16", even.decode("utf-16-le", "replace")
        yield "UTF-16", even.decode("utf-16-be", "replace")


def _hits(text: str, words: list[str], form: str) -> set[str]:
    """The canaries in a text, as they are, in base64 at any of three places, and in hexadecimal."""
    found = {word for word in words if word in text}
    if form == "UTF-8":
        for word in words:
            if any(code in text for code in _CODES.setdefault(word, _codes(word))):
                found.add(word)
    return found


_CODES: dict[str, list[str]] = {}


def _codes(word: str) -> list[str]:
    raw = word.encode()
    # What stands before decides the code; two characters at either end depend on the neighbours.
    shifted = [base64.b64encode(b"\0" * n + raw).decode()[4 if n else 0 : -4] for n in range(3)]
    return [*shifted, raw.hex(), raw.hex().upper()]


def _control(words: list[str]) -> int:
    """In how many of these forms a canary that was put somewhere on purpose is found: all of them, or this is blind."""
    word = words[0].encode()
    noise = random.Random(1).randbytes(5001)
    planted = [
        noise + word + noise,
        noise + words[0].encode("utf-16-le") + noise,
        noise + words[0].encode("utf-16-be") + noise,
        noise + base64.b64encode(b"a" + word + b"bc") + noise,
        noise + base64.b64encode(b"ab" + word + b"bc") + noise,
        noise + base64.b64encode(word + b"bc") + noise,
        noise + word.hex().encode() + noise,
        noise + zlib.compress(b"in front of it " * 9 + word) + noise,
    ]
    return sum(bool(_in(content, words)) for content in planted) * 100 // len(planted)
