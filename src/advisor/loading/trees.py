"""From a tree's file to its questions and guidance."""

from __future__ import annotations

from typing import Any

from advisor.diagnostics import Span
from advisor.loading.decoder import Decoder
from advisor.loading.findings import Findings
from advisor.loading.source import Document, Mapping, Scalar, Sequence, YamlNode, plain
from advisor.messages import pair
from advisor.model import (
    Case,
    Condition,
    Guidance,
    Kind,
    Option,
    Question,
    Review,
    Route,
    Step,
    Target,
    Tree,
    Unsettled,
    Verdict,
    Whom,
)
from advisor.text import Text

TREE_KEYS = ["tree", "title", "keywords", "reviewed", "start", "questions", "guidance"]
QUESTION_KEYS = ["ask", "help", "cite", "keywords", "formerly"]
SHAPES = {
    Kind.YES_NO: ["yes", "no", "unsure"],
    Kind.ONE_OF: ["one-of"],
    Kind.ANY_OF: ["any-of", "all", "some", "none", "then"],
}
ALL_QUESTION_KEYS = [*QUESTION_KEYS, *(key for keys in SHAPES.values() for key in keys)]
GUIDANCE_KEYS = ["verdict", "title", "keywords", "body", "steps", "cite", "unsettled", "then"]


def decode_tree(document: Document, findings: Findings) -> Tree | None:
    """The tree in a document whose first key is `tree`; None if it has no name."""
    return _TreeDecoder(findings).tree(document)


class _TreeDecoder(Decoder):
    name_of_tree = ""
    local: frozenset[str] = frozenset()

    def tree(self, document: Document) -> Tree | None:
        root = self.mapping(document.root, "tree", TREE_KEYS)
        name = root.get("tree")
        if not isinstance(name, Scalar) or not name.value:
            self.findings.add("missing-key", root.span, key="tree")
            return None
        self.name_of_tree = self.name(name)
        questions, guidance = root.get("questions"), root.get("guidance")
        names = [key for part in (questions, guidance) if isinstance(part, Mapping) for key, _ in part.entries.values()]
        self.local = frozenset(key.value for key in names)
        if self.require(root, "questions", name.span) is None:
            root.entries.pop("questions", None)
            questions = None
        lists = [part for part in (questions, guidance) if part is not None]
        self.findings.partial = questions is None or not all(isinstance(part, Mapping) for part in lists)
        start = self.require(root, "start", name.span)
        if start is not None and not isinstance(start, Scalar):
            self.findings.add("wrong-shape", start.span, "string", what="start")
        read: dict[str, Question] = {}
        for key, node in self.entries(questions, "questions"):
            before = self.findings.damage
            read[key.value] = self.question(key, node)
            self.hurt(read[key.value].id, before)
        told: dict[str, Guidance] = {}
        for key, node in self.entries(guidance, "guidance"):
            if key.value in read:
                at = read[key.value].at
                line = at.line if at else 0
                self.findings.add("duplicate-key", key.span, related=[(at, "first")], key=key.value, line=line)
            else:
                before = self.findings.damage
                told[key.value] = self.guidance(key, node)
                self.hurt(told[key.value].id, before)
        keywords_en, keywords_fr = self.both(root.get("keywords"), "keywords", root.span)
        return Tree(
            name=name.value,
            title=self.needed_text(root, "title", name.span),
            start=self.target(start)
            if isinstance(start, Scalar)
            else Target(node="", at=start.span if start else None),
            keywords_en=keywords_en,
            keywords_fr=keywords_fr,
            reviewed=self.review(root.get("reviewed")),
            questions=tuple(read.values()),
            guidance=tuple(told.values()),
            data=plain(document.root),
            at=name.span,
        )

    def hurt(self, node: str, damage_before: int) -> None:
        if self.findings.damage > damage_before:
            self.findings.hurt.add(node)

    def review(self, node: YamlNode | None) -> Review:
        if node is None:
            return Review()
        keys = self.mapping(node, "reviewed", ["by", "on"])
        return Review(
            by=self.string(keys.get("by"), "by") or "",
            on=self.string(keys.get("on"), "on") or "",
        )

    def full(self, name: str) -> str:
        return name if "/" in name or name not in self.local else f"{self.name_of_tree}/{name}"

    def target(self, node: Scalar) -> Target:
        return Target(node=self.full(node.value), at=node.span)

    def route(self, node: YamlNode | None, key: str, at: Span) -> Route:
        """What a target stands for: one reference, several, cases, or nothing more."""
        match node:
            case None:
                self.findings.add("missing-target", at, key=key)
            case Scalar(value=""):
                self.findings.add("missing-target", node.span if not node.plain else at, key=key)
            case Scalar():
                return (Case(targets=(self.target(node),)),)
            case Mapping():
                self.findings.add("wrong-shape", node.span, "target", what=key)
            case Sequence():
                if node.items and all(isinstance(item, Mapping) for item in node.items):
                    return tuple(self.case(item, key) for item in node.items if isinstance(item, Mapping))
                targets = [self.target(item) for item in node.items if isinstance(item, Scalar)]
                if len(targets) < len(node.items):
                    first = type(node.items[0]) if targets else Scalar
                    other = next(item for item in node.items if not isinstance(item, first))
                    self.findings.add("wrong-shape", other.span, "mixed" if targets else "target", what=key)
                if targets:
                    return (Case(targets=tuple(targets)),)
        return ()

    def some_route(self, node: Mapping, key: str) -> Route:
        """A route that may be left out."""
        entry = node.entries.get(key)
        return self.route(entry[1], key, entry[0].span) if entry else ()

    def case(self, node: Mapping, key: str) -> Case:
        self.mapping(node, key, ["when", "then"])
        then = node.get("then")
        inner = self.route(then, "then", node.span)
        if then and (len(inner) > 1 or (inner and inner[0].when)):
            self.findings.add("wrong-shape", then.span, "nested-cases", what=key)
        return Case(when=self.conditions(node.get("when")), targets=inner[0].targets if inner else ())

    def conditions(self, node: YamlNode | None) -> tuple[Condition, ...]:
        if node is None:
            return ()
        conditions = []
        for key, value in self.entries(node, "when"):
            values = self.strings(value, key.value)
            if not values and isinstance(value, Scalar):
                self.findings.add("missing-key", key.span, key=key.value)
                self.findings.damage += 1
                continue
            conditions.append(
                Condition(
                    question=key.value if "/" in key.value else f"{self.name_of_tree}/{key.value}",
                    values=tuple(word.value for word in values),
                    places=tuple(word.span for word in values),
                    at=key.span,
                )
            )
        return tuple(conditions)

    def question(self, key: Scalar, node: YamlNode) -> Question:
        name, at = self.name(key), key.span
        keys = self.mapping(node, name, ALL_QUESTION_KEYS)
        kind = self.kind(keys, at, broken=not isinstance(node, Mapping))
        keywords_en, keywords_fr = self.both(keys.get("keywords"), "keywords", keys.span)
        routes: dict[str, Any] = {}
        match kind:
            case _ if not keys.entries:
                pass
            case Kind.YES_NO:
                routes = {"options": self.yes_no(keys, at)}
            case Kind.ONE_OF:
                routes = {"options": self.one_of(keys)}
            case Kind.ANY_OF:
                routes = self.any_of(keys, at)
        return Question(
            id=f"{self.name_of_tree}/{name}",
            kind=kind,
            ask=self.needed_text(keys, "ask", at) if keys.entries else Text.same(name),
            help=self.text(keys.get("help"), "help"),
            cite=self.citations(keys.get("cite")),
            keywords_en=keywords_en,
            keywords_fr=keywords_fr,
            formerly=tuple(old.value for old in self.strings(keys.get("formerly"), "formerly")),
            at=at,
            **routes,
        )

    def kind(self, keys: Mapping, at: Span, *, broken: bool) -> Kind:
        """The kind that the keys show; one finding if they show none or two."""
        marks = {Kind.YES_NO: ["yes", "no", "unsure"], Kind.ONE_OF: ["one-of"], Kind.ANY_OF: ["any-of"]}
        shown = [kind for kind, names in marks.items() if any(name in keys.entries for name in names)]
        if len(shown) > 1:
            kinds = {name: kind for kind in shown for name in marks[kind]}
            found = [name for name in keys.entries if name in kinds]
            second = next(name for name in found if kinds[name] is not kinds[found[0]])
            related = [(keys.entries[found[0]][0].span, "kind")]
            self.findings.add("wrong-shape", keys.entries[second][0].span, "two-kinds", related=related)
        elif not shown and not broken:
            self.findings.add("wrong-shape", at, "no-answers")
        return shown[-1] if shown else Kind.ONE_OF

    def yes_no(self, keys: Mapping, at: Span) -> tuple[Option, ...]:
        options = []
        for answer in SHAPES[Kind.YES_NO]:
            entry = keys.entries.get(answer)
            if entry:
                then = self.route(entry[1], answer, entry[0].span)
                options.append(Option(id=answer, label=pair(f"answer.{answer}"), then=then, at=entry[0].span))
            elif answer != "unsure":
                self.findings.add("missing-target", at, key=answer)
        return tuple(options)

    def one_of(self, keys: Mapping) -> tuple[Option, ...]:
        key, answers = keys.entries["one-of"] if "one-of" in keys.entries else (Scalar("", keys.span), None)
        options = []
        for name, node in self.entries(answers, "one-of"):
            option = self.mapping(node, name.value, ["en", "fr", "then"])
            options.append(
                Option(
                    id=self.name(name),
                    label=self.pair(option, name.value, name.span) if option.entries else Text.same(name.value),
                    then=self.route(option.get("then"), "then", name.span) if option.entries else (),
                    at=name.span,
                )
            )
        if len(options) < 2 and isinstance(answers, Mapping):
            self.findings.add("single-option", options[0].at or key.span if options else key.span)
        return tuple(options)

    def any_of(self, keys: Mapping, at: Span) -> dict[str, Any]:
        items = []
        for name, node in self.entries(keys.get("any-of"), "any-of"):
            item = self.mapping(node, name.value, ["en", "fr", "when", "ticked", "unticked"])
            items.append(
                Option(
                    id=self.name(name),
                    label=self.pair(item, name.value, name.span) if item.entries else Text.same(name.value),
                    when=self.conditions(item.get("when")),
                    ticked=self.some_route(item, "ticked"),
                    unticked=self.some_route(item, "unticked"),
                    at=name.span,
                )
            )
        if not items and isinstance(keys.get("any-of"), Mapping):
            self.findings.add("single-option", keys.entries["any-of"][0].span)
        if "then" not in keys.entries and not {"all", "some", "none"} <= keys.entries.keys():
            self.findings.add("missing-target", at, key="then")
        routes = {key: self.some_route(keys, key) for key in ("all", "some", "none", "then")}
        return {"options": tuple(items), **routes}

    def guidance(self, key: Scalar, node: YamlNode) -> Guidance:
        name, at = self.name(key), key.span
        keys = self.mapping(node, name, GUIDANCE_KEYS)
        if not keys.entries:
            return Guidance(id=f"{self.name_of_tree}/{name}", verdict=Verdict.NOTE, title=Text.same(name), at=at)
        keywords_en, keywords_fr = self.both(keys.get("keywords"), "keywords", keys.span)
        return Guidance(
            id=f"{self.name_of_tree}/{name}",
            verdict=self.choice(self.require(keys, "verdict", at), Verdict, "verdict", Verdict.NOTE),
            title=self.needed_text(keys, "title", at),
            keywords_en=keywords_en,
            keywords_fr=keywords_fr,
            body=self.text(keys.get("body"), "body"),
            steps=tuple(self.step(item) for item in self.items(keys.get("steps"), "steps")),
            cite=self.citations(keys.get("cite")),
            unsettled=tuple(self.unsettled(item) for item in self.items(keys.get("unsettled"), "unsettled")),
            then=self.some_route(keys, "then"),
            at=at,
        )

    def step(self, node: YamlNode) -> Step:
        keys = self.mapping(node, "steps", ["en", "fr", "cite"])
        return Step(text=self.words(node, keys, "steps"), cite=self.citations(keys.get("cite")), at=node.span)

    def words(self, node: YamlNode, keys: Mapping, what: str) -> Text:
        """The text of a step or the like; one that stands there without keys is its text in both languages."""
        return Text.same(node.value) if isinstance(node, Scalar) else self.pair(keys, what, node.span)

    def unsettled(self, node: YamlNode) -> Unsettled:
        keys = self.mapping(node, "unsettled", ["en", "fr", "ask"])
        whom = tuple(self.choice(word, Whom, "ask", Whom.COLLEGE) for word in self.strings(keys.get("ask"), "ask"))
        return Unsettled(text=self.words(node, keys, "unsettled"), ask=whom, at=node.span)
