"""Provisions and departures in the plain conversation, through its two streams."""

from __future__ import annotations

from datetime import UTC, datetime
from io import StringIO
from pathlib import Path

import pytest

from advisor.library import Library
from advisor.loading.library import load
from advisor.model import Departure
from advisor.plain.conversation import Conversation
from advisor.text import Language

SMALL = Path(__file__).parent / "library"
MADE = datetime(2026, 11, 22, 15, 4, tzinfo=UTC)


@pytest.fixture(scope="module")
def small() -> Library:
    return load(SMALL)[0]


def _talk(library: Library, *lines: str, language: Language = Language.EN) -> tuple[str, Conversation]:
    """What was said before the transcript, and the conversation."""
    sink = StringIO()
    source = StringIO("".join(f"{line}\n" for line in lines))
    conversation = Conversation(library, language, source, sink, now=lambda: MADE, whole=lambda: library)
    conversation.run("visit", None)
    return sink.getvalue().replace("\u00a0", " "), conversation


def test_sources_are_told_with_force_and_notice_and_one_of_them_by_its_number(small: Library) -> None:
    said, _ = _talk(small, "1", "sources", "card 2", "quit")
    assert "1. Rules of the house, rule 2 [guidance]" in said
    assert "2. By-law, s. 1 (a) [law] ⚠" in said
    assert "⚠ By-law: A newer version is expected." in said
    card = said[said.index("By-law on visits, s. 1 (a)") :]
    order = [
        "Règlement municipal sur les visites, art. 1 a)",
        "law: it binds by law",
        "Nobody enters without leave.",
        "⚠ Notice: A newer version",
        "Text last known to stand on 2026-10-01",
        "Cited by:",
        "question: Is the visit agreed?",
        "✔ MUST: Go, and ring first",
        "A way that leads there:",
        "1. What is the visit for? – To meet the family",
    ]
    places = [card.index(one) for one in order]
    assert places == sorted(places)


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("card city/1.a", "Nobody enters without leave."),
        ("provision by-law, S. 1 (A)", "Nobody enters without leave."),
        ("card leave nobody", "Nobody enters without leave."),
        ("card house", "→ Rules of the house, rule 1 [guidance] · house/1"),
        ("card rule", "These provisions hold “rule”:"),
        ("card", "→ By-law on visits [law] · city"),
        ("card zebra", "No provision holds “zebra”."),
        ("fiche zèbre", "No provision holds “zèbre”."),
    ],
)
def test_a_card_by_id_name_or_words(small: Library, typed: str, expected: str) -> None:
    assert expected in _talk(small, typed, "quit")[0]


def test_a_departure_in_one_line_and_what_it_rests_on(small: Library) -> None:
    said, conversation = _talk(
        small, "1", "no", "1 2", "depart because the family rang", "my supervisor", "guidance", "2"
    )
    assert "What you depart from binds by law." in said
    assert list(conversation.consultation.departures.values()) == [
        Departure(reason="the family rang", rests_on="my supervisor")
    ]
    assert said.count("! Departure from this guidance: the family rang") >= 3, "at once, on demand, in the transcript"


def test_what_is_missing_is_asked_and_a_provision_confirmed(small: Library) -> None:
    said, conversation = _talk(
        small,
        "1",
        "oui",
        "",
        "m'écarter",
        "m’écarter 2 parce que c'est loin",
        "art. 1 a",
        "",
        "2",
        language=Language.FR,
    )
    assert "Tapez « m’écarter » et le numéro de la recommandation" in said
    assert "Est-ce « Règl. mun., art. 1 a) »?" in said
    assert [one.rests_on for one in conversation.consultation.departures.values()] == ["city/1.a"]
    assert [one.reason for one in conversation.consultation.departures.values()] == ["c'est loin"]
    transcript = said[said.index("Relevé") :]
    assert "! Écart par rapport à cette recommandation : c'est loin" in transcript
    assert "Il s’appuie sur : Règl. mun., art. 1 a) [loi] ⚠" in transcript


def test_a_departure_is_left_kept_or_taken_away(small: Library) -> None:
    said, conversation = _talk(
        small, "1", "no", "1 2", "depart", "", "depart", "it rains", "", "depart", "", "depart 9", "depart", "-", "quit"
    )
    assert "You depart from this because" in said
    assert "Your reason so far: it rains." in said
    assert "There is no guidance 9 here." in said
    assert "Departure taken away for:" in said
    assert conversation.consultation.departures == {}
    assert conversation.session.undo()
    assert [one.reason for one in conversation.consultation.departures.values()] == ["it rains"]
    assert "There is no guidance yet" in _talk(small, "depart", "quit")[0]


def test_hostile_words_are_shown_harmlessly(small: Library) -> None:
    said, conversation = _talk(
        small, "1", "no", "1 2", "depart \x1b[31m red", "\x1b]52;c;YQ==\x07", "card \x1b[2J", "quit"
    )
    assert "\x1b" not in said
    assert "\x07" not in said
    assert next(iter(conversation.consultation.departures.values())).reason == "\x1b[31m red"
