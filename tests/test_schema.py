"""The schemas for editors take every sound file, and refuse every planted fault that the shape of a file shows."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from advisor.authoring import KINDS
from advisor.loading.folders import library_files
from advisor.loading.schema import schema
from advisor.loading.source import plain, read
from advisor.skeleton import tree_files
from advisor.text import Language

from .conftest import ROOT, Run
from .diagnostics.corpus import BAD, GOOD, HERE, planted

SHAPE = {
    "unknown-key",
    "missing-key",
    "missing-language",
    "missing-target",
    "unknown-value",
    "bad-id",
    "wrong-shape",
    "single-option",
}
"""Rules of the shape of a file; the others are of the YAML, or of what its parts lead to."""
BEYOND = {
    "missing-target-checklist": "several keys may hold a checklist's target",
    "shape-no-answers": "a question has one of several shapes",
    "shape-mixed": "a list holds names or cases",
    "shape-decision-two": "any key of a turn but two may be the question",
    "unknown-key-also": "any key of a turn but two may be the question",
}
"""Faults of the shape that a schema without alternatives cannot see."""
FILES = sorted(
    [
        *library_files(ROOT / "trees"),
        *library_files(ROOT / "tests/library"),
        *(file for case in GOOD for file in library_files(HERE / "good" / case)),
    ]
)


@cache
def validator(kind: str) -> Any:
    made = schema(kind, Language.EN)
    jsonschema.Draft7Validator.check_schema(made)
    return jsonschema.Draft7Validator(made)


def kind_of(path: Path) -> str:
    if path.name.startswith("glossary"):
        return "glossary"
    return {"provisions": "provisions", "vignettes": "vignette", "phrases": "phrases"}.get(path.parent.name, "tree")


def faults(path: Path) -> list[str]:
    found = validator(kind_of(path)).iter_errors(plain(read(path, str(path)).root))
    return [f"{'/'.join(map(str, error.absolute_path))}: {error.message}" for error in found]


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_sound_file_is_taken(path: Path) -> None:
    assert faults(path) == []


@pytest.mark.parametrize("case", [case for case in BAD if planted()[case].rule in SHAPE])
def test_a_fault_of_the_shape_is_seen_where_it_stands(case: str) -> None:
    folder = HERE / "bad" / case
    file = folder / planted()[case].place.partition(":")[0]
    assert bool(faults(file)) == (case not in BEYOND)


@pytest.mark.parametrize("language", list(Language))
def test_what_a_new_tree_writes_is_taken(tmp_path: Path, language: Language) -> None:
    for name, text in tree_files("x", language).items():
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
        assert faults(path) == []


@pytest.mark.parametrize("kind", KINDS)
def test_every_key_has_a_hover_text_in_both_languages(kind: str) -> None:
    both = [list(_properties(schema(kind, language))) for language in Language]
    assert [key for key, _ in both[0]] == [key for key, _ in both[1]]
    for (key, english), (_, french) in zip(*both, strict=True):
        assert english["description"], key
        assert english["description"] != french["description"], key


def _properties(part: Any) -> Any:
    """Every key with its schema, at any depth."""
    if isinstance(part, dict):
        for key, value in part.get("properties", {}).items():
            yield key, value
        for value in part.values():
            yield from _properties(value)


@pytest.mark.parametrize("kind", KINDS)
def test_a_schema_is_flat(kind: str) -> None:
    text = json.dumps(schema(kind, Language.EN))
    assert not any(f'"{word}"' in text for word in ("$ref", "anyOf", "oneOf", "allOf"))


def test_the_command_prints_it(advisor: Run) -> None:
    for kind in KINDS:
        done = advisor("schema", kind, "--lang", "fr")
        assert done.returncode == 0
        assert json.loads(done.stdout) == schema(kind, Language.FR)
    assert "“x” is no value" in advisor("schema", "x").stderr
