"""The PDF: accessible, whole, the same for the same transcript, and nothing typed can become anything but text."""

from __future__ import annotations

import io
import json
import re
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pypdf
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from page import validate_pdf_bytes
from pypdf.generic import DecodedStreamObject, NameObject

from advisor.answers import read_answers
from advisor.library import Library
from advisor.loading.library import load
from advisor.model import Consultation, Departure, Tick
from advisor.printing import PAPERS
from advisor.printing.pdf import ATTACHED, pdf
from advisor.text import Language, display
from advisor.transcript import render
from advisor.transcript.build import build
from advisor.transcript.glyphs import breakable, printable
from advisor.transcript.pages import pages
from advisor.transcript.transcript import Edition, Transcript
from advisor.transcript.visible import visible
from advisor.transcript.way import called
from tests.conftest import LONG, ROOT, golden
from tests.longest import longest

MADE = datetime(2026, 11, 22, 15, 4, 5, tzinfo=timezone(timedelta(hours=-5)))
SMALL = Path(__file__).parent / "library"
FULL = Consultation(
    start="visit",
    answers={"visit/purpose": "family", "visit/agreed": "yes", "visit/prepared": ("bag",), "visit/weather": "rain"},
    notes={"visit/purpose": "second visit\nafter the call"},
    ticks={"visit/go#1": Tick(on="2026-11-23", note="rang twice")},
    departures={"visit/prepare": Departure(reason="The bag is at the office", rests_on="my supervisor")},
)


@pytest.fixture(scope="module")
def small() -> Library:
    library, found = load(SMALL)
    assert found == []
    return library


def of(library: Library, consultation: Consultation = FULL, language: Language = Language.EN) -> Transcript:
    return build(library, consultation, language, MADE, case="2026-117")


def noted(consultation: Consultation, text: str) -> Consultation:
    """The consultation with that text in every place where a person can type."""
    first = next(iter(consultation.answers))
    changed = consultation.noted(first, text).ticked("visit/go#1", Tick(on="2026-11-23", note=text))
    return changed.departed("visit/prepare", Departure(reason=text, rests_on=text))


ARTIFACT = re.compile(rb"/Artifact<<.*?>>BDC\n.*?\nEMC", re.DOTALL)


def read(data: bytes) -> str:
    """The text on the pages, in the order of their content, without what is marked as an artifact (the feet)."""
    texts = []
    for page in pypdf.PdfReader(io.BytesIO(data)).pages:
        contents = page.get_contents()
        assert contents is not None
        kept = DecodedStreamObject()
        kept.set_data(ARTIFACT.sub(b"", contents.get_data()))
        page[NameObject("/Contents")] = kept
        texts.append(page.extract_text())
    return "\n".join(texts)


def bare(text: str) -> str:
    """The text without white space, places to break, and the signs that open the lines of a list."""
    return re.sub(r"[\s\u200b→•·]", "", text)


UNSEEN = {"language", "made", "foot", "page", "attached", "verdict", "alt"}
"""What steers the layout, stands at the foot, or is told only to those who do not see."""


def shown(content: Any) -> Iterator[str]:
    """The texts of the pages in their order."""
    if isinstance(content, str):
        yield content
    elif isinstance(content, dict):
        noted = any(row["note"] for row in content["rows"]) if "ask" in str(content.get("rows", ""))[:30] else True
        for key, value in content.items():
            if key not in UNSEEN and (noted or key != "note"):
                yield from shown(value)
    elif isinstance(content, list):
        for value in content:
            yield from shown(value)


@pytest.fixture(scope="module")
def ways(shipped: Library) -> dict[str, Consultation]:
    return {tree: longest(shipped, tree) for tree in shipped.trees}


@pytest.mark.parametrize("edition", list(Edition))
@pytest.mark.parametrize("language", list(Language))
def test_the_longest_ways_pass_every_rule(
    shipped: Library, ways: dict[str, Consultation], language: Language, edition: Edition
) -> None:
    assert len(ways) >= 3
    every = LONG or (language, edition) == (Language.FR, Edition.FULL)
    for way in ways.values() if every else [ways["electronic-services"]]:
        report = validate_pdf_bytes(pdf(build(shipped, way, language, MADE, edition)), profile="ua1")
        assert [failure.message for failure in report.failures] == []
        assert report.is_compliant
        assert report.rules.passed == report.rules.total > 100


@pytest.mark.parametrize(
    ("tree", "language", "edition"),
    [
        ("ending-services", Language.EN, Edition.FULL),
        ("ending-services", Language.FR, Edition.FULL),
        ("self-audit", Language.FR, Edition.CONSULT),
    ],
)
def test_the_pages_show_the_text_of_the_transcript_in_its_order(
    shipped: Library, ways: dict[str, Consultation], tree: str, language: Language, edition: Edition
) -> None:
    transcript = build(shipped, ways[tree], language, MADE, edition)
    assert bare(read(pdf(transcript))) == bare("".join(shown(pages(transcript))))


def test_the_pages_say_what_every_other_form_says(small: Library) -> None:
    transcript = of(small)
    text = bare(read(pdf(transcript)))
    # The way is drawn here; the other forms write it in lines.
    drawn = {called(entry, transcript) for entry in transcript.way}
    assert [said for said in visible(transcript) if said not in drawn and bare(said) not in text] == []


def test_the_checker_finds_what_is_broken(small: Library) -> None:
    data = pdf(of(small))
    for broken in (data.replace(b"/MarkInfo", b"/MarkInf0"), data.replace(b"/Lang", b"/Lxng")):
        assert not validate_pdf_bytes(broken, profile="ua1").is_compliant


@pytest.mark.parametrize("language", list(Language))
def test_recorded_text(small: Library, language: Language) -> None:
    golden(Path(__file__).parent / "golden" / f"transcript.{language}.pdf.txt", read(pdf(of(small, language=language))))


def test_an_unfinished_consultation_says_what_is_still_to_be_answered(small: Library) -> None:
    for consultation in (Consultation(start="visit"), Consultation(start="visit", answers={"visit/purpose": "family"})):
        text = " ".join(read(pdf(of(small, consultation))).split())
        assert "The consultation is not finished." in text
        assert "Still to be answered:" in text


@pytest.mark.parametrize("paper", PAPERS)
def test_paper_bookmarks_title_language_and_numbers(small: Library, paper: str) -> None:
    data = pdf(of(small, language=Language.FR), paper)
    reader = pypdf.PdfReader(io.BytesIO(data))
    size = [round(float(side)) for side in (reader.pages[0].mediabox.width, reader.pages[0].mediabox.height)]
    assert size == {"letter": [612, 792], "a4": [595, 842]}[paper]
    root: Any = reader.trailer["/Root"]
    assert root["/Lang"] == "fr-CA"
    assert reader.metadata is not None
    assert str(reader.metadata.title).startswith("Relevé d’une consultation – ")
    marks = [mark.title for mark in reader.outline if not isinstance(mark, list)]
    assert "Le parcours suivi" in marks
    total = len(reader.pages)
    for number, page in enumerate(reader.pages, 1):
        assert f"page {number} sur {total}" in page.extract_text()
        assert "2026-117" in page.extract_text()
    assert validate_pdf_bytes(data, profile="ua1").is_compliant


def test_tables_have_headers_and_what_was_typed_has_no_known_language(small: Library) -> None:
    data = pdf(of(small))
    reader = pypdf.PdfReader(io.BytesIO(data))
    root: Any = reader.trailer["/Root"]
    kinds, languages = set(), set()
    waiting: list[Any] = [root["/StructTreeRoot"]]
    while waiting:
        item = waiting.pop().get_object()
        if isinstance(item, list):
            waiting += item
        elif isinstance(item, dict):
            kinds.add(str(item.get("/S")))
            languages.add(str(item.get("/Lang")))
            waiting += [item["/K"]] if "/K" in item else []
    assert {"/Table", "/TH", "/TD", "/Figure", "/L", "/H1", "/H2"} <= kinds
    assert "und" in {language.partition("-")[0] for language in languages}


def test_the_same_transcript_gives_the_same_bytes_and_carries_itself(small: Library) -> None:
    transcript = of(small)
    data = pdf(transcript)
    assert data == pdf(transcript)
    attached = pypdf.PdfReader(io.BytesIO(data)).attachments[ATTACHED]
    assert [item.decode() for item in attached] == [render(transcript, "json")]
    assert Transcript.model_validate(json.loads(attached[0])) == transcript


HOSTILE = [
    '#read("/etc/passwd")\n#panic() $x^2$ *b* _i_ `raw`\n= heading <a> \\ // comment /* */\n#import "@preview/x:1"',
    "[/b] [@click=app.quit] <script>alert(1)</script> {{ x }}",
    "\x1b[2J\x1b]0;owned\x07 \x00",
    "‮gnp.exe",
    "👩‍👧 日本語 e\u0301 a\u0327\u0301\u0316 क्ष",
    "first\n\n\n- second\n    third",
    "{page} of {pages}",
    "x" * 100,
]


def test_hostile_notes_are_printed_literally(small: Library) -> None:
    transcript = of(small, noted(FULL, "\n".join(HOSTILE)))
    data = pdf(transcript)
    assert validate_pdf_bytes(data, profile="ua1").is_compliant
    text = bare(read(data))
    assert text == bare("".join(shown(pages(transcript))))
    for note in HOSTILE:
        assert text.count(bare(printable(display(note)))) == 4


def test_a_note_of_100_kb_is_laid_out_over_pages(small: Library) -> None:
    words = "a long account of the visit, word by word;"
    data = pdf(of(small, FULL.noted("visit/purpose", " ".join([words] * 2400))))
    assert validate_pdf_bytes(data, profile="ua1").is_compliant
    laid = pypdf.PdfReader(io.BytesIO(data)).pages
    assert 20 < len(laid) < 120
    assert all(bare(laid[number].extract_text()).count(bare(words)) > 20 for number in (2, 12))


def test_text_that_runs_from_right_to_left_keeps_its_letters(small: Library) -> None:
    note = "شكرا على الزيارة"
    text = read(pdf(of(small, FULL.noted("visit/purpose", note))))
    assert set(note) - {" "} <= set(text)


@settings(max_examples=15, suppress_health_check=list(HealthCheck))
@given(st.text(max_size=80))
def test_no_text_can_keep_a_page_from_being_made(small: Library, note: str) -> None:
    assert pdf(of(small, noted(FULL, note))).startswith(b"%PDF-1.7")


def test_every_character_that_counts_as_covered_has_a_glyph(small: Library) -> None:
    covered = [chr(code) for code in range(0x21, 0x10000) if not 0xD800 <= code < 0xE000]
    note = " ".join(one for one in covered if printable(one) == one and display(one) == one)
    assert len(note) > 8000
    assert pdf(of(small, FULL.noted("visit/purpose", note)))


def test_what_has_no_glyph_is_printed_as_its_number() -> None:
    assert printable("a👩b") == "a‹U+1F469›b"
    assert printable(display("\x1b[2J\x7f")) == "‹U+001B›[2J‹U+007F›"
    assert printable("e\u0301") == "é"
    assert breakable("a" * 30) == "a" * 30
    assert breakable("a" * 64) == "a" * 64
    assert breakable("a" * 31).split("\u200b") == ["a" * 10, "a" * 10, "a" * 10, "a"]


def test_the_first_page_says_what_to_do(shipped: Library) -> None:
    consultation = read_answers(str(ROOT / "docs/examples/scenario-1.yaml"), "ending-services")
    transcript = build(shipped, consultation, Language.EN, MADE)
    page = pypdf.PdfReader(io.BytesIO(pdf(transcript))).pages[0]
    first = bare(page.extract_text())
    assert bare(transcript.summary.title) in first
    assert all(bare(entry.text) in first for entry in transcript.summary.next)
    assert "☐" in first
