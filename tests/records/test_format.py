"""The file is what docs/record-format.md says: a reader written from that page alone reads it."""

from __future__ import annotations

import ast
import sqlite3
from pathlib import Path

import pytest

from advisor.model import Tick
from advisor.records import DamagedStore, Retention, Store
from advisor.records.events import as_plain
from advisor.records.sealing import COST, Box, Cost, packed, passphrase_key
from tests.records import second_reader
from tests.records.stage import CHEAP, NOW, PASSPHRASE, create, full, keep


def test_a_second_reader_reads_the_same(tmp_path: Path) -> None:
    store = create(tmp_path / "records.sqlite")
    one, gone = keep(store), keep(store)
    one.append(
        one.consultation.answered("visit/agreed", None)
        .answered("visit/prepared", ("bag", "map"))
        .noted("visit/agreed", "")
        .ticked("visit/go#1", Tick(on="2026-04-01"))
        .departed("visit/go", None),
        NOW,
    )
    store.rename(one.id, "other", NOW)
    store.set_retention(one.id, Retention(years=10), NOW)
    store.purge(gone.id, NOW)
    found = second_reader.read(str(store.path), PASSPHRASE)
    assert set(found) == {one.id, gone.id}
    kept = store.read(one.id)
    assert found[one.id]["consultation"] == as_plain(kept.consultation)
    assert found[one.id]["card"]["head"] == kept.head
    assert [event["kind"] for event in found[one.id]["events"]] == [entry.event.kind for entry in kept.events]
    assert found[one.id]["edition"]["trees"] == {"visit": kept.library.trees["visit"].data}
    assert found[gone.id]["head"] == gone.head


def test_the_second_reader_is_short_and_independent() -> None:
    source = Path(second_reader.__file__).read_text(encoding="utf-8")
    assert source.count("\n") < 100
    imported = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            imported |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            imported.add(str(node.module).partition(".")[0])
    assert "advisor" not in imported
    assert imported <= {
        "__future__", "cryptography", "hashlib", "hmac", "json", "sqlite3", "sys", "typing", "unicodedata", "zlib",
    }  # fmt: skip


def test_a_passphrase_costs_what_rfc_9106_recommends() -> None:
    assert Cost(iterations=3, lanes=4, memory=64 * 1024) == COST
    assert not Cost(memory=1 << 30).reasonable
    assert not Cost(iterations=0).reasonable
    assert passphrase_key("a", b"0" * 16, CHEAP) != passphrase_key("a", b"1" * 16, CHEAP)


def test_a_box_opens_only_in_its_place() -> None:
    box, other = Box(b"k" * 32), Box(b"l" * 32)
    sealed = box.seal(b"content", b"store", "card")
    assert box.open(sealed, b"store", "card") == b"content"
    assert box.seal(b"content", b"store", "card") != sealed
    for key, place in ((box, "key"), (other, "card")):
        with pytest.raises(DamagedStore):
            key.open(sealed, b"store", place)
    for broken in (sealed[:-1], b"", None, "text", sealed[:20]):
        with pytest.raises(DamagedStore):
            box.open(broken, b"store", "card")


def test_sizes_tell_no_answer() -> None:
    assert {len(packed({"value": "x" * length})) for length in range(200)} == {256}


def test_the_file_names_no_day_and_no_tree(tmp_path: Path) -> None:
    store = create(tmp_path / "records.sqlite")
    keep(store, full())
    content = store.path.read_bytes()
    assert not [word for word in (b"2026", b"visit", b"agreed", b"ref-12", b"trees") if word in content]
    store.lock()
    connection = sqlite3.connect(store.path)
    assert {type(value) for row in connection.execute("SELECT * FROM record") for value in row} == {bytes}
    connection.close()
    assert Store.open(store.path, PASSPHRASE).list()
