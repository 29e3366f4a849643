"""Typography, and the one helper that makes foreign text harmless."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor.text import Language, Text, display, fold, typeset

NBSP = "\u00a0"


@pytest.mark.parametrize(
    ("plain", "french"),
    [
        ("L'Ordre : oui", f"L’Ordre{NBSP}: oui"),
        ("« abandon »", f"«{NBSP}abandon{NBSP}»"),
        ("Oui?", "Oui?"),
        ("Oui ?", f"Oui{NBSP}?"),
        ("8 147 747", f"8{NBSP}147{NBSP}747"),
        ("art. 2", f"art.{NBSP}2"),
    ],
)
def test_french_is_set_with_its_own_spaces(plain: str, french: str) -> None:
    assert typeset(plain, Language.FR) == french
    assert typeset(french, Language.FR) == french


def test_english_gets_apostrophes_only() -> None:
    assert Text("The client's: yes", "").in_language(Language.EN) == "The client’s: yes"


@pytest.mark.parametrize(
    "hostile",
    ["\x1b[31mred", "\x1b]52;c;ZXZpbA==\x07", "a\u202eb", "a\u2066b", "\u200bhidden", "\x9b1m", "\ud800", "\x00", "\r"],
)
def test_what_steers_a_terminal_is_made_visible(hostile: str) -> None:
    shown = display(hostile)
    assert shown != hostile
    assert not any(unicodedata.category(c) in ("Cc", "Cs") for c in shown)


@given(st.text())
def test_nothing_that_is_displayed_can_steer(text: str) -> None:
    shown = display(text)
    assert all(c == "\n" or unicodedata.category(c) not in ("Cc", "Cs") for c in shown)
    assert not set(shown) & set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c\ufeff")
    assert display(shown) == shown


def test_ordinary_text_stays_as_it_is() -> None:
    for text in ("Été, où l’œuvre… 日本 العربية 👩‍👧", "two\nlines", "[/b] [@click=app.quit]"):
        assert display(text) == text


def test_folding_forgives_accents_case_and_apostrophes() -> None:
    assert fold("  L’ŒUVRE  Dès ") == "l'oeuvre des"
