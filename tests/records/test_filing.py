"""The commands `records …`, as a person or a script calls them."""

from __future__ import annotations

import json
import sys
from datetime import timedelta
from pathlib import Path

import pexpect
import pytest

from advisor.cli import run_command
from advisor.printing.reading import seen
from advisor.records import Retention, Store
from advisor.verifying import verify
from tests.records.stage import CHEAP, NOW, PASSPHRASE, create, keep


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    """A file with the passphrase."""
    path = tmp_path / "passphrase"
    path.write_text(PASSPHRASE + "\n", encoding="utf-8")
    path.chmod(0o600)
    return path


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Store:
    """A store with one record, where the commands look for it."""
    monkeypatch.setenv("ADVISOR_DATA", str(tmp_path / "data"))
    made = create(tmp_path / "data" / "records.sqlite")
    keep(made)
    return made


@pytest.fixture
def call(secret: Path, capsys: pytest.CaptureFixture[str]) -> object:
    """Runs a command and returns its exit code, its data and its narration."""

    def run(*arguments: str) -> tuple[int, str, str]:
        code = run_command(["records", *arguments, "--passphrase-file", str(secret)])
        said = capsys.readouterr()
        return code, said.out, said.err

    return run


def test_without_records_it_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: object) -> None:
    monkeypatch.setenv("ADVISOR_DATA", str(tmp_path))
    assert callable(call)
    code, out, err = call("list")
    assert (code, out) == (2, "")
    assert "Nothing is kept here yet" in err


def test_records_from_list_to_purge(store: Store, call: object, tmp_path: Path) -> None:
    assert callable(call)
    name = store.list()[0].id
    code, out, _ = call("list")
    assert code == 0
    assert name[:8] in out
    assert "ref-12" in out
    assert call("list", "bruit", "cote")[1].count("\n") == 2
    assert call("list", "absent")[1] == ""
    code, out, _ = call("show", name[:8], "--lang", "fr")
    assert code == 0
    assert "Bruit d'à côté" in out
    call("rename", name, "ref 13")
    code, out, _ = call("retain", name, "2020-01-02")
    assert "2020-01-02" in out
    assert "ref 13" in out
    assert name[:8] in call("due")[1]
    assert call("retain", name, "soon")[0] == 2
    whole, client = tmp_path / "whole.json", tmp_path / "client.json"
    assert call("export", name, "-o", str(whole))[0] == 0
    assert call("export", name, "--client", "-o", str(client))[0] == 0
    assert "Bruit" in whole.read_text(encoding="ascii")
    assert json.loads(client.read_text(encoding="ascii"))["consultation"]["notes"] == {}
    assert call("export", name, "-o", str(whole))[0] == 2
    assert call("export")[0] == 2
    assert call("purge", name)[0] == 2
    assert call("purge", name, "--yes")[0] == 0
    assert "purged on" in call("list")[1]
    assert call("show", name)[0] == 2
    assert call("verify")[0] == 0


def test_a_head_of_a_transcript_is_known_or_not(store: Store, call: object) -> None:
    assert callable(call)
    assert call("verify", "--head", store.list()[0].head)[0] == 0
    code, out, _ = call("verify", "--head", "0" * 64)
    assert code == 1
    assert "head" in out


def test_a_back_up_goes_out_and_comes_in(
    store: Store, call: object, secret: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert callable(call)
    file = tmp_path / "back-up.sqlite"
    code, _, err = call("export", "--all", "-o", str(file), "--new-passphrase-file", str(secret))
    assert code == 0, err
    assert "Records: 1." in err
    assert "Added: 0" in call("import", str(file), "--its-passphrase-file", str(secret))[2]
    elsewhere = tmp_path / "elsewhere"
    Store.create(elsewhere / "records.sqlite", PASSPHRASE, cost=CHEAP).lock()
    monkeypatch.setenv("ADVISOR_DATA", str(elsewhere))
    code, _, err = call("import", str(file), "--its-passphrase-file", str(secret))
    assert code == 0
    assert "Added: 1" in err
    assert "ref-12" in call("list")[1]


def test_the_passphrase_is_changed(store: Store, call: object, secret: Path, tmp_path: Path) -> None:
    assert callable(call)
    new = tmp_path / "new"
    new.write_text("weak", encoding="utf-8")
    new.chmod(0o600)
    assert call("passphrase", "--new-passphrase-file", str(new))[0] == 2
    assert call("list")[0] == 0
    new.write_text("cinq mots sans aucun lien", encoding="utf-8")
    code, _, err = call("passphrase", "--new-passphrase-file", str(new))
    assert code == 0
    assert "only the new one opens" in err
    assert call("list")[0] == 2
    secret.write_text("cinq mots sans aucun lien", encoding="utf-8")
    assert call("list")[0] == 0


def test_a_missing_back_up_is_named(store: Store, call: object, secret: Path) -> None:
    assert callable(call)
    code, _, err = call("import", "nowhere.sqlite", "--its-passphrase-file", str(secret))
    assert code == 2
    assert "no back-up called nowhere.sqlite" in err


class Typed:
    """A command in a real terminal, in which nothing secret is shown."""

    def __init__(self, *arguments: str) -> None:
        self.shown = ""
        self._child = pexpect.spawn(
            sys.executable, ["-m", "advisor", "records", *arguments], encoding="utf-8", timeout=30
        )

    def answer(self, prompt: str, line: str) -> None:
        """Type a line once it is asked for."""
        self._child.expect_exact(prompt)
        self.shown += self._child.before
        self._child.waitnoecho(5) if "passphrase" in prompt or "once more" in prompt else None
        self._child.sendline(line)

    def end(self) -> int:
        """Let it end; its exit code."""
        self._child.expect(pexpect.EOF)
        self.shown += self._child.before
        self._child.close()
        return int(self._child.exitstatus)


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")
def test_passphrases_are_typed_unseen(store: Store) -> None:
    typed = Typed("passphrase")
    typed.answer("passphrase:", PASSPHRASE)
    typed.answer("new passphrase:", "cinq mots sans aucun lien")
    typed.answer("once more:", "cinq mots sans aucun lien")
    assert typed.end() == 0
    assert "was changed" in typed.shown
    assert PASSPHRASE not in typed.shown
    assert "cinq mots" not in typed.shown
    typed = Typed("list")
    typed.answer("passphrase:", PASSPHRASE)
    assert typed.end() == 2
    assert "does not open" in typed.shown
    assert Store.open(store.path, "cinq mots sans aucun lien").list()


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")
def test_a_purge_is_confirmed_by_the_beginning_of_the_record(store: Store) -> None:
    name = store.list()[0].id
    typed = Typed("purge", name)
    typed.answer("passphrase:", PASSPHRASE)
    typed.answer("Nothing brings it back", "yes")
    assert typed.end() == 1
    assert "ref-12" in typed.shown
    assert "Nothing was purged" in typed.shown
    assert store.list()[0].readable
    typed = Typed("purge", name)
    typed.answer("passphrase:", PASSPHRASE)
    typed.answer("Nothing brings it back", name[:4])
    assert typed.end() == 0
    assert not store.list()[0].readable


def test_a_passphrase_that_others_can_read_is_refused(store: Store, call: object, secret: Path) -> None:
    assert callable(call)
    secret.chmod(0o644)
    code, _, err = call("list")
    assert code == 2
    assert "chmod 600" in err


def test_a_wrong_passphrase_is_told_in_both_languages(store: Store, call: object, secret: Path) -> None:
    assert callable(call)
    secret.write_text("something else", encoding="utf-8")
    assert "does not open" in call("list")[2]
    assert "n’ouvre pas" in call("list", "--lang", "fr")[2]


def test_without_a_terminal_the_passphrase_comes_from_a_file(store: Store, capsys: pytest.CaptureFixture[str]) -> None:
    assert run_command(["records", "list"]) == 2
    assert "--passphrase-file" in capsys.readouterr().err


def test_nothing_is_due_before_its_time(store: Store, call: object) -> None:
    assert callable(call)
    store.set_retention(store.list()[0].id, Retention(years=999), NOW)
    assert "No record is due" in call("due")[2]


def test_a_transcript_tells_the_changes_with_their_days(store: Store, call: object, tmp_path: Path) -> None:
    assert callable(call)
    record = store.record(store.list()[0].id)
    changed = record.consultation.answered("visit/agreed", "no")
    record.append(changed, NOW + timedelta(days=7))
    record.append(changed.answered("visit/agreed", None), NOW + timedelta(days=8))
    out = call("show", record.id)[1]
    assert "2026-03-09: Yes → 2026-03-16: No → 2026-03-17: (taken back)" in " ".join(out.split())
    assert record.head in out
    assert "in 3 entries" in out
    for form in ("markdown", "html", "json", "pdf"):
        file = tmp_path / f"record.{form}"
        assert call("show", record.id, "--to", form, "-o", str(file))[0] == 0
        if form in ("markdown", "html"):
            assert "2026-03-16: No" in file.read_text(encoding="utf-8")
    assert json.loads((tmp_path / "record.json").read_text(encoding="utf-8"))["kept"]["head"] == record.head
    assert "2026-03-16" in seen((tmp_path / "record.pdf").read_bytes())
    trees = str(Path(__file__).parents[1] / "library")
    for form in ("html", "json", "pdf"):
        found = verify(tmp_path / f"record.{form}", trees)
        assert (found.changed, found.page, found.replayed) == ((), None, ())
    assert call("verify", "--head", record.head[:16])[0] == 0
