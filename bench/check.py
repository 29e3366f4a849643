"""Measures `advisor check`: on the shipped library, and on generated ones of growing size."""

from __future__ import annotations

import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from advisor.checking import check_library

TARGETS = {"check the shipped library, ms": "≤ 1,000", "check, a node of 20,000 / of 2,000": "≤ 1.5"}
LAW = (
    "source: law\ntitle: {en: Act, fr: Loi}\npublisher: {en: A, fr: B}\nforce: law\n"
    "provisions:\n  '1':\n    locator: {en: s. 1, fr: art. 1}\n    gist: {en: A., fr: B.}\n"
)
NODES = 1000
"""Nodes of a generated tree."""


def generated(folder: Path, nodes: int) -> None:
    """Write a library of as many nodes: chains of questions with a condition, each tree leading to the next."""
    (folder / "provisions").mkdir()
    (folder / "provisions" / "law.yaml").write_text(LAW, encoding="utf-8")
    for number in range(nodes // NODES):
        following = f"t{number + 1}" if number + 1 < nodes // NODES else "end"
        rows = [f"tree: t{number}", f"title: {{en: Tree {number}, fr: Arbre {number}}}", "start: q0", "questions:"]
        for at in range(NODES - 1):
            target = f"q{at + 1}" if at < NODES - 2 else following
            cases = f"[{{when: {{q{at - 1}: no}}, then: end}}, {{then: {target}}}]" if at else target
            rows.append(f"  q{at}: {{ask: {{en: Is it?, fr: L'est-ce?}}, yes: {cases}, no: {target}, unsure: end}}")
        rows += ["guidance:", "  end: {verdict: may, title: {en: End, fr: Fin}, cite: [law/1]}"]
        (folder / f"t{number}.yaml").write_text("\n".join(rows) + "\n", encoding="utf-8")


def a_node(nodes: int) -> float:
    """Microseconds of processor time for each node of a generated library."""
    with tempfile.TemporaryDirectory() as name:
        generated(Path(name), nodes)
        taken = []
        for _ in range(3):
            begun = time.process_time()
            if found := check_library(name):
                raise AssertionError(found[0])
            taken.append(time.process_time() - begun)
    return min(taken) / nodes * 1e6


def measure() -> dict[str, float]:
    """The figures."""
    program, taken = str(Path(sys.executable).with_name("advisor")), []
    for _ in range(7):
        begun = time.perf_counter()
        subprocess.run([program, "check"], check=True, capture_output=True)
        taken.append(time.perf_counter() - begun)
    small, large = a_node(2000), a_node(20_000)
    return {
        "check the shipped library, ms": statistics.median(taken) * 1000,
        "check, a node of 2,000, µs": small,
        "check, a node of 20,000, µs": large,
        "check, a node of 20,000 / of 2,000": large / small,
    }
