"""Runs every trial and writes docs/torture.md: `python -m torture.run [--short] [--seed N]`."""

from __future__ import annotations

import argparse
import sqlite3
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import NamedTuple

import apsw
from bench.run import machine

from torture import canaries, faults, full_disk, kills, power, store_kills, tampering, windows

ROOT = Path(__file__).parents[1]
SEED = 20261122


BEFORE = """# Torture

What the records survived in one run of `make torture`, and what that run can see. A trial that was run anew has its
own line. The trials stand in `torture/`; a short form of each runs with the tests. The moments of kills depend on the
machine, everything else on the seed.
"""
AFTER = """
*Lost* is an answer, note, tick or departure that was acknowledged and is not read again. *Harmless* is a change in a
part of the file that holds nothing: everything reads as before. *Refused* is a store, or a record, that does not open,
with a message. A *later head* is one printed in a transcript after the copy was made.

The kills hit the app itself in a terminal of its own, in which keys are typed from the first *keep* on; acknowledged is
what its screen said to be kept. Its modules are loaded beforehand, its passphrase is cheap to derive, and it waits for
nobody to look at a dialog: otherwise it is as a person starts it. A key that comes before its line is there is waited
for in vain for twenty seconds, and then the kill falls. Few of these kills fall inside a transaction, which is when a
journal is left; those *while answers are kept* hit a small program that does nothing but keep through the same store,
and most of them do.

The states of the disk after a loss of power are made from the recorded operations: each write that was not synced is
there, missing, or there in some of its sectors of 512 bytes; each file that was made or deleted is there or not until
its folder was synced. They are read by the SQLite that the program uses. Disks that lie about having synced are not
tried.
"""


class Row(NamedTuple):
    """A line of the table; `held` is False if the trial failed."""

    what: str
    tried: str
    came: str
    held: bool


def trials(seed: int, *, short: bool) -> dict[str, Callable[[], Iterable[Row]]]:
    """Every trial by its name."""
    return {
        "kills": lambda: [_kills("kill -9 of the app in a terminal", "notes", kills.kill(10 if short else 1000, seed))],
        "store-kills": lambda: [
            _kills("kill -9 while answers are kept", "answers", store_kills.kill(20 if short else 1000, seed))
        ],
        "faults": lambda: [_faults(11 if short else 1)],
        "full-disk": lambda: [_full_disk()],
        "power": lambda: _power(seed, 300 if short else 10_000),
        "tampering": lambda: _tampering(seed, 199 if short else 1),
        "canaries": lambda: [_canaries(seed, 100 if short else 1000)],
        "windows": lambda: [_windows(100 if short else 1000)],
    }


def _kills(what: str, kept: str, found: kills.Found) -> Row:
    tried = f"{found.kills} kills, {found.during} of them with a journal left; {found.acknowledged} {kept} acknowledged"
    came = f"{found.lost} lost, {found.unreadable} unreadable stores"
    print(*found.examples, sep="\n", end="\n" * bool(found.examples), file=sys.stderr)
    return Row(what, tried, came, not (found.lost or found.unreadable))


def _faults(every: int) -> Row:
    found = faults.fail_in_turn(every)
    tried = f"{found.faults} faults: each operation, full or broken, once or for good"
    came = f"{found.lost} lost, {found.corrupt} corrupt, {found.told} told"
    sound = not (found.lost or found.corrupt or found.unsaid) and found.told + len(found.examples) == found.faults
    return Row("each operation on the disk fails in turn", tried, came, sound)


def _full_disk() -> Row:
    found = full_disk.fill()
    if found.skipped:
        return Row("a real full disk", "", f"skipped: {found.skipped}", True)
    tried = f"{found.kept} answers kept, {found.refused} attempts refused with a message"
    return Row("a real full disk (tmpfs)", tried, f"{found.lost} lost", found.lost == 0 and all(found.messages))


def _power(seed: int, number: int) -> Iterator[Row]:
    found = power.lose_power(number, seed)
    tried = f"{len(found.states)} different states of the disk"
    came = f"{found.lost} lost, {found.unreadable} unreadable"
    yield Row("loss of power", tried, came, len(found.states) >= number and not (found.lost or found.unreadable))
    for name, instead in power.CONTROLS.items():
        found = power.lose_power(max(200, number // 20), seed, instead)
        tried = f"{len(found.states)} different states"
        came = f"{found.lost} lost, {found.unreadable} unreadable: the trial can see a loss"
        yield Row(f"control, {name}", tried, came, bool(found.lost or found.unreadable))


def _tampering(seed: int, every: int) -> Iterator[Row]:
    for what, found in (
        ("bytes changed" if every == 1 else f"every {every}th byte changed", tampering.flip(seed, every)),
        ("tails cut off", tampering.cut(every)),
        ("older pages put back", tampering.replay(seed, 2000 // every)),
        ("rows reordered, spliced, taken out", tampering.rearrange()),
        ("an old copy of the whole store, with a later head", tampering.old_copies()),
    ):
        came = f"{found.refused} refused, {found.found} found by verify, {found.harmless} harmless, "
        came += f"{found.copies} found by a later head, **{found.silent} silent**, {found.laundered} made whole again"
        print(*found.examples, sep="\n", end="\n" * bool(found.examples), file=sys.stderr)
        yield Row(what, f"{found.tried}", came, not (found.silent or found.laundered or found.examples))


def _canaries(seed: int, number: int) -> Row:
    found = canaries.plant(number, seed)
    tried = (
        f"{found.canaries} strings; {found.files} files, {found.journals} of them journals, {found.searched:,} bytes"
    )
    came = f"{len(found.seen)} seen; of forms put there on purpose, {found.control} % are seen"
    return Row("typed words looked for in every file", tried, came, not found.seen and found.control == 100)


def _windows(answers: int) -> Row:
    found = windows.together(answers)
    tried = f"2 × {answers} answers, {found.acknowledged} acknowledged"
    held = found.acknowledged == 2 * answers and not (found.lost or found.findings)
    return Row("two programs on one store", tried, f"{found.lost} lost", held)


def main() -> int:
    """Run, print and write; 1 if a trial failed."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--short", action="store_true", help="some seconds, and nothing is written")
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument(
        "--only", choices=trials(SEED, short=True), help="run one trial anew, and put its rows in place"
    )
    chosen = parser.parse_args()
    rows, failed, begun = {}, False, time.monotonic()
    for name, trial in trials(chosen.seed, short=chosen.short).items():
        for row in trial() if chosen.only in (None, name) else ():
            rows[row.what] = f"| {row.what} | {row.tried} | {row.came} | {'yes' if row.held else '**NO**'} |"
            failed |= not row.held
            print(rows[row.what], flush=True)
    versions = f"SQLite {sqlite3.sqlite_version}; under recorded and failing disks {apsw.sqlite_lib_version()}"
    minutes = (time.monotonic() - begun) / 60
    run = f"- On {date.today().isoformat()}, {chosen.only or 'all trials'}: seed {chosen.seed}, {minutes:.0f} minutes; "
    if not chosen.short:
        _write(run + f"{machine()}; {versions}", rows, anew=chosen.only is None)
    return int(failed)


def _write(run: str, rows: dict[str, str], *, anew: bool) -> None:
    """Write the page, or put the rows of one trial in place of those that it had before."""
    path = ROOT / "docs" / "torture.md"
    before = path.read_text(encoding="utf-8").splitlines() if path.exists() and not anew else []
    runs = [line for line in before if line.startswith("- On ")]
    table = {line.split(" | ")[0].removeprefix("| "): line for line in before if line.startswith("| ")}
    table.pop("Trial", None)
    lines = [
        *runs,
        run,
        "",
        "| Trial | Tried | What came of it | Held |",
        "|---|---|---|---|",
        *(table | rows).values(),
    ]
    path.write_text("\n".join([BEFORE, *lines, AFTER]), encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
