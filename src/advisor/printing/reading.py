"""Reads a PDF back: the record attached to it, and the text on its pages."""

from __future__ import annotations

import logging
from io import BytesIO

from pypdf import PdfReader

from advisor.printing.pdf import ATTACHED


class UnreadableError(ValueError):
    """A PDF that is broken off, damaged, locked, or swells beyond measure when it is unpacked."""


def attached(data: bytes) -> bytes:
    """The record in a PDF; empty if there is none, or more than one. UnreadableError: it cannot be read."""
    try:
        found = _reader(data).attachments.get(ATTACHED, [])
    except Exception as error:
        # A foreign file can break a parser in any way; whatever it is, the person needs the same sentence.
        raise UnreadableError from error
    return found[0] if len(found) == 1 else b""


def seen(data: bytes) -> str:
    """The text on the pages of a PDF, in reading order. UnreadableError: it cannot be read."""
    try:
        return "\n".join(page.extract_text() for page in _reader(data).pages)
    except Exception as error:
        raise UnreadableError from error


def paper(data: bytes) -> str:
    """The paper of a PDF's first page, `letter` or `a4`. UnreadableError: it cannot be read."""
    try:
        width = float(_reader(data).pages[0].mediabox.width)
    except Exception as error:
        raise UnreadableError from error
    return "a4" if width < 604 else "letter"


def _reader(data: bytes) -> PdfReader:
    # The library tells of every oddity on stderr; it limits by itself how far a stream may swell.
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    return PdfReader(BytesIO(data))
