"""The heads of trees, read in the short way and in the long one."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from shutil import copytree

import pytest

from advisor.checking import library_around
from advisor.loading.folders import shipped_trees
from advisor.loading.headers import headers
from advisor.loading.library import load
from tests.conftest import ROOT

HEADS = [
    "tree: a\ntitle:\n  en: One\n  fr: Un\n",
    "# a comment\ntree: a\ntitle:\n  en: One, two; three\n  fr: L'un : pas ainsi\n",
    'tree: a\ntitle:\n  en: "One: two"\n  fr: "Un : deux"\n',
    "tree: a\ntitle:\n  en: 'One'\n  fr: Un # eaten\n",
    "tree: a\ntitle:\n  en: One\n    and more\n  fr: Un\n",
    "tree: a\ntitle:\n  en: >-\n    One\n  fr: Un\n",
    "title:\n  fr: Un\n  en: One\ntree: a\n",
    "tree: a\ntitle: {en: One, fr: Un}\n",
    'tree: a\ntitle:\n  en: "On\\u0065"\n  fr: Un\n',
    "tree: a\ntitle:\n  en: One\n  fr: Un\nstart: b\n",
]


@pytest.mark.parametrize("head", HEADS)
def test_a_header_is_what_the_whole_tree_says(tmp_path: Path, head: str) -> None:
    (tmp_path / "a.yaml").write_text(head + "questions: {}\n", encoding="utf-8")
    whole = load(tmp_path)[0].trees
    short = headers(str(tmp_path))
    assert [(h.name, h.title) for h in short if h.name in whole] == [(t.name, t.title) for t in whole.values()]


def test_the_shipped_heads_need_no_yaml() -> None:
    code = "from advisor.loading.headers import headers; import sys; print(len(headers()), 'yaml' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["3", "False"]


def test_a_folder_may_be_called_like_a_part_of_a_library(tmp_path: Path) -> None:
    folder = copytree(shipped_trees(), tmp_path / "phrases")
    assert [header.name for header in headers(folder)] == [header.name for header in headers()]
    assert library_around(folder / "ending-services.yaml") == folder
    assert library_around(folder / "phrases" / "note-2022.yaml") == folder
