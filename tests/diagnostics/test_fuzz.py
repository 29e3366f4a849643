"""The short form of `make fuzz`: whatever stands in a file, reading and checking it ends in a library and findings."""

from __future__ import annotations

import random
import sys
from pathlib import Path

import pytest

from advisor.loading.source import parse

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="measures processes as POSIX does")


def test_any_file_ends_in_a_library_and_findings() -> None:
    from fuzz.run import SEED, batch, faults

    results = batch(SEED, 1, 301)
    assert [one.name for one in results] == list(range(1, 301))
    assert faults(results) == []


def test_a_file_is_made_by_its_number_and_the_seed_alone() -> None:
    from fuzz.making import made

    assert made(7, 1) == made(7, 1) != made(7, 2)


def test_a_fault_a_signal_and_a_slow_file_are_seen(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    from fuzz import run

    program = tmp_path / "fuzz"
    program.mkdir()
    (program / "__init__.py").touch()
    (program / "trying.py").write_text(
        "import json, os, signal, sys\n"
        "for number in range(int(sys.argv[2]), int(sys.argv[3])):\n"
        "    if number == 3: os.kill(os.getpid(), signal.SIGSEGV)\n"
        "    if number == 5: os.kill(os.getpid(), signal.SIGPROF)\n"
        "    memory, fault = 300_000_000 if number == 2 else 1, 'KeyError' if number == 4 else ''\n"
        "    print(json.dumps([number, 0.1, memory, fault]), flush=True)\n"
    )
    monkeypatch.setattr(run, "ROOT", tmp_path)
    results = run.batch(1, 1, 7)
    assert [one.name for one in results] == [1, 2, 3, 4, 5, 6]
    assert [(one.name, one.fault) for one in run.faults(results)] == [
        (2, ""),
        (3, "SIGSEGV"),
        (4, "KeyError"),
        (5, "longer than 2 s"),
    ]


def test_grown_trees_are_yaml() -> None:
    from fuzz.making import tree

    assert all(parse(tree(random.Random(seed)), "a").complete for seed in range(50))
