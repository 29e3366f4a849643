"""Sealing: a key from a passphrase, and boxes that open only with their key and in their place."""

from __future__ import annotations

import hashlib
import hmac
import json
import os
import unicodedata
from dataclasses import dataclass
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from advisor.records.errors import DamagedStore

SCHEME = "advisor-records/1"
KEY = 32
NONCE = 12
PAGE = 256
"""Sealed texts are filled up to a multiple of this, so that a size does not tell an answer."""


@dataclass(frozen=True)
class Cost:
    """What trying one passphrase costs: passes, lanes, and memory in KiB (RFC 9106, second recommendation)."""

    iterations: int = 3
    lanes: int = 4
    memory: int = 64 * 1024

    @property
    def reasonable(self) -> bool:
        """Whether a file that names this cost may be believed, or would stop the machine."""
        return 1 <= self.iterations <= 32 and 1 <= self.lanes <= 16 and 8 * self.lanes <= self.memory <= 1024 * 1024


COST = Cost()


def passphrase_key(passphrase: str, salt: bytes, cost: Cost) -> bytes:
    """The key that a passphrase gives; the same letters count as the same however they are composed."""
    _leave_no_core()
    letters = unicodedata.normalize("NFKC", passphrase).encode("utf-8", "surrogatepass")
    deriving = Argon2id(
        salt=salt, length=KEY, iterations=cost.iterations, lanes=cost.lanes, memory_cost=cost.memory, ad=SCHEME.encode()
    )
    return deriving.derive(letters)


def _leave_no_core() -> None:
    """From the first key on, a crash of this program leaves no image of its memory on the disk."""
    try:
        import resource
    except ImportError:
        # Windows writes none unless it was set up to.
        return
    resource.setrlimit(resource.RLIMIT_CORE, (0, resource.getrlimit(resource.RLIMIT_CORE)[1]))


def context(*parts: object) -> bytes:
    """What a sealed text is bound to; it opens nowhere else."""
    return "|".join([SCHEME, *(part.hex() if isinstance(part, bytes) else str(part) for part in parts)]).encode()


class Box:
    """Seals and opens with one key: AES-256-GCM, the random nonce in front."""

    def __init__(self, key: bytes) -> None:
        self._cipher = AESGCM(key)
        self._key = key

    def seal(self, content: bytes, *place: object) -> bytes:
        """The content, sealed for its place."""
        nonce = os.urandom(NONCE)
        return nonce + self._cipher.encrypt(nonce, content, context(*place))

    def open(self, sealed: object, *place: object) -> bytes:
        """The content; DamagedStore: it was changed, or was sealed for another place or with another key."""
        if not isinstance(sealed, bytes) or len(sealed) < NONCE + 16:
            raise DamagedStore
        try:
            return self._cipher.decrypt(sealed[:NONCE], sealed[NONCE:], context(*place))
        except InvalidTag:
            raise DamagedStore from None

    def name(self, what: str, content: str) -> bytes:
        """A name for some content (16 bytes) that tells nothing without the key."""
        return hmac.digest(self._key, context(what, content), hashlib.sha256)[:16]


def packed(value: Any) -> bytes:
    """A value as JSON in one fixed form, filled up with spaces; nothing that was typed is lost in it."""
    text = json.dumps(value, ensure_ascii=True, separators=(",", ":"), sort_keys=True).encode("ascii")
    return text + b" " * (-len(text) % PAGE)


def digest(*parts: bytes) -> bytes:
    """The SHA-256 of some parts, each with its length, so that no two lists have the same."""
    found = hashlib.sha256()
    for part in parts:
        found.update(len(part).to_bytes(8, "big") + part)
    return found.digest()
