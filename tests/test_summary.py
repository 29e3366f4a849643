"""What is proven of a library, as `check --summary` and `stats` tell it."""

from __future__ import annotations

import json

from tests.conftest import ROOT, Run

BAD = ROOT / "tests" / "diagnostics" / "bad"
GOOD = ROOT / "tests" / "diagnostics" / "good" / "base"


def test_the_summary_of_a_sound_library(advisor: Run) -> None:
    done = advisor("check", str(GOOD), "--summary", "--format", "json")
    assert (done.returncode, json.loads(done.stdout)) == (0, [])
    # Yes: two ticks. No: goals, or four ticks. Unsure: goals, or wait.
    assert "leaving: 2 to 3 questions, 9 different ways" in done.stderr
    assert "Every way ends in guidance" in done.stderr


def test_the_summary_of_a_file_is_that_of_its_library(advisor: Run) -> None:
    done = advisor("check", str(GOOD / "provisions" / "law.yaml"), "--summary", "--lang", "fr")
    assert "Chaque parcours aboutit" in done.stderr


def test_nothing_is_proven_while_there_are_errors(advisor: Run) -> None:
    for case in ("cycle-self", "no-guidance", "no-citation", "missing-target-answer", "unresolved-citation"):
        done = advisor("check", str(BAD / case), "--summary")
        assert done.returncode == 1
        assert "not proven" in done.stderr
        assert not json.loads(advisor("stats", "--format", "json", "--trees", str(BAD / case)).stdout)["proven"]
