"""Answers by digit, by arrow, by word and by mouse; checklists; the stray Enter."""

from __future__ import annotations

import pytest

from advisor.text import Language

from .stage import EN, FR, NORMAL, SIZES, WIDE, stage

BOTH = pytest.mark.parametrize("language", [EN, FR])
SIZED = pytest.mark.parametrize("size", [WIDE, NORMAL])
WHOLE = {"known": "yes", "tool": "saw", "checks": ("clean",)}


@BOTH
@SIZED
async def test_by_digits(size: tuple[int, int], language: Language) -> None:
    async with stage(size, language) as on:
        await on.press("1", "2", "2", "enter")
        assert on.answers == WHOLE
        assert on.session.walk.complete
        assert ("Do not lend a saw to a child" if language is EN else "Ne prêtez pas de scie") in on.conversation


@SIZED
async def test_by_words_in_english(size: tuple[int, int]) -> None:
    async with stage(size) as on:
        await on.say("yep")
        await on.say("teeth")
        await on.say("clean")
        assert on.screen.ticked == {"clean"}
        await on.press("enter")
        assert on.answers == WHOLE


@SIZED
async def test_by_words_in_french(size: tuple[int, int]) -> None:
    async with stage(size, FR) as on:
        await on.say("ouais")
        await on.say("SCIE")
        await on.say("rien de cela")
        assert on.answers == {**WHOLE, "checks": ()}
        assert "rien de cela" in on.conversation


@BOTH
@SIZED
async def test_by_mouse(size: tuple[int, int], language: Language) -> None:
    yes, saw, clean, go = (
        ("Yes", "A saw", "It is clean", "Go on with")
        if language is EN
        else (
            "Oui",
            "Une scie",
            "Il est propre",
            "Continuer avec",
        )
    )
    async with stage(size, language) as on:
        for words in (yes, saw, clean, go):
            await on.click(words)
        assert on.answers == WHOLE


async def test_by_arrows() -> None:
    async with stage() as on:
        await on.press("down", "enter")
        assert on.answers == {"known": "yes"}
        await on.press("down", "down", "down", "up", "enter")
        assert on.answers["tool"] == "saw"


async def test_a_typed_answer_is_shown_before_it_is_confirmed() -> None:
    async with stage() as on:
        await on.type("I'm not sure")
        assert "↵ I don’t know" in on.text
        assert on.answers == {}
        await on.press("enter")
        assert on.answers == {"known": "unsure"}


@pytest.mark.parametrize("said", ["je sais pas", "Je ne sais pas", "pas sûre", "jsp"])
async def test_not_knowing_in_french(said: str) -> None:
    async with stage(language=FR) as on:
        await on.say(said)
        assert on.answers == {"known": "unsure"}


async def test_an_answer_with_more_to_say_keeps_it_as_a_note() -> None:
    async with stage(language=FR) as on:
        await on.say("oui, depuis hier")
        assert on.answers == {"known": "yes"}
        assert on.session.consultation.notes == {"lend/known": "depuis hier"}


async def test_words_that_match_no_answer_become_a_note_on_the_question() -> None:
    async with stage() as on:
        await on.type("she lives across the road")
        assert "keep it as a note" in on.text
        await on.press("enter")
        assert on.answers == {}
        assert on.session.consultation.notes == {"lend/known": "she lives across the road"}
        await on.say("third floor")
        assert on.session.consultation.notes == {"lend/known": "she lives across the road\nthird floor"}
        await on.press("1")
        assert "she lives across the road" in on.text


async def test_digits_are_text_once_something_is_typed() -> None:
    async with stage() as on:
        await on.type("a2")
        assert on.value == "a2"
        assert on.answers == {}


async def test_more_than_nine_answers() -> None:
    async with stage() as on:
        await on.press("2", "3")
        await on.type("10")
        assert "↵ Grey" in on.text
        await on.press("enter")
        assert on.answers["colour"] == "c10"
    async with stage() as on:
        await on.press("2", "3", "4")
        assert on.answers["colour"] == "c4"


@pytest.mark.parametrize("size", SIZES)
async def test_a_checklist_by_space_and_enter(size: tuple[int, int]) -> None:
    async with stage(size) as on:
        await on.press("1", "2", "down", "down", "space")
        assert on.screen.ticked == {"clean"}
        await on.press("space", "down", "space", "down", "enter")
        assert on.answers["checks"] == ("sharp",)


async def test_a_checklist_shows_only_items_that_apply() -> None:
    async with stage() as on:
        await on.press("1", "1")
        assert "It is clean" in on.text
        assert "Its teeth are covered" not in on.text


async def test_nothing_ticked_is_an_answer_in_words() -> None:
    async with stage() as on:
        await on.press("1", "1")
        assert "↵  None of these" in on.text
        await on.press("enter")
        assert on.answers["checks"] == ()
        assert "none of these" in on.conversation


async def test_a_stray_enter_within_half_a_second_answers_nothing() -> None:
    async with stage() as on:
        await on.press("1", "1")
        await on.press_now("enter")
        assert "checks" not in on.answers
        on.clock[0] += 0.4
        await on.press_now("enter")
        assert "checks" not in on.answers
        on.clock[0] += 0.2
        await on.press_now("enter")
        assert on.answers["checks"] == ()


async def test_enter_with_nothing_chosen_answers_nothing() -> None:
    async with stage() as on:
        await on.press("enter")
        assert on.answers == {}


async def test_a_command_can_be_typed() -> None:
    async with stage() as on:
        await on.say("/langue")
        await on.settle()
        assert on.app.language is FR
        await on.type("/zzz")
        assert "chercher «\xa0zzz\xa0» dans tous les arbres" in on.text
