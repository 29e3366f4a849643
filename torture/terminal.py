"""The app in a terminal of its own: keys are sent, its screen is read, and it is killed."""

from __future__ import annotations

import os
import pty
import select
import signal
import termios
import time
from collections.abc import Callable
from contextlib import suppress

import pyte

WIDTH, HEIGHT = 100, 32
PATIENCE = 20.0
"""Seconds for a sign to appear; a machine with much else to do needs some."""


class Terminal:
    """A program that runs in a terminal.

    run: what runs there, in a child of this process: what it imports is loaded already, which makes many starts cheap.
    """

    def __init__(self, run: Callable[[], object]) -> None:
        self.screen = pyte.Screen(WIDTH, HEIGHT)
        self._stream = pyte.ByteStream(self.screen)
        self._child, self._master = pty.fork()
        if not self._child:
            try:
                termios.tcsetwinsize(1, (HEIGHT, WIDTH))
                os.environ.update(TERM="xterm-256color", COLORTERM="truecolor", LINES=str(HEIGHT), COLUMNS=str(WIDTH))
                run()
            finally:
                os._exit(0)

    @property
    def text(self) -> str:
        """What stands on the screen."""
        return "\n".join(self.screen.display)

    def cursor_below(self, label: str) -> bool:
        """Whether the cursor, which is a cell of another colour, stands at the beginning of the line below a label."""
        for y, line in enumerate(self.screen.display[:-1]):
            if label in line:
                first, second = (self.screen.buffer[y + 1][line.index(label) + x] for x in (1, 2))
                return bool(first.bg != second.bg)
        return False

    def send(self, keys: str) -> None:
        """Press keys, by what a terminal sends for them."""
        os.write(self._master, keys.encode())

    def until(self, sign: Callable[[Terminal], bool]) -> float:
        """Read until there is a sign; how long that took. TimeoutError: it does not come."""
        begun = time.monotonic()
        while not sign(self):
            if not self.read(PATIENCE):
                raise TimeoutError(self.text)
        return time.monotonic() - begun

    def read(self, seconds: float) -> bool:
        """Read what comes next, if something comes in time."""
        if not select.select([self._master], [], [], seconds)[0]:
            return False
        try:
            written = os.read(self._master, 1 << 16)
        except OSError:
            return False
        self._stream.feed(written)
        return bool(written)

    def kill(self) -> None:
        """Kill it at once; what it had written by then is on the screen."""
        os.kill(self._child, signal.SIGKILL)
        os.waitpid(self._child, 0)
        while self.read(0):
            pass
        with suppress(OSError):
            os.close(self._master)
