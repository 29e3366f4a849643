"""Transcripts from the command line: to files and pipes, one or a folder of them, whole or not at all."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pexpect
import pytest

from tests.conftest import ROOT, Run

SCENARIO = ROOT / "docs/examples/scenario-1.yaml"
CALL = [sys.executable, "-m", "advisor", "transcript", "ending-services", "--to", "pdf", "--answers"]


def test_a_pdf_goes_to_a_file_and_to_a_pipe_but_not_to_a_terminal(advisor: Run, tmp_path: Path) -> None:
    path = tmp_path / "t.pdf"
    done = advisor(*CALL[3:], str(SCENARIO), "-o", str(path), "--paper", "a4", "--lang", "fr")
    assert (done.returncode, done.stdout) == (0, "")
    assert path.read_bytes().startswith(b"%PDF-1.7")
    piped = subprocess.run([*CALL, str(SCENARIO), "-o", "-"], cwd=ROOT, capture_output=True, check=True)
    assert piped.stdout.startswith(b"%PDF-1.7")
    assert piped.stdout.rstrip().endswith(b"%%EOF")
    assert piped.stderr == b""
    shown, status = pexpect.run(" ".join([*CALL, str(SCENARIO)]), cwd=str(ROOT), withexitstatus=True)
    assert status == 2
    assert b"not for a terminal" in shown
    assert b"%PDF" not in shown


def test_an_existing_file_stays_unless_it_may_be_replaced(advisor: Run, tmp_path: Path) -> None:
    path = tmp_path / "t.pdf"
    path.write_text("mine")
    refused = advisor(*CALL[3:], str(SCENARIO), "-o", str(path))
    assert refused.returncode == 2
    assert "--force" in refused.stderr
    assert path.read_text() == "mine"
    assert advisor(*CALL[3:], str(SCENARIO), "-o", str(path), "--force").returncode == 0
    assert path.read_bytes().startswith(b"%PDF")


@pytest.mark.skipif(os.name != "posix", reason="only a POSIX shell can limit how large a file may grow")
def test_what_cannot_be_written_whole_is_not_written(tmp_path: Path) -> None:
    path = tmp_path / "t.pdf"
    path.write_text("mine")
    limited = ["sh", "-c", 'ulimit -f 8; exec "$@"', "sh", *CALL, str(SCENARIO), "-o", str(path), "--force"]
    done = subprocess.run(limited, cwd=ROOT, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 2
    assert "could not be written" in done.stderr
    assert "Traceback" not in done.stderr
    assert [file.name for file in tmp_path.iterdir()] == ["t.pdf"]
    assert path.read_text() == "mine"


def test_a_folder_of_answers_gives_a_folder_of_transcripts(advisor: Run, tmp_path: Path) -> None:
    answers, out = tmp_path / "answers", tmp_path / "out"
    answers.mkdir()
    for name in ("anne.yaml", "ben.yml", "twice.yaml"):
        (answers / name).write_bytes(SCENARIO.read_bytes())
    (answers / "twice.json").write_text('{"start": "self-audit", "answers": {}}')
    (answers / "broken.yaml").write_text("stage: [")
    (answers / "unknown.yaml").write_text("stage: tomorrow")
    (answers / "readme.txt").write_text("not answers")
    done = advisor(*CALL[3:], str(answers), "-o", str(out))
    assert done.returncode == 1
    assert done.stdout == ""
    written = {"anne.pdf", "ben.pdf", "twice.yaml.pdf", "twice.json.pdf"}
    assert {path.name for path in out.iterdir()} == written
    assert all(path.read_bytes().startswith(b"%PDF") for path in out.iterdir())
    assert "broken.yaml:" in done.stderr
    assert "unknown.yaml:" in done.stderr
    assert f"Transcripts written to {out}: 4. Not written: 2" in done.stderr
    again = advisor(*CALL[3:], str(answers), "-o", str(out))
    assert again.returncode == 1
    assert again.stderr.count("already exists") == 4
    (answers / "broken.yaml").unlink()
    (answers / "unknown.yaml").unlink()
    french = advisor(*CALL[3:], str(answers), "-o", str(out), "--force", "--to", "text", "--lang", "fr")
    assert french.returncode == 0
    assert "Relevés écrits dans" in french.stderr
    assert (out / "anne.txt").read_text(encoding="utf-8").startswith("Relevé")


@pytest.mark.parametrize(
    ("files", "output", "expected"),
    [
        ({}, "out", "holds no answers files"),
        ({"a.yaml": "{}"}, "-", "is a folder: say with -o"),
        ({"a.yaml": "{}"}, "missing/out", "cannot be made"),
    ],
)
def test_a_folder_that_cannot_be_used_says_why(
    advisor: Run, tmp_path: Path, files: dict[str, str], output: str, expected: str
) -> None:
    (tmp_path / "answers").mkdir()
    for name, text in files.items():
        (tmp_path / "answers" / name).write_text(text)
    done = advisor(*CALL[3:], str(tmp_path / "answers"), "-o", output if output == "-" else str(tmp_path / output))
    assert done.returncode == 2
    assert expected in done.stderr
    assert "Traceback" not in done.stderr
