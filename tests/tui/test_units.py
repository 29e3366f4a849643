"""Wrapping, meaning and the imports of the home screen, without a screen."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len
from textual.content import Content
from textual.style import Style

from advisor.library import Library
from advisor.loading.library import load
from advisor.model import Citation, Consultation, Guidance, Verdict
from advisor.session import Session
from advisor.text import Language, Text
from advisor.tui.drawing import drawn
from advisor.tui.entries import Card
from advisor.tui.meaning import meaning
from advisor.tui.wrapping import Block, breaks, laid

from .stage import LIBRARY

SPARED = ("networkx", "pydantic", "click", "advisor.messages.cli")


@given(st.text(alphabet="ab é界\n\u00a0", max_size=60), st.integers(2, 12))
def test_wrapped_lines_fit_and_lose_only_spaces(text: str, width: int) -> None:
    pieces = [text[start:end] for start, end in breaks(text, width)]
    assert all(cell_len(piece) <= width for piece in pieces)
    assert "".join(pieces).replace(" ", "") == text.replace(" ", "").replace("\n", "")


def test_lines_do_not_break_at_a_no_break_space() -> None:
    assert [text.plain for text in laid([Block(Content(""), Content("aa bb\u00a0:"))], 6)] == ["aa", "bb\u00a0:"]


def test_a_lead_indents_what_follows() -> None:
    lines = laid([Block(Content("1 "), Content("aaa bbb"))], 6)
    assert [line.plain for line in lines] == ["1 aaa", "  bbb"]


@pytest.mark.parametrize(
    ("typed", "option", "note"),
    [
        ("2", "saw", ""),
        ("saw", "saw", ""),
        ("echelle", "ladder", ""),
        ("une échelle!", "ladder", ""),
        ("rake, the red one", "rake", "the red one"),
    ],
)
def test_meaning(typed: str, option: str, note: str) -> None:
    options = load(str(LIBRARY))[0].trees["lend"].questions[1].options
    meant = meaning(typed, options)
    assert meant is not None
    assert (meant.option, meant.note) == (option, note)


@pytest.mark.parametrize("typed", ["", "  ", "7", "it is for her sister", "x" * 100_000, ", ,", "²"])
def test_meaning_nothing(typed: str) -> None:
    options = load(str(LIBRARY))[0].trees["lend"].questions[1].options
    assert meaning(typed, options) is None


def test_a_place_that_two_provisions_share_is_named_once() -> None:
    library, _ = load(str(LIBRARY))
    house = library.sources["house"]
    one, other = house.provisions[:2]
    shared = replace(other, locator=one.locator, force=one.force)
    twice = Library(sources={"house": replace(house, provisions=(one, shared))})
    cite = tuple(Citation(provision=name) for name in ("house/1", "house/2"))
    guidance = Guidance(id="t/g", verdict=Verdict.NOTE, title=Text("Do", "Faites"), cite=cite)
    lines = [block.body for block in drawn(Card(guidance, (), None, False, Language.EN, False), twice)]
    assert lines[-1].plain.count("rule 1") == 1
    assert {"provision": "house/1"} in [span.style.meta for span in lines[-1].spans if isinstance(span.style, Style)]


def test_the_first_question_is_the_same_before_and_after_the_graph() -> None:
    library, _ = load(str(LIBRARY))
    session = Session(library, Consultation(start="lend"), ahead=True)
    assert session.ahead
    first = session.walk.pending
    session.prepare()
    assert session.walk.pending == first
    assert not session.ahead


@pytest.mark.parametrize(("tree", "shown"), [(None, "HomeScreen"), ("lend", "ConsultationScreen")])
def test_the_first_paint_spares_what_it_does_not_show(tree: str | None, shown: str) -> None:
    code = (
        f"SPARED = {SPARED!r}\n"
        "import sys, asyncio\n"
        "from advisor.text import Language\n"
        "from advisor.tui.app import AdvisorApp\n"
        "from advisor.tui.screens.consultation import ConsultationView\n"
        # What follows the first paint.
        "AdvisorApp.prewarm = ConsultationView._prepare = lambda self: None\n"
        "async def main():\n"
        f"    app = AdvisorApp(Language.EN, {str(LIBRARY)!r}, {tree!r})\n"
        "    async with app.run_test() as pilot:\n"
        "        await pilot.pause()\n"
        "        print(sorted(set(SPARED) & set(sys.modules)), type(app.screen).__name__)\n"
        "asyncio.run(main())\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, encoding="utf-8", timeout=60)
    assert done.stdout.strip() == f"[] {shown}", done.stderr
