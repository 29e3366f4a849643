"""Keeping line by line: keep this consultation, list the records, and go on with one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from advisor.messages import say
from advisor.text import display

if TYPE_CHECKING:
    from advisor.plain.conversation import Conversation
    from advisor.records import Store


def keep(conversation: Conversation, rest: str) -> None:
    """Keep this consultation from now on, under a reference; where it is kept, try again what could not be kept."""
    from advisor.keeping.keeper import begin
    from advisor.records import RecordsError

    if conversation.keeper:
        if follow(conversation):
            conversation.say("keep.already")
        return
    conversation.say("keep.name.about")
    try:
        store = _store(conversation, new=True)
        if store:
            now, language = conversation.now(), conversation.language
            library, consultation = conversation.library, conversation.consultation
            conversation.keeper = begin(store, library, consultation, language, rest, now)
    except RecordsError as error:
        conversation.out(error.text.in_language(conversation.language))
    conversation.say("keep.begun" if conversation.keeper else "keep.nothing")


def records(conversation: Conversation, _rest: str) -> None:
    """List the records by number."""
    from advisor.keeping.listing import line
    from advisor.records import RecordsError

    try:
        store = _store(conversation, new=False)
        infos = store.list() if store else ()
    except RecordsError as error:
        conversation.out(error.text.in_language(conversation.language))
        return
    for number, info in enumerate(infos, 1):
        conversation.out(f"  {number}. {line(info, conversation.language)}")
    conversation.say("plain.records.more" if infos else "records.list.none")


def resume(conversation: Conversation, rest: str) -> None:
    """Go on with the record of a number, with the trees of the day on which it was begun."""
    from advisor.keeping.keeper import Keeper
    from advisor.records import RecordsError
    from advisor.session import Session

    if conversation.session.begun and not (conversation.keeper and conversation.keeper.whole):
        conversation.say("plain.resume.first")
        return
    try:
        store = _store(conversation, new=False)
        infos = [info for info in store.list() if info.readable] if store else []
        number = int(rest) if rest.isdecimal() and len(rest) < 5 else 0
        if store is None or not 1 <= number <= len(infos):
            conversation.say("plain.resume.no-such", number=display(rest))
            return
        kept = store.read(infos[number - 1].id)
        conversation.keeper = Keeper(store.record(kept.info.id))
    except RecordsError as error:
        conversation.out(error.text.in_language(conversation.language))
        return
    conversation.library = kept.library
    conversation.session = Session(kept.library, kept.consultation)
    conversation.told.clear()
    conversation.again = conversation.put = None
    conversation.say("record.resumed.then")


def follow(conversation: Conversation) -> bool:
    """Keep what a line has changed, and say when it is not kept; a consultation of another tree is private again."""
    keeper = conversation.keeper
    if keeper is None:
        return False
    if keeper.record.consultation.start != conversation.consultation.start:
        conversation.keeper = None
        conversation.say("private.long")
        return False
    before = keeper.record.count
    keeper.take(conversation.consultation, conversation.now())
    kept = keeper.keep()
    if keeper.fault:
        conversation.say("not-kept.long")
        conversation.out(keeper.fault.in_language(conversation.language))
    elif keeper.record.count > before:
        conversation.say("kept.long")
    return kept


def about(conversation: Conversation) -> dict[str, Any]:
    """What a transcript is to be told of the record; nothing, where there is none or it does not open."""
    if conversation.keeper is None:
        return {}
    from advisor.keeping.printed import about, read
    from advisor.records import RecordsError

    try:
        return about(read(conversation.keeper), conversation.language)
    except RecordsError as error:
        conversation.out(error.text.in_language(conversation.language))
        return {}


def _store(conversation: Conversation, *, new: bool) -> Store | None:
    """The open store; asks for its passphrase, and for a new one twice. RecordsError: it does not open."""
    if conversation.store:
        return conversation.store
    from advisor.records import NoStore, Store, default_path, exists, strength

    path = default_path()
    if exists(path):
        conversation.store = Store.open(path, _secret(conversation, "keep.passphrase"))
        return conversation.store
    if not new:
        raise NoStore
    conversation.say("keep.new.about")
    conversation.say("keep.new.lost")
    first = _secret(conversation, "keep.passphrase")
    found = strength(first)
    conversation.say("keep.strength", word=found.word)
    if not found.enough:
        conversation.say("keep.weak", hint=found.hint)
    elif _secret(conversation, "keep.again") != first:
        conversation.say("records.error.differ")
    else:
        conversation.store = Store.create(path, first)
    return conversation.store


def _secret(conversation: Conversation, key: str) -> str:
    """A passphrase, which a terminal does not show while it is typed."""
    prompt = f"{say(key, conversation.language)}{say('colon', conversation.language)} "
    if conversation.source.isatty():
        from getpass import getpass

        return getpass(prompt)
    conversation.sink.write(prompt)
    conversation.sink.flush()
    return conversation.source.readline().rstrip("\r\n")
