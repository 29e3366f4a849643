"""From a vignette's file to its beats and its reference path."""

from __future__ import annotations

from advisor.diagnostics import Span
from advisor.diagnostics.suggest import nearest
from advisor.loading.decoder import Decoder
from advisor.loading.findings import Findings
from advisor.loading.source import Document, Mapping, Scalar, Sequence, YamlNode
from advisor.model import Answer, Beat, Decision, Feedback, Target, Vignette

VIGNETTE_KEYS = ["vignette", "tree", "title", "beats"]
BEAT_KEYS = ["story", "path", "reach", "cite", "never"]
DECISION_KEYS = ["also", "otherwise"]


def decode_vignette(document: Document, findings: Findings) -> Vignette | None:
    """The vignette in a document whose first key is `vignette`; None if it has no name or no tree."""
    return _VignetteDecoder(findings).vignette(document)


class _VignetteDecoder(Decoder):
    tree = ""

    def vignette(self, document: Document) -> Vignette | None:
        root = self.mapping(document.root, "vignette", VIGNETTE_KEYS)
        name, tree = root.get("vignette"), root.get("tree")
        if not isinstance(name, Scalar) or not isinstance(tree, Scalar) or not name.value or not tree.value:
            missing = "tree" if isinstance(name, Scalar) and name.value else "vignette"
            entry = root.entries.get(missing)
            self.findings.add("missing-key", entry[0].span if entry else root.span, key=missing)
            return None
        self.tree = tree.value
        beats = self.items(self.require(root, "beats", name.span), "beats")
        return Vignette(
            name=self.name(name),
            tree=tree.value,
            title=self.needed_text(root, "title", name.span),
            beats=tuple(self.beat(beat) for beat in beats),
            at=name.span,
            tree_at=tree.span,
        )

    def full(self, name: str) -> str:
        return name if "/" in name else f"{self.tree}/{name}"

    def targets(self, node: YamlNode | None, what: str) -> tuple[Target, ...]:
        return tuple(Target(node=self.full(s.value), at=s.span) for s in self.strings(node, what))

    def beat(self, node: YamlNode) -> Beat:
        keys = self.mapping(node, "beats", BEAT_KEYS)
        path = [self.decision(item) for item in self.items(keys.get("path"), "path")]
        return Beat(
            story=self.text(keys.get("story"), "story"),
            path=tuple(decision for decision in path if decision),
            reach=self.targets(keys.get("reach"), "reach"),
            cite=self.citations(keys.get("cite")),
            never=self.targets(keys.get("never"), "never"),
            at=node.span,
        )

    def decision(self, node: YamlNode) -> Decision | None:
        """One turn: a question with its answer, and what may stand beside it."""
        if not isinstance(node, Mapping):
            self.findings.add("wrong-shape", node.span, "decision")
            return None
        for key in [key for key in list(node.entries)[1:] if key not in DECISION_KEYS]:
            if nearest(key, DECISION_KEYS, limit=1):
                self.mapping(Mapping(node.span, {key: node.entries.pop(key)}), "path", DECISION_KEYS)
        chosen = [entry for key, entry in node.entries.items() if key not in DECISION_KEYS]
        if len(chosen) != 1:
            self.findings.add("wrong-shape", chosen[1][0].span if chosen else node.span, "decision")
            if not chosen:
                return None
        question, value = chosen[0]
        otherwise: dict[str, Feedback] = {}
        for wrong, feedback in self.entries(node.get("otherwise"), "otherwise"):
            keys = self.mapping(feedback, wrong.value, ["en", "fr", "cite"])
            otherwise[wrong.value] = Feedback(
                text=self.pair(keys, wrong.value, wrong.span),
                cite=self.citations(keys.get("cite")),
                at=wrong.span,
            )
        places: dict[Answer, Span] = {}
        answer = self.answer(value, places)
        if answer is None:
            return None
        also = node.get("also")
        others = also.items if isinstance(also, Sequence) else [also] if also else []
        return Decision(
            question=self.full(question.value),
            answer=answer,
            also=tuple(other for item in others if (other := self.answer(item, places)) is not None),
            places=places,
            otherwise=otherwise,
            at=question.span,
        )

    def answer(self, node: YamlNode, places: dict[Answer, Span]) -> Answer | None:
        answer: Answer | None
        if isinstance(node, Sequence):
            words = self.strings(node, "path")
            places |= {word.value: word.span for word in words}
            answer = tuple(word.value for word in words)
        else:
            answer = self.string(node, "path")
        if answer is not None:
            places[answer] = node.span
        return answer
