"""Keeping line by line, on streams."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from advisor.plain.conversation import converse
from advisor.records import Store
from advisor.text import Language
from tests.records.stage import CHEAP, PASSPHRASE, library


def talk(*lines: str, language: Language = Language.EN) -> str:
    """What a conversation says to some lines."""
    said = io.StringIO()
    converse(library(), language, io.StringIO("".join(f"{line}\n" for line in lines)), said, "visit")
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
