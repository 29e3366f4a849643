"""JSON Schemas of the files that authors write, so that an editor completes, explains and underlines.

The keys are the decoders' own, and the hover texts the program's own words. A schema knows what a file looks like; what
its parts lead to is for the check to say. It holds no references and no alternatives: editors read those badly.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, TypeAlias

from advisor.loading.decoder import ID, PROVISION
from advisor.loading.glossary import GLOSSARY_KEYS, TERM_KEYS
from advisor.loading.phrases import PHRASES_KEYS
from advisor.loading.provisions import PROVISION_KEYS, SOURCE_KEYS
from advisor.loading.trees import ALL_QUESTION_KEYS, GUIDANCE_KEYS, TREE_KEYS
from advisor.loading.vignettes import BEAT_KEYS, DECISION_KEYS, VIGNETTE_KEYS
from advisor.messages import known, say
from advisor.model import Force, Verdict, Whom
from advisor.text import Language

Schema: TypeAlias = dict[str, Any]

# Whatever is no list and no mapping is read as text, whatever YAML would make of it.
_WORD = ["string", "number", "boolean"]
_TEXT: Schema = {"type": _WORD, "pattern": r"\S"}
_STRINGS: Schema = {"type": [*_WORD, "array"], "items": _TEXT}
_ANSWER: Schema = {"type": [*_WORD, "array"], "minLength": 1, "items": _TEXT}
_TARGETS: Schema = {"type": ["string", "array"], "minLength": 1, "items": {"type": "string", "minLength": 1}}


def schema(kind: str, language: Language) -> Schema:
    """The schema of a kind of file, with its hover texts in one language.

    kind: tree, provisions, vignette, glossary or phrases; KeyError: any other.
    """
    root = _Writer(language).root(kind)
    title = say(f"schema.kind.{kind}", language)
    return {"$schema": "http://json-schema.org/draft-07/schema#", "title": title, **root}


class _Writer:
    """Writes the parts of a schema in one language."""

    def __init__(self, language: Language) -> None:
        self.language = language
        self.pair = self.object("text", ["en", "fr"], {"en": _TEXT, "fr": _TEXT}, ["en", "fr"])
        words = {"en": _STRINGS, "fr": _STRINGS}
        self.keywords = self.object("keywords", words, words, ["en", "fr"])
        self.when: Schema = {"type": "object", "additionalProperties": {**_STRINGS, "minLength": 1}}
        case = self.object("case", ["when", "then"], {"when": self.when, "then": _TARGETS}, ["then"])
        self.route: Schema = {**_TARGETS, "items": {**case, "type": ["string", "object"], "minLength": 1}}

    def root(self, kind: str) -> Schema:
        return {
            "tree": self.tree,
            "provisions": self.source,
            "vignette": self.vignette,
            "glossary": self.glossary,
            "phrases": self.phrases,
        }[kind]()

    def object(self, what: str, keys: Iterable[str], values: dict[str, Schema], required: Iterable[str] = ()) -> Schema:
        """A mapping with these keys and no others; what: where its keys' hover texts are found."""
        return {
            "type": "object",
            "properties": {key: {**values[key], "description": self.hover(what, key)} for key in keys},
            "required": list(required),
            "additionalProperties": False,
        }

    def hover(self, what: str, key: str) -> str:
        own = f"schema.{what}.{key}"
        return say(own if known(own) else f"schema.{key}", self.language)

    def named(self, value: Schema, pattern: str = ID.pattern) -> Schema:
        """A mapping whose keys are names that the author chose."""
        return {"type": "object", "propertyNames": {"pattern": f"^{pattern}$"}, "additionalProperties": value}

    def items(self, value: Schema) -> Schema:
        return {"type": "array", "items": value}

    def tree(self) -> Schema:
        by, on = ({"type": _WORD}, {"type": _WORD})
        values = {
            "tree": self.id(),
            "title": self.pair,
            "keywords": self.keywords,
            "reviewed": self.object("reviewed", ["by", "on"], {"by": by, "on": on}),
            "start": _TEXT,
            "questions": self.named(self.question()),
            "guidance": self.named(self.guidance()),
        }
        return self.object("tree", TREE_KEYS, values, ["tree", "title", "start", "questions"])

    def id(self, pattern: str = ID.pattern) -> Schema:
        return {"type": _WORD, "pattern": f"^{pattern}$"}

    def question(self) -> Schema:
        option = self.object("option", ["en", "fr", "then"], {"en": _TEXT, "fr": _TEXT, "then": self.route})
        words = {"en": _TEXT, "fr": _TEXT, "when": self.when, "ticked": self.route, "unticked": self.route}
        item = self.object("item", words, words, ["en", "fr"])
        values = {
            "ask": self.pair,
            "help": self.pair,
            "cite": _STRINGS,
            "keywords": self.keywords,
            "formerly": _STRINGS,
            "one-of": {**self.named({**option, "required": ["en", "fr", "then"]}), "minProperties": 2},
            "any-of": {**self.named(item), "minProperties": 1},
        }
        values |= {key: self.route for key in ALL_QUESTION_KEYS if key not in values}
        question = self.object("question", ALL_QUESTION_KEYS, values, ["ask"])
        return {**question, "dependencies": {"yes": ["no"], "no": ["yes"], "unsure": ["yes", "no"]}}

    def guidance(self) -> Schema:
        step = {"en": _TEXT, "fr": _TEXT, "cite": _STRINGS}
        # One of the words, or a list of them: a pattern is asked only of a text.
        whom = {"type": ["string", "array"], "pattern": f"^({'|'.join(Whom)})$", "items": {"enum": [*Whom]}}
        open_question = {"en": _TEXT, "fr": _TEXT, "ask": whom}
        values = {
            "verdict": {"enum": [*Verdict]},
            "title": self.pair,
            "body": self.pair,
            "keywords": self.keywords,
            "steps": self.items(self.object("step", step, step, ["en", "fr"])),
            "cite": _STRINGS,
            "unsettled": self.items(self.object("unsettled", open_question, open_question, ["en", "fr"])),
            "then": self.route,
        }
        return self.object("guidance", GUIDANCE_KEYS, values, ["verdict", "title", "cite"])

    def source(self) -> Schema:
        force = {"enum": [*Force]}
        provision = {"locator": self.pair, "gist": self.pair, "force": force}
        values = {
            "source": self.id(PROVISION.pattern),
            **dict.fromkeys(("title", "short", "publisher", "notice"), self.pair),
            "force": force,
            "checked": {"type": _WORD},
            "superseded-by": {"type": _WORD},
            "provisions": self.named(
                self.object("provision", PROVISION_KEYS, provision, ["locator", "gist"]), PROVISION.pattern
            ),
        }
        required = ["source", "title", "publisher", "force", "provisions"]
        return self.object("source", SOURCE_KEYS, values, required)

    def vignette(self) -> Schema:
        feedback = {"en": _TEXT, "fr": _TEXT, "cite": _STRINGS}
        beside = {
            "also": {"type": [*_WORD, "array"], "items": _ANSWER},
            "otherwise": {
                "type": "object",
                "additionalProperties": self.object("feedback", feedback, feedback, ["en", "fr"]),
            },
        }
        decision = {**self.object("decision", DECISION_KEYS, beside), "minProperties": 1, "maxProperties": 3}
        beat = {
            "story": self.pair,
            "path": self.items({**decision, "additionalProperties": _ANSWER}),
            **dict.fromkeys(("reach", "cite", "never"), _STRINGS),
        }
        values = {
            "vignette": self.id(),
            "tree": _TEXT,
            "title": self.pair,
            "beats": self.items(self.object("beat", BEAT_KEYS, beat)),
        }
        return self.object("vignette", VIGNETTE_KEYS, values, VIGNETTE_KEYS)

    def glossary(self) -> Schema:
        also = {"en": _STRINGS, "fr": _STRINGS}
        term = {
            "term": self.pair,
            "meaning": self.pair,
            "also": self.object("also", also, also),
            "cite": _STRINGS,
        }
        terms = self.named(self.object("term", TERM_KEYS, term, ["term", "meaning"]))
        return self.object("glossary", GLOSSARY_KEYS, {"glossary": _TEXT, "terms": terms}, GLOSSARY_KEYS)

    def phrases(self) -> Schema:
        values = {"phrases-of": _TEXT, "phrases": self.named(self.keywords, PROVISION.pattern)}
        return self.object("phrases", PHRASES_KEYS, values, PHRASES_KEYS)
