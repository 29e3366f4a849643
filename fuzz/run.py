"""Tries many files and writes docs/fuzz.md: `python -m fuzz.run [--number N] [--seed S] [--processes P] [--short]`."""

from __future__ import annotations

import argparse
import json
import signal
import subprocess
import sys
import time
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path
from typing import NamedTuple

from bench.run import machine
from tests.diagnostics import hostile

from fuzz.trying import LIMIT

ROOT = Path(__file__).parents[1]
SEED = 20261122
NUMBER = 100_000
BATCH = 500
"""As many files are tried by one process: what one leaves behind cannot add up for long."""
MEMORY = 256_000_000


class Tried(NamedTuple):
    """What came of one file."""

    name: int | str
    seconds: float
    memory: int
    fault: str


def tried(arguments: list[str], names: list[int | str]) -> Iterator[Tried]:
    """Try files in a process of their own; the one at which a signal ends it is a fault."""
    command = [sys.executable, "-m", "fuzz.trying", *arguments]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    for line in done.stdout.splitlines():
        yield Tried(*json.loads(line))
    if done.returncode:
        at = names[len(done.stdout.splitlines())]
        end = signal.Signals(-done.returncode).name if done.returncode < 0 else done.stderr.strip()[-300:]
        slow = done.returncode in (-signal.SIGPROF, -signal.SIGALRM)
        yield Tried(at, LIMIT if slow else 0.0, 0, f"longer than {LIMIT:.0f} s" if slow else end)


def batch(seed: int, first: int, last: int) -> list[Tried]:
    """Try the files of some numbers, going on after one that ended the process."""
    results: list[Tried] = []
    while first + len(results) < last:
        begin = first + len(results)
        results += tried([str(seed), str(begin), str(last)], list(range(begin, last)))
    return results


def hostile_files() -> Iterator[Tried]:
    """Try each file that was written to do harm, in a process of its own."""
    for make in (*hostile.REFUSED, *hostile.HEAVY):
        yield from tried(["hostile", make.__name__], [make.__name__])


def everything(number: int, seed: int, processes: int, minutes: float) -> Iterator[Tried]:
    """Try the hostile files, and of `number` made ones as many as can be begun in time."""
    yield from hostile_files()
    end = time.monotonic() + minutes * 60

    def in_time(first: int) -> list[Tried]:
        return batch(seed, first, min(first + BATCH, number + 1)) if time.monotonic() < end else []

    with ThreadPoolExecutor(processes) as pool:
        for results in pool.map(in_time, range(1, number + 1, BATCH)):
            yield from results
            print(f"\r{results[-1].name if results else '…'} of {number:,}", end="", file=sys.stderr, flush=True)
    print(file=sys.stderr)


def faults(results: Iterable[Tried]) -> list[Tried]:
    """What raised, was ended by a signal, or took too much."""
    return [one for one in results if one.fault or one.memory > MEMORY]


def report(results: list[Tried], seed: int, minutes: float) -> str:
    """The page: what was tried, and what came of it."""
    wrong = faults(results)
    made = [one for one in results if isinstance(one.name, int)]
    evil = [one for one in results if isinstance(one.name, str)]
    rows = []
    for what, part in (("made by grammar and mutation", made), ("hostile", evil)):
        slowest, biggest = max(part, key=lambda one: one.seconds), max(part, key=lambda one: one.memory)
        spent = f"{slowest.seconds:.2f} s ({slowest.name}) | {biggest.memory / 1e6:.0f} MB ({biggest.name})"
        rows.append(f"| {what} | {len(part):,} | {len([one for one in part if one in wrong])} | {spent} |")
    lines = [
        "# Fuzz",
        "",
        "What came of one run of `make fuzz`. Every file is a library with one source beside it: it is read, checked,",
        "its findings are shown in each format, and what can be walked is walked. A *fault* is whatever is raised, a",
        f"signal, more than {LIMIT:.0f} s of processor time, or more than {MEMORY // 1_000_000} MB of the process.",
        "A short form runs with the tests.",
        "",
        f"- On {date.today().isoformat()}: {machine()}; {minutes:.0f} minutes",
        f"- N {len(made):,}, seed {seed}: a file's number and the seed make it again (`fuzz.making.made`)",
        "",
        "| Files | Tried | Faults | Slowest | Most memory |",
        "|---|---|---|---|---|",
        *rows,
        "",
        *(
            f"- **{one.name}**: {one.fault or 'memory'}; {one.seconds:.2f} s, {one.memory / 1e6:.0f} MB"
            for one in wrong
        ),
    ]
    return "\n".join(lines).rstrip() + "\n"


def main() -> int:
    """Run, print and write; 1 if there is a fault."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--number", type=int, default=NUMBER)
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--minutes", type=float, default=600, help="begin no more files after so long")
    parser.add_argument("--short", action="store_true", help="300 files, and nothing is written")
    chosen = parser.parse_args()
    begun = time.monotonic()
    results = list(everything(300 if chosen.short else chosen.number, chosen.seed, chosen.processes, chosen.minutes))
    text = report(results, chosen.seed, (time.monotonic() - begun) / 60)
    print(text)
    if not chosen.short:
        (ROOT / "docs" / "fuzz.md").write_text(text, encoding="utf-8")
    return int(bool(faults(results)))


if __name__ == "__main__":
    sys.exit(main())
