"""The screen in a real terminal: how long until something is painted, as ratios to a bare Textual app.

Each figure is the median (or the 95th percentile) of several runs of programs that are started for it; nothing is
read from inside the app. Bytecode is compiled by a first run that is not counted.
"""

from __future__ import annotations

import fcntl
import os
import pty
import random
import re
import select
import statistics
import struct
import sys
import tempfile
import termios
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from advisor.loading.library import load
from advisor.model import Consultation
from advisor.session import Session, is_checklist

BARE = """
from textual.app import App
from textual.widgets import Footer, Static
class Bare(App):
    def compose(self):
        yield Static("painted")
        yield Footer()
Bare().run()
"""
APP = """
import sys
from advisor.text import Language
from advisor.tui.app import run
run(Language.EN, sys.argv[1] or None, sys.argv[2] if len(sys.argv) > 2 else None)
"""
PROGRAM = "from advisor.__main__ import main; main()"
"""What the installed script `advisor` runs."""
COLUMNS, ROWS = 120, 40
TARGETS = {
    "home / bare": "≤ 1.3",
    "first question / bare": "≤ 2.5",
    "key to next question, p95 near turn 1, ms": "≤ 16",
    "key to next question, p95 near turn 50, ms": "≤ 16",
    "key to next question, p95 near turn 200, ms": "≤ 16",
    "memory of home / bare": "≤ 1.8",
    "memory after ten answers / bare": "≤ 1.8",
}
_CONTROL = re.compile(rb"\x1b(\[[0-?]*[ -/]*[@-~]|\][^\x07]*\x07|[PX^_].*?\x1b\\|.)", re.DOTALL)


class Terminal:
    """A program in a terminal of 120 by 40."""

    def __init__(self, *command: str) -> None:
        self.begun = time.perf_counter()
        self.pid, self.fd = pty.fork()
        if self.pid == 0:
            os.environ.update(
                ADVISOR_LANG="en", TERM="xterm-256color", COLORTERM="truecolor", COLUMNS=str(COLUMNS), LINES=str(ROWS)
            )
            os.execv(sys.executable, [sys.executable, *command])
        fcntl.ioctl(self.fd, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))

    def until(self, text: str, seconds: float = 30) -> float:
        """The moment at which the text had arrived; TimeoutError: it did not."""
        wanted, got = text.encode(), b""
        end = time.perf_counter() + seconds
        while time.perf_counter() < end:
            if select.select([self.fd], [], [], 0.5)[0]:
                try:
                    got += os.read(self.fd, 1 << 16)
                except OSError:
                    break
                if wanted in got or wanted in _CONTROL.sub(b"", got):
                    return time.perf_counter()
        raise TimeoutError(f"{text!r} did not arrive; the last output was {got[-400:]!r}")

    def settle(self, seconds: float = 0.1) -> None:
        """Read what still comes until nothing does."""
        while select.select([self.fd], [], [], seconds)[0]:
            try:
                os.read(self.fd, 1 << 16)
            except OSError:
                return

    def press(self, keys: str) -> float:
        """Type; the moment at which it was typed."""
        now = time.perf_counter()
        os.write(self.fd, keys.encode())
        return now

    def close(self) -> None:
        """End the program that this terminal started."""
        os.kill(self.pid, 9)
        os.close(self.fd)
        os.waitpid(self.pid, 0)


def first_paints(programs: dict[str, tuple[str, ...]], runs: int = 9) -> dict[str, float]:
    """Milliseconds from the start of each program to its text on screen: the median of its runs.

    programs: name -> the text to wait for, and the command. The programs take turns, so that a machine that is busy
    for a while is busy for all of them and the ratios hold; the first round only compiles.
    """
    taken: dict[str, list[float]] = {name: [] for name in programs}
    for turn in range(runs + 1):
        for name, (text, *command) in programs.items():
            terminal = Terminal(*command)
            try:
                arrived = terminal.until(text)
            finally:
                terminal.close()
            if turn:
                taken[name].append((arrived - terminal.begun) * 1000)
    return {name: statistics.median(figures) for name, figures in taken.items()}


@contextmanager
def chain(length: int) -> Iterator[str]:
    """A folder with one tree: that many questions, one after the other."""
    with tempfile.TemporaryDirectory() as folder:
        lines = ["tree: chain", "title:", "  en: A long chain", "  fr: Une longue chaîne", "start: q1", "questions:"]
        for n in range(1, length + 1):
            then = f"q{n + 1}" if n < length else "done"
            lines += [f"  q{n}:", "    ask:", f"      en: Is this question number {n:04}?"]
            lines += [f"      fr: Est-ce la question numéro {n:04}?", f"    yes: {then}", f"    no: {then}"]
        lines += ["guidance:", "  done:", "    verdict: note", "    title:", "      en: Done", "      fr: Fini"]
        lines += ["    cite: []"]
        Path(folder, "chain.yaml").write_text("\n".join(lines) + "\n", encoding="utf-8")
        yield folder


def keys_to_question(turns: int = 210, around: int = 20) -> dict[str, float]:
    """Milliseconds from a key to the next question: p95 of the first twenty turns, and of those around 50 and 200."""
    taken: list[float] = []
    with chain(turns + 2) as folder:
        terminal = Terminal("-c", APP, folder, "chain")
        try:
            terminal.until("number 0001?")
            terminal.settle()
            for turn in range(1, turns + 1):
                pressed = terminal.press("1")
                taken.append((terminal.until(f"number {turn + 1:04}?", 5) - pressed) * 1000)
                terminal.settle(0.03)
        finally:
            terminal.close()
    starts = {1: 0, 50: 50 - around // 2, 200: 200 - around // 2}
    return {
        **{f"turn-{turn}": _p95(taken[start : start + around]) for turn, start in starts.items()},
        "median": statistics.median(taken),
    }


def keys_for(answers: int, tree: str = "ending-services") -> list[str]:
    """The keys that give so many answers on some way through a shipped tree, with more to ask after them."""
    library, _ = load(None, tree)
    for seed in range(10_000):
        chance = random.Random(seed)
        session, keys = Session(library, Consultation(start=tree)), list[str]()
        while (question := session.walk.pending) and len(keys) < answers:
            options = session.options(question)
            number = chance.randrange(len(options))
            keys.append("\r" if is_checklist(question) else str(number + 1))
            session.answer(question, () if is_checklist(question) else options[number].id)
        if session.walk.pending:
            return keys
    raise LookupError(f"no way through {tree} has more than {answers} answers")


def memory(answers: int = 10) -> dict[str, float]:
    """Megabytes that a program holds once it has settled: a bare app, the home screen, and after some answers.

    Resident memory as the system counts it; 0 where there is no /proc to ask.
    """
    taken, keys = {}, keys_for(answers)
    for name, text, *command in (
        ("bare", "painted", "-c", BARE),
        ("home", "think through", "-c", PROGRAM),
        ("answered", "Where do you stand", "-c", PROGRAM, "consult", "ending-services"),
    ):
        terminal = Terminal(*command)
        try:
            terminal.until(text)
            terminal.settle(1)
            for number, key in enumerate(keys if name == "answered" else (), 2):
                # An Enter within half a second of a new question answers nothing.
                terminal.settle(0.6 if key == "\r" else 0.1)
                terminal.press(key)
                terminal.until(f"question {number}")
            terminal.settle(1)
            taken[name] = _resident(terminal.pid)
        finally:
            terminal.close()
    return taken


def first_search() -> dict[str, float]:
    """Milliseconds from the first words on the home screen to what they find, and the megabytes held after that."""
    terminal = Terminal("-c", PROGRAM)
    try:
        terminal.until("think through")
        terminal.settle(1)
        pressed = terminal.press("friend request facebook")
        found = (terminal.until("question · Technology in your practice") - pressed) * 1000
        terminal.settle(2)
        return {"found": found, "searched": _resident(terminal.pid)}
    finally:
        terminal.close()


def _resident(pid: int) -> float:
    status = Path(f"/proc/{pid}/status")
    if not status.exists():
        return 0.0
    found = re.search(r"VmRSS:\s+(\d+) kB", status.read_text(encoding="utf-8"))
    return int(found[1]) / 1024 if found else 0.0


def _p95(figures: list[float]) -> float:
    return sorted(figures)[max(0, round(len(figures) * 0.95) - 1)]


def measure() -> dict[str, float]:
    """Every figure of the screen, in milliseconds or as a ratio to the bare app."""
    painted = first_paints(
        {
            "bare": ("painted", "-c", BARE),
            "home": ("think through", "-c", PROGRAM),
            "question": ("Where do you stand", "-c", PROGRAM, "consult", "ending-services"),
        }
    )
    bare, home, question = painted["bare"], painted["home"], painted["question"]
    keys = keys_to_question()
    held = memory()
    searched = first_search()
    return {
        "bare first paint, ms": round(bare, 1),
        "home first paint, ms": round(home, 1),
        "home / bare": round(home / bare, 2),
        "first question, ms": round(question, 1),
        "first question / bare": round(question / bare, 2),
        "key to next question, p95 near turn 1, ms": round(keys["turn-1"], 1),
        "key to next question, p95 near turn 50, ms": round(keys["turn-50"], 1),
        "key to next question, p95 near turn 200, ms": round(keys["turn-200"], 1),
        "key to next question, median of all turns, ms": round(keys["median"], 1),
        "memory of a bare app, MB": round(held["bare"], 1),
        "memory of home / bare": round(held["home"] / (held["bare"] or 1), 2),
        "memory after ten answers / bare": round(held["answered"] / (held["bare"] or 1), 2),
        "memory once something was searched / bare": round(searched["searched"] / (held["bare"] or 1), 2),
        "first words to what they find, all trees read, ms": round(searched["found"], 1),
    }


if __name__ == "__main__":
    for name, figure in measure().items():
        print(f"{name}: {figure}")
