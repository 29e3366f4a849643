"""Provisions: those that are cited here, and all about one of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from advisor.analysis.citing import Citer, Citers, cited, citers, way
from advisor.analysis.provisions import by_force, findable, holding, named
from advisor.library import Library
from advisor.messages import say
from advisor.model import Guidance, Provision
from advisor.text import Language, display
from advisor.wording import answer_words, headline, label, pinpoint

if TYPE_CHECKING:
    from advisor.plain.conversation import Conversation

MOST = 12
"""Provisions that are named of those found by words."""


def sources(conversation: Conversation, _rest: str) -> None:
    """Tell the provisions of the question and of the guidance so far, numbered, with their force and notices."""
    library, language = conversation.library, conversation.language
    found = _here(conversation)
    if not found:
        conversation.say("plain.sources.nothing")
        return
    for number, provision in enumerate(found, 1):
        conversation.out(f"  {number}. {pinpoint(provision, library.source_of(provision.id), language)}")
    for name in dict.fromkeys(provision.id.partition("/")[0] for provision in found):
        source = library.sources[name]
        if source.notice:
            title, notice = source.label.in_language(language), source.notice.in_language(language)
            conversation.out(f"  ⚠ {title}{say('colon', language)} {notice}")
    conversation.say("plain.card.hint")


def card(conversation: Conversation, rest: str) -> None:
    """Tell all about one provision, by its number here, its id, its place or its words; alone, tell every source."""
    here = _here(conversation)
    if rest.isdecimal() and len(rest) < 4 and 1 <= int(rest) <= len(here):
        tell(conversation, conversation.whole(), here[int(rest) - 1])
        return
    library = conversation.whole()
    if not rest:
        for source in by_force(library):
            force = say(f"force.{source.force}", conversation.language)
            conversation.out(f"  → {source.title.in_language(conversation.language)} [{force}] · {source.name}")
        conversation.say("plain.card.hint")
        return
    exact = named(library, rest)
    if exact is None and rest in library.sources:
        _list(conversation, library, library.sources[rest].provisions)
        return
    found = [exact] if exact else [library.provisions[name] for name in holding(findable(library), rest)]
    if len(found) == 1:
        tell(conversation, library, found[0])
    elif not found:
        conversation.say("plain.card.nothing", given=display(rest))
    else:
        conversation.say("plain.card.several", given=display(rest))
        _list(conversation, library, found[:MOST])
        if len(found) > MOST:
            conversation.out(f"  {say('plain.card.more', conversation.language, count=len(found) - MOST)}")


def _here(conversation: Conversation) -> list[Provision]:
    names = cited((conversation.question, *conversation.walk.gravest_first))
    return [conversation.library.provisions[name] for name in names if name in conversation.library.provisions]


def _list(conversation: Conversation, library: Library, provisions: Iterable[Provision]) -> None:
    for provision in provisions:
        line = pinpoint(provision, library.source_of(provision.id), conversation.language)
        conversation.out(f"  → {line} · {provision.id}")


def tell(conversation: Conversation, library: Library, provision: Provision) -> None:
    """Tell a card: names in both languages, force, gist, notice, who cites it, and a way that leads there."""
    language = conversation.language
    source = library.source_of(provision.id)
    for one in (language, language.other):
        conversation.out(f"{source.title.in_language(one)}, {provision.locator.in_language(one)}")
    force, meaning = (say(f"force.{provision.force}{part}", language) for part in ("", ".meaning"))
    conversation.say("card.force", force=force, meaning=meaning)
    conversation.out(provision.gist.in_language(language))
    if source.notice:
        conversation.out(f"⚠ {label('transcript.notice', language)} {source.notice.in_language(language)}")
    if source.checked:
        conversation.say("transcript.checked", on=display(source.checked))
    conversation.out(f"{source.publisher.in_language(language)} · {provision.id}")
    found = citers(library, provision.id)
    for line in _cited(found, library, language):
        conversation.out(line)
    if found.trees:
        for line in _led(found, library, conversation.consultation.start, language):
            conversation.out(line)


def _cited(found: Citers, library: Library, language: Language) -> Iterator[str]:
    yield label("card.cited", language)
    for tree, places in found.trees.items():
        yield f"  {library.trees[tree].title.in_language(language)}"
        for citer in places:
            yield f"    {_citer(citer, language)}"
    if found.terms:
        yield f"  {say('card.glossary', language)}"
        for term in found.terms:
            yield f"    {label('card.term', language)} {term.term.in_language(language)}"
    if not found.trees and not found.terms:
        yield f"  {say('card.cited.nobody', language)}"


def _citer(citer: Citer, language: Language) -> str:
    node = citer.node
    if not isinstance(node, Guidance):
        return f"{label('card.question', language)} {node.ask.in_language(language)}"
    if citer.step is None:
        return headline(node.verdict, node.title.in_language(language), language)
    return f"{label('card.step', language)} {node.steps[citer.step - 1].text.in_language(language)}"


def _led(found: Citers, library: Library, start: str, language: Language) -> Iterator[str]:
    led = way(library, found, start)
    yield label("card.way", language)
    if led is None:
        yield f"  {say('card.way.none', language)}"
        return
    tree = library.trees[led.node.tree].title
    to = led.node.title if isinstance(led.node, Guidance) else led.node.ask
    yield f"  {say('card.way.to', language, tree=tree, node=to)}"
    for number, answered in enumerate(led.path, 1):
        words = " · ".join(answer_words(answered, language))
        yield f"  {number}. {answered.question.ask.in_language(language)} – {words}"
    key = "start" if not led.path else "fewest" if led.exact else "perhaps"
    yield f"  {say(f'card.way.{key}', language)}"
