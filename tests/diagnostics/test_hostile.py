"""Hostile files, through the real command line: a diagnosis, no traceback, in little time and memory."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.conftest import LONG
from tests.diagnostics import hostile

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="measures a child by wait4")
TIMEOUT = 60
MEMORY = 256_000_000
ANSWERS = "{}\n"


class Outcome(NamedTuple):
    """How a child process ended."""

    code: int
    out: str
    err: str
    seconds: float
    memory: int


def run(folder: Path, *arguments: str, timeout: float = TIMEOUT) -> Outcome:
    """Run the command line; its time and its greatest memory are measured by the system."""
    command = [sys.executable, "-m", "advisor", *arguments]
    with (folder / "out").open("wb+") as out, (folder / "err").open("wb+") as err:
        begun = time.perf_counter()
        child = subprocess.Popen(command, stdout=out, stderr=err, stdin=subprocess.DEVNULL, cwd=folder)
        while True:
            done, status, used = os.wait4(child.pid, os.WNOHANG)
            if done:
                break
            if time.perf_counter() - begun > timeout:
                child.kill()
                os.wait4(child.pid, 0)
                pytest.fail(f"{arguments} takes more than {timeout} s")
            time.sleep(0.005)
        seconds = time.perf_counter() - begun
        child.returncode = os.waitstatus_to_exitcode(status)
        out.seek(0)
        err.seek(0)
        memory = used.ru_maxrss * (1 if sys.platform == "darwin" else 1024)
        outcome = Outcome(
            child.returncode, out.read().decode("utf-8"), err.read().decode("utf-8", "replace"), seconds, memory
        )
    if os.environ.get("ADVISOR_MEASURE"):
        with Path(os.environ["ADVISOR_MEASURE"]).open("a", encoding="utf-8") as log:
            log.write(f"{seconds:6.2f} s {memory / 1e6:6.0f} MB  {folder.name} {' '.join(arguments)[:60]}\n")
    return outcome


def harmless(outcome: Outcome, *codes: int) -> None:
    """Assert that a run ended as it should and showed nothing that steers a terminal."""
    assert "Traceback" not in outcome.err
    assert outcome.code in codes, outcome.err[:500]
    assert outcome.memory < MEMORY
    assert not any(sign in outcome.out + outcome.err for sign in "\x1b\x07\x00\u202e\u2066\u2028")


def test_what_cannot_be_read_is_diagnosed(tmp_path: Path) -> None:
    rules = {}
    for make in hostile.REFUSED:
        folder = tmp_path / make.__name__
        folder.mkdir()
        rules[make.__name__] = make(folder)
    outcome = run(tmp_path, "check", *(str(tmp_path / name) for name in rules), "--format", "json", timeout=40)
    harmless(outcome, 1)
    found: dict[str, set[str]] = {}
    for one in json.loads(outcome.out):
        found.setdefault(Path(one["file"]).relative_to(tmp_path).parts[0], set()).add(one["rule"])
    assert {name for name, rule in rules.items() if rule not in found.get(name, set())} == set()


@pytest.mark.skipif(not LONG, reason="ADVISOR_LONG=1 runs each alone, to measure it")
@pytest.mark.parametrize("make", hostile.REFUSED, ids=lambda make: make.__name__)
def test_what_cannot_be_read_is_diagnosed_alone(make: Callable[[Path], str], tmp_path: Path) -> None:
    rule = make(tmp_path)
    outcome = run(tmp_path, "check", str(tmp_path), "--format", "json")
    harmless(outcome, 1)
    assert rule in {found["rule"] for found in json.loads(outcome.out)}
    harmless(run(tmp_path, "--trees", str(tmp_path), "stats"), 0, 2)


@pytest.mark.parametrize("make", hostile.HEAVY if LONG else hostile.EVERY_TIME, ids=lambda make: make.__name__)
def test_what_is_heavy_is_carried(make: Callable[[Path], int], tmp_path: Path) -> None:
    code = make(tmp_path)
    harmless(run(tmp_path, "check", str(tmp_path), "--format", "full"), code)
    harmless(run(tmp_path, "--trees", str(tmp_path), "stats"), 0, 2)
    harmless(run(tmp_path, "--trees", str(tmp_path), "graph", "big", "--to", "mermaid"), 0, 2)
    (tmp_path / "answers.json").write_text(ANSWERS)
    arguments = ["--trees", str(tmp_path), "transcript", "big", "--answers", str(tmp_path / "answers.json")]
    harmless(run(tmp_path, *arguments), 0, 2)


@pytest.mark.parametrize("form", ["full", "concise", "json", "github"])
def test_signs_that_steer_a_terminal_are_shown_harmlessly(form: str, tmp_path: Path) -> None:
    hostile.steering_signs(tmp_path)
    harmless(run(tmp_path, "check", str(tmp_path), "--format", form), 1)
    if form == "full":
        harmless(run(tmp_path, "--trees", str(tmp_path), "graph", "big", "--to", "dot"), 0, 2)


def test_a_missing_file_is_said_to_be_missing(tmp_path: Path) -> None:
    harmless(run(tmp_path, "check", str(tmp_path / "none.yaml")), 2)
    harmless(run(tmp_path, "--trees", str(tmp_path / "none"), "stats"), 2)
    harmless(run(tmp_path, "--trees", str(tmp_path), "stats"), 2)


@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read(tmp_path: Path) -> None:
    hostile.write(tmp_path, "tree: big\n").chmod(0)
    outcome = run(tmp_path, "check", str(tmp_path), "--format", "json")
    harmless(outcome, 1)
    assert [found["rule"] for found in json.loads(outcome.out)] == ["unreadable"]
