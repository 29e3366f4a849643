"""From a glossary's file to its terms."""

from __future__ import annotations

from advisor.loading.decoder import Decoder
from advisor.loading.findings import Findings
from advisor.loading.source import Document, Mapping
from advisor.model import Term

GLOSSARY_KEYS = ["glossary", "terms"]
TERM_KEYS = ["term", "also", "meaning", "cite"]


def decode_glossary(document: Document, findings: Findings) -> list[Term]:
    """The terms in a document whose first key is `glossary`."""
    decoder = Decoder(findings)
    root = decoder.mapping(document.root, "glossary", GLOSSARY_KEYS)
    terms = []
    for key, node in decoder.entries(decoder.require(root, "terms", root.span), "terms"):
        keys = decoder.mapping(node, key.value, TERM_KEYS)
        also = decoder.mapping(keys.get("also"), "also", ["en", "fr"]) if keys.get("also") else Mapping(key.span)
        terms.append(
            Term(
                id=decoder.name(key),
                term=decoder.needed_text(keys, "term", key.span),
                also_en=tuple(form.value for form in decoder.strings(also.get("en"), "also")),
                also_fr=tuple(form.value for form in decoder.strings(also.get("fr"), "also")),
                meaning=decoder.needed_text(keys, "meaning", key.span),
                cite=decoder.citations(keys.get("cite")),
                at=key.span,
            )
        )
    return terms
