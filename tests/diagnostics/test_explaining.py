"""Each rule has a meaning and an example that breaks it, and the pages of the rules are made from them."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from advisor.checking import check_library
from advisor.diagnostics.examples import EXAMPLES
from advisor.diagnostics.examples.example import HERE as PLACE
from advisor.diagnostics.explaining import page
from advisor.messages import rules
from advisor.messages.rules import NAMES
from advisor.text import Language
from tests.conftest import ROOT, Run, golden
from tests.diagnostics.corpus import HERE

GOOD = HERE / "good" / "examples"
PAGES = {Language.EN: "rules.md", Language.FR: "regles.md"}


def test_every_rule_has_a_meaning_and_an_example() -> None:
    assert {key.partition(".")[0] for key in rules.WORDS} - {"meaning", "related", "also"} == set(NAMES)
    assert set(EXAMPLES) == set(NAMES)


def _planted(folder: Path, rule: str) -> str:
    """Put the wrong form of a rule in the place of the right one; returns where it should be found."""
    shutil.copytree(GOOD, folder, dirs_exist_ok=True)
    if rule == "unreadable":
        path = folder / EXAMPLES[rule].right.rstrip()
        path.unlink()
        path.mkdir()
        return f"{path}:1:1"
    pieces = EXAMPLES[rule].pieces
    texts = {path: "\n" + path.read_text(encoding="utf-8") for path in sorted(folder.rglob("*.yaml"))}
    path, text = next((path, text) for path, text in texts.items() if all("\n" + right in text for _, right in pieces))
    for wrong, right in pieces:
        assert text.count("\n" + right) == 1
        text = text.replace("\n" + right, "\n" + wrong)
    before = text[1 : text.index(PLACE)]
    path.write_text(text[1:].replace(PLACE, ""), encoding="utf-8", errors="surrogateescape")
    return f"{path}:{before.count(chr(10)) + 1}:{len(before) - before.rfind(chr(10))}"


@pytest.mark.parametrize("rule", NAMES)
def test_the_wrong_form_is_found_once_at_its_place(rule: str, tmp_path: Path) -> None:
    place = _planted(tmp_path, rule)
    found = [
        (f"{one.span.file}:{one.span.line}:{one.span.column}", one.rule)
        for one in check_library(str(tmp_path))
        if rule != "too-many" or one.rule == rule
    ]
    assert found == [(place, rule)]


def test_the_right_forms_are_found_fault_with_by_no_rule() -> None:
    assert check_library(str(GOOD)) == []


@pytest.mark.parametrize("language", list(Language))
def test_the_pages_of_the_rules_are_made_from_them(language: Language) -> None:
    golden(ROOT / "docs" / "rules" / PAGES[language], page(language))


def test_a_rule_is_explained(advisor: Run) -> None:
    done = advisor("explain", "open-cases", "--lang", "fr")
    assert done.returncode == 0
    assert done.stdout.startswith("open-cases · avertissement\n\nLe dernier de plusieurs cas")
    assert "    - when:\n        asked: no\n" in done.stdout


def test_without_a_name_every_rule_is_listed(advisor: Run) -> None:
    listed = advisor("explain").stdout
    assert [line for line in listed.splitlines() if not line.startswith(" ")] == list(NAMES)


def test_an_unknown_rule_gets_the_nearest(advisor: Run) -> None:
    done = advisor("explain", "open-case")
    assert (done.returncode, done.stdout) == (2, "")
    assert "open-cases" in done.stderr
    assert advisor("explain", "zzz").returncode == 2
