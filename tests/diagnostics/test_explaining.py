"""Each rule has a meaning and an example that breaks it, and the pages of the rules are made from them."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from advisor.checking import check_library
from advisor.diagnostics.examples import EXAMPLES
from advisor.diagnostics.explaining import RULES, page
from advisor.messages import meanings
from advisor.text import Language
from tests.conftest import ROOT, Run, golden
from tests.diagnostics.corpus import HERE

GOOD = HERE / "good" / "examples"
OF_WHOLE_FILES = {
    *("unreadable", "too-large", "not-utf8", "control-character", "empty-file"),
    *("too-deep", "unknown-kind", "duplicate-name", "too-many"),
}
PAGES = {Language.EN: "rules.md", Language.FR: "regles.md"}


def test_every_rule_has_a_meaning_and_an_example() -> None:
    assert {key.partition(".")[2] for key in meanings.WORDS if key.startswith("meaning.")} == set(RULES)
    assert set(RULES) - OF_WHOLE_FILES == set(EXAMPLES)


@pytest.mark.parametrize("rule", EXAMPLES)
def test_the_wrong_form_is_found_once_and_the_right_one_is_clean(rule: str, tmp_path: Path) -> None:
    wrong, right = EXAMPLES[rule]
    shutil.copytree(GOOD, tmp_path, dirs_exist_ok=True)
    texts = {path: "\n" + path.read_text(encoding="utf-8") for path in sorted(tmp_path.rglob("*.yaml"))}
    path, text = next((path, text) for path, text in texts.items() if "\n" + right in text)
    assert text.count("\n" + right) == 1
    path.write_text(text.replace("\n" + right, "\n" + wrong)[1:], encoding="utf-8")
    assert [(one.rule, one.span.file) for one in check_library(str(tmp_path))] == [(rule, str(path))]


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
    assert [line for line in listed.splitlines() if not line.startswith(" ")] == list(RULES)


def test_an_unknown_rule_gets_the_nearest(advisor: Run) -> None:
    done = advisor("explain", "open-case")
    assert (done.returncode, done.stdout) == (2, "")
    assert "open-cases" in done.stderr
    assert advisor("explain", "zzz").returncode == 2
