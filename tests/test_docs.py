"""The documents are true: commands run, files exist, examples are what the program makes."""

from __future__ import annotations

import os
import re
import shlex
from pathlib import Path
from textwrap import indent

import pytest

from advisor.answers import read_answers
from advisor.checks import check
from advisor.configuration import read
from advisor.library import Library
from advisor.loading.library import load
from advisor.messages import say
from advisor.report.gradebook import COLUMNS
from advisor.text import Language
from advisor.transcript import render
from advisor.transcript.build import build
from advisor.tui.commands import COMMANDS as KEYS
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


GUIDES = ["authors.md", "fr/auteurs.md"]
FRAGMENT = """\
tree: fragment
title:
  en: A visit that a court ordered
  fr: Une visite que le tribunal a ordonnée
start: court-order
questions:
  court-order:
    ask:
      en: Is there a court order?
      fr: Y a-t-il une ordonnance du tribunal?
    yes: which
    no: which
    unsure: which
  which:
    ask:
      en: What is the visit for?
      fr: Quel est le but de la visite?
    one-of:
      first:
        en: To meet
        fr: Faire connaissance
{then}
      second:
        en: To leave
        fr: Prendre congé
        then: ordered
guidance:
"""
GUIDANCE = """\
  {name}:
    verdict: may
    title:
      en: Go there
      fr: Allez-y
    cite: [our-policy/3]
"""


@pytest.mark.parametrize("guide", GUIDES)
def test_the_yaml_of_the_authors_guides_is_a_sound_library(tmp_path: Path, guide: str) -> None:
    kinds = []
    for block in _blocks(ROOT / "docs" / guide, "yaml"):
        # A block with its file's name is written and checked in the one sitting.
        kind, name = re.sub("^# .*\n", "", block).splitlines()[0].split(":")
        kinds.append(kind)
        if kind == "then":
            name, kind = "fragment", "tree"
            nodes = "".join(GUIDANCE.format(name=one) for one in ("ordered", "not-ordered"))
            block = FRAGMENT.format(then=indent(block, " " * 8)) + nodes
        if not block.startswith("#"):
            folder = tmp_path / {"source": "provisions", "vignette": "vignettes", "phrases-of": "phrases"}.get(kind, "")
            folder.mkdir(exist_ok=True)
            (folder / f"{name.strip()}.yaml").write_text(block, encoding="utf-8")
    assert kinds == ["vignette", "tree", "source", "then", "glossary", "phrases-of", "vignette", "vignette"]
    library, found = load(tmp_path)
    assert found == []
    assert check(library) == []
    assert (len(library.trees), len(library.vignettes), len(library.terms), len(library.phrases)) == (2, 2, 1, 1)


def test_the_authors_guides_have_the_same_parts() -> None:
    shapes = []
    for guide in GUIDES:
        text = (ROOT / "docs" / guide).read_text(encoding="utf-8")
        parts = re.split(r"^## .*\n", text, flags=re.M)
        shapes.append([(part.count("```") // 2, part.count("\n| "), part.count("\n    advisor ")) for part in parts])
        for word in ("superseded-by", "--summary", "advisor explain", "advisor stats", "+"):
            assert word in text, (guide, word)
    assert shapes[0] == shapes[1]


@pytest.mark.parametrize("guide", GUIDES)
def test_one_sitting_leads_to_a_tree_that_can_be_consulted(advisor: Run, tmp_path: Path, guide: str) -> None:
    text = (ROOT / "docs" / guide).read_text(encoding="utf-8")
    ran = []
    for kind, block in re.findall(r"^```(sh|yaml)\n(.*?)^```", text, re.M | re.S):
        named = re.match(r"# (\S+\.yaml)\n", block)
        if kind == "yaml" and named:
            path = tmp_path / named[1]
            path.parent.mkdir(exist_ok=True)
            path.write_text(block, encoding="utf-8")
        for line in block.splitlines() if kind == "sh" else []:
            done = advisor(*shlex.split(line)[1:], stdin="1\n2\n", cwd=tmp_path)
            assert done.returncode == 0, done.stderr
            ran.append(done.stdout)
    assert len(ran) == 4
    assert "1" in ran[2]
    assert "vises" in ran[3] or "supervis" in ran[3].lower()


@pytest.mark.parametrize("guide", ["teachers.md", "fr/enseignants.md"])
def test_one_hour_leads_to_an_exercise_and_its_report(advisor: Run, tmp_path: Path, guide: str) -> None:
    text = (ROOT / "docs" / guide).read_text(encoding="utf-8")
    (tmp_path / "class").mkdir()
    codes, said = [], []
    for kind, block in re.findall(r"^```(sh|yaml)\n(.*?)^```", text, re.M | re.S):
        if kind == "yaml":
            named = re.match(r"# (\S+\.yaml)\n", block)
            assert named
            (tmp_path / named[1]).write_text(block, encoding="utf-8")
        for line in block.splitlines() if kind == "sh" else []:
            # The way that is right, then the three prompts, then nothing to be written.
            done = advisor(*shlex.split(line)[1:], stdin="1\n2\n\n\n\n\n", cwd=tmp_path)
            assert "Traceback" not in done.stderr
            codes.append(done.returncode)
            said.append(done.stdout)
    # A new vignette, what it lacks, nothing lacking, the exercise, its report.
    assert codes == [0, 1, 0, 0, 0]
    assert "stage" in said[1]
    assert "2 of 2" in said[-1] or "2 sur 2" in said[-1]


@pytest.mark.parametrize("guide", ["teachers.md", "fr/enseignants.md"])
def test_the_teachers_guide_tells_every_column_of_the_gradebook(guide: str) -> None:
    text = (ROOT / "docs" / guide).read_text(encoding="utf-8")
    told = [name for row in re.findall(r"^\| (`.*?) \|", text, re.M) for name in re.findall(r"`(\w+)`", row)]
    assert tuple(told) == COLUMNS


@pytest.mark.parametrize(("guide", "language"), [("practitioner.md", Language.EN), ("fr/praticien.md", Language.FR)])
def test_the_guide_lists_every_command_with_its_key(guide: str, language: Language) -> None:
    path = ROOT / "docs" / guide
    text = path.read_text(encoding="utf-8")
    head = {Language.EN: "| Name | Key | What it does |", Language.FR: "| Nom | Touche | Effet |"}[language]
    made = "".join(
        f"| `{command.id}` | `{command.keys}` | {say(f'key.{command.id}.tip', language)} |\n"
        for command in KEYS.values()
    )
    before, table, after = re.split(rf"(?<={re.escape(head)}\n\|---\|---\|---\|\n)((?:\|.*\n)*)", text, maxsplit=1)
    if os.environ.get("ADVISOR_RECORD"):
        path.write_text(before + made + after, encoding="utf-8")
    else:
        assert table == made, "run make golden"


def test_the_settings_of_the_guide_are_sound(tmp_path: Path) -> None:
    for guide in ("practitioner.md", "fr/praticien.md"):
        (block,) = _blocks(ROOT / "docs" / guide, "toml")
        path = tmp_path / "config.toml"
        path.write_text(block, encoding="utf-8")
        found, faults = read(path, {name: command.keys for name, command in KEYS.items()})
        assert faults == []
        assert found.language is Language.FR
        assert found.keys == {"note": "alt+n", "help": "f1,alt+h"}
