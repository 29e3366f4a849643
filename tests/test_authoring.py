"""What an author begins with: a new tree that passes, and that a person can consult at once."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from advisor.checking import check_library
from advisor.loading.library import load
from advisor.skeleton import NAME, proposed, tree_files
from advisor.text import Language
from advisor.walking import walk

from .conftest import Run


@pytest.mark.parametrize("language", list(Language))
def test_a_new_tree_passes_the_check_and_can_be_consulted(advisor: Run, tmp_path: Path, language: Language) -> None:
    done = advisor("new", "tree", "our-visits", "--lang", language, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert [Path(line).as_posix() for line in done.stdout.splitlines()] == [
        "our-visits.yaml",
        "provisions/our-visits-sources.yaml",
        "schema/tree.schema.json",
        "schema/provisions.schema.json",
    ]
    for path in (tmp_path / "our-visits.yaml", tmp_path / "provisions" / "our-visits-sources.yaml"):
        named = path.read_text(encoding="utf-8").splitlines()[0].partition("$schema=")[2]
        assert json.loads((path.parent / named).read_text(encoding="utf-8"))["title"]
    again = advisor("new", "tree", "second", cwd=tmp_path)
    assert len(again.stdout.splitlines()) == 2
    (tmp_path / "second.yaml").unlink()
    (tmp_path / "provisions" / "second-sources.yaml").unlink()
    assert check_library(str(tmp_path)) == []
    library, _ = load(tmp_path)
    taken = walk(library.graph, "our-visits", {"agreed": "yes", "reason": "concern"})
    assert [guidance.name for guidance in taken.guidance] == ["talk-first", "go"]
    for line in re.findall(r"^  advisor (.*)$", done.stderr, re.M):
        again = advisor(*line.split(), stdin="1\n1\n", cwd=tmp_path)
        assert again.returncode == 0, again.stderr


_SAME = {
    "yaml-language-server: $schema=schema/tree.schema.json",
    "college, supervisor, lawyer, insurer, court, emergency.",
}


def test_the_comments_are_in_the_language_that_was_asked_for() -> None:
    english, french = (tree_files("x", language)["x.yaml"] for language in Language)
    comments = [re.findall(r"^ *# (.*)$", text, re.M) for text in (english, french)]
    assert len(comments[0]) == len(comments[1]) > 10
    assert not set(comments[0]) & set(comments[1]) - _SAME
    assert re.sub(r"^ *#.*\n", "", english, flags=re.M) == re.sub(r"^ *#.*\n", "", french, flags=re.M)


def test_nothing_is_overwritten(advisor: Run, tmp_path: Path) -> None:
    (tmp_path / "provisions").mkdir()
    mine = tmp_path / "provisions" / "x-sources.yaml"
    mine.write_text("mine", encoding="utf-8")
    done = advisor("new", "tree", "x", "--folder", str(tmp_path))
    assert done.returncode == 2
    assert "x-sources.yaml exists already" in done.stderr
    assert mine.read_text(encoding="utf-8") == "mine"
    assert not (tmp_path / "x.yaml").exists()


def test_what_was_begun_is_taken_back_if_the_rest_cannot_be_written(advisor: Run, tmp_path: Path) -> None:
    (tmp_path / "provisions").write_text("no folder", encoding="utf-8")
    done = advisor("new", "tree", "x", "--folder", str(tmp_path), "--lang", "fr")
    assert done.returncode == 2
    assert "n’a pas pu être écrit" in done.stderr
    assert not (tmp_path / "x.yaml").exists()


@pytest.mark.parametrize(
    ("name", "near"),
    [("Nos Évaluations", "nos-evaluations"), ("../x", "x"), ("a_b", "a-b"), ("Œuvre", "oeuvre"), ("!!", ""), ("", "")],
)
def test_a_name_that_is_none_is_refused_with_one_that_is(advisor: Run, tmp_path: Path, name: str, near: str) -> None:
    assert proposed(name) == near
    assert not near or NAME.fullmatch(near)
    done = advisor("new", "tree", name, cwd=tmp_path)
    assert done.returncode == 2
    assert near in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_new_alone_says_what_can_be_begun(advisor: Run) -> None:
    done = advisor("new", ADVISOR_LANG="fr")
    assert done.returncode == 2
    assert "tree" in done.stderr
    assert "Commandes" in done.stderr
