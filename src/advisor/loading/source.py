"""From bytes to strings with their places: YAML read so that no file can hang, crash or deceive the reader.

The parser's events are read one by one, and the nodes are built from them here: what is too large, too deep or not
plain YAML is refused before anything has been built from it, and what was read before a fault is kept.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from advisor.diagnostics import Diagnostic, Span
from advisor.loading.findings import Findings

MAX_BYTES = 1_000_000
MAX_DEPTH = 32
_PARSER: Any = yaml.CSafeLoader if yaml.__with_libyaml__ else yaml.SafeLoader


@dataclass(slots=True)
class Scalar:
    """A string; `plain` if it stands without quotes, `cut` if a `#` took the rest of its line away."""

    value: str
    span: Span
    plain: bool = True
    cut: bool = False


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
        size = path.stat().st_size
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


def _millions(size: int) -> str:
    return f"{size / 1_000_000:.1f}"


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
    bad = re.search("[^\n\r\t\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]", text)
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
        self.documents = 0

    def run(self) -> bool:
        """True if the file was read to its end."""
        try:
            return all(self._take(event) for event in self._events())
        except yaml.MarkedYAMLError as error:
            mark = error.problem_mark or error.context_mark
            line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
            _explain(self.lines, line, column, error, self.findings)
        except yaml.YAMLError as error:
            self.findings.add("yaml-syntax", self.findings.start, reason=str(error).split("\n")[0])
        except RecursionError:
            self.findings.add("too-deep", self.findings.start, limit=MAX_DEPTH)
        return False

    def _events(self) -> Iterator[Any]:
        loader = _PARSER(self.text)
        try:
            while loader.check_event():
                yield loader.get_event()
        finally:
            loader.dispose()

    def _take(self, event: Any) -> bool:
        handler = _HANDLERS.get(type(event))
        return handler(self, event) if handler else True

    def _span(self, event: Any) -> Span:
        start, end = event.start_mark, event.end_mark
        return Span(self.findings.file, start.line + 1, start.column + 1, end.line + 1, end.column + 1)

    def _document(self, event: Any) -> bool:
        self.documents += 1
        if self.documents > 1:
            self.findings.add("several-documents", self._span(event))
        return self.documents == 1

    def _refused(self, event: Any) -> bool:
        """An anchor, alias or tag, which could make one text stand for another."""
        tag = getattr(event, "tag", None)
        if getattr(event, "anchor", None) is not None:
            name = ("*" if isinstance(event, yaml.AliasEvent) else "&") + event.anchor
            self.findings.add("alias", self._span(event), name=name)
            return True
        if tag is not None and tag != "!":
            self.findings.add("tag", self._span(event), name=tag)
            return True
        return False

    def _collection(self, event: Any) -> bool:
        if self._refused(event):
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
        closed.span = closed.span._replace(end_line=event.end_mark.line + 1, end_column=event.end_mark.column + 1)
        return True

    def _scalar(self, event: Any) -> bool:
        if self._refused(event):
            return False
        span = self._span(event)
        is_plain = event.implicit[0] and event.style is None
        node = Scalar(event.value, span, is_plain, is_plain and self._cut(span))
        top = self.open[-1] if self.open else None
        if top and isinstance(top.node, Mapping) and top.key is None:
            top.key = node
            first = top.node.entries.get(node.value)
            top.drop = first is not None
            if first:
                self.findings.add("duplicate-key", span, key=node.value, line=first[0].span.line)
            if is_plain and node.value == "<<":
                self.findings.add("alias", span, name="<<")
                return False
            return True
        self._place(node)
        return True

    def _cut(self, span: Span) -> bool:
        line = self.lines[span.end_line - 1] if span.end_line <= len(self.lines) else ""
        return re.match(r"[ \t]+#", line[span.end_column - 1 :]) is not None

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
        return not self._refused(event)


_HANDLERS: dict[type, Callable[[_Builder, Any], bool]] = {
    yaml.DocumentStartEvent: _Builder._document,
    yaml.MappingStartEvent: _Builder._collection,
    yaml.SequenceStartEvent: _Builder._collection,
    yaml.MappingEndEvent: _Builder._end,
    yaml.SequenceEndEvent: _Builder._end,
    yaml.ScalarEvent: _Builder._scalar,
    yaml.AliasEvent: _Builder._alias,
}


def _explain(lines: list[str], line: int, column: int, error: yaml.MarkedYAMLError, findings: Findings) -> None:
    """Name the trap of YAML that a syntax error comes from, where it is one of the known ones."""
    here = lines[line - 1] if line <= len(lines) else ""
    problem = str(error.problem or "")
    tab = re.match(r" *\t", here)
    if tab or "'\\t'" in problem or ("cannot start any token" in problem and here[column - 1 : column] == "\t"):
        findings.add("tab", findings.place(line, here.index("\t") + 1))
    elif "mapping values are not allowed" in problem:
        findings.add("unquoted-colon", findings.place(line, column))
    elif "cannot start any token" in problem:
        findings.add("reserved-character", findings.place(line, column), character=here[column - 1 : column])
    elif "while scanning a quoted scalar" in str(error.context or ""):
        at = error.context_mark
        findings.add("open-quote", findings.place(at.line + 1, at.column + 1) if at else findings.place(line, column))
    else:
        findings.add("yaml-syntax", findings.place(line, column), reason=problem or str(error.context or ""))
