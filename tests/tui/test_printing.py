"""Printing, with a printer's command that keeps what it is given, with one that refuses, and with none."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.conftest import Run
from tests.tui.stage import LIBRARY, stage

pytestmark = pytest.mark.skipif(os.name != "posix", reason="printing by lp is for POSIX; elsewhere a PDF is written")


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder to work in, and no command but those that a test puts into `bin`."""
    (tmp_path / "bin").mkdir()
    (tmp_path / "work").mkdir()
    monkeypatch.chdir(tmp_path / "work")
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    return tmp_path


def command(desk: Path, name: str, script: str) -> None:
    file = desk / "bin" / name
    file.write_text(f"#!/bin/sh\n{script}\n")
    file.chmod(0o755)


async def test_the_printer_gets_the_pdf_and_no_file_stays(desk: Path) -> None:
    command(desk, "lp", f'echo "$@" > {desk}/options; /bin/cat > {desk}/paper')
    async with stage() as on:
        await on.press("1", "2", "enter", "ctrl+o")
        assert "Transcript sent to the printer" in on.text
        assert not on.screen.unsaved
    assert (desk / "paper").read_bytes().startswith(b"%PDF")
    assert (desk / "options").read_text().split() == ["-s", "-t", "advisor"]
    assert list((desk / "work").iterdir()) == []


async def test_where_no_printer_takes_it_a_pdf_is_written_and_never_over_another(desk: Path) -> None:
    command(desk, "lp", "echo no default destination >&2; exit 1")
    (desk / "work" / "advisor-lend-2026-03-09.pdf").write_text("mine")
    async with stage() as on:
        await on.press("1", "ctrl+o")
        assert "No printer took it" in on.text
        assert "advisor-lend-2026-03-09-2.pdf" in on.text.replace("\n", "")
    assert (desk / "work" / "advisor-lend-2026-03-09.pdf").read_text() == "mine"
    assert (desk / "work" / "advisor-lend-2026-03-09-2.pdf").read_bytes().startswith(b"%PDF")


async def test_a_folder_that_is_gone_is_said(desk: Path) -> None:
    async with stage() as on:
        await on.press("1")
        (desk / "work").rmdir()
        await on.press("ctrl+o")
        assert "no PDF could be written here" in on.text
        assert on.screen.unsaved


def test_line_by_line(advisor: Run, desk: Path) -> None:
    said = advisor(
        *("consult", "lend", "--plain", "--trees", str(LIBRARY), "--lang", "fr"),
        cwd=desk / "work",
        stdin="1\nimprimer\nquitter\n",
    )
    assert said.returncode == 0, said.stderr
    assert "le relevé est enregistré dans" in said.stdout
    assert [path.suffix for path in (desk / "work").iterdir()] == [".pdf"]
