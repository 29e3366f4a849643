"""Reads an HTML page back: the record in it, and the text that a reader sees."""

from __future__ import annotations

from html.parser import HTMLParser

from advisor.transcript.html import RECORD

_VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
_UNSEEN = {"head", "script", "style", "template", "title"}
_WITHIN_A_LINE = {"a", "code", "em", "span", "strong"}


class Page(HTMLParser):
    """A page as it was read; `record` is the JSON that it holds, empty if there is none or more than one."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self._open: list[tuple[str, bool]] = []
        self._records: list[str] = []
        self._recording = 0
        self._seen: list[str] = []
        self.feed(text)
        self.close()

    @property
    def record(self) -> str:
        """The JSON of the transcript."""
        return self._records[0] if len(self._records) == 1 else ""

    @property
    def seen(self) -> str:
        """The text of the page."""
        return "".join(self._seen)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note whether what follows is seen, or is the record."""
        self._part(tag)
        if tag in _VOID:
            return
        given = dict(attrs)
        unseen = tag in _UNSEEN or "hidden" in given or (bool(self._open) and self._open[-1][1])
        self._open.append((tag, unseen))
        if given.get("id") == RECORD:
            self._records.append("")
            self._recording = len(self._open)

    def handle_endtag(self, tag: str) -> None:
        """Close the element, and those that were left open in it."""
        self._part(tag)
        if any(name == tag for name, _ in self._open):
            while self._open.pop()[0] != tag:
                pass
        if len(self._open) < self._recording:
            self._recording = 0

    def handle_data(self, data: str) -> None:
        """Keep what is seen, and the record."""
        if self._recording:
            self._records[-1] += data
        elif not self._open or not self._open[-1][1]:
            self._seen.append(data)

    def _part(self, tag: str) -> None:
        if tag not in _WITHIN_A_LINE:
            self._seen.append("\n")
