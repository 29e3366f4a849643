"""How long the report of a class takes from the shell: two hundred attempts by students who were drawn by lot."""

from __future__ import annotations

import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from advisor.attempts import written
from advisor.library import Library
from advisor.loading.library import load
from advisor.model import Answer, Kind
from advisor.text import Language
from advisor.training.attempt import Attempt, Mode, Move
from advisor.training.exercise import Exercise
from advisor.training.taking import Phase, Standing, begin, step

CLASS = 200
TARGETS = {f"the report of {CLASS} attempts, s": "≤ 5"}


def attempts(library: Library, count: int, seed: int = 1) -> Iterator[Attempt]:
    """Attempts at the exercises of a library in turn, by students of varied skill, in both modes; some do not end."""
    exercises = [vignette for vignette in library.vignettes.values() if vignette.exercise]
    for number in range(count):
        chance = random.Random(f"{seed} {number}")
        mode = chance.choice(list(Mode))
        exercise = Exercise(library, exercises[number % len(exercises)], mode, chance.random() < 0.8)
        moves = tuple(_moves(exercise, chance))
        yield Attempt(
            id=f"student-{number:03}",
            mode=mode,
            provisions=exercise.provisions,
            language=chance.choice(list(Language)),
            vignette=exercise.vignette.name,
            vignette_hash=exercise.vignette_hash,
            tree_hash=exercise.tree_hash,
            begun=f"2026-03-09T14:{number % 60:02}:00+00:00",
            moves=moves[: chance.randrange(len(moves))] if chance.random() < 0.08 else moves,
            reflections={"hard": "…"} if chance.random() < 0.5 else {},
        )


def _moves(exercise: Exercise, chance: random.Random) -> Iterator[Move]:
    skill, after, standing = chance.uniform(0.4, 1), 0, begin(exercise)
    while not standing.over:
        after += chance.randrange(3, 40)
        move = _move(standing, skill, chance, after)
        yield move
        standing = step(standing, move)


def _move(standing: Standing, skill: float, chance: random.Random, after: int) -> Move:
    asked, named = standing.question, standing.provision
    if named:
        option = named.right if chance.random() < skill else chance.choice(named.options)
        return Move(do="provision", question=named.question, answer=option, after=after)
    if asked is None:
        doing = chance.choice([one for one in standing.doings if one != "lead"] * 3 + [*standing.doings])
        return Move(do=doing, after=after)
    known = standing.exercise.scenes[standing.scene].known
    shown = standing.walk.shown_items
    answer: Answer
    if asked.id in known and standing.phase is Phase.QUESTION and chance.random() < skill:
        right = known[asked.id].answer
        # On a way of one's own an item of the reference answer may not be shown.
        answer = right if isinstance(right, str) else tuple(item for item in right if item in shown)
    elif asked.kind is Kind.ANY_OF:
        answer = tuple(item for item in shown if chance.random() < 0.5)
    else:
        answer = chance.choice(shown)
    return Move(do="answer", question=asked.id, answer=answer, after=after)


def measure(times: int = 3) -> dict[str, float]:
    """The median time of `advisor report` with page and gradebook, reading and replaying everything."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for attempt in attempts(load()[0], CLASS):
            (folder / f"{attempt.id}.attempt.json").write_bytes(written(attempt))
        taken = [_timed(folder) for _ in range(times)]
        return {
            f"the report of {CLASS} attempts, s": statistics.median(wall for wall, _ in taken),
            f"the report of {CLASS} attempts, s of the processor": statistics.median(busy for _, busy in taken),
        }


def _timed(folder: Path) -> tuple[float, float]:
    """Seconds on the clock, and of the processor."""
    before, start = os.times(), time.perf_counter()
    call = [sys.executable, "-m", "advisor", "report", str(folder), "-o", str(folder), "--force"]
    subprocess.run(call, check=True, capture_output=True)
    wall, after = time.perf_counter() - start, os.times()
    return wall, sum(after[2:4]) - sum(before[2:4])


if __name__ == "__main__":
    for title, figure in measure().items():
        print(f"{title}: {figure:.2f}")
