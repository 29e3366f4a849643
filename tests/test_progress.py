"""A bar is shown to somebody who waits, on a terminal, and to nobody else."""

from __future__ import annotations

import os
import sys
from io import StringIO

import pytest

from advisor.progress import Progress
from advisor.text import Language


@pytest.mark.skipif(sys.platform == "win32", reason="there is no pty")
@pytest.mark.parametrize(("patience", "shown"), [(0.0, True), (60.0, False)])
def test_a_bar_is_shown_once_it_takes_long(patience: float, shown: bool) -> None:
    terminal, program = os.openpty()
    with os.fdopen(program, "w", encoding="utf-8") as stream:
        progress = Progress(Language.FR, stream, patience=patience)
        assert list(progress("reading", ["a", "b"])) == ["a", "b"]
        stream.write("end\n")
    said = os.read(terminal, 10_000).decode()
    os.close(terminal)
    assert ("Lecture des fichiers" in said and "100%" in said) is shown
    assert said.endswith("end\r\n")


def test_what_is_no_terminal_stays_quiet() -> None:
    stream = StringIO()
    assert list(Progress(Language.EN, stream, patience=0)("checking", [1, 2, 3])) == [1, 2, 3]
    assert stream.getvalue() == ""
