"""The program's own words stand in one place, in both languages, and are all used."""

from __future__ import annotations

import re
from pathlib import Path
from pkgutil import iter_modules
from string import Formatter

import pytest

from advisor.messages import PARTS, words_of
from tests.conftest import ROOT

WORDS = {key: both for part in PARTS for key, both in words_of(part).items()}
SOURCE = "\n".join(p.read_text(encoding="utf-8") for p in sorted((ROOT / "src" / "advisor").rglob("*.py")))
CODE = "\n".join(
    p.read_text(encoding="utf-8") for p in sorted((ROOT / "src/advisor").rglob("*.py")) if p.parent.name != "messages"
)


def _places(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


@pytest.mark.parametrize("key", WORDS)
def test_both_languages_say_it_with_the_same_facts(key: str) -> None:
    english, french = WORDS[key]
    assert english.strip() or key in ("plain.prompt",)
    assert french.strip() or key in ("plain.prompt",)
    assert _places(english) == _places(french)


@pytest.mark.parametrize("key", WORDS)
def test_french_is_stored_with_plain_spaces_and_canadian_signs(key: str) -> None:
    french = WORDS[key][1]
    assert not re.search(r"\s[?!;](\s|$)", french), "no space before ? ! ;"
    assert not re.search(r"[«][^ ]|[^ ]»", french), "spaces inside « »"
    assert '"' not in french or "…" in french or "guillemets" in french
    # A colon in prose has a space before it; one in code, a time or a place has not.
    prose = re.sub(r"« [^»]* »|\{[a-z]+\}:\{[a-z]+\}|\"[^\"]*\"", "", french)
    assert not re.search(r"[a-zé}»]:(\s|$)", prose), "a space before the colon"


def test_no_key_is_said_twice() -> None:
    assert sum(len(words_of(part)) for part in PARTS) == len(WORDS)


def test_every_part_is_looked_in() -> None:
    there = {module.name for module in iter_modules([str(ROOT / "src/advisor/messages")])}
    assert sorted(PARTS) == sorted(there)


def test_every_key_is_used() -> None:
    stems = set(re.findall(r'f?"([a-z][a-z0-9.-]*)\.?\{', CODE))
    literal = set(re.findall(r"""["']([a-z][a-z0-9.-]+)["']""", CODE))
    unused = []
    for key in WORDS:
        if key in literal or key.removesuffix(".fix") in literal or key.partition(".")[0] in literal:
            continue
        if any(key.startswith(stem) for stem in stems if "." in stem or stem in ("answer", "whom", "verdict")):
            continue
        rule = key.removesuffix(".fix").rpartition(".")[0]
        if rule in literal:
            continue
        unused.append(key)
    assert unused == []


def test_no_other_module_speaks_french() -> None:
    spoken = [
        path.relative_to(ROOT)
        for path in sorted((ROOT / "src" / "advisor").rglob("*.py"))
        if "messages" not in path.parts and re.search(r'"[^"\n]*[éèêàçù][^"\n]*"', _code(path))
    ]
    # What people type is matched in both languages; this is no speech of the program's.
    assert [p for p in spoken if p.name not in ("text.py", "matching.py")] == []


def _code(path: Path) -> str:
    return re.sub(r'""".*?"""', "", path.read_text(encoding="utf-8"), flags=re.S)
