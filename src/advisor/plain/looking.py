"""Looking at what there is: why a question is asked, what its terms mean, the path, the guidance so far."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from advisor.analysis.led import led
from advisor.analysis.map import chart
from advisor.analysis.reasons import reasons
from advisor.glossary import spoken, terms_in
from advisor.messages import say
from advisor.model import Guidance
from advisor.plain.departing import tell_which
from advisor.telling import Said, led_told, map_told, reasons_told
from advisor.text import display
from advisor.wording import answer_words, headline

if TYPE_CHECKING:
    from advisor.plain.conversation import Conversation


def why(conversation: Conversation, rest: str) -> None:
    """Tell why the question is asked, or with a number why that guidance is given: what led there, and its sources.

    Of a question, also what is still open and what its answers part. Once nothing is asked, the guidance is told by
    number, unless there is only one.
    """
    question, found, walk = conversation.question, conversation.walk.gravest_first, conversation.walk
    if rest.isdecimal() and not (len(rest) < 4 and 1 <= int(rest) <= len(found)):
        conversation.say("plain.depart.no-such", number=display(rest))
    elif rest.isdecimal():
        _given(conversation, found[int(rest) - 1])
    elif question:
        tell(conversation, reasons_told(reasons(walk, question.id), walk.path, conversation.language))
        _rests(conversation, [citation.provision for citation in question.cite])
    elif len(found) == 1:
        _given(conversation, found[0])
    elif found:
        tell_which(conversation, "plain.why.which")
    else:
        conversation.say("reasons.none")


def _given(conversation: Conversation, guidance: Guidance) -> None:
    """Tell what led to a guidance, and what it rests on."""
    language, walk = conversation.language, conversation.walk
    conversation.out(headline(guidance.verdict, guidance.title.in_language(language), language))
    tell(conversation, led_told(led(walk, guidance.id), walk.path, language))
    _rests(conversation, guidance.citations)


def _rests(conversation: Conversation, names: Iterable[str]) -> None:
    """Tell provisions by their ids, each with its gist."""
    provisions = conversation.library.provisions
    cited = [name for name in names if name in provisions]
    if cited:
        conversation.say("reasons.provisions")
    for name in cited:
        conversation.sources([name])
        conversation.out(f"    {provisions[name].gist.in_language(conversation.language)}")


def the_map(conversation: Conversation, _rest: str) -> None:
    """Tell the way so far, the question that waits, and what lies ahead."""
    tell(conversation, map_told(chart(conversation.walk), conversation.language))


def tell(conversation: Conversation, lines: Iterable[Said]) -> None:
    """Write lines, each as deep as it stands."""
    for line in lines:
        conversation.out(f"{'  ' * line.depth}{line.lead}{line.words}")


def terms(conversation: Conversation, _rest: str) -> None:
    """Tell what the terms mean that stand in the question and in the guidance so far."""
    language, library = conversation.language, conversation.library
    nodes = [node for node in (conversation.question, *conversation.walk.guidance) if node]
    texts = [text for node in nodes for text in spoken(node, language)]
    found = terms_in(texts, library.terms.values(), language)
    if not found:
        conversation.say("plain.terms.nothing")
    for term in found:
        colon = say("colon", language)
        conversation.out(f"  {term.term.in_language(language)}{colon} {term.meaning.in_language(language)}")
        conversation.sources([citation.provision for citation in term.cite])


def path(conversation: Conversation, _rest: str) -> None:
    """Tell the answers so far, with their notes."""
    language, notes = conversation.language, conversation.consultation.notes
    for number, answered in enumerate(conversation.walk.path, 1):
        answer = " · ".join(answer_words(answered, language))
        conversation.out(f"  {number}. {answered.question.ask.in_language(language)} – {answer}")
        note = notes.get(answered.question.id)
        if note:
            conversation.out(f"     {say('note.label', language)} {display(note)}")
    if not conversation.walk.path:
        conversation.say("plain.path.nothing")


def guidance(conversation: Conversation, _rest: str) -> None:
    """Tell the guidance so far again, the gravest first."""
    for one in conversation.walk.gravest_first:
        conversation.guidance(one)
    if not conversation.walk.guidance:
        conversation.say("aside.none-yet")


def language(conversation: Conversation, _rest: str) -> None:
    """Go on in the other language."""
    conversation.language = conversation.language.other
