"""How long a PDF takes from the shell: one, and a hundred from a folder of answers."""

from __future__ import annotations

import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ANSWERS = Path(__file__).parents[1] / "docs" / "examples" / "scenario-1.yaml"
TARGETS = {"a first PDF from the shell, ms": "≤ 1000", "100 PDFs from a folder, s": "≤ 10"}


def measure(times: int = 5, many: int = 100) -> dict[str, float]:
    """The median time of one call that writes a PDF, and the time of one that writes a hundred."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "answers").mkdir()
        for number in range(many):
            (folder / "answers" / f"{number}.yaml").write_bytes(ANSWERS.read_bytes())
        firsts = [_timed(str(ANSWERS), str(folder / "first.pdf")) for _ in range(times)]
        return {
            "a first PDF from the shell, ms": statistics.median(firsts) * 1000,
            "100 PDFs from a folder, s": _timed(str(folder / "answers"), str(folder / "out")),
        }


def _timed(answers: str, output: str) -> float:
    call = ["transcript", "ending-services", "--answers", answers, "--to", "pdf", "-o", output, "--force"]
    start = time.perf_counter()
    subprocess.run([sys.executable, "-m", "advisor", *call], check=True, capture_output=True)
    return time.perf_counter() - start


if __name__ == "__main__":
    for name, figure in measure().items():
        print(f"{name}: {figure:.2f}")
