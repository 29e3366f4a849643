"""The documents are true: commands run, files exist, examples are what the program makes."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest

from advisor.answers import read_answers
from advisor.checks import check
from advisor.library import Library
from advisor.loading.library import load
from advisor.text import Language
from advisor.transcript import render
from advisor.transcript.build import build
from tests.conftest import ROOT, Run, golden
from tests.test_transcript import MADE

DOCUMENTS = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
WRITTEN = [path for path in DOCUMENTS if path.parent.name != "examples"]


def _blocks(path: Path, kind: str) -> list[str]:
    return re.findall(rf"^```{kind}\n(.*?)^```", path.read_text(encoding="utf-8"), re.M | re.S)


COMMANDS = sorted(
    {
        line.removeprefix("$ ")
        for path in WRITTEN
        for block in _blocks(path, "console")
        for line in block.splitlines()
        if line.startswith("$ ")
    }
)


@pytest.mark.parametrize("command", COMMANDS)
def test_commands_in_the_documents_run(advisor: Run, command: str) -> None:
    program, *arguments = shlex.split(command)
    assert program == "advisor"
    done = advisor(*arguments)
    assert done.returncode == 0, done.stderr


def test_there_are_commands_to_run() -> None:
    assert len(COMMANDS) >= 5


@pytest.mark.parametrize("path", WRITTEN, ids=lambda path: path.name)
def test_links_lead_somewhere(path: Path) -> None:
    for target in re.findall(r"\]\(([^)#]+)(?:#[^)]*)?\)", path.read_text(encoding="utf-8")):
        assert (path.parent / target).exists(), target


def test_make_targets_that_the_documents_name_exist() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    for path in WRITTEN:
        for target in re.findall(r"^\s*make ([a-z]+)|`make ([a-z]+)`", path.read_text(encoding="utf-8"), re.M):
            assert re.search(rf"^{''.join(target)}:", makefile, re.M), target


@pytest.mark.parametrize("language", list(Language))
def test_the_example_is_what_the_program_makes(shipped: Library, language: Language) -> None:
    consultation = read_answers(str(ROOT / "docs/examples/scenario-1.yaml"), "ending-services")
    text = render(build(shipped, consultation, language, MADE), "markdown")
    golden(ROOT / "docs" / "examples" / f"scenario-1.{language}.md", text)


def test_the_yaml_of_the_authors_guide_is_a_sound_library(tmp_path: Path) -> None:
    blocks = [
        block
        for block in _blocks(ROOT / "docs/authors.md", "yaml")
        if re.match(r"tree:|source:|vignette:|glossary:", block)
    ]
    assert len(blocks) == 4
    for block in blocks:
        kind, name = block.splitlines()[0].split(": ")
        folder = tmp_path / {"source": "provisions", "vignette": "vignettes"}.get(kind, "")
        folder.mkdir(exist_ok=True)
        (folder / f"{name}.yaml").write_text(block, encoding="utf-8")
    library, found = load(tmp_path)
    assert found == []
    assert check(library) == []
    assert library.vignettes
    assert library.terms
