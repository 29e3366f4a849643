"""The library of provisions, their cards, and departures from guidance, in the app."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from shutil import copytree

import pytest
from textual.screen import Screen

from advisor.model import Consultation, Departure
from advisor.text import Language
from advisor.transcript.build import build
from advisor.transcript.verify import consultation
from advisor.tui.screens.card import ProvisionCard
from advisor.tui.screens.departing import DepartDialog
from advisor.tui.screens.provisions import Provisions

from ..conftest import golden
from .stage import EN, FR, LIBRARY, NORMAL, SIZES, SMALL, TODAY, WIDE, Stage, stage

DEPARTED = Consultation(
    start="lend",
    answers={"lend/known": "unsure", "lend/tool": "saw"},
    departures={"lend/no-saw": Departure(reason="she is a carpenter", rests_on="tale/1")},
)


async def read(on: Stage) -> None:
    """Let what is read beside the screen arrive."""
    await on.app.workers.wait_for_complete()
    await on.settle()


def top(on: Stage) -> type[Screen[object]]:
    return type(on.app.screen)


def seen(on: Stage) -> str:
    """The screen, whose spaces may not break."""
    return on.text.replace("\u00a0", " ")


async def press(on: Stage, *keys: str) -> None:
    """Press keys, and let what is read arrive after each."""
    for key in keys:
        await on.press(key)
        await read(on)


# ---------------------------------------------------------------- the library


async def test_the_provisions_of_the_question_and_its_guidance_stand_first() -> None:
    async with stage() as on:
        await on.press("3", "2")
        await press(on, "ctrl+l")
        text = seen(on)
        order = [
            "Cited here",
            "Rules of the house, rule 2 · law",
            "rule 1 · standard",
            "All sources",
            "Tales of the str",
        ]
        places = [text.index(one) for one in order]
        assert places == sorted(places)
        assert "2 provisions" in text
        await on.press("escape")
        assert on.dialog is None


async def test_it_is_browsed_by_source_and_goes_back_a_step_at_a_time() -> None:
    async with stage(tree=None) as on:
        await press(on, "ctrl+l", "down", "enter")
        assert "Tales of the street" in on.text
        assert "A rake was lent" in on.text
        await press(on, "enter")
        assert top(on) is ProvisionCard
        assert "illustration: " in on.text
        await on.press("escape")
        assert "A rake was lent" in on.text
        await on.press("escape")
        assert "› ▸  Tales of the street" in on.text, "the cursor stands where it was"
        await on.press("escape")
        assert top(on) is not Provisions


async def test_typing_finds_in_both_languages_whatever_the_accents() -> None:
    async with stage() as on:
        await press(on, "ctrl+l")
        await on.type("regle PRETE entier")
        assert "1 found" in on.text
        assert "Lend only what is whole." in on.text
        await on.type(" x")
        assert "No provision holds all these words" in on.text
        await on.press("f2")
        assert "Aucune disposition ne contient tous ces mots" in on.text
        await on.press("enter")
        assert top(on) is Provisions
        await on.press("escape")
        assert "Citées ici" in on.text, "what was typed goes first"


async def test_it_opens_once_and_from_the_palette() -> None:
    async with stage() as on:
        await press(on, "ctrl+l", "ctrl+l")
        assert len([screen for screen in on.app.screen_stack if isinstance(screen, Provisions)]) == 1
        await on.press("escape", "ctrl+p")
        await on.say("provisions")
        assert top(on) is Provisions


# ---------------------------------------------------------------- the card


async def test_a_card_opens_from_the_sources_by_mouse_and_says_all() -> None:
    async with stage((120, 60)) as on:
        await on.click("rule 1")
        await read(on)
        assert top(on) is ProvisionCard
        text = seen(on)
        for said in (
            "Rules of the house, rule 1",
            "Règlement de la maison, règle 1",
            "standard: a standard of practice",
            "Lend to those you know.",
            "A newer version hangs in the hall.",
            "2024-05-01",
            "The owners · house/1",
            "question Do you know the neighbour?",
            "◆ consult Ask who they are",
            "step Find the fault.",
            "It comes first, before any answer.",
        ):
            assert said in text, said
        await on.press("f2")
        assert "Citée par" in on.text
        await on.press("escape")
        assert on.dialog is None


async def test_a_card_opens_by_keyboard_and_tells_the_answers_that_lead_there() -> None:
    async with stage() as on:
        await on.press("1", "1")
        await press(on, "ctrl+l", "enter")
        assert "In “Lending a tool”, to: What have you looked at?" in on.text
        assert "1. Do you know the neighbour? – " in on.text
        assert "2. Which tool is it? – A ladder" in on.text
        assert "No way with fewer answers leads there." in on.text


async def test_a_provision_that_nobody_cites_says_so(tmp_path: Path) -> None:
    source = "source: s\ntitle: {en: S, fr: S}\npublisher: {en: P, fr: P}\nforce: own\nprovisions:\n  '1':\n"
    (tmp_path / "provisions").mkdir()
    (tmp_path / "provisions/s.yaml").write_text(
        source + '    locator: {en: one, fr: un}\n    gist: {en: "[/b] g", fr: "[/b] g"}\n', encoding="utf-8"
    )
    async with stage(tree=None, library=tmp_path) as on:
        await press(on, "ctrl+l", "enter", "enter")
        assert "[/b] g" in on.text
        assert "No question or guidance cites it." in on.text


# ---------------------------------------------------------------- departures


async def test_a_departure_is_written_edited_undone_and_taken_away() -> None:
    async with stage() as on:
        await on.press("3", "2", "up", "up", "down")
        while on.screen.conversation.cursor != "lend/ask-around":
            await on.press("up")
        await on.press("ctrl+d")
        assert on.dialog is DepartDialog
        assert "What you depart from is a standard" in on.text
        await on.say("we met at work")
        await on.say("my supervisor")
        assert on.dialog is None
        kept = Departure(reason="we met at work", rests_on="my supervisor")
        assert on.session.consultation.departures == {"lend/ask-around": kept}
        assert "Departure from this guidance: we met at work" in on.conversation
        assert "It rests on: my supervisor" in on.conversation
        await on.press("escape", "ctrl+z")
        assert on.session.consultation.departures == {}
        assert "Departure from" not in on.conversation
        await on.press("ctrl+y")
        assert on.session.consultation.departures == {"lend/ask-around": kept}
        await on.press("ctrl+d", "2")
        assert "we met at work" in on.text
        await on.press("ctrl+u", "tab", "ctrl+u", "enter")
        assert on.session.consultation.departures == {}
        assert "Departure taken away." in on.text


async def test_a_departure_rests_on_a_provision_that_is_suggested() -> None:
    async with stage() as on:
        await on.press("3", "2", "ctrl+d")
        assert "Depart from which guidance?" in on.text
        await on.press("1")
        assert "What you depart from binds by law." in on.text
        await on.say("it is whole")
        await on.type("rule")
        assert "→  Rules of the house, rule 2 · law" in seen(on)
        await on.press("down", "down", "enter")
        assert on.dialog is DepartDialog
        await on.press("enter")
        assert on.session.consultation.departures["lend/no-saw"].rests_on == "house/2"
        assert "It rests on: Rules of the house, rule 2 [law]\u00a0⚠" in on.conversation
        await on.press("f2")
        assert "Il s’appuie sur : Règlement de la maison, règle 2 [loi] ⚠" in on.conversation.replace("\u00a0", " ")
        await on.press("ctrl+d", "1")
        assert "Règlement de la maison, règle 2" in on.text


async def test_a_departure_may_rest_on_a_provision_that_the_tree_does_not_cite(tmp_path: Path) -> None:
    trees = copytree(LIBRARY, tmp_path / "trees")
    tale = (trees / "provisions/tale.yaml").read_text(encoding="utf-8")
    hall = tale.replace("source: tale", "source: hall").replace("tale 1", "notice 1")
    (trees / "provisions/hall.yaml").write_text(hall, encoding="utf-8")
    async with stage(library=trees) as on:
        await on.press("3", "2", "ctrl+d", "1")
        await read(on)
        await on.say("it is whole")
        await on.type("notice")
        assert "→  Tales of the street, notice 1" in seen(on)
        await on.press("down", "enter", "enter")
        assert on.session.consultation.departures["lend/no-saw"].rests_on == "hall/1"
        assert "It rests on: Tales of the street, notice 1" in on.conversation


async def test_a_citation_in_the_conversation_opens_its_provision() -> None:
    async with stage() as on:
        await on.press("3", "2")
        for cited, gist in (("rule 1\u00a0· standard ⚠", "Lend to those you know."), ("rule 2\u00a0· law ⚠", "whole.")):
            await on.click(cited)
            await read(on)
            assert top(on) is ProvisionCard
            assert gist in seen(on)
            await on.press("escape")


async def test_a_reason_comes_before_what_it_rests_on() -> None:
    async with stage() as on:
        await on.press("3", "2", "ctrl+d", "2", "tab")
        await on.say("my supervisor")
        assert "Write the reason first" in on.text
        await on.press("escape")
        assert on.session.consultation.departures == {}


async def test_without_guidance_there_is_nothing_to_depart_from() -> None:
    async with stage() as on:
        await on.press("ctrl+d")
        assert on.dialog is None
        assert "There is no guidance yet to depart from." in on.text


@pytest.mark.parametrize("language", [EN, FR])
async def test_a_departure_stands_in_the_transcript_with_its_provision(language: Language) -> None:
    async with stage(consultation=DEPARTED, language=language) as on:
        transcript = build(on.session.library, on.session.consultation, language, TODAY)
        assert consultation(transcript) == replace(DEPARTED, start="lend/known"), "it can be verified"
        entry = next(one for one in transcript.guidance if one.id == "lend/no-saw")
        assert entry.departure
        assert entry.departure.citations == ("tale/1",)
        assert ("tale 1 [illustration]" if language is EN else "histoire 1 [illustration]") in entry.departure.rests_on


# ---------------------------------------------------------------- what the screens look like

PLACES = {
    "library": ["ctrl+l"],
    "source": ["ctrl+l", "down", "down", "enter"],
    "card": ["ctrl+l", "enter"],
    "departing": ["ctrl+d", "1"],
    "departed": [],
}


@pytest.mark.parametrize("language", [EN, FR])
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("place", PLACES)
async def test_screen(place: str, size: tuple[int, int], language: Language) -> None:
    async with stage(size, language, consultation=DEPARTED) as on:
        await press(on, *PLACES[place])
        await on.settle()
        name = f"{place}-{size[0]}x{size[1]}-{language}.txt"
        golden(Path(__file__).parent / "snapshots" / name, on.text)


async def test_departing_fits_forty_columns_and_keeps_the_line_in_view() -> None:
    async with stage(SMALL, FR, consultation=DEPARTED) as on:
        await on.press("ctrl+d", "2")
        await on.say("raison")
        await on.type("gle")
        assert "gle" in on.text
        assert all(len(line) <= SMALL[0] for line in on.text.split("\n"))
    for size in (NORMAL, WIDE):
        async with stage(size, EN, consultation=DEPARTED) as on:
            await on.press("ctrl+d", "2")
            assert "it rests on (" in on.text
