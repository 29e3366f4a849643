"""From bytes to strings with their places: YAML read so that no file can hang, crash or deceive the reader.

The parser's events are read one by one, and the nodes are built from them here: what is too large, too deep or not
plain YAML is refused before anything has been built from it, and what was read before a fault is kept.
"""

from __future__ import annotations

import re
import stat
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from advisor.diagnostics import Diagnostic, Span
from advisor.loading.findings import Findings
from advisor.loading.traps import explain
from advisor.text import Text

MAX_BYTES = 400_000
"""Bytes of a file: whatever stands in them is checked in less than two seconds. The largest shipped tree has half."""
MAX_DEPTH = 32
_PARSER: Any = yaml.CSafeLoader if yaml.__with_libyaml__ else yaml.SafeLoader
# What YAML refuses, and the line ends that it counts but editors do not: every line number after one would be wrong.
_FORBIDDEN = re.compile("\r(?!\n)|[^\n\r\t\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_tuple = tuple.__new__
_BLANK = (" ", "\t")
_COMMENT = re.compile("[ \t]+#")


@dataclass(slots=True)
class Scalar:
    """A string; `plain` if it stands without quotes; `cut` is the column of a `#` that cut it off, or 0."""

    value: str
    span: Span
    plain: bool = True
    cut: int = 0


@dataclass(slots=True)
class Sequence:
    """A list."""

    span: Span
    items: list[YamlNode] = field(default_factory=list)


@dataclass(slots=True)
class Mapping:
    """Keys and values in the order in which they were written."""

    span: Span
    entries: dict[str, tuple[Scalar, YamlNode]] = field(default_factory=dict)

    def get(self, key: str) -> YamlNode | None:
        """The value of a key, or None."""
        entry = self.entries.get(key)
        return entry[1] if entry else None


YamlNode = Scalar | Sequence | Mapping


@dataclass(slots=True)
class Document:
    """What could be read of a file; `complete` is False if reading ended at a fault."""

    file: str
    root: YamlNode | None
    complete: bool
    diagnostics: list[Diagnostic]


def read(path: Path, shown: str) -> Document:
    """Read a file; it never raises. `shown` is the path as findings name it."""
    findings = Findings(shown)
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            # A pipe would keep the reader waiting, and a device would never end.
            findings.add("unreadable", findings.start, "special")
            return Document(shown, None, False, findings.found)
        size = status.st_size
        if size > MAX_BYTES:
            findings.add("too-large", findings.start, size=_millions(size), limit=_millions(MAX_BYTES))
            return Document(shown, None, False, findings.found)
        with path.open("rb") as stream:
            data = stream.read(MAX_BYTES + 1)
    except OSError as error:
        findings.add("unreadable", findings.start, reason=error.strerror or type(error).__name__)
        return Document(shown, None, False, findings.found)
    return parse(data, shown)


def parse(data: bytes, shown: str) -> Document:
    """Read the content of a file; it never raises."""
    findings = Findings(shown)
    text = _decoded(data, findings)
    if text is None:
        return Document(shown, None, False, findings.found)
    builder = _Builder(text, findings)
    complete = builder.run()
    if complete and builder.root is None:
        findings.add("empty-file", findings.start)
        complete = False
    return Document(shown, builder.root, complete, findings.found)


def plain(node: YamlNode | None) -> Any:
    """The node as plain strings, lists and dictionaries."""
    match node:
        case None:
            return None
        case Scalar():
            return node.value
        case Sequence():
            return [plain(item) for item in node.items]
        case Mapping():
            return {key: plain(value) for key, (_, value) in node.entries.items()}


def built(data: Any, shown: str) -> Document:
    """The document that says what `plain` gave of another; TypeError: this is no such data."""
    findings = Findings(shown)
    return Document(shown, _node(data, findings.start), True, findings.found)


def _node(data: Any, span: Span) -> YamlNode:
    match data:
        case str():
            return Scalar(data, span)
        case list():
            return Sequence(span, [_node(item, span) for item in data])
        case dict():
            return Mapping(span, {key: (Scalar(key, span), _node(value, span)) for key, value in data.items()})
    raise TypeError


def _millions(size: int) -> Text:
    number = f"{size / 1_000_000:.1f}"
    return Text(number, number.replace(".", ","))


def _decoded(data: bytes, findings: Findings) -> str | None:
    if len(data) > MAX_BYTES:
        findings.add("too-large", findings.start, size=_millions(len(data)), limit=_millions(MAX_BYTES))
        return None
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = data[: error.start].decode("utf-8", "replace")
        findings.add("not-utf8", findings.place(before.count("\n") + 1, len(before) - before.rfind("\n")))
        return None
    bad = _FORBIDDEN.search(text)
    if bad:
        line, column = text.count("\n", 0, bad.start()) + 1, bad.start() - text.rfind("\n", 0, bad.start())
        findings.add("control-character", findings.place(line, column), code=f"U+{ord(bad[0]):04X}")
        return None
    return text


@dataclass(slots=True)
class _Open:
    """A list or mapping that is still being read; `key` waits for its value, a repeated key's value is dropped."""

    node: Sequence | Mapping
    key: Scalar | None = None
    drop: bool = False


class _Builder:
    """Builds nodes from events, and stops at the first thing that this project's YAML does not have."""

    def __init__(self, text: str, findings: Findings) -> None:
        self.lines = text.split("\n")
        self.text = text
        self.findings = findings
        self.root: YamlNode | None = None
        self.open: list[_Open] = []
        self.last: YamlNode | None = None
        self.documents = 0

    def run(self) -> bool:
        """True if the file was read to its end."""
        loader = _PARSER(self.text)
        try:
            while (event := loader.get_event()) is not None:
                handler = _HANDLERS.get(type(event))
                if handler and not handler(self, event):
                    return False
        except yaml.MarkedYAMLError as error:
            self._explain(error)
        except yaml.YAMLError:
            self.findings.add("yaml-syntax", self.findings.start)
        except RecursionError:
            self.findings.add("too-deep", self.findings.start, limit=MAX_DEPTH)
        else:
            return True
        finally:
            loader.dispose()
        self._forget_last()
        return False

    def _explain(self, error: yaml.MarkedYAMLError) -> None:
        last, quoted = self.last, isinstance(self.last, Scalar) and not self.last.plain
        cut = last.cut if isinstance(last, Scalar) else 0
        explain(self.lines, error, last.span if last else None, self.findings, quoted=quoted, cut=cut)

    def _forget_last(self) -> None:
        """Drop the text that was read last before a fault: the lines that follow may have been drawn into it."""
        if not isinstance(self.last, Scalar) or not self.open:
            return
        node = self.open[-1].node
        if isinstance(node, Sequence):
            if node.items and node.items[-1] is self.last:
                node.items.pop()
        else:
            for key in [key for key, (_, value) in node.entries.items() if value is self.last]:
                del node.entries[key]

    def _span(self, event: Any) -> Span:
        start, end = event.start_mark, event.end_mark
        # As Span(...) would, in a third of the time: there are as many spans as words in a library.
        return _tuple(Span, (self.findings.file, start.line + 1, start.column + 1, end.line + 1, end.column + 1))

    def _document(self, event: Any) -> bool:
        self.documents += 1
        if self.documents > 1:
            self.findings.add("several-documents", self._span(event))
        return self.documents == 1

    def _refused(self, event: Any) -> bool:
        """An anchor or tag, which could make one text stand for another."""
        if event.anchor is not None:
            self.findings.add("alias", self._span(event), name=f"&{event.anchor}")
            return True
        if event.tag != "!":
            self.findings.add("tag", self._span(event), name=event.tag)
            return True
        return False

    def _collection(self, event: Any) -> bool:
        if (event.anchor is not None or event.tag is not None) and self._refused(event):
            return False
        span = self._span(event)
        if len(self.open) >= MAX_DEPTH:
            self.findings.add("too-deep", span, limit=MAX_DEPTH)
            return False
        node = Mapping(span) if isinstance(event, yaml.MappingStartEvent) else Sequence(span)
        if self.open and isinstance(self.open[-1].node, Mapping) and self.open[-1].key is None:
            self.findings.add("key-not-text", span)
            return False
        self._place(node)
        self.open.append(_Open(node))
        return True

    def _end(self, event: Any) -> bool:
        closed = self.open.pop().node
        file, line, column, _, _ = closed.span
        closed.span = Span(file, line, column, event.end_mark.line + 1, event.end_mark.column + 1)
        self.last = closed
        return True

    def _scalar(self, event: Any) -> bool:
        if (event.anchor is not None or event.tag is not None) and self._refused(event):
            return False
        span = self._span(event)
        is_plain = not event.style
        node = Scalar(event.value, span, is_plain, self._cut(span) if is_plain else 0)
        self.last = node
        top = self.open[-1] if self.open else None
        if top is None or top.key is not None or isinstance(top.node, Sequence):
            self._place(node)
            return True
        if is_plain and node.value == "<<":
            self.findings.add("alias", span, name="<<")
            return False
        top.key = node
        first = top.node.entries.get(node.value)
        top.drop = first is not None
        if first:
            self.findings.add(
                "duplicate-key", span, key=node.value, line=first[0].span.line, related=[(first[0].span, "first")]
            )
        return True

    def _cut(self, span: Span) -> int:
        """The column of the # that follows a text, or 0."""
        line = self.lines[span.end_line - 1] if span.end_line <= len(self.lines) else ""
        if line[span.end_column - 1 : span.end_column] not in _BLANK:
            return 0
        comment = _COMMENT.match(line, span.end_column - 1)
        return comment.end() if comment else 0

    def _place(self, node: YamlNode) -> None:
        if not self.open:
            self.root = node
            return
        top = self.open[-1]
        if isinstance(top.node, Sequence):
            top.node.items.append(node)
        elif top.key is not None:
            if not top.drop:
                top.node.entries[top.key.value] = (top.key, node)
            top.key = None

    def _alias(self, event: Any) -> bool:
        self.findings.add("alias", self._span(event), name=f"*{event.anchor}")
        return False


_HANDLERS: dict[type, Callable[[_Builder, Any], bool]] = {
    yaml.DocumentStartEvent: _Builder._document,
    yaml.MappingStartEvent: _Builder._collection,
    yaml.SequenceStartEvent: _Builder._collection,
    yaml.MappingEndEvent: _Builder._end,
    yaml.SequenceEndEvent: _Builder._end,
    yaml.ScalarEvent: _Builder._scalar,
    yaml.AliasEvent: _Builder._alias,
}
