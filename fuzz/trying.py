"""Tries files in a process of their own: `python -m fuzz.trying SEED FIRST LAST`, or `… hostile NAME`.

Each line of the output tells one file: its number or name, seconds of processor time, the greatest memory of the
process so far in bytes, and what was raised, if anything was. A file that takes longer
than LIMIT ends the process by a signal.
"""

from __future__ import annotations

import json
import random
import resource
import signal
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from advisor.checking import check_library
from advisor.checks import check
from advisor.diagnostics import Diagnostic
from advisor.diagnostics.render import FORMATS, render
from advisor.graph import Graph
from advisor.loading.library import load
from advisor.text import Language
from advisor.walking import walk
from fuzz.making import CORPUS, made

LIMIT = 2.0
"""Seconds of processor time that a file may take."""
LAW = (CORPUS / "good" / "base" / "provisions" / "law.yaml").read_bytes()


def try_file(folder: Path, data: bytes, chance: random.Random) -> None:
    """Check, show and walk a library of one file beside a source; whatever is raised is a fault."""
    (folder / "provisions").mkdir(exist_ok=True)
    (folder / "provisions" / "law.yaml").write_bytes(LAW)
    (folder / "fuzz.yaml").write_bytes(data)
    library, found = load(folder)
    show([*found, *check(library)])
    for start in library.graph.graph["starts"]:
        walk_to_the_end(library.graph, start, chance)


def show(found: list[Diagnostic]) -> None:
    """Show what was found, the first of it in each format; AssertionError: it has no place, or steers a terminal."""
    if not all(one.span.line >= 1 and one.span.column >= 1 for one in found):
        raise AssertionError("a finding has no place")
    for form in FORMATS:
        shown = render(found[:20], form, Language.FR, lambda _file, _line: "")
        if any(sign in shown for sign in "\x1b\x07\x00\u202e"):
            raise AssertionError("a sign that steers a terminal is shown")


def walk_to_the_end(graph: Graph, start: str, chance: random.Random) -> None:
    """Answer each question that a walk asks."""
    answers: dict[str, object] = {}
    while (pending := walk(graph, start, answers).pending) and pending.options:
        if len(answers) > len(graph):
            raise AssertionError("the walk does not end")
        options = [option.id for option in pending.options]
        ticked = [one for one in options if chance.random() < 0.5]
        answers[pending.id] = ticked if pending.kind == "any-of" else chance.choice(options)


def memory() -> int:
    """The greatest memory of this process so far, in bytes."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)


def told(name: int | str, act: Callable[[], None]) -> None:
    """Do one thing and print its line."""
    signal.setitimer(signal.ITIMER_PROF, LIMIT)
    signal.alarm(120)
    begun, raised = time.process_time(), ""
    try:
        act()
    except Exception as error:
        raised = f"{type(error).__name__}: {error}"[:300]
    seconds = time.process_time() - begun
    signal.setitimer(signal.ITIMER_PROF, 0)
    print(json.dumps([name, seconds, memory(), raised]), flush=True)


def main() -> None:
    """Try the files that the arguments name."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        if sys.argv[1] == "hostile":
            from tests.diagnostics import hostile

            make = next(make for make in (*hostile.REFUSED, *hostile.HEAVY) if make.__name__ == sys.argv[2])
            make(folder)
            told(sys.argv[2], lambda: show(check_library(str(folder))))
            return
        seed, first, last = map(int, sys.argv[1:])
        for number in range(first, last):
            told(number, lambda number=number: try_file(folder, made(number, seed), random.Random(number)))  # type: ignore[misc]


if __name__ == "__main__":
    main()
