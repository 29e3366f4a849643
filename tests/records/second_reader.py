"""Reads a store by docs/record-format.md alone, and knows nothing of advisor: `second_reader.py FILE PASSPHRASE`."""

from __future__ import annotations

import hashlib
import hmac
import json
import sqlite3
import sys
import unicodedata
import zlib
from typing import Any

from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

SCHEME = "advisor-records/1"
PARTS = {"answer": "answers", "note": "notes", "tick": "ticks", "departure": "departures"}


def unseal(key: bytes, sealed: bytes, *place: object) -> bytes:
    return AESGCM(key).decrypt(sealed[:12], sealed[12:], "|".join(map(str, (SCHEME, *place))).encode())


def digest(*parts: bytes) -> bytes:
    return hashlib.sha256(b"".join(len(part).to_bytes(8, "big") + part for part in parts)).digest()


def read(path: str, passphrase: str) -> dict[str, Any]:
    """Every record by its id: a tombstone, or card, events, consultation and edition."""
    base = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    try:
        assert base.execute("PRAGMA user_version").fetchone() == (1,)
        ((store, salt, iterations, lanes, memory, master, written),) = base.execute("SELECT * FROM store")
        assert digest(store, salt, f"{iterations}|{lanes}|{memory}".encode(), master) == written
        derive = Argon2id(
            salt=salt, length=32, iterations=iterations, lanes=lanes, memory_cost=memory, ad=SCHEME.encode()
        )
        key = derive.derive(unicodedata.normalize("NFKC", passphrase).encode())
        top = unseal(key, master, store.hex(), "master", salt.hex(), iterations, lanes, memory)
        rows = base.execute("SELECT id, key, card FROM record ORDER BY id").fetchall()
        ((sealed,),) = base.execute("SELECT sealed FROM state")
        state = json.loads(unseal(top, sealed, store.hex(), "state"))
        assert state["digest"] == digest(written, *(part or b"" for row in rows for part in row)).hex()
        return {row[0].hex(): record(base, top, store.hex(), *row) for row in rows}
    finally:
        base.close()


def record(base: sqlite3.Connection, top: bytes, store: str, name: bytes, wrapped: bytes | None, card: bytes) -> Any:
    if wrapped is None:
        return json.loads(unseal(top, card, store, name.hex(), "tombstone"))
    key = unseal(top, wrapped, store, name.hex(), "key")
    told = json.loads(unseal(key, card, store, name.hex(), "card"))
    events, head = [], "0" * 64
    rows = base.execute("SELECT number, sealed FROM event WHERE record = ? ORDER BY number", (name,))
    for number, sealed in rows:
        content = unseal(key, sealed, store, name.hex(), number, told["edition"])
        events.append(json.loads(content))
        assert (events[-1]["number"], events[-1]["previous"]) == (number, head)
        head = hashlib.sha256(content).hexdigest()
    assert (len(events), head) == (told["count"], told["head"])
    mark = f"{SCHEME}|edition|{told['edition']}".encode()
    place = hmac.digest(top, mark, "sha256")[:16]
    ((sealed,),) = base.execute("SELECT sealed FROM edition WHERE id = ?", (place,))
    edition = zlib.decompress(unseal(top, sealed, store, "edition", place.hex()))
    assert hashlib.sha256(edition).hexdigest() == told["edition"]
    consultation = consult(events)
    return {"card": told, "events": events, "consultation": consultation, "edition": json.loads(edition)}


def consult(events: list[dict[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(json.dumps(events[0]["value"]["consultation"]))
    for event in events[1:]:
        if event["kind"] in PARTS:
            part = found[PARTS[event["kind"]]]
            part.pop(event["key"], None)
            if event["value"] is not None:
                part[event["key"]] = event["value"]
    return found


if __name__ == "__main__":
    print(json.dumps(read(sys.argv[1], sys.argv[2]), indent=2))  # noqa: T201
