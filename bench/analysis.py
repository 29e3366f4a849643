"""How long what if and the preview of a change take, at many places of random consultations on the largest tree.

Both compute in one thread and wait for nothing, so that the processor's time is what they take on a machine at rest.
"""

from __future__ import annotations

import random
import statistics
import time
from collections.abc import Callable, Iterator

from advisor.analysis.changing import changing
from advisor.analysis.turning import Turner
from advisor.graph import Graph
from advisor.loading.library import load
from advisor.model import Answer, Kind, Question
from advisor.walking import Walk, walk

TREE = "electronic-services"
TARGETS = {"what if: p95, ms of processor": "≤ 50", "preview of a change: p95, ms of processor": "≤ 50"}


def consultations(graph: Graph, number: int, chance: random.Random) -> Iterator[list[Walk]]:
    """Random consultations, each as the walks after each of its answers; the last is complete."""
    for _ in range(number):
        answers: dict[str, Answer] = {}
        walks = [walk(graph, TREE, answers)]
        while (pending := walks[-1].pending) is not None:
            answers[pending.id] = some_answer(pending, chance)
            walks.append(walk(graph, TREE, dict(answers)))
        yield walks


def some_answer(question: Question, chance: random.Random) -> Answer:
    """Any answer; of a checklist each item is ticked in half of the cases."""
    ids = [option.id for option in question.options]
    if question.kind is Kind.ANY_OF:
        return tuple(one for one in ids if chance.random() < 0.5)
    return chance.choice(ids)


def _timed(run: Callable[[], object]) -> float:
    start = time.process_time()
    run()
    return (time.process_time() - start) * 1000


def measure(number: int = 12) -> dict[str, float]:
    """Median and 95th percentile over the places; and how many of the searches were exact."""
    graph = load()[0].graph
    chance = random.Random(2026)
    first = _timed(lambda: Turner(graph))
    turner = Turner(graph)
    turned, previewed, whole, singles, longest = [], [], 0, 0, 0
    for walks in consultations(graph, number, chance):
        for here in walks[1:]:
            longest = max(longest, len(here.path))
            guidance = chance.choice(here.guidance).id if here.guidance else None
            turned.append(_timed(lambda here=here, guidance=guidance: turner.what_if(here, guidance)))  # type: ignore[misc]
            found = turner.what_if(here, guidance)
            whole += found.exact
            singles += found.looked >= 1
            question = chance.choice(here.path).question
            proposed = {question.id: some_answer(question, chance)}
            previewed.append(_timed(lambda here=here, proposed=proposed: changing(here, proposed)))  # type: ignore[misc]
    return {
        "what if: places": len(turned),
        "what if: most answers": longest,
        "what if: tables of the graph, once, ms of processor": first,
        "what if: median, ms of processor": statistics.median(turned),
        "what if: p95, ms of processor": statistics.quantiles(turned, n=20)[-1],
        "what if: exact within its limits, share": whole / len(turned),
        "what if: every single change looked at, share": singles / len(turned),
        "preview of a change: median, ms of processor": statistics.median(previewed),
        "preview of a change: p95, ms of processor": statistics.quantiles(previewed, n=20)[-1],
    }


if __name__ == "__main__":
    for name, figure in measure().items():
        print(f"{name}: {figure:.2f}")
