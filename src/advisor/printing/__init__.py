"""The transcript as a file or on paper, in every format."""

from __future__ import annotations

from typing import TYPE_CHECKING

from advisor import transcript as forms

if TYPE_CHECKING:
    from advisor.transcript.transcript import Transcript

FORMATS = (*forms.FORMATS, "pdf")
SUFFIXES = {"text": ".txt", "markdown": ".md", "html": ".html", "json": ".json", "pdf": ".pdf"}
"""How the name of a file ends in each of `FORMATS`."""
PAPERS = {"letter": "us-letter", "a4": "a4"}
"""The sizes of paper: as one says them, and as typst does."""


def produced(transcript: Transcript, to: str, paper: str = "letter") -> bytes:
    """The transcript in one of `FORMATS`, as a file holds it; paper: one of `PAPERS`. ValueError: no such format."""
    if to == "pdf":
        from advisor.printing.pdf import pdf

        return pdf(transcript, paper)
    return forms.render(transcript, to).encode("utf-8", "backslashreplace")
