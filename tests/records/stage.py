"""What the tests of the records share: a small library, cheap keys, a day that stands still, a consultation."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from advisor.library import Library
from advisor.loading.library import load
from advisor.model import Consultation, Departure, Tick
from advisor.records import Cost, Record, Store
from advisor.text import Language

NOW = datetime(2026, 3, 9, 14, 30, tzinfo=UTC)
PASSPHRASE = "quatre mots très ordinaires"
CHEAP = Cost(iterations=1, lanes=1, memory=8)
"""So that a test is not mostly Argon2id; `test_sealing` has the real cost."""
LIBRARY = Path(__file__).parents[1] / "library"


def library() -> Library:
    """The library of the tests."""
    return load(LIBRARY)[0]


def create(path: Path) -> Store:
    """A new store with cheap keys."""
    return Store.create(path, PASSPHRASE, cost=CHEAP)


def full() -> Consultation:
    """A consultation with something in every part of it."""
    return (
        Consultation(start="visit")
        .answered("visit/purpose", "family")
        .answered("visit/agreed", "yes")
        .noted("visit/agreed", "Bruit d'à côté, dès 7 h")
        .ticked("visit/go#1", Tick(on="2026-03-09", note="vu avec A."))
        .departed("visit/go", Departure(reason="already inside", rests_on="supervisor"))
    )


def keep(store: Store, consultation: Consultation | None = None, name: str = "ref-12") -> Record:
    """A record of a consultation."""
    return store.keep(consultation or full(), library(), Language.FR, NOW, name)
