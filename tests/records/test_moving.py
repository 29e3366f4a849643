"""Back-ups and moves: what is written is a store of its own, and what is read is checked and never written over."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path

import pytest

from advisor.records import Card, DamagedStore, EventKind, NoStore, Store, StoreExists, WrongPassphrase
from advisor.records.events import NOTHING, Change, chained, head_of
from tests.records.stage import CHEAP, NOW, PASSPHRASE, create, full, keep


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return create(tmp_path / "a" / "records.sqlite")


def test_a_back_up_brings_everything_back(store: Store, tmp_path: Path) -> None:
    one, gone = keep(store, name="one"), keep(store, name="gone")
    store.purge(gone.id, NOW)
    file = tmp_path / "backup.sqlite"
    assert store.export_all(file, "other", cost=CHEAP) == 2
    new = create(tmp_path / "b" / "records.sqlite")
    found = new.import_file(file, "other")
    assert found.added == (one.id,)
    assert (found.copies, found.known, found.purged, found.findings) == ((), 0, 0, ())
    assert new.read(one.id).consultation == full()
    assert new.read(one.id).head == one.head
    assert [info.id for info in new.list()] == [one.id, gone.id]
    assert new.verify(one.head) == []
    again = new.import_file(file, "other")
    assert (again.added, again.known) == ((), 1)


def test_an_import_never_writes_over(store: Store, tmp_path: Path) -> None:
    ahead, apart, purged = (keep(store, name=name) for name in ("ahead", "apart", "purged"))
    new = create(tmp_path / "b" / "records.sqlite")
    first, second = tmp_path / "first.sqlite", tmp_path / "second.sqlite"
    store.export_all(first, "x", cost=CHEAP)
    new.import_file(first, "x")
    apart.append(apart.consultation.noted("visit/agreed", "there"), NOW)
    store.export_all(second, "x", cost=CHEAP)
    for record, note in ((ahead, "here"), (apart, "here too")):
        here = new.record(record.id)
        here.append(here.consultation.noted("visit/agreed", note), NOW)
    new.purge(purged.id, NOW)
    found = new.import_file(second, "x")
    assert (found.added, found.known, found.purged) == ((), 1, 1)
    (copy,) = found.copies
    assert new.read(copy).consultation.notes["visit/agreed"] == "there"
    assert new.read(copy).head == apart.head
    assert new.read(apart.id).consultation.notes["visit/agreed"] == "here too"
    assert new.read(ahead.id).consultation.notes["visit/agreed"] == "here"
    assert new.verify() == []


def test_a_damaged_record_is_left_out_and_told(store: Store, tmp_path: Path) -> None:
    sound, damaged = keep(store, name="sound"), keep(store, name="damaged")
    file = tmp_path / "backup.sqlite"
    store.export_all(file, "x", cost=CHEAP)
    with sqlite3.connect(file) as connection:
        connection.execute("UPDATE event SET sealed = zeroblob(400) WHERE record = ?", (bytes.fromhex(damaged.id),))
    connection.close()
    new = create(tmp_path / "b" / "records.sqlite")
    found = new.import_file(file, "x")
    assert found.added == (sound.id,)
    assert [finding.record for finding in found.findings] == [damaged.id]
    assert new.verify() == []


@pytest.mark.parametrize("value", [None, 5, {}, {"consultation": 5}, {"consultation": {"start": "visit"}}])
def test_a_sealed_record_that_makes_no_sense_is_left_out(store: Store, tmp_path: Path, value: object) -> None:
    """Whoever has the passphrase of the file could have written anything into it."""
    file = tmp_path / "strange.sqlite"
    strange = create(file)
    ledger = strange._opened
    change = Change(kind=EventKind.KEPT, value=value)
    ((event, content),) = chained([change], 0, NOTHING, NOW)
    with ledger.writing():
        key = ledger.add(b"r" * 16, b"k" * 32)
        head = head_of(content)
        card = Card(start="visit", begun=event.at, changed=event.at, edition="0" * 64, count=1, head=head)
        ledger.add_events(b"r" * 16, key, card, [content])
    strange.lock()
    found = store.import_file(file, PASSPHRASE)
    assert found.added == ()
    assert [finding.record for finding in found.findings] == [(b"r" * 16).hex()]
    assert store.list() == []


def test_a_foreign_file_is_not_run(store: Store, tmp_path: Path) -> None:
    file = tmp_path / "backup.sqlite"
    keep(store)
    store.export_all(file, "x", cost=CHEAP)
    with sqlite3.connect(file) as connection:
        connection.execute("CREATE TRIGGER t AFTER INSERT ON record BEGIN DELETE FROM event; END")
    connection.close()
    with pytest.raises(DamagedStore):
        store.import_file(file, "x")
    (tmp_path / "text").write_text("not a store " * 1000, encoding="utf-8")
    with pytest.raises(DamagedStore):
        store.import_file(tmp_path / "text", "x")
    with pytest.raises(NoStore):
        store.import_file(tmp_path / "missing", "x")
    assert store.verify() == []


def test_an_export_replaces_nothing(store: Store, tmp_path: Path) -> None:
    record = keep(store)
    file = tmp_path / "backup.sqlite"
    file.write_text("mine", encoding="utf-8")
    with pytest.raises(StoreExists) as told:
        store.export_all(file, "x", cost=CHEAP)
    assert "backup.sqlite" in told.value.text.fr
    assert file.read_text(encoding="utf-8") == "mine"
    assert store.export_all(tmp_path / "one.sqlite", "x", [record.id], cost=CHEAP) == 1
    with pytest.raises(WrongPassphrase):
        Store.open(tmp_path / "one.sqlite", PASSPHRASE)


def test_an_export_of_a_damaged_store_leaves_nothing(store: Store, tmp_path: Path) -> None:
    keep(store)
    with sqlite3.connect(store.path) as connection:
        connection.execute("UPDATE event SET sealed = zeroblob(400)")
    connection.close()
    with pytest.raises(DamagedStore):
        store.export_all(tmp_path / "backup.sqlite", "x", cost=CHEAP)
    assert not list(tmp_path.glob("backup*"))


def test_a_client_edition_has_no_private_notes_and_no_reference(store: Store) -> None:
    record = keep(store)
    whole, client = store.export(record.id), store.export(record.id, client_edition=True)
    assert json.loads(whole)["consultation"]["notes"]
    assert "dès 7 h" in json.loads(whole)["events"][0]["value"]["consultation"]["notes"]["visit/agreed"]
    assert "Bruit" not in client
    assert "vu avec" not in client
    assert "ref-12" in whole
    assert "ref-12" not in client
    assert json.loads(client)["consultation"]["answers"] == {"visit/agreed": "yes", "visit/purpose": "family"}
    assert json.loads(client)["head"] == record.head
