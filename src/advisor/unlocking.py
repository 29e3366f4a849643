"""Opens the store for a command: with a passphrase from a file, or typed at the terminal."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from advisor.messages import pair, say
from advisor.opening import fail
from advisor.text import Language, display

if TYPE_CHECKING:
    from advisor.records import Store


def store_of(secret: str | None, language: Language) -> Store:
    """The store; secret: the file with its passphrase, which is asked for otherwise. RecordsError: it does not open."""
    return unlocked(secret, language)[0]


def unlocked(secret: str | None, language: Language) -> tuple[Store, str]:
    """The store, and the passphrase that opened it."""
    from advisor.records import NoStore, Store, default_path, exists

    path = default_path()
    if not exists(path):
        raise NoStore
    found = passphrase(secret, "keep.passphrase", language)
    return Store.open(path, found), found


def passphrase(secret: str | None, prompt: str, language: Language) -> str:
    """The passphrase in a file, or typed at the terminal; never an argument or a variable, which others can read."""
    if secret:
        return _in_file(Path(secret), language)
    if not sys.stdin.isatty():
        raise fail(pair("records.error.passphrase"), language)
    from getpass import getpass

    return getpass(f"{say(prompt, language)}{say('colon', language)} ", stream=sys.stderr)


def _in_file(path: Path, language: Language) -> str:
    try:
        with path.open(encoding="utf-8") as stream:
            if os.name == "posix" and os.fstat(stream.fileno()).st_mode & 0o077:
                raise fail(pair("records.error.open-file", path=display(str(path))), language)
            found = stream.readline(4096).rstrip("\r\n")
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or type(error).__name__
        raise fail(pair("records.error.no-file", path=display(str(path)), reason=reason), language) from None
    if not found:
        raise fail(pair("records.error.empty-file", path=display(str(path))), language)
    return found


def new_passphrase(secret: str | None, prompt: str, language: Language) -> str:
    """A passphrase that something is to be sealed with: strong enough, and if it was typed, typed twice alike."""
    from advisor.records import strength

    found = passphrase(secret, prompt, language)
    judged = strength(found)
    if not judged.enough:
        raise fail(pair("keep.weak", hint=judged.hint), language)
    if not secret and passphrase(None, "keep.again", language) != found:
        raise fail(pair("records.error.differ"), language)
    return found
