"""Looking at what there is: why a question is asked, what its terms mean, the path, the guidance so far."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from advisor.analysis.map import chart
from advisor.analysis.reasons import reasons
from advisor.glossary import spoken, terms_in
from advisor.messages import say
from advisor.telling import Said, map_told, reasons_told
from advisor.text import display
from advisor.wording import answer_words

if TYPE_CHECKING:
    from advisor.plain.conversation import Conversation


def why(conversation: Conversation, _rest: str) -> None:
    """Tell why a question is asked: what led to it, what is still open, what its answers part, and its sources."""
    question = conversation.question
    if question is None:
        conversation.say("reasons.none")
        return
    walk = conversation.walk
    tell(conversation, reasons_told(reasons(walk, question.id), walk.path, conversation.language))
    provisions = conversation.library.provisions
    cited = [citation.provision for citation in question.cite if citation.provision in provisions]
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
