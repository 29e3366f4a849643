"""What a teacher begins with: a vignette that holds, in which the check finds what is missing and nothing else."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path

import pytest

from advisor.checking import check_library
from advisor.drafting import vignette_file
from advisor.library import Library
from advisor.loading.library import load
from advisor.text import Language, Text

from .conftest import ROOT, Run

MISSING = "wrong-answer-without-feedback"


def laid_out(folder: Path, text: str) -> list[str]:
    """The rules of what is found in a library with this vignette as its only own file."""
    (folder / "vignettes").mkdir(exist_ok=True)
    (folder / "vignettes" / "case.yaml").write_text(text, encoding="utf-8")
    return [found.rule for found in check_library(f"+{folder}")]


@pytest.mark.parametrize("tree", ["ending-services", "electronic-services", "self-audit"])
def test_the_check_finds_what_is_missing_and_nothing_else(shipped: Library, tmp_path: Path, tree: str) -> None:
    text = vignette_file(shipped, "case", tree, {}, Language.FR)
    found = laid_out(tmp_path, text)
    assert found
    assert set(found) == {MISSING}
    every = """
        otherwise:
          any:
            en: Say why.
            fr: Dites pourquoi.
            cite: [reg-384-00/2.8.iii]"""
    filled = re.sub(
        r"^( {6}- [a-z0-9/-]+: .*)$", rf"\1{every}", text.replace("        otherwise:\n", "        # "), flags=re.M
    )
    filled = re.sub(r"\n {8}#  {10}.*(\n {12}.*)*", "", filled)
    assert laid_out(tmp_path, filled) == []


def test_a_new_vignette_can_be_taken_at_once(advisor: Run, tmp_path: Path) -> None:
    done = advisor("new", "vignette", "our-case", "--tree", "ending-services", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == ["vignettes/our-case.yaml", "schema/vignette.schema.json"]
    named = (tmp_path / "vignettes/our-case.yaml").read_text(encoding="utf-8").splitlines()[0].partition("$schema=")[2]
    assert json.loads((tmp_path / "vignettes" / named).read_text(encoding="utf-8"))["title"]
    told = [line.split()[1:] for line in done.stderr.splitlines() if line.startswith("  advisor ")]
    checked = advisor(*told[0], "--format", "json", cwd=tmp_path)
    assert checked.returncode == 1
    assert {one["rule"] for one in json.loads(checked.stdout)} == {MISSING}
    taken = advisor(*told[1], "--plain", stdin="1\n1\n", cwd=tmp_path)
    assert "Traceback" not in taken.stderr
    assert "Tell here what happened" in taken.stdout


def test_a_transcript_gives_the_way_that_is_right(advisor: Run, tmp_path: Path) -> None:
    answers = ROOT / "docs/examples/scenario-1.yaml"
    way = tmp_path / "way.html"
    advisor("transcript", "ending-services", "--answers", str(answers), "--to", "html", "-o", str(way))
    done = advisor("new", "vignette", "our-case", "--from", str(way), "--folder", str(tmp_path / "ours"))
    assert done.returncode == 0, done.stderr
    library, _ = load(f"+{tmp_path / 'ours'}")
    known = load()[0].vignettes["goals-not-met"]
    path = {decision.question: decision.answer for decision in library.vignettes["our-case"].beats[0].path}
    assert len(path) > 8
    assert set(path) <= {decision.question for beat in known.beats for decision in beat.path}


def test_a_text_of_several_lines_stays_a_comment(shipped: Library, tmp_path: Path) -> None:
    tree = shipped.trees["ending-services"]
    ask = Text("One\n- two: [", "Un\n- deux: [")
    tree = replace(tree, questions=tuple(replace(question, ask=ask) for question in tree.questions))
    library = Library(trees={tree.name: tree}, sources=shipped.sources)
    assert set(laid_out(tmp_path, vignette_file(library, "case", tree.name, {}, Language.EN))) == {MISSING}


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["Notre cas", "--tree", "ending-services"], "notre-cas"),
        (["case"], "self-audit"),
        (["case", "--tree", "no-such"], "ending-services"),
        (["goals-not-met", "--tree", "ending-services"], "already"),
        (["case", "--from", "nowhere.json"], "nowhere.json"),
    ],
)
def test_what_cannot_be_begun_says_why(advisor: Run, tmp_path: Path, arguments: list[str], told: str) -> None:
    done = advisor("new", "vignette", *arguments, cwd=tmp_path)
    assert done.returncode == 2
    assert told in done.stderr
    assert "Traceback" not in done.stderr
    assert list(tmp_path.iterdir()) == []
