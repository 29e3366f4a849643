"""How long an answer takes in the walk, on chains of yes/no questions, beside a state machine of the same shape."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable

from transitions import Machine

from advisor.graph import Graph, build
from advisor.model import Case, Guidance, Kind, Option, Question, Target, Tree, Verdict
from advisor.text import Text
from advisor.walking import walk

LABEL = Text("a", "a")


def chain(length: int) -> Graph:
    """A tree that is one chain of yes/no questions, each of whose other answers ends it."""
    end = Guidance(id="c/end", verdict=Verdict.NOTE, title=LABEL)

    def option(answer: str, node: str) -> Option:
        return Option(id=answer, label=LABEL, then=(Case(targets=(Target(node=node),)),))

    questions = [
        Question(
            id=f"c/q{i}",
            kind=Kind.YES_NO,
            ask=LABEL,
            options=(option("yes", f"c/q{i + 1}" if i + 1 < length else end.id), option("no", end.id)),
        )
        for i in range(length)
    ]
    return build([Tree(name="c", title=LABEL, start=Target(node="c/q0"), questions=tuple(questions), guidance=(end,))])


def machine(length: int) -> Callable[[], None]:
    """The same chain as a machine of the package `transitions`; the function answers it from start to end."""
    states = [f"q{i}" for i in range(length)] + ["end"]
    moves = [move for i in range(length) for move in (["yes", states[i], states[i + 1]], ["no", states[i], "end"])]
    model = Machine(states=states, transitions=moves, initial="q0", auto_transitions=False)

    def run() -> None:
        model.set_state("q0")
        for _ in range(length):
            model.yes()
        assert model.state == "end"

    return run


def _median(run: Callable[[], object], times: int) -> float:
    """The median of a run's seconds."""
    taken = []
    for _ in range(times):
        start = time.perf_counter()
        run()
        taken.append(time.perf_counter() - start)
    return statistics.median(taken)


def measure() -> dict[str, float]:
    """Microseconds an answer on a chain of 40 and of 400, and how many times as long the state machine takes."""
    figures: dict[str, float] = {}
    for length in (40, 400):
        graph = chain(length)
        answers = {f"q{i}": "yes" for i in range(length)}
        assert walk(graph, "c", answers).complete
        taken = _median(lambda graph=graph, answers=answers: walk(graph, "c", answers), 2000)  # type: ignore[misc]
        figures[f"walk {length}: µs an answer"] = taken / length * 1e6
        other = _median(machine(length), 60)
        figures[f"walk {length}: transitions / walk"] = other / taken
    return figures


if __name__ == "__main__":
    for name, figure in measure().items():
        print(f"{name}: {figure:.2f}")
