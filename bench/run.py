"""Measures every figure of docs/performance.md in one run, and writes it with the machine."""

from __future__ import annotations

import os
import platform
import statistics
import subprocess
import sys
import time
from datetime import date
from pathlib import Path

from bench import analysis, check, paper, records, screen, search, training, walk

ROOT = Path(__file__).parents[1]

TARGETS = {
    "walk 40: µs an answer": "≤ 1",
    "walk 400: µs an answer": "≤ 1",
    "walk 40: transitions / walk": "≥ 5",
    "walk 400: transitions / walk": "≥ 5",
    "help: ms": "≤ 120",
}


def help_time(times: int = 15) -> dict[str, float]:
    """The median time of `advisor --help`, and of a Python that does nothing, in milliseconds."""

    def median(command: list[str]) -> float:
        taken = []
        for _ in range(times):
            start = time.perf_counter()
            subprocess.run(command, check=True, capture_output=True)
            taken.append(time.perf_counter() - start)
        return statistics.median(taken) * 1000

    program = str(Path(sys.executable).with_name("advisor"))
    return {"help: ms": median([program, "--help"]), "bare Python: ms": median([sys.executable, "-c", "pass"])}


def machine() -> str:
    """The machine in one line."""
    model = ""
    cpuinfo = Path("/proc/cpuinfo")
    if cpuinfo.exists():
        names = [line for line in cpuinfo.read_text(encoding="utf-8").splitlines() if line.startswith("model name")]
        model = names[0].partition(":")[2].strip() if names else ""
    processor = f"{model or platform.processor()}, {os.cpu_count()} processors"
    return f"{processor}, {platform.system()}, Python {platform.python_version()}"


def main() -> None:
    """Measure, print and write."""
    parts = (analysis, screen, records, paper, search, training, check)
    figures = walk.measure() | help_time()
    targets = dict(TARGETS)
    for part in parts:
        figures |= part.measure()
        targets |= part.TARGETS
    lines = [
        "# Performance",
        "",
        "Measured in one run by `make bench`. Times vary with what else a shared machine is doing, by a factor of two",
        "here; the bare rows show its pace at that moment, and the ratios hold.",
        "",
        f"- On {date.today().isoformat()}: {machine()}",
        "",
        "| What | Measured | Target |",
        "|---|---|---|",
        *(f"| {name} | {figure:.2f} | {targets.get(name, '')} |" for name, figure in figures.items()),
        "",
    ]
    text = "\n".join(lines)
    print(text)
    (ROOT / "docs" / "performance.md").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
