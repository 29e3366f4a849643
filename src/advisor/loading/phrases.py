"""From a file of phrases to what people say who look for a question, a guidance or a provision."""

from __future__ import annotations

from advisor.loading.decoder import Decoder
from advisor.loading.findings import Findings
from advisor.loading.source import Document, Scalar
from advisor.model import Phrases

PHRASES_KEYS = ["phrases-of", "phrases"]


def decode_phrases(document: Document, findings: Findings) -> list[Phrases]:
    """The phrases in a document whose first key is `phrases-of`; none if it does not say whose they are."""
    decoder = Decoder(findings)
    root = decoder.mapping(document.root, "phrases-of", PHRASES_KEYS)
    whose = decoder.require(root, "phrases-of", root.span)
    if not isinstance(whose, Scalar):
        return []
    found = []
    for key, node in decoder.entries(decoder.require(root, "phrases", whose.span), "phrases"):
        english, french = decoder.both(node, "phrases", key.span)
        found.append(Phrases(id=f"{whose.value}/{key.value}", en=english, fr=french, at=key.span))
    return found
