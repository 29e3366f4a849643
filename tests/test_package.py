"""What is built from the repository is whole: the wheel holds the trees and runs from anywhere."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

from tests.conftest import ROOT


def test_the_wheel_runs_away_from_the_repository(tmp_path: Path) -> None:
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    (wheel,) = tmp_path.glob("*.whl")
    place = tmp_path / "installed"
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
        archive.extractall(place)
    shipped = {p.relative_to(ROOT / "trees").as_posix() for p in (ROOT / "trees").rglob("*.yaml")}
    assert {f"advisor/_trees/{name}" for name in shipped} <= names
    assert "advisor/py.typed" in names
    assert not [name for name in names if name.startswith("tests")]
    code = "import advisor; l, d = advisor.load(); print(advisor.__file__, d, *l.trees)"
    done = subprocess.run(
        [sys.executable, "-P", "-c", code],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(place)},
        capture_output=True,
        text=True,
        check=True,
    )
    file, found, *trees = done.stdout.split()
    assert Path(file).is_relative_to(place)
    assert found == "[]"
    assert "ending-services" in trees


def test_no_file_names_a_package_registry() -> None:
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True).stdout.split()
    words = ["--index" + "-url", "--extra" + "-index-url", "--find" + "-links", "pypi" + ".org", "python" + "hosted"]
    for name in listed:
        path = ROOT / name
        if path.is_file() and path.suffix not in (".svg", ".png"):
            text = path.read_text(encoding="utf-8", errors="replace")
            assert not [word for word in words if word in text], name
