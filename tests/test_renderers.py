"""Every format says the same: the transcript's passages in their order, and beside them only labels and signs."""

from __future__ import annotations

import re
from functools import cache
from itertools import product

import pytest
from markdown_it import MarkdownIt

from advisor.library import Library
from advisor.messages.transcript import WORDS
from advisor.model import Consultation, Departure, Tick
from advisor.text import Language, typeset
from advisor.transcript import render
from advisor.transcript.build import build
from advisor.transcript.reading import Page
from advisor.transcript.transcript import Edition
from advisor.transcript.visible import visible
from tests.conftest import LONG
from tests.longest import longest
from tests.test_transcript import FULL, HOSTILE, MADE

READERS = ("text", "markdown", "html")
SIGNS = ["→", "[x]", "[", "]", "☐", "☑", "·", ",", ";", ".", "-", "=", "?", "!", "⚠", "…", "(", ")", ":"]


def _squeezed(text: str) -> str:
    return "".join(text.split())


@cache
def _furniture(language: Language) -> re.Pattern[str]:
    """What renderers may add: the pieces of labels, signs, and the numbers of questions."""
    content = re.compile(r"transcript\.(not|integrity\.(follows|accident|original)|edition)\.")
    ours = [both[language is Language.FR] for key, both in WORDS.items() if not content.match(key)]
    templates = [typeset(words, language) for words in ours]
    pieces = {_squeezed(piece) for template in templates for piece in re.split(r"\{\w+\}", template)}
    known = sorted({*pieces, *SIGNS} - {""}, key=len, reverse=True)
    return re.compile(rf"(?:{'|'.join(map(re.escape, known))}|\d+\.)*")


def shown(document: str, form: str) -> str:
    """The text that a reader of a document sees."""
    if form == "html":
        return Page(document).seen
    if form == "markdown":
        inline = [token for token in MarkdownIt("commonmark").parse(document) if token.type == "inline"]
        return "\n".join("".join(c.content or "\n" for c in token.children or []) for token in inline)
    return document


def assert_says(passages: list[str], document: str, language: Language) -> None:
    """Fail if a passage is missing or out of order, or if there is more than they and furniture."""
    text, at = _squeezed(document), 0
    furniture = _furniture(language)
    for passage in map(_squeezed, passages):
        found = text.find(passage, at)
        # A sign or label may hold a short passage: go on until what was passed over is furniture.
        while found >= 0 and not furniture.fullmatch(text, at, found):
            found = text.find(passage, found + 1, at + len(passage) + 200)
        assert found >= 0, f"{text[max(0, at - 60) : at]} | {text[at : at + 60]}, not {passage[:60]}"
        at = found + len(passage)
    assert furniture.fullmatch(text, at), text[at:]


def _full(library: Library, tree: str) -> Consultation:
    """The longest way, with something typed wherever something can be."""
    consultation = longest(library, tree)
    transcript = build(library, consultation, Language.EN, MADE)
    consultation = consultation.noted(transcript.path[0].question, "a first note\nin two lines")
    stepping = next(entry for entry in transcript.guidance if entry.steps)
    consultation = consultation.ticked(f"{stepping.id}#1", Tick(on="2026-11-20", note="by telephone"))
    return consultation.departed(transcript.guidance[0].id, Departure(reason="another way", rests_on="my supervisor"))


@pytest.mark.parametrize("tree", ["ending-services", "electronic-services", "self-audit"])
def test_every_format_says_the_same(shipped: Library, tree: str) -> None:
    consultation = _full(shipped, tree)
    every = product(Language, Edition) if LONG else [(Language.EN, Edition.CONSULT), (Language.FR, Edition.FULL)]
    for language, edition in every:
        transcript = build(shipped, consultation, language, MADE, edition, "2026-114")
        for form in READERS:
            assert_says(visible(transcript), shown(render(transcript, form), form), language)


def test_an_unfinished_consultation_says_the_same(small: Library) -> None:
    for language in Language:
        for answers in ({}, {"visit/purpose": "family"}):
            transcript = build(small, Consultation(start="visit", answers=answers), language, MADE)
            for form in READERS:
                assert_says(visible(transcript), shown(render(transcript, form), form), language)


@pytest.mark.parametrize("note", HOSTILE, ids=range(len(HOSTILE)))
def test_a_hostile_note_is_said_the_same(small: Library, note: str) -> None:
    consultation = FULL.noted("visit/purpose", note).departed("visit/prepare", Departure(reason=note, rests_on=note))
    consultation = consultation.ticked("visit/go#1", Tick(on=note[:20], note=note))
    transcript = build(small, consultation, Language.EN, MADE, Edition.FULL, note)
    for form in READERS:
        assert_says(visible(transcript), shown(render(transcript, form), form), Language.EN)


def test_what_is_left_out_or_added_is_found(small: Library) -> None:
    transcript = build(small, FULL, Language.EN, MADE)
    page = shown(render(transcript, "html"), "html")
    for changed in (page.replace("Ring the bell.", ""), page.replace("Ring the bell.", "Ring the bell. And more")):
        with pytest.raises(AssertionError):
            assert_says(visible(transcript), changed, Language.EN)


def test_a_consult_sheet_holds_nothing_that_was_typed(small: Library) -> None:
    bare = Consultation(start=FULL.start, answers=FULL.answers)
    sheet = build(small, FULL, Language.EN, MADE, Edition.CONSULT, "2026-114")
    assert sheet == build(small, bare, Language.EN, MADE, Edition.CONSULT)
    for form in (*READERS, "json"):
        text = render(sheet, form)
        typed = ["second visit", "rang twice", "at the office", "my supervisor", "2026-11-23", "2026-114"]
        assert not [words for words in typed if words in text]


def test_a_consult_sheet_says_what_a_call_to_the_college_is(shipped: Library) -> None:
    consultation = longest(shipped, "ending-services")
    sheet = build(shipped, consultation, Language.EN, MADE, Edition.CONSULT)
    assert {f"college-consultation/{fact}" for fact in ("free", "general", "documented", "not-confidential")} <= {
        *sheet.college
    }
    known = {provision.id: provision for provision in sheet.provisions}
    for form in READERS:
        text = _squeezed(shown(render(sheet, form), form))
        for name in sheet.college:
            assert _squeezed(known[name].gist) in text
    assert build(shipped, consultation, Language.EN, MADE).college == ()


def test_the_way_is_drawn_whole(shipped: Library) -> None:
    transcript = build(shipped, longest(shipped, "ending-services"), Language.EN, MADE)
    assert len(transcript.way) == len(transcript.path) + len(transcript.guidance)
    assert sorted(entry.number for entry in transcript.way if entry.kind == "guidance") == [
        *range(1, len(transcript.guidance) + 1)
    ]
    before: set[str] = set()
    for entry in transcript.way:
        assert entry.after in before or not before
        before.add(entry.node)
