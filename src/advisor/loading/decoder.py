"""The parts that files of every kind are decoded from: keys, texts, names, lists."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from enum import StrEnum
from typing import TypeVar

from advisor.diagnostics import Span
from advisor.diagnostics.suggest import nearest
from advisor.loading.findings import Findings
from advisor.loading.parity import compare
from advisor.loading.source import Mapping, Scalar, Sequence, YamlNode
from advisor.model import Citation
from advisor.text import Language, Text

_Word = TypeVar("_Word", bound=StrEnum)
ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
PROVISION = re.compile(r"[A-Za-z0-9]+([.-][A-Za-z0-9]+)*")


class Decoder:
    """Reads values out of one file's nodes; what is wrong becomes a finding, and what can be used is used."""

    def __init__(self, findings: Findings) -> None:
        self.findings = findings

    def mapping(self, node: YamlNode | None, what: str, keys: Iterable[str]) -> Mapping:
        """The node as a mapping that has no other keys than `keys`; an empty one if it is none."""
        known = list(keys)
        if not isinstance(node, Mapping):
            span = node.span if node else self.findings.start
            self.findings.add("wrong-shape", span, "mapping", what=what, keys=", ".join(known))
            return Mapping(span)
        for name, (key, value) in list(node.entries.items()):
            if name not in known:
                near = [] if self.findings.full else self.misspelt(name, known, node)
                if near:
                    # Read as what it probably is, so that one slip has no second finding.
                    node.entries.setdefault(near[0], (key, value))
                self.findings.add(
                    "unknown-key",
                    key.span,
                    "near" if near else "",
                    key=name,
                    near="".join(near),
                    known=", ".join(known),
                )
        return node

    def misspelt(self, name: str, known: list[str], node: Mapping) -> list[str]:
        """The key that an unknown one most probably is, those that are still free first; or none."""
        free = [key for key in known if key not in node.entries]
        near = nearest(name, free, limit=1) or [key for key in free if name.lower().startswith(key)]
        return near or nearest(name, known, limit=1)

    def entries(self, node: YamlNode | None, what: str) -> Iterator[tuple[Scalar, YamlNode]]:
        """The keys and values of a mapping whose keys are names that the author chose."""
        if isinstance(node, Mapping):
            yield from node.entries.values()
        elif node is not None:
            self.findings.add("wrong-shape", node.span, "names", what=what)

    def require(self, node: Mapping, key: str, at: Span) -> YamlNode | None:
        """The value of a key that must be there."""
        value = node.get(key)
        if isinstance(value, Scalar) and value.cut and not value.value:
            self.eaten(value)
        elif value is None or (isinstance(value, Scalar) and not value.value and value.plain):
            entry = node.entries.get(key)
            self.findings.add("missing-key", entry[0].span if entry else at, key=key)
        else:
            return value
        return None

    def eaten(self, value: Scalar) -> None:
        """A finding at the # that took the rest of a text away."""
        self.findings.add("eaten-by-comment", self.findings.place(value.span.end_line, value.cut))

    def string(self, node: YamlNode | None, what: str) -> str | None:
        """The node as a string, or None."""
        if isinstance(node, Scalar):
            return node.value
        if node is not None:
            self.findings.add("wrong-shape", node.span, "string", what=what)
        return None

    def name(self, key: Scalar, *, provision: bool = False) -> str:
        """The key as a permanent id."""
        if not (PROVISION if provision else ID).fullmatch(key.value):
            self.findings.add("bad-id", key.span, "provision" if provision else "", id=key.value)
        return key.value

    def strings(self, node: YamlNode | None, what: str) -> list[Scalar]:
        """The node as a list of strings; a single string is a list of one."""
        match node:
            case None:
                return []
            case Scalar():
                return [node] if node.value else []
            case Sequence():
                good = [item for item in node.items if isinstance(item, Scalar)]
                for item in node.items:
                    if not isinstance(item, Scalar):
                        self.findings.add("wrong-shape", item.span, "string", what=what)
                return good
            case Mapping():
                self.findings.add("wrong-shape", node.span, "strings", what=what)
                return []

    def both(self, node: YamlNode | None, what: str, at: Span) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """A list of words in English and one in French; none where there is no node."""
        words = self.mapping(node, what, ["en", "fr"]) if node else Mapping(at)
        for language in Language:
            if words.entries and language not in words.entries:
                self.findings.add("missing-language", words.span, language=language, what=what)
        english, french = (self.strings(words.get(language), what) for language in Language)
        return tuple(word.value for word in english), tuple(word.value for word in french)

    def items(self, node: YamlNode | None, what: str) -> list[YamlNode]:
        """The node as a list."""
        if node is None:
            return []
        if isinstance(node, Sequence):
            return node.items
        self.findings.add("wrong-shape", node.span, "list", what=what)
        return []

    def choice(self, node: YamlNode | None, kind: type[_Word], what: str, default: _Word) -> _Word:
        """The node as one of a closed list of words."""
        value = self.string(node, what)
        if value is None or node is None:
            return default
        try:
            return kind(value)
        except ValueError:
            near = nearest(value, kind, limit=1)
            self.findings.add(
                "unknown-value",
                node.span,
                "near" if near else "",
                value=value,
                what=what,
                near="".join(near),
                known=", ".join(kind),
            )
            return kind(near[0]) if near else default

    def text(self, node: YamlNode | None, what: str) -> Text | None:
        """The node as a text in both languages."""
        if node is None:
            return None
        if isinstance(node, Mapping):
            self.mapping(node, what, ["en", "fr"])
            return self.pair(node, what, node.span)
        if isinstance(node, Scalar) and node.cut and not node.value:
            self.eaten(node)
            return None
        self.findings.add("wrong-shape", node.span, "text", what=what)
        return Text.same(node.value) if isinstance(node, Scalar) else None

    def pair(self, node: Mapping, what: str, at: Span) -> Text:
        """The keys `en` and `fr` of a mapping, each standing in for the other where one is missing."""
        found: dict[str, str] = {}
        for language in ("en", "fr"):
            value = node.get(language)
            if isinstance(value, Scalar):
                if value.cut:
                    self.eaten(value)
                if value.value.strip() or value.cut:
                    found[language] = value.value.strip()
                    continue
            elif value is not None:
                self.findings.add("wrong-shape", value.span, "string", what=f"{what}.{language}")
                found[language] = ""
                continue
            place = node.entries[language][0].span if language in node.entries else at
            variant = "" if language not in node.entries else "empty"
            self.findings.add("missing-language", place, variant, language=language, what=what)
        english, french = node.get("en"), node.get("fr")
        whole = [one for one in (english, french) if isinstance(one, Scalar) and one.value.strip() and not one.cut]
        if len(whole) == 2:
            compare(whole[0], whole[1], what, self.findings)
        either = next((text for text in found.values() if text), "")
        return Text(found.get("en") or either, found.get("fr") or either)

    def needed_text(self, node: Mapping, key: str, at: Span) -> Text:
        """A text that must be there; its key's name stands in for it."""
        return self.text(self.require(node, key, at), key) or Text.same(key)

    def citations(self, node: YamlNode | None) -> tuple[Citation, ...]:
        """The provisions that are cited."""
        return tuple(Citation(provision=s.value, at=s.span) for s in self.strings(node, "cite"))
