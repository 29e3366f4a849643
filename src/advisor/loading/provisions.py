"""From a source's file to its provisions."""

from __future__ import annotations

from advisor.loading.decoder import Decoder
from advisor.loading.findings import Findings
from advisor.loading.source import Document, Mapping, Scalar
from advisor.model import Force, Provision, Source
from advisor.text import Text

SOURCE_KEYS = ["source", "title", "short", "publisher", "force", "checked", "notice", "superseded-by", "provisions"]
PROVISION_KEYS = ["locator", "gist", "force"]


def decode_source(document: Document, findings: Findings) -> Source | None:
    """The source in a document whose first key is `source`; None if it has no name."""
    decoder = Decoder(findings)
    root = decoder.mapping(document.root, "source", SOURCE_KEYS)
    name = root.get("source")
    if not isinstance(name, Scalar) or not name.value:
        findings.add("missing-key", root.span, key="source")
        return None
    at = name.span
    force = decoder.choice(decoder.require(root, "force", at), Force, "force", Force.GUIDANCE)
    provisions = []
    findings.partial = not isinstance(root.get("provisions"), Mapping)
    for key, node in decoder.entries(decoder.require(root, "provisions", at), "provisions"):
        keys = decoder.mapping(node, key.value, PROVISION_KEYS)
        absent = Text.same(key.value) if not isinstance(node, Mapping) else None
        provisions.append(
            Provision(
                id=f"{name.value}/{decoder.name(key, provision=True)}",
                locator=absent or decoder.needed_text(keys, "locator", key.span),
                gist=absent or decoder.needed_text(keys, "gist", key.span),
                force=decoder.choice(keys.get("force"), Force, "force", force),
                at=key.span,
            )
        )
    return Source(
        name=decoder.name(name, provision=True),
        title=decoder.needed_text(root, "title", at),
        short=decoder.text(root.get("short"), "short"),
        publisher=decoder.needed_text(root, "publisher", at),
        force=force,
        checked=decoder.string(root.get("checked"), "checked"),
        notice=decoder.text(root.get("notice"), "notice"),
        superseded_by=decoder.string(root.get("superseded-by"), "superseded-by"),
        provisions=tuple(provisions),
        at=at,
    )
