"""What all tests share."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from advisor.library import Library
from advisor.loading.library import load
from tests import running

ROOT = Path(__file__).parents[1]
LONG = bool(os.environ.get("ADVISOR_LONG"))
"""ADVISOR_LONG tries what takes long in every combination; without it a part of them is tried."""
Run = Callable[..., subprocess.CompletedProcess[str]]

settings.register_profile("default", deadline=None, suppress_health_check=[HealthCheck.too_slow], max_examples=60)
settings.register_profile("long", deadline=None, suppress_health_check=[HealthCheck.too_slow], max_examples=5000)
settings.load_profile(os.environ.get("ADVISOR_HYPOTHESIS", "default"))


@pytest.fixture(autouse=True)
def _no_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("ADVISOR_TREES", "ADVISOR_LANG", "NO_COLOR"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    monkeypatch.setenv("ADVISOR_CONFIG", str(ROOT / "tests" / "no-such-settings.toml"))


@pytest.fixture(scope="session")
def shipped() -> Library:
    """The library that the program ships."""
    library, found = load()
    assert found == []
    return library


@pytest.fixture(scope="session")
def small() -> Library:
    """A small library in which everything is used once."""
    library, found = load(ROOT / "tests/library")
    assert found == []
    return library


@pytest.fixture
def advisor() -> Run:
    """Runs the command line as a person would, and returns what it printed."""

    def run(*arguments: str, stdin: str = "", cwd: Path = ROOT, **environment: str) -> subprocess.CompletedProcess[str]:
        return running.run(arguments, stdin, cwd, {**os.environ, **environment})

    return run


def golden(path: Path, text: str) -> None:
    """Hold a text against a recorded one; with ADVISOR_RECORD set, record it instead."""
    if os.environ.get("ADVISOR_RECORD"):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    assert path.exists(), f"{path} is not recorded yet: run make golden"
    assert text == path.read_text(encoding="utf-8"), f"differs from {path}; if it should, run make golden"
