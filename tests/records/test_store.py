"""A store keeps what it was given, says who may open it, and forgets what it was told to."""

from __future__ import annotations

import sqlite3
import stat
import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor.fingerprint import fingerprint
from advisor.library import Library
from advisor.model import Consultation, Departure, Tick
from advisor.records import (
    DamagedStore,
    LockedStore,
    NewerStore,
    NoStore,
    NotKept,
    RecordsError,
    Retention,
    Store,
    StoreExists,
    UnknownRecord,
    WrongPassphrase,
    exists,
    strength,
)
from advisor.records.editions import edition, library_of
from advisor.records.events import applied, changes
from advisor.text import Language
from tests.records.stage import CHEAP, NOW, PASSPHRASE, create, full, keep, library


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return create(tmp_path / "data" / "records.sqlite")


def test_what_was_kept_is_read_again_with_its_history(store: Store) -> None:
    record = keep(store)
    later = NOW + timedelta(days=1)
    after = record.consultation.answered("visit/agreed", "no").noted("visit/agreed", "")
    assert record.append(after, later) == 2
    assert record.append(after, later) == 0
    kept = Store.open(store.path, PASSPHRASE).read(record.id)
    assert kept.consultation == after
    assert (kept.count, kept.head) == (3, record.head)
    assert [(e.event.kind, e.event.value, e.before) for e in kept.events[1:]] == [
        ("note", None, "Bruit d'à côté, dès 7 h"),
        ("answer", "no", "yes"),
    ]
    assert [e.event.when for e in kept.events] == [NOW, later, later]
    assert kept.info.changed == later
    assert kept.info.begun == NOW
    assert store.verify() == []
    assert store.verify(record.head) == []
    assert store.verify(record.head[:16]) == []
    assert store.verify(record.head[:15]) != []


keys = st.sampled_from(["t/a", "t/b", "t/c"])
consultations = st.builds(
    Consultation,
    start=st.just("t"),
    answers=st.dictionaries(keys, st.one_of(st.text(), st.tuples(st.text(), st.text()), st.just(()))),
    notes=st.dictionaries(keys, st.text(min_size=1)),
    ticks=st.dictionaries(keys, st.builds(Tick, on=st.text(), note=st.text())),
    departures=st.dictionaries(keys, st.builds(Departure, reason=st.text(), rests_on=st.text())),
)


@given(consultations, consultations)
def test_the_changes_between_two_consultations_lead_from_one_to_the_other(
    before: Consultation, after: Consultation
) -> None:
    found = before
    for change in changes(before, after):
        found = applied(found, change)
    assert found == after
    assert changes(after, after) == []


def test_text_that_no_file_takes_is_kept(store: Store) -> None:
    record = keep(store)
    odd = record.consultation.noted("visit/purpose", "\ud800 \x00 \u202e 𝄞")
    record.append(odd, NOW)
    assert store.read(record.id).consultation == odd
    assert "\\ud800" in store.export(record.id)


def test_the_library_of_that_day_is_the_one_it_was_made_with(shipped: Library) -> None:
    for start in shipped.trees:
        content = edition(shipped, start)
        found = library_of(content)
        assert edition(found, start) == content
        trees = [shipped.trees[name] for name in found.trees]
        assert fingerprint(found.trees.values(), found.provisions, found.sources) == fingerprint(
            trees, shipped.provisions, shipped.sources
        )
        assert found.terms == shipped.terms
        for name, tree in found.trees.items():
            assert tree == shipped.trees[name]


def test_a_changed_library_leaves_a_kept_consultation_alone(store: Store, tmp_path: Path) -> None:
    record = keep(store)
    kept = store.read(record.id).library
    assert kept.trees["visit"] == library().trees["visit"]
    other = library()
    other.trees["visit"] = replace(other.trees["visit"], data={"tree": "visit", "start": "elsewhere"})
    second = store.keep(full(), other, Language.EN, NOW)
    assert store.read(second.id).info.edition != store.read(record.id).info.edition
    assert store.read(record.id).library.trees["visit"] == kept.trees["visit"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other rights")
def test_only_the_owner_may_read_it(store: Store) -> None:
    assert stat.S_IMODE(store.path.stat().st_mode) == 0o600
    assert stat.S_IMODE(store.path.parent.stat().st_mode) == 0o700
    store.lock()
    store.path.chmod(0o644)
    Store.open(store.path, PASSPHRASE)
    assert stat.S_IMODE(store.path.stat().st_mode) == 0o600


def test_nothing_stands_beside_the_file(store: Store) -> None:
    record = keep(store)
    for number in range(5):
        record.append(record.consultation.noted("visit/agreed", str(number)), NOW)
    assert [path.name for path in store.path.parent.iterdir()] == ["records.sqlite"]


def test_wrong_passphrases_missing_and_newer_stores_are_told_apart(store: Store, tmp_path: Path) -> None:
    with pytest.raises(WrongPassphrase):
        Store.open(store.path, PASSPHRASE + " ")
    with pytest.raises(NoStore):
        Store.open(tmp_path / "nowhere.sqlite", PASSPHRASE)
    (tmp_path / "empty.sqlite").touch()
    assert not exists(tmp_path / "empty.sqlite")
    with pytest.raises(NoStore):
        Store.open(tmp_path / "empty.sqlite", PASSPHRASE)
    with pytest.raises(StoreExists):
        create(store.path)
    with sqlite3.connect(store.path) as connection:
        connection.execute("PRAGMA user_version=2")
    connection.close()
    before = store.path.read_bytes()
    store.lock()
    with pytest.raises(NewerStore) as told:
        Store.open(store.path, PASSPHRASE)
    assert "2" in told.value.text.en
    assert "2" in told.value.text.fr
    assert store.path.read_bytes() == before


def test_a_passphrase_is_the_same_however_its_letters_are_composed(tmp_path: Path) -> None:
    Store.create(tmp_path / "a.sqlite", "été", cost=CHEAP)
    Store.open(tmp_path / "a.sqlite", "e\u0301te\u0301")


def test_another_passphrase(store: Store) -> None:
    record = keep(store)
    with pytest.raises(WrongPassphrase):
        store.change_passphrase("not it", "another")
    store.change_passphrase(PASSPHRASE, "another")
    with pytest.raises(WrongPassphrase):
        Store.open(store.path, PASSPHRASE)
    assert Store.open(store.path, "another").read(record.id).consultation == full()
    assert store.verify() == []


def test_a_locked_store_gives_nothing_until_it_is_unlocked(store: Store) -> None:
    record = keep(store)
    store.lock()
    assert store.locked
    with pytest.raises(LockedStore):
        store.list()
    with pytest.raises(LockedStore):
        record.append(record.consultation.noted("visit/agreed", "later"), NOW)
    with pytest.raises(WrongPassphrase):
        store.unlock("not it")
    assert store.locked
    store.unlock(PASSPHRASE)
    record.append(record.consultation.noted("visit/agreed", "later"), NOW)
    assert store.read(record.id).consultation.notes["visit/agreed"] == "later"


def test_two_windows_on_one_record_lose_nothing(store: Store) -> None:
    one = keep(store)
    other = Store.open(store.path, PASSPHRASE).record(one.id)
    other.append(other.consultation.noted("visit/purpose", "from the other"), NOW)
    one.append(one.consultation.answered("visit/weather", "rain"), NOW)
    one.append(one.consultation.answered("visit/weather", "sun"), NOW)
    kept = store.read(one.id)
    assert kept.consultation == full().noted("visit/purpose", "from the other").answered("visit/weather", "sun")
    assert store.verify() == []


def test_names_retention_and_what_is_due(store: Store) -> None:
    one, two, three = (keep(store, name=name) for name in ("one", "two\n\x07 ", "three"))
    store.rename(one.id, "other name", NOW)
    store.set_retention(one.id, Retention(years=10, rule="last entry"), NOW)
    store.set_retention(two.id, Retention(until=date(2030, 1, 1)), NOW)
    assert store.read(one.id).info.retention_until == date(2036, 3, 9)
    leap = datetime(2028, 2, 29, 9, tzinfo=UTC)
    one.append(one.consultation.noted("visit/purpose", "again"), leap)
    assert store.read(one.id).info.retention_until == date(2038, 2, 28)
    assert [info.id for info in store.due(date(2038, 2, 28))] == [two.id, one.id]
    assert [info.id for info in store.due(date(2030, 1, 1))] == [two.id]
    assert store.due(date(2029, 12, 31)) == []
    store.set_retention(two.id, None, NOW)
    assert store.due(date(2030, 1, 1)) == []
    assert [info.name for info in store.list()] == ["other name", "three", "two \x07"]
    assert three.id in [info.id for info in store.list()]


def test_search_finds_own_words_only(store: Store) -> None:
    record = keep(store)
    found = {
        (hit.kind, hit.key)
        for word in ("BRUIT d'a cote", "vu", "inside supervisor", "REF")
        for hit in store.search(word)
    }
    assert found == {("note", "visit/agreed"), ("tick", "visit/go#1"), ("departure", "visit/go"), ("name", "")}
    assert store.search("family") == []
    assert store.search("  ") == []
    record.append(record.consultation.noted("visit/agreed", ""), NOW)
    assert store.search("bruit") == []


def test_a_purged_record_leaves_a_tombstone(store: Store) -> None:
    gone, stays = keep(store, name="gone"), keep(store, name="stays")
    size = store.path.stat().st_size
    store.purge(gone.id, NOW + timedelta(days=3))
    (living, buried) = store.list()
    assert living.id == stays.id
    assert (buried.name, buried.begun, buried.purged, buried.head) == ("", NOW, NOW + timedelta(days=3), gone.head)
    for attempt in (store.read, store.record, store.export, lambda one: store.purge(one, NOW)):
        with pytest.raises(UnknownRecord):
            attempt(gone.id)
    with pytest.raises(UnknownRecord):
        gone.append(gone.consultation.noted("visit/agreed", "more"), NOW)
    assert store.verify(gone.head) == []
    assert store.read(stays.id).consultation == full()
    store.purge(stays.id, NOW)
    assert store.verify() == []
    assert store.path.stat().st_size <= size
    with pytest.raises(UnknownRecord):
        store.read("not an id")


def test_a_purge_leaves_nothing_that_the_passphrase_could_open(store: Store) -> None:
    gone = keep(store, full().noted("visit/purpose", "long " * 3000), name="gone")
    keep(store, name="stays")
    gone.append(gone.consultation.noted("visit/purpose", "short"), NOW)
    store.lock()
    row = (bytes.fromhex(gone.id),)
    with closing(sqlite3.connect(store.path)) as connection:
        sealed = [one for (one,) in connection.execute("SELECT sealed FROM event WHERE record = ?", row)]
        sealed += [one for pair in connection.execute("SELECT key, card FROM record WHERE id = ?", row) for one in pair]
    # Long contents lie on several pages, so each is looked for by parts.
    parts = [one[at : at + 40] for one in sealed for at in range(0, len(one) - 40, 200)]
    before = store.path.read_bytes()
    assert sum(part in before for part in parts) > len(parts) * 0.9
    store.unlock(PASSPHRASE)
    store.purge(gone.id, NOW)
    store.lock()
    after = store.path.read_bytes()
    assert [part for part in parts if part in after] == []


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limit")
def test_a_crash_leaves_no_image_of_the_keys(store: Store) -> None:
    import resource

    assert resource.getrlimit(resource.RLIMIT_CORE)[0] == 0


def test_a_store_that_was_changed_is_not_sound_and_takes_nothing_more(store: Store) -> None:
    record = keep(store)
    assert store.sound()
    store.lock()
    with closing(sqlite3.connect(store.path)) as connection:
        connection.execute("INSERT INTO record SELECT zeroblob(16), key, card FROM record")
        connection.commit()
    store.unlock(PASSPHRASE)
    assert not store.sound()
    assert [info.damaged for info in store.list()] == [False, True]
    assert store.read(record.id).consultation == full()
    with pytest.raises(DamagedStore):
        record.append(record.consultation.noted("visit/agreed", "more"), NOW)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows moves no open file")
def test_a_file_that_was_taken_away_or_exchanged_takes_nothing(store: Store, tmp_path: Path) -> None:
    record = keep(store)
    old = store.path.read_bytes()
    more = record.consultation.noted("visit/agreed", "more")
    record.append(more, NOW)
    store.path.rename(tmp_path / "moved")
    with pytest.raises(NoStore) as told:
        record.append(more.noted("visit/agreed", "lost?"), NOW)
    assert "no longer" in told.value.text.en
    store.path.write_bytes(old)
    with pytest.raises(DamagedStore):
        record.append(more.noted("visit/agreed", "lost?"), NOW)
    (tmp_path / "moved").replace(store.path)
    assert record.append(more.noted("visit/agreed", "kept"), NOW) == 1
    assert store.read(record.id).consultation.notes["visit/agreed"] == "kept"


def test_damage_in_the_tables_themselves_is_told_as_damage(store: Store) -> None:
    """SQLite quotes what is damaged in its message, in bytes that are no text."""
    store.lock()
    whole = store.path.read_bytes()
    told = 0
    for at in range(3400, 4096, 9):
        store.path.write_bytes(whole[:at] + b"\xc5" + whole[at + 1 :])
        try:
            Store.open(store.path, PASSPHRASE).lock()
        except RecordsError:
            told += 1
    assert told > 50


def test_who_keeps_nothing_loads_no_cipher_and_no_database() -> None:
    code = "import sys, advisor.records; print({'sqlite3', 'cryptography', 'zxcvbn', 'pydantic'} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "set()\n"


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(NotKept) as told:
        create(tmp_path / "file" / "records.sqlite")
    assert "not kept" in told.value.text.en
    assert "pas conservé" in told.value.text.fr


@pytest.mark.parametrize(
    ("passphrase", "level"),
    [
        ("", 0),
        ("123456", 0),
        ("bonjour2024", 1),
        ("aaaaaaaaaaaaaaaaaaaaaaaa", 0),
        ("ciel montagne lampe souris", 3),
        ("stone garden copper violin", 3),
        ("montagne chocolat", 1),
        ("garden chocolate", 1),
        ("montagne chocolat violon", 2),
        ("k3J9-xQ2v-Pz8w-4TmB", 3),
    ],
)
def test_the_strength_of_a_passphrase(passphrase: str, level: int) -> None:
    found = strength(passphrase)
    assert found.level == level
    assert found.enough == (level >= 2)
    assert bool(found.hint.fr) == (level < 3)
