"""All records line by line: a back-up, what comes from one, and another passphrase."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from advisor.plain.keeping import new_secret, opened, secret
from advisor.text import display

if TYPE_CHECKING:
    from advisor.plain.conversation import Conversation
    from advisor.records import Store


def back_up(conversation: Conversation, rest: str) -> None:
    """Write all records to one sealed file."""

    def write(store: Store, path: Path) -> None:
        passphrase = new_secret(conversation, "records.prompt.new")
        if passphrase:
            conversation.say("records.backed-up", count=store.export_all(path, passphrase), path=display(str(path)))

    _with_file(conversation, rest, write)


def import_(conversation: Conversation, rest: str) -> None:
    """Add the records of a back-up."""
    from advisor.keeping.listing import imported

    def read(store: Store, path: Path) -> None:
        found = store.import_file(path, secret(conversation, "records.prompt.its"))
        conversation.out(imported(found).in_language(conversation.language))
        for finding in found.findings:
            conversation.out(f"  {finding.text.in_language(conversation.language)}")

    _with_file(conversation, rest, read)


def passphrase(conversation: Conversation, _rest: str) -> None:
    """Seal the records with another passphrase."""

    def change(store: Store) -> None:
        present = secret(conversation, "keep.present")
        new = new_secret(conversation, "records.prompt.new-own")
        if new:
            store.change_passphrase(present, new)
            conversation.say("passphrase.changed")

    _with_store(conversation, change)


def _with_file(conversation: Conversation, name: str, work: Callable[[Store, Path], None]) -> None:
    if not name:
        conversation.say("plain.file.which")
        return
    try:
        path = Path(name).expanduser()
    except RuntimeError:
        conversation.say("save.no-folder")
        return
    _with_store(conversation, lambda store: work(store, path))


def _with_store(conversation: Conversation, work: Callable[[Store], None]) -> None:
    """Do something with the records; what stands in the way is told."""
    from advisor.records import RecordsError

    try:
        store = opened(conversation, new=False)
        if store:
            work(store)
    except RecordsError as error:
        conversation.out(error.text.in_language(conversation.language))
