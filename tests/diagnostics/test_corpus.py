"""Every planted fault is found once, at its place; record what the findings say with ADVISOR_RECORD=1."""

from __future__ import annotations

import os
import random
import re
import shutil
from pathlib import Path

import pytest

import advisor
from advisor.checking import check_library, source_lines
from advisor.diagnostics.render import render
from advisor.graph import Graph
from advisor.messages.rules import NAMES
from advisor.text import Language
from tests.diagnostics.corpus import BAD, GOOD, HERE, findings, place, planted

PLANTED = planted()
ELSEWHERE = {"unreadable", "too-large", "too-many", "beyond-budget"}
"""Rules whose files are too large for a repository, or no files; their examples are made by `test_explaining`."""


def test_the_table_and_the_folders_agree() -> None:
    assert sorted(PLANTED) == BAD
    assert len(BAD) >= 60


def test_every_rule_has_a_bad_case() -> None:
    assert set(NAMES) - ELSEWHERE == {fault.rule for fault in PLANTED.values()}


@pytest.mark.parametrize("case", BAD)
def test_one_fault_gives_one_finding_at_its_place(case: str) -> None:
    folder = HERE / "bad" / case
    found = findings(folder)
    assert [(place(one, folder), one.rule) for one in found] == [PLANTED[case]]


@pytest.mark.parametrize("case", BAD)
def test_what_the_finding_says(case: str) -> None:
    folder = HERE / "bad" / case
    said = render(findings(folder), "concise", Language.EN, source_lines()).replace(f"{folder}/", "")
    recorded = folder / "expected.txt"
    if os.environ.get("ADVISOR_RECORD"):
        recorded.write_text(said, encoding="utf-8")
    assert said == recorded.read_text(encoding="utf-8")


def test_a_number_that_differs_hides_no_fault_of_the_ways(tmp_path: Path) -> None:
    shutil.copytree(HERE / "bad" / "languages-differ", tmp_path, dirs_exist_ok=True)
    path = tmp_path / "leaving.yaml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("    yes: measures\n", "    yes: []\n"), encoding="utf-8")
    assert {one.rule for one in check_library(str(tmp_path))} == {"languages-differ", "no-guidance"}


@pytest.mark.parametrize("case", GOOD)
def test_a_good_library_has_no_findings(case: str) -> None:
    assert findings(HERE / "good" / case) == []


@pytest.mark.parametrize("form", ["full", "concise", "json", "github"])
def test_findings_can_be_shown_in_every_form_and_language(form: str) -> None:
    found = [one for case in BAD for one in findings(HERE / "bad" / case)]
    for language in Language:
        said = render(found, form, language, source_lines())
        assert not re.search(r"\{[a-z]+\}", said)
        assert not any(sign in said for sign in "\x1b\x07\u202e\u2028")


@pytest.mark.parametrize("case", [*BAD, *GOOD])
@pytest.mark.parametrize("seed", [None, 1, 2])
def test_a_faulty_library_stays_walkable(case: str, seed: int | None) -> None:
    kind = "bad" if case in BAD else "good"
    library, _ = advisor.load(HERE / kind / case)
    for tree in library.graph.graph["starts"]:
        walk_to_the_end(library.graph, tree, None if seed is None else random.Random(seed))


def walk_to_the_end(graph: Graph, tree: str, chance: random.Random | None) -> advisor.Walk:
    """Answer every question with its first answer, or with one left to chance."""
    answers: dict[str, object] = {}
    walk = advisor.walk(graph, tree, answers)
    while walk.pending:
        options = [option.id for option in walk.pending.options]
        if walk.pending.kind == "any-of":
            answers[walk.pending.id] = [one for one in options if not chance or chance.random() < 0.5]
        elif options:
            answers[walk.pending.id] = chance.choice(options) if chance else options[0]
        else:
            return walk
        walk = advisor.walk(graph, tree, answers)
        assert len(answers) <= len(graph)
    assert walk.visits is not None
    return walk
