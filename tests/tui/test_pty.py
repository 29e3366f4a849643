"""The app as a person starts it: in a real terminal, from the first question to a finished consultation."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pexpect
import pyte

from advisor.attempts import read_attempt
from advisor.skeleton import tree_files
from advisor.text import Language

from .stage import LIBRARY

START = """
import sys
from advisor.text import Language
from advisor.tui.app import run
sys.exit(run(Language.EN, sys.argv[1]))
"""


class Screen:
    """A terminal of 80 by 24 with a program of Python in it."""

    def __init__(self, *arguments: str) -> None:
        self.screen = pyte.Screen(80, 24)
        self.stream = pyte.ByteStream(self.screen)
        environment = {**os.environ, "TERM": "xterm-256color", "COLORTERM": "truecolor"}
        self.child = pexpect.spawn(sys.executable, list(arguments), dimensions=(24, 80), env=environment, timeout=20)

    def until(self, text: str) -> None:
        """Read until a text stands on the screen."""
        while text not in "\n".join(self.screen.display):
            try:
                self.stream.feed(self.child.read_nonblocking(1 << 16, timeout=20))
            except (pexpect.EOF, pexpect.TIMEOUT) as error:
                raise AssertionError(f"{text!r} did not come:\n" + "\n".join(self.screen.display)) from error


def test_an_exercise_is_taken_in_a_real_terminal(tmp_path: Path) -> None:
    trees = Path(__file__).parents[1] / "training" / "library"
    file = tmp_path / "mine.attempt.json"
    terminal = Screen(
        *("-m", "advisor", "train", "two-visits", "--lang", "en", "--trees", str(trees), "--attempt", str(file))
    )
    terminal.until("Is the person a member of the garden?")
    terminal.child.send("2")
    terminal.until("Here your way parts")
    terminal.child.send("1")
    terminal.until("decision 1 of 6")
    terminal.child.send("3")
    terminal.until("Which provision carries")
    # It is kept with every move: nothing is asked on leaving.
    terminal.child.send("\x11")
    terminal.child.wait()
    assert [move.do for move in read_attempt(file).moves] == ["answer", "again", "answer"]


def test_a_save_is_seen_in_a_real_terminal(tmp_path: Path) -> None:
    for name, text in tree_files("visits", Language.EN).items():
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
    path = tmp_path / "visits.yaml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("yes: reason", "yes: [reason"), encoding="utf-8")
    terminal = Screen("-m", "advisor", "preview", str(path), "--lang", "en")
    terminal.until("This tree cannot be walked yet.")
    terminal.until("visits.yaml:28:10")
    path.write_text(text, encoding="utf-8")
    terminal.until("Preview · no findings")
    terminal.child.send("1")
    terminal.until("Why is the visit planned?")
    path.write_text(text.replace("Why is the visit planned?", "What brings you there?"), encoding="utf-8")
    terminal.until("What brings you there?")
    terminal.child.send("\x11")
    terminal.until("Leave this consultation?")
    terminal.child.send("\x11")
    terminal.child.expect(pexpect.EOF)
    terminal.child.close()
    assert terminal.child.exitstatus == 0


def test_a_consultation_in_a_real_terminal() -> None:
    terminal = Screen("-c", START, str(LIBRARY))
    terminal.until("Lending a tool")
    terminal.child.send("1")
    terminal.until("Do you know the neighbour?")
    terminal.child.send("yes")
    terminal.until("↵ Yes")
    terminal.child.send("\r")
    terminal.until("Which tool is it?")
    terminal.child.send("2")
    terminal.until("What have you looked at?")
    terminal.child.send("rien de cela")
    terminal.until("None of these")
    terminal.child.send("\r")
    terminal.until("Finished.")
    terminal.child.send("\x11")
    terminal.until("Leave this consultation?")
    terminal.child.send("\x11")
    terminal.child.expect(pexpect.EOF)
    terminal.child.close()
    assert terminal.child.exitstatus == 0
