"""`advisor verify`: what was changed is found, what follows is said to follow, and no foreign file breaks it."""

from __future__ import annotations

import json
import zlib
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pypdf import PdfWriter
from pypdf.generic import DecodedStreamObject, NameObject

from advisor.library import Library
from advisor.model import Consultation, Departure, Verdict
from advisor.printing import PAPERS
from advisor.printing.pdf import pdf
from advisor.text import Language
from advisor.transcript import render
from advisor.transcript.build import build
from advisor.transcript.integrity import sealed
from advisor.transcript.transcript import Edition, Transcript
from advisor.transcript.verify import consultation
from advisor.verifying import MAX_BYTES, UnverifiableError, Verification, report, verify
from tests.conftest import ROOT, Run
from tests.longest import longest
from tests.test_transcript import FULL, HOSTILE, MADE

SMALL = str(ROOT / "tests/library")


@pytest.fixture(scope="module")
def transcript(small: Library) -> Transcript:
    return build(small, FULL, Language.EN, MADE, Edition.FULL, "A-1")


def check(path: Path, content: str | bytes) -> Verification:
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return verify(path, SMALL)


@pytest.mark.parametrize("form", ["json", "html"])
@pytest.mark.parametrize("edition", list(Edition))
@pytest.mark.parametrize("language", list(Language))
def test_what_the_program_wrote_follows(
    small: Library, tmp_path: Path, language: Language, edition: Edition, form: str
) -> None:
    departed = FULL.departed("visit/prepare", Departure(reason="a rule", rests_on="city/1.a"))
    for said in (FULL, departed, FULL.answered("visit/weather", None), Consultation(start="visit")):
        document = render(build(small, said, language, MADE, edition, "A-1"), form)
        assert check(tmp_path / "x", document).outcome == "follows"


@pytest.mark.parametrize("note", HOSTILE, ids=range(len(HOSTILE)))
def test_a_hostile_note_follows(small: Library, tmp_path: Path, note: str) -> None:
    for form in ("json", "html"):
        document = render(build(small, FULL.noted("visit/purpose", note), Language.FR, MADE), form)
        assert check(tmp_path / "x", document).outcome == "follows"


def test_the_longest_ways_follow(shipped: Library, advisor: Run, tmp_path: Path) -> None:
    for tree in shipped.trees:
        document = render(build(shipped, longest(shipped, tree), Language.FR, MADE, Edition.CONSULT), "html")
        path = tmp_path / f"{tree}.html"
        path.write_text(document, encoding="utf-8")
        assert verify(path).outcome == "follows"
    done = advisor("verify", str(path), ADVISOR_LANG="fr")
    assert done.returncode == 0
    assert done.stdout.startswith("Conforme.")
    assert "Rien de plus" in done.stdout


def test_the_consultation_is_read_back(small: Library, transcript: Transcript) -> None:
    again = consultation(transcript)
    assert again == replace(FULL, start="visit/purpose")
    assert build(small, again, Language.EN, MADE, Edition.FULL, "A-1") == transcript


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(at=st.floats(0, 1, exclude_max=True), sign=st.sampled_from('x"0 {}[],:\\é\x00'))
def test_a_changed_character_of_the_record_is_found(
    transcript: Transcript, tmp_path: Path, at: float, sign: str
) -> None:
    text = render(transcript, "json")
    place = int(at * len(text))
    changed = f"{text[:place]}{sign}{text[place + 1 :]}"
    try:
        same = json.loads(changed) == json.loads(text)
    except ValueError:
        same = False
    try:
        outcome = check(tmp_path / "x.json", changed).outcome
    except UnverifiableError:
        outcome = "unreadable"
    assert (outcome == "follows") is same


@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(at=st.floats(0, 1, exclude_max=True), sign=st.sampled_from('x"0 <>&;/\n'))
def test_a_changed_character_of_the_page_is_found(transcript: Transcript, tmp_path: Path, at: float, sign: str) -> None:
    text = render(transcript, "html")
    place = int(at * len(text))
    changed = f"{text[:place]}{sign}{text[place + 1 :]}"
    try:
        outcome = check(tmp_path / "x.html", changed).outcome
    except UnverifiableError:
        outcome = "unreadable"
    assert (outcome == "follows") is (changed == text)


def test_what_the_page_shows_is_held_against_its_record(transcript: Transcript, tmp_path: Path) -> None:
    page = render(transcript, "html")
    shown, record = page.split("<pre ")
    found = check(tmp_path / "x.html", "<pre ".join([shown.replace("Ring the bell", "Break the door"), record]))
    assert found.outcome == "differs"
    assert found.changed == found.replayed == ()
    assert "Breakthedoor" in "\n".join(report(found, Language.EN))
    hidden = page.replace("</style>", "article{display:none}</style>")
    told = "\n".join(report(check(tmp_path / "x.html", hidden), Language.EN))
    assert "may cover or hide text" in told
    assert check(tmp_path / "x.html", page.replace("\n", "\r\n")).outcome == "follows"


def resealed(transcript: Transcript, **changes: Any) -> Transcript:
    """A transcript changed by somebody who makes the digests anew."""
    return sealed(transcript.model_copy(update=changes))


def test_guidance_that_does_not_follow_is_found_even_with_new_digests(transcript: Transcript, tmp_path: Path) -> None:
    milder = transcript.guidance[0].model_copy(update={"verdict": Verdict.MAY, "title": "Go ahead"})
    forged = resealed(transcript, guidance=(milder, *transcript.guidance[1:]))
    found = check(tmp_path / "x.json", render(forged, "json"))
    assert found.outcome == "differs"
    assert found.changed == ()
    told = report(found, Language.EN)
    assert any(line.startswith('  - guidance[0].verdict: there stands "may"') for line in told)
    dropped = resealed(transcript, guidance=transcript.guidance[:1], way=())
    assert check(tmp_path / "x.json", render(dropped, "json")).outcome == "differs"


@pytest.mark.parametrize("paper", list(PAPERS))
def test_a_pdf_follows_and_what_was_changed_in_it_is_found(
    small: Library, transcript: Transcript, tmp_path: Path, paper: str
) -> None:
    page = pdf(transcript, paper)
    assert check(tmp_path / "x.pdf", page).outcome == "follows"
    noted = transcript.path[0].model_copy(update={"note": "another note"})
    other = sealed(transcript.model_copy(update={"path": (noted, *transcript.path[1:])}))
    # The pages of one transcript with the record of another: each alone would follow.
    found = check(tmp_path / "x.pdf", reattached(page, render(other, "json").encode()))
    assert (found.outcome, found.changed, found.replayed) == ("differs", (), ())
    assert "secondvisit" in "\n".join(report(found, Language.EN))
    saved = check(tmp_path / "x.pdf", reattached(page, render(transcript, "json").encode()))
    assert "another program saved it again" in "\n".join(report(saved, Language.EN))
    broken = render(transcript, "json").replace("Ring the bell", "Wring the bell", 1).encode()
    assert check(tmp_path / "x.pdf", reattached(page, broken)).changed


def reattached(page: bytes, record: bytes) -> bytes:
    """A PDF saved by another program, with another record in it."""
    writer = PdfWriter(clone_from=BytesIO(page))
    for attachment in writer.attachment_list:
        attachment.content = record
    written = BytesIO()
    writer.write(written)
    return written.getvalue()


def _bomb() -> bytes:
    """A PDF whose attachment unpacks to two gigabytes."""
    writer = PdfWriter()
    writer.add_blank_page(612, 792)
    writer.add_attachment("transcript.json", b"{")
    packer = zlib.compressobj(9)
    block = bytes(10_000_000)
    packed = b"".join([*(packer.compress(block) for _ in range(20)), packer.flush()])
    for item in writer._objects:
        if isinstance(item, DecodedStreamObject) and item.get("/Type") == "/EmbeddedFile":
            item.set_data(packed)
            item[NameObject("/Filter")] = NameObject("/FlateDecode")
    written = BytesIO()
    writer.write(written)
    return written.getvalue()


def test_what_was_typed_is_covered_by_the_digest_alone(transcript: Transcript, tmp_path: Path) -> None:
    noted = transcript.path[0].model_copy(update={"note": "another note"})
    changed = transcript.model_copy(update={"path": (noted, *transcript.path[1:])})
    assert check(tmp_path / "x.json", render(changed, "json")).outcome == "differs"
    found = check(tmp_path / "x.json", render(sealed(changed), "json"))
    assert found.outcome == "follows"
    told = "\n".join(report(found, Language.EN))
    assert "cannot be replayed" in told
    assert "does not show that the answers are those first given" in told


def test_another_version_of_the_trees_is_said_not_to_be_here(
    transcript: Transcript, small: Library, tmp_path: Path, advisor: Run
) -> None:
    other = resealed(transcript, tree_hash="0" * 64)
    found = check(tmp_path / "x.json", render(other, "json"))
    assert found.outcome == "unknown"
    done = advisor("verify", str(tmp_path / "x.json"), "--trees", SMALL, ADVISOR_LANG="en")
    assert done.returncode == 1
    assert done.stdout.startswith("That version of the trees is not here.")
    assert advisor("verify", str(tmp_path / "x.json")).returncode == 1
    elsewhere = resealed(transcript, tree="../../trees/visit")
    assert check(tmp_path / "x.json", render(elsewhere, "json")).outcome == "unknown"


def _edited(change: Callable[[dict[str, Any]], object]) -> Callable[[Transcript], str]:
    def edit(transcript: Transcript) -> str:
        data = json.loads(render(transcript, "json"))
        change(data)
        return json.dumps(data)

    return edit


UNREADABLE: dict[str, Callable[[Transcript], str | bytes]] = {
    "empty": lambda _: "",
    "text": lambda t: render(t, "text"),
    "markdown": lambda t: render(t, "markdown"),
    "half a PDF": lambda t: pdf(t)[:20_000],
    "the head of a PDF": lambda _: b"%PDF-1.7\n" + bytes(range(256)) * 50,
    "a PDF without a record": lambda t: pdf(t).replace(b"transcript.json", b"transcript.jsom"),
    "a PDF that swells": lambda _: _bomb(),
    "binary": lambda _: bytes(range(256)) * 100,
    "utf-16": lambda t: render(t, "json").encode("utf-16"),
    "half": lambda t: render(t, "json")[:900],
    "half a page": lambda t: render(t, "html")[: len(render(t, "html")) // 2],
    "deep": lambda _: '{"a":' * 100_000,
    "other": lambda _: '{"answers": {}}',
    "list": lambda _: "[1]",
    "a page of others": lambda _: "<!DOCTYPE html><html><body>hello</body></html>",
    "two records": lambda t: render(t, "html") * 2,
    "digits": lambda t: render(t, "json").replace('"number": 1', f'"number": {"9" * 5000}'),
    "twice": lambda t: render(t, "json").replace('"case": "A-1"', '"case": "A-1", "case": "A-1"'),
    "surrogate": lambda t: render(t, "json").replace("A-1", "\\ud800"),
    "format": _edited(lambda data: data.update(format="advisor-transcript/1")),
    "moment": _edited(lambda data: data.update(made="yesterday")),
    "way": _edited(lambda data: data["way"][-1].update(number=77)),
    "way from nowhere": _edited(lambda data: data["way"][-1].update(after="visit/none")),
    "college": _edited(lambda data: data.update(college=["x/y"])),
    "unknown key": _edited(lambda data: data.update(more=1)),
}


@pytest.mark.parametrize("kind", UNREADABLE)
def test_a_foreign_or_broken_file_is_told_calmly(transcript: Transcript, tmp_path: Path, kind: str) -> None:
    with pytest.raises(UnverifiableError) as told:
        check(tmp_path / "x", UNREADABLE[kind](transcript))
    assert told.value.text.en != told.value.text.fr


def test_a_file_that_is_not_there_or_too_large(tmp_path: Path, advisor: Run) -> None:
    with (tmp_path / "huge.json").open("wb") as stream:
        stream.truncate(MAX_BYTES + 1)
    for name in ("none.json", "huge.json", "."):
        done = advisor("verify", str(tmp_path / name), ADVISOR_LANG="fr")
        assert done.returncode == 2
        assert done.stdout == ""
        assert "ne peut être vérifié" in done.stderr
        assert "Traceback" not in done.stderr
