"""Verifies a transcript in a file: reads the record in it, replays it, and holds what the page shows against it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from advisor import __version__
from advisor.messages import pair, say
from advisor.text import Language, Text, display
from advisor.transcript import render
from advisor.transcript.transcript import Transcript
from advisor.transcript.verify import Difference, differences, digests, is_here, replay
from advisor.transcript.words import moment

MAX_BYTES = 32_000_000
"""A transcript with notes of 100 kB on every question is smaller."""
PROGRAM = f"advisor {__version__}"
SHOWN = 5
"""As many differences as are told; the rest is counted."""
AROUND = 30
"""Characters that are shown on either side of where a page differs."""


class UnverifiableError(Exception):
    """A file in which there is no transcript to verify; text: why, in both languages."""

    def __init__(self, text: Text) -> None:
        self.text = text
        super().__init__(text.en)


@dataclass(frozen=True)
class File:
    """A transcript as it was found: its kind (`json`, `html`, `pdf`), all bytes, and the record in it as written."""

    kind: str
    data: bytes
    record: str


@dataclass(frozen=True)
class Verification:
    """What was found about a transcript in a file.

    changed: where the record is not what the program wrote; page: what else the file shows than its record says, or
    None; here: whether the library holds that version of the trees; replayed: where the guidance does not follow, or
    why the answers cannot be replayed (nothing if that version is not here).
    """

    kind: str
    transcript: Transcript
    changed: tuple[Difference, ...]
    page: Text | None
    here: bool
    replayed: tuple[Difference, ...] | Text

    @property
    def outcome(self) -> str:
        """`follows`, `differs` or `unknown`, in the words of the messages."""
        if self.changed or self.page or self.replayed:
            return "differs"
        return "follows" if self.here else "unknown"


def transcript_in(path: Path) -> Transcript:
    """The transcript in a JSON, HTML or PDF file, as it says; UnverifiableError: there is none that can be read."""
    return _transcript(_read(path).record)[0]


def verify(path: Path, trees: str | None = None) -> Verification:
    """Verify the transcript in a JSON, HTML or PDF file; UnverifiableError: there is none that can be read.

    trees: the library to replay it on, see `loading.library.load`.
    """
    from advisor.loading.headers import headers
    from advisor.loading.library import add_glossary, add_sources, load

    file = _read(path)
    transcript, data = _transcript(file.record)
    changed = [*_written(transcript, data), *digests(transcript)]
    # A name from a foreign file never becomes the name of a file to open.
    known = any(header.name == transcript.tree for header in headers(trees))
    library, _ = load(trees, transcript.tree if known else None)
    add_glossary(library, trees)
    # What a departure rests on may stand in a source that the tree does not cite; only a plain name is looked for.
    add_sources(
        library, [name for one in transcript.guidance if one.departure for name in one.departure.citations], trees
    )
    here = is_here(library, transcript)
    replayed = replay(library, transcript) if here else []
    return Verification(
        kind=file.kind,
        transcript=transcript,
        changed=tuple(changed),
        page=_page(file, transcript),
        here=here,
        replayed=replayed if isinstance(replayed, Text) else tuple(replayed),
    )


def _read(path: Path) -> File:
    try:
        if not path.is_file():
            raise UnverifiableError(pair("verify.error.folder" if path.is_dir() else "verify.error.missing"))
        with path.open("rb") as stream:
            data = stream.read(MAX_BYTES + 1)
    except OSError as error:
        raise UnverifiableError(pair("verify.error.unreadable", reason=error.strerror or "")) from error
    if len(data) > MAX_BYTES:
        raise UnverifiableError(pair("verify.error.large", megabytes=MAX_BYTES // 1_000_000))
    if data.lstrip().startswith(b"%PDF-"):
        from advisor.printing.reading import UnreadableError, attached

        try:
            return File("pdf", data, _text(attached(data)))
        except UnreadableError as error:
            raise UnverifiableError(pair("verify.error.pdf")) from error
    text = _text(data)
    if text.lstrip().startswith("{"):
        return File("json", data, text)
    if "<html" in text[:1024].lower():
        from advisor.transcript.reading import Page

        return File("html", data, Page(text).record)
    raise UnverifiableError(pair("verify.error.kind"))


def _text(data: bytes) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UnverifiableError(pair("verify.error.kind")) from error


def _transcript(record: str) -> tuple[Transcript, Any]:
    """The record as a transcript and as the plain data that stood there."""
    if not record:
        raise UnverifiableError(pair("verify.error.no-record"))
    try:
        data = json.loads(record, object_pairs_hook=_without_duplicates)
        # Half a character, which JSON can write and no text can hold, fails here.
        json.dumps(data, ensure_ascii=False).encode()
    except (ValueError, RecursionError) as error:
        raise UnverifiableError(pair("verify.error.json")) from error
    made = data.get("format") if isinstance(data, dict) else None
    if made != "advisor-transcript/2":
        raise UnverifiableError(pair("verify.error.no-record"))
    try:
        return Transcript.model_validate(data), data
    except ValidationError as error:
        first = error.errors()[0]
        where = " / ".join(str(part) for part in first["loc"]) or "{}"
        raise UnverifiableError(pair("verify.error.shape", where=where)) from error


def _without_duplicates(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise ValueError
    return found


def _written(transcript: Transcript, data: Any) -> Iterator[Difference]:
    """Where the record as written is not what the program writes for what it holds."""
    yield from differences(data, transcript.model_dump(mode="json"))


def _page(file: File, transcript: Transcript) -> Text | None:
    """What else than its record a page shows."""
    if file.kind == "json":
        return None
    if file.kind == "pdf":
        return _printed(file.data, transcript)
    from advisor.transcript.reading import Page

    text = file.data.decode("utf-8-sig").replace("\r\n", "\n")
    page = render(transcript, "html")
    if text == page:
        return None
    found, wanted = Page(text).seen, Page(page).seen
    return _otherwise(found, wanted, transcript)


def _printed(data: bytes, transcript: Transcript) -> Text | None:
    """What else than its record a PDF shows."""
    from typst import TypstError

    from advisor.printing.pdf import pdf
    from advisor.printing.reading import UnreadableError, paper, seen

    try:
        expected = pdf(transcript, paper(data))
        return None if data == expected else _otherwise(seen(data), seen(expected), transcript)
    except (UnreadableError, TypstError) as error:
        raise UnverifiableError(pair("verify.error.pdf")) from error


def _otherwise(found: str, wanted: str, transcript: Transcript) -> Text | None:
    """Where the text of a page is not what it should be; if it is, that something else in the file is not."""
    foreign = transcript.program != PROGRAM
    found, wanted = ("".join(text.split()) for text in (found, wanted))
    if found != wanted:
        pairs = zip(found, wanted, strict=False)
        at = next((at for at, (one, other) in enumerate(pairs) if one != other), min(len(found), len(wanted)))
        part = slice(max(0, at - AROUND), at + AROUND)
        key = "verify.page.other" if foreign else "verify.page.text"
        return pair(key, found=found[part], wanted=wanted[part], program=transcript.program)
    return None if foreign else pair("verify.page.rest")


def report(found: Verification, language: Language) -> list[str]:
    """What was found, in lines: the outcome, why, and what it shows and does not."""
    return list(_lines(found, language))


def _lines(found: Verification, language: Language) -> Iterator[str]:
    t = found.transcript
    yield say(f"verify.{found.outcome}", language)
    about = {"title": pair(f"transcript.title.{t.edition}"), "tree": display(t.title), "made": moment(t.made, language)}
    yield say("verify.about", language, **about)
    yield ""
    yield f"- {say('verify.record.changed' if found.changed else 'verify.record.whole', language)}"
    yield from _differences(found.changed, language)
    if found.page:
        yield f"- {found.page.in_language(language)}"
    elif found.kind != "json":
        yield f"- {say('verify.page.fits', language)}"
    if not found.here:
        yield f"- {say('verify.tree.unknown', language, hash=t.tree_hash[:12], trees=', '.join(t.trees))}"
    elif isinstance(found.replayed, Text):
        yield f"- {say('verify.tree.refused', language, reason=found.replayed)}"
    else:
        yield f"- {say('verify.tree.differs' if found.replayed else 'verify.tree.follows', language)}"
        yield from _differences(found.replayed, language)
        if found.replayed and t.program != PROGRAM:
            yield f"- {say('verify.tree.program', language, program=t.program, here=PROGRAM)}"
    yield ""
    proves = say(f"verify.proves.{found.outcome}", language)
    yield f"{say('verify.proves', language)}{say('colon', language)} {proves}"
    yield say("verify.not", language)


def _differences(found: tuple[Difference, ...], language: Language) -> Iterator[str]:
    for place, stands, expected in found[:SHOWN]:
        facts = {"place": place, "found": _quoted(stands, language), "expected": _quoted(expected, language)}
        yield f"  - {say('verify.difference', language, **facts)}"
    if len(found) > SHOWN:
        yield f"  - {say('verify.more', language, number=len(found) - SHOWN)}"


def _quoted(value: Any, language: Language) -> str:
    if value is None:
        return say("verify.nothing", language)
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= 2 * AROUND else f"{text[: 2 * AROUND]}…"
