"""A reasoned departure from a guidance, asked line by line."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from advisor.analysis.provisions import binding, findable, forces, holding, named, spelled
from advisor.messages import pair, say
from advisor.model import Departure, Guidance
from advisor.text import Language, display, fold
from advisor.wording import headline, label, pinpoint, resting

if TYPE_CHECKING:
    from advisor.plain.conversation import Conversation

GONE = "-"
"""What is typed to take a departure away."""


def depart(conversation: Conversation, rest: str) -> None:
    """Write down why the practitioner departs from a guidance, and what or whom that rests on."""
    found = conversation.walk.gravest_first
    first, _, more = rest.partition(" ")
    if not found:
        conversation.say("remark.no-guidance")
    elif first.isdecimal() and len(first) < 4 and 1 <= int(first) <= len(found):
        _depart(conversation, found[int(first) - 1], _reason(more))
    elif first.isdecimal():
        conversation.say("plain.depart.no-such", number=display(first))
    elif len(found) == 1:
        _depart(conversation, found[0], _reason(rest))
    else:
        tell_which(conversation, "plain.depart.which")


def told(departure: Departure | None, conversation: Conversation) -> Iterator[str]:
    """A departure as it stands below its guidance, in lines."""
    language = conversation.language
    if departure:
        yield f"  ! {label('transcript.departure', language)} {display(departure.reason)}"
        rests = resting(departure, conversation.library, language)
        if rests:
            yield f"    {label('transcript.departure.rests', language)} {rests}"


def tell_which(conversation: Conversation, asked: str) -> None:
    """Ask with the words of a key for one of the guidance, by its number, and tell which of it is departed from."""
    language = conversation.language
    conversation.say(asked)
    for number, guidance in enumerate(conversation.walk.gravest_first, 1):
        line = headline(guidance.verdict, guidance.title.in_language(language), language)
        if guidance.id in conversation.consultation.departures:
            line += f" – {say('plain.depart.departed', language)}"
        conversation.out(f"  {number}. {line}")


def _reason(typed: str) -> str:
    """What was typed, without the word that leads a reason in."""
    both = pair("plain.because")
    for word in (word for language in Language for word in both.in_language(language).split("|")):
        head = typed[: len(word)]
        if fold(head) == fold(word) and (
            fold(word)[-1] == "'" or not typed[len(word) :].strip() or typed[len(word)] == " "
        ):
            return typed[len(word) :].strip()
    return typed.strip()


def _depart(conversation: Conversation, guidance: Guidance, reason: str) -> None:
    before = conversation.consultation.departures.get(guidance.id)
    _binding(conversation, guidance)
    if not reason:
        if before:
            conversation.say("plain.depart.reason.again", reason=display(before.reason))
        else:
            conversation.say("plain.depart.reason")
        reason = _reason(conversation.read() or "")
    if not reason:
        return
    if reason == GONE:
        conversation.session.depart(guidance.id, "")
        conversation.say("plain.depart.gone", guidance=guidance.title)
        return
    conversation.say("plain.depart.rests")
    rests = _meant(conversation, (conversation.read() or "").strip())
    conversation.session.depart(guidance.id, reason, rests)
    conversation.say("plain.depart.kept", guidance=guidance.title)
    for line in told(conversation.consultation.departures.get(guidance.id), conversation):
        conversation.out(line)


def _binding(conversation: Conversation, guidance: Guidance) -> None:
    """Tell from what the practitioner departs, and how binding it is."""
    language, library = conversation.language, conversation.library
    conversation.out(headline(guidance.verdict, guidance.title.in_language(language), language))
    found = forces(library, guidance.citations)
    conversation.say(f"depart.binding.{binding(found)}")
    for provisions in found.values():
        for provision in provisions:
            conversation.out(f"  → {pinpoint(provision, library.source_of(provision.id), language)}")


def _meant(conversation: Conversation, typed: str) -> str:
    """What was typed, or the one provision whose name holds it, if the person confirms that."""
    library = conversation.whole()
    conversation.library.add(library.sources)
    if not typed or named(library, typed):
        return typed
    names = {key: one._replace(text=one.name) for key, one in findable(library).items()}
    found = holding(names, typed)
    if len(found) != 1:
        return typed
    name = spelled(library.provisions[found[0]], library.source_of(found[0]), conversation.language)
    conversation.say("plain.depart.meant", name=name)
    return typed if (conversation.read() or "").strip() else found[0]
