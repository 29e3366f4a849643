"""Finding something in all trees and sources, and going there: the answers that lead to it are proposed one by one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from advisor.analysis.proposing import spelled, titled
from advisor.finding.excerpt import excerpt, lead
from advisor.messages import say
from advisor.model import Answer, Consultation
from advisor.plain.provisions import tell
from advisor.text import display

if TYPE_CHECKING:
    from advisor.finding import Hit
    from advisor.plain.conversation import Conversation

WIDTH = 140


def find(conversation: Conversation, rest: str) -> None:
    """Tell what goes with some words, numbered."""
    if not rest:
        conversation.say("plain.find.empty")
        return
    language = conversation.language
    conversation.found = tuple(conversation.finder.find(rest, language))
    if not conversation.found:
        conversation.say("find.nothing")
        return
    for number, hit in enumerate(conversation.found, 1):
        entry = hit.entry
        what = [say(f"find.kind.{entry.kind}", language)]
        what += [entry.place.in_language(language)] if entry.kind != "tree" else []
        conversation.out(f"  {number}. {entry.title.in_language(language)} ({' · '.join(what)})")
        piece = excerpt(hit, language, WIDTH)
        if piece:
            conversation.out(f"     {lead(piece)}{piece.text}")
    conversation.say("plain.find.hint")


def chosen(conversation: Conversation, rest: str) -> Hit | None:
    """What was found under a number; None with the reason told, or once a provision was told."""
    number = int(rest) if rest.isdecimal() and len(rest) < 4 else 0
    if not 1 <= number <= len(conversation.found):
        conversation.say("plain.open.no-such", number=display(rest) or "–")
        return None
    hit = conversation.found[number - 1]
    if hit.entry.kind == "provision":
        library = conversation.whole()
        tell(conversation, library, library.provisions[hit.entry.id])
        return None
    return hit


def go(conversation: Conversation, rest: str) -> None:
    """Go to something that was found; into another tree only if that is said twice."""
    hit = chosen(conversation, rest)
    if hit is None:
        return
    tree = hit.entry.id.partition("/")[0]
    elsewhere = tree != conversation.walk.start.partition("/")[0]
    if elsewhere and conversation.session.begun and conversation.leaving != hit.entry.id:
        conversation.leaving = hit.entry.id
        conversation.say("plain.open.other")
        return
    if elsewhere:
        conversation.begin(Consultation(start=tree))
    conversation.again = conversation.put = None
    aim(conversation, hit)


def aim(conversation: Conversation, hit: Hit) -> None:
    """Have the answers proposed that lead to what was found."""
    conversation.goal = hit.entry.id if hit.entry.kind != "tree" else None


def propose(conversation: Conversation) -> Answer | None:
    """The answer that leads to what was found, told with its reason; None if there is none, which is told once."""
    goal, question = conversation.goal, conversation.walk.pending
    if goal is None or conversation.again:
        return None
    answer, remark = conversation.session.proposal(goal)
    if remark:
        conversation.goal = None
        conversation.out(remark.in_language(conversation.language))
    if answer is None or question is None:
        return None
    node = titled(conversation.library.graph.nodes[goal]["node"])
    conversation.say("find.proposed", answer=spelled(question, answer), node=node)
    return answer
