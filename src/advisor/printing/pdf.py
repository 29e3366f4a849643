"""The transcript as PDF: accessible (PDF/UA-1), with the transcript itself, as data, attached."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from functools import cache
from importlib.resources import files

import typst

from advisor.printing import PAPERS
from advisor.transcript import render
from advisor.transcript.pages import pages
from advisor.transcript.transcript import Transcript

ATTACHED = "transcript.json"


def pdf(transcript: Transcript, paper: str = "letter") -> bytes:
    """The transcript as PDF/UA-1; the same transcript gives the same bytes.

    paper: one of `PAPERS`; KeyError: another. All texts go in as data, and only fonts that ship with typst are used.
    """
    made = datetime.fromisoformat(transcript.made)
    data = {
        "pages": json.dumps(pages(transcript), ensure_ascii=False),
        "transcript": render(transcript, "json"),
        "paper": PAPERS[paper],
    }
    stamp = int(made.astimezone(UTC).timestamp())
    compiled = _compiler().compile(_template(), format="pdf", pdf_standards=["ua-1"], sys_inputs=data, timestamp=stamp)
    assert isinstance(compiled, bytes)
    return compiled


@cache
def _template() -> bytes:
    return files("advisor.printing").joinpath("transcript.typ").read_bytes()


@cache
def _compiler() -> typst.Compiler:
    return typst.Compiler(ignore_system_fonts=True)
