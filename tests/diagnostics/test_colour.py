"""Findings have colour on a terminal, and nowhere else; NO_COLOR is kept."""

from __future__ import annotations

import os
import sys

import pexpect
import pytest

from tests.conftest import Run
from tests.diagnostics.corpus import HERE

FOLDER = str(HERE / "bad" / "duplicate-key-text")


@pytest.mark.skipif(sys.platform == "win32", reason="there is no pty")
@pytest.mark.parametrize(("asked", "coloured"), [(None, True), ("", True), ("1", False)])
def test_findings_have_colour_on_a_terminal(asked: str | None, coloured: bool) -> None:
    environment = {name: value for name, value in os.environ.items() if name != "NO_COLOR"}
    if asked is not None:
        environment["NO_COLOR"] = asked
    said, code = pexpect.run(
        f"{sys.executable} -m advisor check {FOLDER} --lang en",
        env={**environment, "TERM": "xterm-256color"},
        timeout=30,
        withexitstatus=True,
    )
    assert code == 1
    assert b"[duplicate-key]" in said
    assert (b"\x1b[31;1m" in said) is coloured
    assert (b"\x1b[34;1m" in said) is coloured


@pytest.mark.parametrize("form", ["full", "concise", "json", "github"])
def test_findings_have_no_colour_anywhere_else(advisor: Run, form: str) -> None:
    done = advisor("check", FOLDER, "--format", form, TERM="xterm-256color")
    assert "duplicate-key" in done.stdout
    assert "\x1b" not in done.stdout + done.stderr
