"""The hash that says which version of the trees a document was made from."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping

from advisor.model import Provision, Source, Tree


def fingerprint(trees: Iterable[Tree], provisions: Mapping[str, Provision], sources: Mapping[str, Source]) -> str:
    """The SHA-256, in hexadecimal, of some trees and of every provision that they cite.

    What is hashed is JSON in UTF-8 without spaces, `{"trees": {name: content}, "provisions": {id: {...}}}`, names and
    ids sorted; a tree's content is its file as strings, lists and objects in the order written. A provision carries its
    source's names, publisher and notice, because a citation shows them.
    """
    trees = sorted(trees, key=lambda tree: tree.name)
    cited = sorted({provision for tree in trees for provision in tree.cited if provision in provisions})
    content = {
        "trees": {tree.name: tree.data for tree in trees},
        "provisions": {name: _shown(provisions[name], sources[name.partition("/")[0]]) for name in cited},
    }
    text = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


def _shown(provision: Provision, source: Source) -> dict[str, object]:
    """What a citation of a provision shows, as plain data."""
    return {
        "title": [source.title.en, source.title.fr],
        "short": [source.label.en, source.label.fr],
        "publisher": [source.publisher.en, source.publisher.fr],
        "checked": source.checked,
        "notice": [source.notice.en, source.notice.fr] if source.notice else None,
        "locator": [provision.locator.en, provision.locator.fr],
        "gist": [provision.gist.en, provision.gist.fr],
        "force": provision.force.value,
    }
