"""Finding the way in on the screen: from the home screen, from a consultation, and the answers that lead there."""

from __future__ import annotations

from pathlib import Path

import pytest

from advisor.text import Language
from advisor.tui.screens.card import ProvisionCard
from advisor.tui.screens.finding import Find
from advisor.tui.screens.home import HomeScreen

from ..conftest import golden
from .stage import EN, FR, SIZES, Stage, stage


async def read(on: Stage) -> None:
    """Let the library be read."""
    await on.app.workers.wait_for_complete()
    await on.settle()


async def look(on: Stage, text: str) -> None:
    """Type what is looked for and wait for what is found."""
    await on.type(text)
    await read(on)


def home(on: Stage) -> HomeScreen:
    assert isinstance(on.app.screen, HomeScreen)
    return on.app.screen


@pytest.mark.parametrize("language", [EN, FR])
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
async def test_found(size: tuple[int, int], language: Language) -> None:
    async with stage(size, language, None) as on:
        await look(on, "a ladder for the nieghbour" if language is EN else "une echelle pour le voisinnage")
        golden(Path(__file__).parent / "snapshots" / f"found-{size[0]}x{size[1]}-{language}.txt", on.text)


async def test_a_digit_on_the_empty_line_opens_a_tree_and_after_letters_is_typed() -> None:
    async with stage(language=EN, tree=None) as on:
        await look(on, "book 1")
        assert home(on).line.value == "book 1"
        await on.press("escape")
        assert home(on).line.value == ""
        assert [row.sign for row in home(on).choices.rows][:1] == ["1"]
        await on.press("1")
        assert on.screen.session


async def test_nothing_found_keeps_what_was_typed() -> None:
    async with stage(language=EN, tree=None) as on:
        await look(on, "xyzzyqwk")
        assert "Nothing goes with these words" in on.text
        await on.press("enter")
        assert home(on).line.value == "xyzzyqwk"


async def test_what_is_typed_before_the_trees_are_read_is_found_once_they_are() -> None:
    async with stage(language=EN, tree=None) as on:
        await on.type("ladder")
        await read(on)
        assert "Reading all trees" not in on.text
        assert home(on).choices.rows


async def test_each_answer_on_the_way_is_confirmed() -> None:
    async with stage(language=EN, tree="lend") as on:
        graph = on.session.library.graph
        goal = next(key for key in reversed(list(graph.nodes)) if key.startswith("lend/") and not graph.out_degree(key))
    async with stage(language=EN, tree=None) as on:
        on.app.open_node(goal)
        await on.settle()
        await on.settle()
        assert on.answers == {}
        for _ in range(20):
            if on.screen.goal is None:
                break
            assert "Proposed:" in on.text
            await on.press("enter")
        assert goal in on.session.walk.seen


async def test_another_answer_drops_what_no_longer_fits() -> None:
    async with stage(language=EN, tree="lend") as on:
        walk = on.session.walk
        assert walk.pending
        options = {option.id for option in walk.pending.options}
        for goal in list(walk.graph.nodes):
            proposal = on.session.proposal(goal)
            if not isinstance(proposal.answer, str):
                continue
            for other in options - {proposal.answer}:
                on.session.answer(walk.pending, other)
                if on.session.proposal(goal).remark:
                    on.session.undo()
                    await _answer_otherwise(on, goal, other)
                    return
                on.session.undo()
        raise AssertionError("every answer leads everywhere")


async def _answer_otherwise(on: Stage, goal: str, other: str) -> None:
    on.screen.goal = goal
    on.screen.tell()
    await on.settle()
    assert "Proposed:" in on.text
    rows = [row.id for row in on.screen.panel.choices.rows]
    await on.press(str(rows.index(other) + 1))
    assert on.screen.goal is None
    assert "Proposed:" not in on.text


async def test_ctrl_f_and_a_slash_find_from_within_a_consultation() -> None:
    async with stage(language=EN, tree="lend") as on:
        await on.press("ctrl+f")
        assert on.dialog is Find
        await on.press("escape")
        await on.type("/saw teeth")
        assert "find “saw teeth” in all trees" in on.text
        await on.press("enter")
        await read(on)
        assert on.dialog is Find
        found = on.app.screen
        assert isinstance(found, Find)
        assert found._choices.rows
        await on.press("enter")
        await on.settle()
        assert on.screen.goal or isinstance(on.app.screen, ProvisionCard)


async def test_a_provision_opens_its_card() -> None:
    async with stage(language=EN, tree=None) as on:
        await look(on, "rule")
        provisions = [hit for hit in home(on)._hits.values() if hit.entry.kind == "provision"]
        on.app.open_found(provisions[0])
        await on.settle()
        assert isinstance(on.app.screen, ProvisionCard)
