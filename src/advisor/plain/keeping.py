"""Keeping line by line: keep this consultation, list the records, and go on with one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from advisor.keeping.differing import differences
from advisor.messages import say
from advisor.text import display

if TYPE_CHECKING:
    from advisor.analysis.since import Since
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
        store = opened(conversation, new=True)
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
        store = opened(conversation, new=False)
        infos = store.list() if store else ()
    except RecordsError as error:
        conversation.out(error.text.in_language(conversation.language))
        return
    for number, info in enumerate(infos, 1):
        conversation.out(f"  {number}. {line(info, conversation.language)}")
    conversation.say("plain.records.more" if infos else "records.list.none")


def resume(conversation: Conversation, rest: str) -> None:
    """Go on with the record of a number; where the trees have changed since, with those that are chosen."""
    from advisor.analysis.since import since
    from advisor.keeping.keeper import Keeper, begin
    from advisor.records import RecordsError
    from advisor.session import Session

    if conversation.session.begun and not (conversation.keeper and conversation.keeper.whole):
        conversation.say("plain.resume.first")
        return
    try:
        store = opened(conversation, new=False)
        infos = [info for info in store.list() if info.readable] if store else []
        number = int(rest) if rest.isdecimal() and len(rest) < 5 else 0
        if store is None or not 1 <= number <= len(infos):
            conversation.say("plain.resume.no-such", number=display(rest))
            return
        kept = store.read(infos[number - 1].id)
        today = conversation.whole()
        found = since(kept.library, today, kept.consultation)
        choice = "same" if found.same else _choice(conversation, found)
        if choice == "now" and found.fitting:
            keeper = begin(store, today, found.fitting, conversation.language, kept.info.name, conversation.now())
        elif choice:
            keeper = Keeper(store.record(kept.info.id))
    except RecordsError as error:
        conversation.out(error.text.in_language(conversation.language))
        return
    if not choice:
        conversation.say("plain.since.left")
        return
    conversation.keeper = keeper
    conversation.library = today if choice == "now" else kept.library
    conversation.session = Session(conversation.library, keeper.record.consultation)
    conversation.told.clear()
    conversation.again = conversation.put = None
    conversation.say({"same": "record.resumed"}.get(choice, f"record.resumed.{choice}"))


def _choice(conversation: Conversation, found: Since) -> str:
    """Tell what changed trees do to the answers, and ask which to go on with: `then`, `now`, or empty for neither."""
    language = conversation.language
    conversation.say("since.dialog")
    conversation.say("since.about")
    for key, title in differences(found):
        conversation.out(f"  {say(key, language)}{title.in_language(language)}")
    ways = ("then", "now") if found.fitting else ("then",)
    for number, way in enumerate(ways, 1):
        conversation.out(f"  {number}. {say(f'since.{way}', language)}")
    conversation.say("plain.since.ask")
    typed = (conversation.read() or "").strip()
    return ways[int(typed) - 1] if typed in ("1", "2")[: len(ways)] else ""


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


def opened(conversation: Conversation, *, new: bool) -> Store | None:
    """The open store; asks for its passphrase, and for a new one twice. RecordsError: it does not open."""
    if conversation.store:
        return conversation.store
    from advisor.records import NoStore, Store, default_path, exists

    path = default_path()
    if exists(path):
        conversation.store = Store.open(path, secret(conversation, "keep.passphrase"))
        return conversation.store
    if not new:
        raise NoStore
    conversation.say("keep.new.about")
    conversation.say("keep.new.lost")
    first = new_secret(conversation, "keep.passphrase")
    if first:
        conversation.store = Store.create(path, first)
    return conversation.store


def new_secret(conversation: Conversation, key: str) -> str:
    """A passphrase that something is to be sealed with; empty if it is weak, or not typed twice alike."""
    from advisor.records import strength

    first = secret(conversation, key)
    found = strength(first)
    conversation.say("keep.strength", word=found.word)
    if not found.enough:
        conversation.say("keep.weak", hint=found.hint)
        return ""
    if secret(conversation, "keep.again") != first:
        conversation.say("records.error.differ")
        return ""
    return first


def secret(conversation: Conversation, key: str) -> str:
    """A passphrase, which a terminal does not show while it is typed."""
    prompt = f"{say(key, conversation.language)}{say('colon', conversation.language)} "
    if conversation.source.isatty():
        from getpass import getpass

        return getpass(prompt)
    conversation.sink.write(prompt)
    conversation.sink.flush()
    return conversation.source.readline().rstrip("\r\n")
