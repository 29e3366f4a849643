"""The printed form of a consultation: one value, and a renderer for each format."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from advisor.transcript.transcript import Transcript

FORMATS = ("text", "markdown", "html", "json")


def render(transcript: Transcript, to: str) -> str:
    """The transcript in one of `FORMATS`; ValueError: no such format."""
    if to == "json":
        return transcript.model_dump_json(indent=2) + "\n"
    if to == "markdown":
        from advisor.transcript.markdown import markdown

        return markdown(transcript)
    if to == "html":
        from advisor.transcript.html import html

        return html(transcript)
    if to == "text":
        from advisor.transcript.plain import plain

        return plain(transcript)
    raise ValueError(to)
