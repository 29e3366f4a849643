"""The labelled queries that the search is tuned and measured with: balanced, distinct, and with targets that exist."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any

import pytest
import yaml

from advisor.library import Library

HALVES = ("tune", "held-out")
SETS = (*HALVES, "wider", "later")
STYLES = {"paraphrase", "typo", "keywords", "sentence", "locator"}


def _queries(half: str) -> list[dict[str, Any]]:
    read: list[dict[str, Any]] = yaml.safe_load((Path(__file__).parent / f"{half}.yaml").read_text(encoding="utf-8"))
    return read


@pytest.mark.parametrize("half", HALVES)
def test_a_half_has_forty_queries_twenty_in_each_language(half: str) -> None:
    assert Counter(entry["language"] for entry in _queries(half)) == {"en": 20, "fr": 20}


def test_both_halves_have_as_many_of_each_style_in_each_language() -> None:
    tune, held_out = (Counter((e["language"], e["style"]) for e in _queries(half)) for half in HALVES)
    assert tune == held_out
    assert set(tune) == {(language, style) for language in ("en", "fr") for style in STYLES}


@pytest.mark.parametrize("name", ["wider", "later"])
def test_a_drawn_set_is_half_french_and_of_every_style(name: str) -> None:
    counted = Counter((e["language"], e["style"]) for e in _queries(name))
    assert {style for _, style in counted} | {"locator"} == STYLES
    assert all(counted["en", style] == counted["fr", style] for style in STYLES)


def test_no_query_stands_twice() -> None:
    counted = Counter(entry["query"].strip().casefold() for name in SETS for entry in _queries(name))
    # Only how many: the held-out queries are not to be seen, not even by a failing test.
    assert sum(times > 1 for times in counted.values()) == 0


@pytest.mark.parametrize("half", SETS)
def test_every_query_has_distinct_targets_in_the_shipped_library(half: str, shipped: Library) -> None:
    nodes = {node.id for tree in shipped.trees.values() for node in tree.nodes}
    known = {*shipped.trees, *shipped.provisions, *nodes}
    for entry in _queries(half):
        assert set(entry) == {"query", "language", "style", "targets"}
        targets = entry["targets"]
        assert targets, entry
        assert len(targets) == len(set(targets)), entry
        assert set(targets) <= known, entry
