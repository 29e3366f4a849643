"""Keeping line by line, on streams."""

from __future__ import annotations

import io
import shutil
from pathlib import Path

import pytest

from advisor.library import Library
from advisor.loading.library import load
from advisor.plain.conversation import converse
from advisor.records import Store
from advisor.text import Language
from tests.records.stage import CHEAP, LIBRARY, PASSPHRASE, library


def talk(*lines: str, language: Language = Language.EN, trees: Library | None = None) -> str:
    """What a conversation says to some lines."""
    said = io.StringIO()
    converse(trees or library(), language, io.StringIO("".join(f"{line}\n" for line in lines)), said, "visit")
    return said.getvalue().replace("\u00a0", " ")


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the store is."""
    monkeypatch.setenv("ADVISOR_DATA", str(tmp_path))
    return tmp_path / "records.sqlite"


def test_keep_then_list_then_go_on(path: Path) -> None:
    Store.create(path, PASSPHRASE, cost=CHEAP).lock()
    said = talk("1", "keep file 12", PASSPHRASE, "1", "note by telephone", "quit")
    assert "never a client's name" in said.replace("’", "'")
    assert said.count("● kept") == 2
    assert "all of it is kept" in said
    store = Store.open(path, PASSPHRASE)
    assert len(store.read(store.list()[0].id).consultation.answers) == 2
    said = talk("dossiers", PASSPHRASE, "reprendre 9", "reprendre 1", "retour", "aide", language=Language.FR)
    assert "file 12" in said
    assert "Il n’y a pas de dossier 9" in said
    assert "● conservé" in said
    assert len(store.read(store.list()[0].id).consultation.answers) == 1


def test_the_first_time_makes_the_store_from_a_good_passphrase_only(path: Path) -> None:
    said = talk("keep", "passphrase", "quit")
    assert "too easy to guess" in said
    assert not path.exists()
    said = talk("keep", PASSPHRASE, PASSPHRASE, "quit")
    assert "cannot be recovered" in said
    assert Store.open(path, PASSPHRASE).list()


def test_a_wrong_passphrase_keeps_nothing(path: Path) -> None:
    Store.create(path, PASSPHRASE, cost=CHEAP).lock()
    said = talk("1", "keep", "something else", "quit")
    assert "does not open" in said
    assert "nothing was kept" in said


def test_changed_trees_are_told_and_chosen(path: Path, tmp_path: Path) -> None:
    Store.create(path, PASSPHRASE, cost=CHEAP).lock()
    talk("1", "keep file 12", PASSPHRASE, "quit")
    trees = Path(shutil.copytree(LIBRARY, tmp_path / "library"))
    tree = trees / "visit.yaml"
    before = tree.read_text(encoding="utf-8")
    asked = library().trees["visit"].questions[0].ask.en
    assert asked in before
    tree.write_text(before.replace(asked, "What is it about?"), encoding="utf-8")
    changed, _ = load(trees)
    for typed, told in (("", "left as it is"), ("1", "trees of that day"), ("2", "today's trees")):
        said = talk("resume 1", PASSPHRASE, typed, "quit", trees=changed).replace("’", "'")
        assert "asked otherwise: What is it about?" in said
        assert told in said
    assert len(Store.open(path, PASSPHRASE).list()) == 2
    said = talk("resume 1", PASSPHRASE, "", "resume 2", "", "quit", trees=changed)
    assert said.count("Resumed where you left it") == said.count("left as it is") == 1


def test_a_back_up_goes_out_and_comes_in_and_the_passphrase_is_changed(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Store.export_all, "__kwdefaults__", {"cost": CHEAP})
    other = "cinq mots sans aucun lien"
    Store.create(path, PASSPHRASE, cost=CHEAP).lock()
    file = tmp_path / "back-up.sqlite"
    said = talk(
        "1", "keep file 12", PASSPHRASE, f"back up {file}", "weak", f"back up {file}", other, other, f"back up {file}",
        other, other, f"import {file}", other, "import", "import nowhere", other, "quit",
    )  # fmt: skip
    assert "too easy to guess" in said
    assert "Records: 1." in said
    assert "There is a file called" in said
    assert "Here already: 1" in said
    assert "Name the file after the word" in said
    assert "There is no back-up called nowhere" in said
    assert Store.open(file, other).list()[0].name == "file 12"
    said = talk("phrase de passe", PASSPHRASE, PASSPHRASE, other, other, "quitter", language=Language.FR)
    assert "La phrase de passe a été changée" in said
    assert Store.open(path, other).list()
    assert "does not open" in talk("passphrase", other, PASSPHRASE, other, other, "quit")
