"""Measures the records: what opening takes, what keeping takes, and what they add to a start without them."""

from __future__ import annotations

import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from advisor.library import Library
from advisor.loading.library import add_glossary, load
from advisor.model import Consultation
from advisor.records import Store
from advisor.text import Language
from advisor.walking import walk

TARGETS = {
    "unlock, ms": "150–1,000",
    "keep an answer, p95, ms": "≤ 20",
    "keep an answer among 200 records, p95, ms": "≤ 20",
}
NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
PASSPHRASE = "quatre mots sans lien"
TREE = "electronic-services"


def measure(records: int = 200, answers: int = 200) -> dict[str, float]:
    """The figures, in milliseconds, on this machine's own disk."""
    library, _ = load(only=TREE)
    add_glossary(library)
    with tempfile.TemporaryDirectory(dir=Path(__file__).parent) as name:
        path = Path(name) / "records.sqlite"
        store = Store.create(path, PASSPHRASE)
        first = _taken(lambda: store.keep(Consultation(start=TREE), library, Language.EN, NOW))
        alone = _keeping(store, library, answers)
        for _ in range(records - 2):
            store.keep(Consultation(start=TREE), library, Language.EN, NOW)
        among = _keeping(store, library, answers)
        listed = statistics.median(_taken(store.list) for _ in range(5))
        read = statistics.median(_taken(lambda: store.read(store.list()[0].id)) for _ in range(3))
        store.lock()
        unlock = statistics.median(_taken(lambda: Store.open(path, PASSPHRASE)) for _ in range(7))
        bare = [_taken(partial(_synced, Path(name) / "bare", at)) for at in range(answers)]
    return {
        "a bare synced write, p95, ms": _p95(bare),
        "unlock, ms": unlock,
        "first keep, with its trees, ms": first,
        "keep an answer, median, ms": statistics.median(alone),
        "keep an answer, p95, ms": _p95(alone),
        "keep an answer among 200 records, p95, ms": _p95(among),
        "list 200 records, ms": listed,
        "read a record with its trees, ms": read,
        "import the records, ms": _importing(),
    }


def _keeping(store: Store, library: Library, answers: int) -> list[float]:
    """Keep a consultation's answers one by one, changing some again and again."""
    chance = random.Random(1)
    consultation = Consultation(start=TREE)
    record = store.keep(consultation, library, Language.EN, NOW)
    taken = []
    for _ in range(answers):
        here = walk(library.graph, TREE, consultation.answers)
        question = here.pending or chance.choice(here.path).question
        option = chance.choice(question.options).id
        answer = (option,) if question.kind == "any-of" else option
        if consultation.answers.get(question.id) == answer:
            continue
        consultation = consultation.answered(question.id, answer)
        taken.append(_taken(partial(record.append, consultation, NOW)))
    return taken


def _synced(path: Path, at: int) -> None:
    """A page written and synced: a kept answer needs five of these."""
    with path.open("r+b" if at else "w+b") as file:
        file.write(bytes([at % 256]) * 4096)
        file.flush()
        os.fsync(file.fileno())


def _taken(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


def _p95(taken: list[float]) -> float:
    return sorted(taken)[int(len(taken) * 0.95)]


def _importing() -> float:
    """What the first use of the records costs; a program that keeps nothing never pays it."""
    code = "import advisor.model, time; t = time.perf_counter(); from advisor.records import Store; "
    code += "print(time.perf_counter() - t)"
    runs = [subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True) for _ in range(5)]
    return statistics.median(float(run.stdout) for run in runs) * 1000
