"""The app as a person starts it: in a real terminal, from the first question to a finished consultation."""

from __future__ import annotations

import os
import sys

import pexpect
import pyte

from .stage import LIBRARY

START = """
import sys
from advisor.text import Language
from advisor.tui.app import run
sys.exit(run(Language.EN, sys.argv[1]))
"""


class Screen:
    """A terminal of 80 by 24 with the program in it."""

    def __init__(self) -> None:
        self.screen = pyte.Screen(80, 24)
        self.stream = pyte.ByteStream(self.screen)
        environment = {**os.environ, "TERM": "xterm-256color", "COLORTERM": "truecolor"}
        self.child = pexpect.spawn(
            sys.executable, ["-c", START, str(LIBRARY)], dimensions=(24, 80), env=environment, timeout=20
        )

    def until(self, text: str) -> None:
        """Read until a text stands on the screen."""
        while text not in "\n".join(self.screen.display):
            try:
                self.stream.feed(self.child.read_nonblocking(1 << 16, timeout=20))
            except (pexpect.EOF, pexpect.TIMEOUT) as error:
                raise AssertionError(f"{text!r} did not come:\n" + "\n".join(self.screen.display)) from error


def test_a_consultation_in_a_real_terminal() -> None:
    terminal = Screen()
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
