"""The command line as a person or a program calls it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

from tests.conftest import ROOT, Run

SCENARIO = str(ROOT / "docs/examples/scenario-1.yaml")
SMALL = str(ROOT / "tests/library")


def test_help_speaks_both_languages(advisor: Run) -> None:
    english, french = advisor("--help"), advisor("--lang", "fr", "--help")
    assert english.returncode == french.returncode == 0
    assert english.stdout.startswith("Usage: advisor")
    assert french.stdout.startswith("Utilisation\u00a0: advisor")
    for command in ("consult", "transcript", "check", "stats", "graph"):
        told = advisor(command, "--help", ADVISOR_LANG="fr").stdout
        assert "Utilisation" in told
        assert "Options\u00a0:" in told
        assert "Show" not in told
        assert "default" not in told


def test_the_language_follows_the_machine(advisor: Run) -> None:
    assert "Utilisation" in advisor("--help", LC_ALL="fr_CA.UTF-8").stdout
    assert "Usage" in advisor("--help", LC_ALL="de_DE.UTF-8").stdout
    assert "Usage" in advisor("--lang=en", "--help", LC_ALL="fr_CA.UTF-8").stdout


def test_version(advisor: Run) -> None:
    assert advisor("--version").stdout.startswith("advisor 0.")


@pytest.mark.parametrize(
    ("arguments", "english", "french"),
    [
        (["chek"], "Did you mean check", "Vouliez-vous dire check"),
        (["check", "--formt", "json"], "Did you mean --format?", "Vouliez-vous dire --format?"),
        (["check", "--format", "xml"], "“xml” is no value of --format", "« xml » n’est pas une valeur de --format"),
        (["transcript", "ending-services"], "--answers is missing", "--answers manque"),
        (
            ["transcript", "ending-servces", "--answers", SCENARIO],
            "Did you mean ending-services",
            "Vouliez-vous dire ending-services",
        ),
        (["check", "no/such/folder"], "There is no file or folder", "n’existe pas"),
        (["graph", "x"], "There is no tree called “x”", "Aucun arbre ne s’appelle"),
        (["stats", "--trees", "docs"], "There is no tree in docs", "Aucun arbre dans docs"),
        (["check", "--format"], "--format needs a value", "--format attend une valeur"),
    ],
)
def test_a_wrong_call_says_what_is_wrong_and_what_to_do(
    advisor: Run, arguments: list[str], english: str, french: str
) -> None:
    for language, expected in (("en", english), ("fr", french)):
        done = advisor(*arguments, ADVISOR_LANG=language)
        assert done.returncode == 2
        assert done.stdout == ""
        assert expected in done.stderr.replace("\u00a0", " ")
        assert "Traceback" not in done.stderr


def test_transcript_to_every_format_and_file(advisor: Run, tmp_path: Path) -> None:
    for form in ("text", "markdown", "json"):
        done = advisor("transcript", "ending-services", "--answers", SCENARIO, "--to", form)
        assert done.returncode == 0, done.stderr
        assert done.stderr == ""
        assert "end-plan" in done.stdout or "plan it step by step" in done.stdout
    out = tmp_path / "t.md"
    call = ("transcript", "ending-services", "--answers", SCENARIO, "--to", "markdown", "-o", str(out))
    assert advisor(*call).returncode == 0
    first = out.read_text(encoding="utf-8")
    again = advisor(*call)
    assert again.returncode == 2
    assert "--force" in again.stderr
    assert out.read_text(encoding="utf-8") == first
    assert advisor(*call, "--force").returncode == 0
    nowhere = advisor(*call[:-1], str(tmp_path / "no" / "t.md"))
    assert nowhere.returncode == 2
    assert "could not be written" in nowhere.stderr


def test_answers_come_as_yaml_as_json_from_a_pipe_and_as_a_whole_consultation(advisor: Run, tmp_path: Path) -> None:
    def path(text: str) -> list[str]:
        done = advisor("transcript", "visit", "--trees", SMALL, "--answers", "-", "--to", "json", stdin=text)
        assert done.returncode == 0, done.stderr
        return [entry["question"] for entry in json.loads(done.stdout)["path"]]

    assert path("purpose: family\nagreed: yes\nprepared: [bag]\n") == [
        "visit/purpose",
        "visit/agreed",
        "visit/prepared",
    ]
    assert path('{"purpose": "family", "visit/agreed": "no"}') == ["visit/purpose", "visit/agreed"]
    whole = {"start": "visit", "answers": {"visit/purpose": "papers"}, "notes": {"purpose": "n"}}
    assert path(json.dumps(whole)) == ["visit/purpose"]


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("purpos: family", "Did you mean purpose"),
        ("purpose: famly", "Did you mean family"),
        ("purpose: [family]", "is no answer to visit/purpose"),
        ("purpose: family\nprepared: bag", "is a checklist"),
        ("purpose: {a: b}", "is no answer"),
        ('{"purpose": null}', "is no answer"),
        ('{"purpose": true}', "is no answer to visit/purpose"),
        ('{"purpose": "family", "purpose": "papers"}', "answered twice"),
        ("purpose: family\npurpose: papers", "stands twice"),
        ("- purpose", "holds no answers"),
        ("", "is empty"),
        ('{"purpose": ', "is not JSON"),
        ("purpose: a: b", "colon"),
        ("{" * 100_000, "is not JSON"),
        ("[" * 100_000, "levels deep"),
        ("a: &a [x]\nb: *a", "stand for another"),
        ("purpose: \x1b[2J\x1b]0;x\x07", "control character"),
    ],
)
def test_an_answers_file_that_does_not_fit_gets_a_sentence(advisor: Run, content: str, expected: str) -> None:
    done = advisor("transcript", "visit", "--trees", SMALL, "--answers", "-", stdin=content)
    assert done.returncode == 2
    assert done.stdout == ""
    assert expected in done.stderr
    assert "Traceback" not in done.stderr
    assert "\x1b" not in done.stderr


def test_check_of_a_file_in_a_library_and_of_one_alone(advisor: Run, tmp_path: Path) -> None:
    inside = advisor("check", "trees/ending-services.yaml", "--format", "json")
    assert (inside.returncode, json.loads(inside.stdout)) == (0, [])
    assert advisor("check", "trees", "tests/library").returncode == 0
    lone = tmp_path / "ending-services.yaml"
    lone.write_text((ROOT / "trees/ending-services.yaml").read_text(encoding="utf-8"), encoding="utf-8")
    alone = json.loads(advisor("check", str(lone), "--format", "json").stdout)
    assert {finding["rule"] for finding in alone} == {"unresolved-citation"}
    assert set(alone[0]) == {"rule", "severity", "file", "line", "column", "message", "fix"}


def test_findings_in_every_format_and_both_languages(advisor: Run, tmp_path: Path) -> None:
    (tmp_path / "t.yaml").write_text("tree: t\nstart: a\ntitle: {en: T, fr: T}\nquestions: {}\n", encoding="utf-8")
    for form in ("full", "concise", "json", "github"):
        english = advisor("check", str(tmp_path), "--format", form)
        french = advisor("check", str(tmp_path), "--format", form, "--lang", "fr")
        assert english.returncode == french.returncode == 1
        assert "no node of it" in english.stdout
        assert "n’en est pas un nœud" in french.stdout
        assert "1 finding." in english.stderr
        assert "\x1b" not in english.stdout


def test_stats_and_graph(advisor: Run) -> None:
    figures = json.loads(advisor("stats", "--format", "json").stdout)
    assert set(figures) == {"trees", "questions", "guidance", "provisions", "ways", "proven"}
    assert set(figures["provisions"]) == {"registered", "cited", "uncited"}
    assert figures["ways"]["ending-services"]["exact"] is True
    assert "ending-services" in advisor("stats", "--lang", "fr").stdout
    mermaid = advisor("graph", "ending-services").stdout
    assert mermaid.startswith("flowchart TD\n")
    assert advisor("graph", "ending-services", "--to", "dot").stdout.startswith("digraph")
    drawn = ElementTree.fromstring(advisor("graph", "ending-services", "--to", "graphml", "--lang", "fr").stdout)
    nodes = drawn.findall(".//{*}node")
    assert len(nodes) == mermaid.count('"}}') + mermaid.count('")')
    assert mermaid.count('"}}') == 24


def test_a_folder_laid_over_the_shipped_trees(advisor: Run, tmp_path: Path) -> None:
    (tmp_path / "ours.yaml").write_text(
        "tree: ours\ntitle:\n  en: Ours\n  fr: Le nôtre\nstart: a\nquestions:\n  a:\n    ask:\n      en: A?\n"
        "      fr: A?\n    yes: ending-services\n    no: ending-services/consult\n",
        encoding="utf-8",
    )
    assert advisor("check", ADVISOR_TREES=f"+{tmp_path}").returncode == 0
    figures = json.loads(advisor("stats", "--format", "json", "--trees", f"+{tmp_path}").stdout)
    assert set(figures["ways"]) >= {"ending-services", "ours"}
    done = advisor("transcript", "ours", "--trees", f"+{tmp_path}", "--answers", "-", "--to", "json", stdin="a: no")
    data = json.loads(done.stdout)
    assert data["trees"] == ["ours", "ending-services"]
    assert data["guidance"][0]["id"] == "ending-services/consult"


def _imported(code: str) -> set[str]:
    done = subprocess.run(
        [sys.executable, "-c", f"{code}\nimport sys\nprint('\\n'.join(sys.modules), file=sys.stderr)"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    return set(done.stderr.split())


@pytest.mark.parametrize(
    "arguments",
    [
        ["--help"],
        ["--version"],
        ["check"],
        ["transcript", "ending-services", "--answers", SCENARIO],
        ["stats"],
        ["graph", "ending-services"],
    ],
)
def test_what_needs_no_screen_imports_none(arguments: list[str]) -> None:
    modules = _imported(f"from advisor.cli import run_command; run_command({arguments!r})")
    assert not modules & {"textual", "rich"}
    if arguments[0].startswith("--"):
        assert not modules & {"networkx", "pydantic", "yaml"}


def test_importing_the_package_costs_nothing() -> None:
    assert not _imported("import advisor") & {"networkx", "pydantic", "yaml", "textual", "click"}


def test_a_reader_that_goes_away_is_no_fault() -> None:
    done = subprocess.run(
        f"{sys.executable} -m advisor graph ending-services | head -1",
        shell=True,
        cwd=ROOT,
        capture_output=True,
        text=True,
    )
    assert done.stdout == "flowchart TD\n"
    assert done.stderr == ""
