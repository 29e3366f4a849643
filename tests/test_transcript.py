"""The transcript: the same facts in every format, and nothing typed can become anything but text."""

from __future__ import annotations

import json
import os
import re
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from markdown_it import MarkdownIt

from advisor.answers import read_answers
from advisor.library import Library
from advisor.loading.library import load
from advisor.model import Consultation, Departure, Tick
from advisor.text import Language
from advisor.transcript import FORMATS, render
from advisor.transcript.build import build
from advisor.transcript.transcript import Transcript
from advisor.writing import write
from tests.conftest import ROOT, golden

MADE = datetime(2026, 11, 22, 15, 4, 5, tzinfo=timezone(timedelta(hours=-5)))
SMALL = Path(__file__).parent / "library"

FULL = Consultation(
    start="visit",
    answers={
        "visit/purpose": "family",
        "visit/agreed": "yes",
        "visit/prepared": ("bag",),
        "visit/weather": "rain",
    },
    notes={"visit/purpose": "second visit\nafter the call"},
    ticks={"visit/go#1": Tick(on="2026-11-23", note="rang twice")},
    departures={"visit/prepare": Departure(reason="The bag is at the office", rests_on="my supervisor")},
)


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("language", list(Language))
def test_recorded_transcripts(small: Library, language: Language, form: str) -> None:
    ending = {"text": "txt", "markdown": "md", "html": "html", "json": "json"}[form]
    text = render(build(small, FULL, language, MADE), form)
    golden(Path(__file__).parent / "golden" / f"transcript.{language}.{ending}", text)


def test_the_schema_in_the_documents_is_that_of_the_value() -> None:
    schema = json.dumps(Transcript.model_json_schema(mode="serialization"), indent=2, ensure_ascii=False)
    golden(ROOT / "docs/transcript.schema.json", f"{schema}\n")


def test_every_field_is_told_in_the_documents() -> None:
    told = (ROOT / "docs/transcript-format.md").read_text(encoding="utf-8")
    schema = Transcript.model_json_schema(mode="serialization")
    parts = [schema, *(part for part in schema["$defs"].values() if "properties" in part)]
    assert not [name for part in parts for name in part["properties"] if f"`{name}`" not in told]


def test_an_unfinished_consultation_says_what_is_still_to_be_answered(small: Library) -> None:
    transcript = build(small, Consultation(start="visit"), Language.EN, MADE)
    assert transcript.pending is not None
    assert transcript.path == ()
    for form in ("text", "markdown"):
        shown = render(transcript, form)
        assert "not finished" in shown
        assert "No question has been answered" in shown


def test_json_holds_what_the_contract_promises(shipped: Library) -> None:
    consultation = read_answers(str(ROOT / "docs/examples/scenario-1.yaml"), "ending-services")
    data = json.loads(render(build(shipped, consultation, Language.EN, MADE), "json"))
    assert data["tree"] == "ending-services"
    assert re.fullmatch("[0-9a-f]{64}", data["tree_hash"])
    assert data["language"] == "en"
    assert data["pending"] is None
    assert [entry["question"] for entry in data["path"]][:2] == ["ending-services/stage", "ending-services/beliefs"]
    by_id = {entry["id"]: entry for entry in data["guidance"]}
    assert by_id["ending-services/unlikely"]["verdict"] == "must-not"
    assert "standards-2008/3.8.b" in by_id["ending-services/unlikely"]["citations"]
    assert {p["id"] for p in data["provisions"]} >= set(by_id["ending-services/end-plan"]["citations"])
    assert Transcript.model_validate(data).complete


def test_the_gravest_stands_first_and_mere_illustration_last(shipped: Library) -> None:
    consultation = read_answers(str(ROOT / "docs/examples/scenario-1.yaml"), "ending-services")
    guidance = build(shipped, consultation, Language.EN, MADE).guidance
    ranks = [entry.verdict.rank for entry in guidance if not entry.illustrates]
    assert ranks == sorted(ranks)
    assert [entry.illustrates for entry in guidance] == sorted(entry.illustrates for entry in guidance)


def test_the_hash_changes_with_the_tree_and_only_then(small: Library, tmp_path: Path) -> None:
    first = build(small, FULL, Language.EN, MADE).tree_hash
    assert build(small, FULL, Language.FR, MADE.replace(year=2027)).tree_hash == first
    for file in SMALL.rglob("*.yaml"):
        target = tmp_path / file.relative_to(SMALL)
        target.parent.mkdir(exist_ok=True)
        text = file.read_text(encoding="utf-8")
        target.write_text(text.replace("Is the visit agreed", "Is this visit agreed"), encoding="utf-8")
    assert build(load(tmp_path)[0], FULL, Language.EN, MADE).tree_hash != first


HOSTILE = [
    "[/b] [@click=app.quit] [bold]x[/]",
    "\x1b[2J\x1b]0;owned\x07",
    "‮gnp.exe",
    "<script>alert(1)</script> <img src=x onerror=y>",
    "# heading\n- list\n1. one\n> quote\n```\ncode\n```\n---\n| a | b |",
    "![x](http://example.com/x.png) [l](javascript:1) <http://example.com> `c` *i* **b** ~~s~~ &amp; \\",
    '#read("/etc/passwd") $x^2$ @ref',
    "مرحبا 👩‍👧 日本語",
    "x" * 100_000,
]


@pytest.mark.parametrize("note", HOSTILE)
def test_a_hostile_note_is_shown_literally(small: Library, note: str) -> None:
    consultation = FULL.noted("visit/purpose", note).departed("visit/prepare", Departure(reason=note))
    transcript = build(small, consultation, Language.EN, MADE)
    for form in FORMATS:
        text = render(transcript, form)
        assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", text)
    parser = MarkdownIt("gfm-like", {"linkify": False})
    allowed = {"heading", "paragraph", "inline", "bullet", "ordered", "list"}
    tokens = parser.parse(render(transcript, "markdown"))
    kinds = {token.type.split("_")[0] for token in tokens}
    assert kinds <= allowed
    inline = {child.type for token in tokens for child in token.children or []}
    assert inline <= {"text", "text_special", "strong_open", "strong_close", "em_open", "em_close", "code_inline"} | {
        "hardbreak",
        "softbreak",
    }
    plain = render(transcript, "text")
    assert max(len(line) for line in plain.splitlines()) <= 80


def test_what_markdown_shows_is_what_was_typed(small: Library) -> None:
    note = "1. *not* a list\n# nor a [heading](x) & <b>"
    text = render(build(small, FULL.noted("visit/purpose", note), Language.EN, MADE), "markdown")
    tokens = MarkdownIt("commonmark").parse(text)
    shown = [
        "".join("\n" if c.type == "hardbreak" else c.content for c in token.children or [])
        for token in tokens
        if token.type == "inline"
    ]
    assert any(line == f"Note: {note}" for line in shown)


def test_writing_is_whole_private_and_never_over_another_file(tmp_path: Path) -> None:
    path = tmp_path / "out.md"
    write(path, "first")
    with pytest.raises(FileExistsError):
        write(path, "second")
    assert path.read_text() == "first"
    write(path, "second", replace=True)
    assert path.read_text() == "second"
    if os.name == "posix":
        assert path.stat().st_mode & 0o077 == 0
    with pytest.raises(OSError, match="missing"):
        write(tmp_path / "missing" / "out.md", "x")
    assert [p.name for p in tmp_path.iterdir()] == ["out.md"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no device that is always full")
def test_a_full_disk_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = os.open("/dev/full", os.O_WRONLY)
    part = tmp_path / "part"
    part.touch()
    monkeypatch.setattr("tempfile.mkstemp", lambda **_: (real, str(part)))
    with pytest.raises(OSError, match="No space left"):
        write(tmp_path / "out.md", "x")
    assert list(tmp_path.iterdir()) == []
