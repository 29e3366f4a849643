"""Other answers: what they would do before they are given, and which would lead elsewhere."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from advisor.analysis.forking import fork, forked
from advisor.model import Answer
from advisor.prospects import Prospect, Section, changed, meeting, prospects, sides

if TYPE_CHECKING:
    from advisor.plain.conversation import Conversation


def propose(conversation: Conversation, proposed: Mapping[str, Answer]) -> None:
    """Tell what other answers would do, and wait for a yes."""
    conversation.out("")
    conversation.say("change.dialog")
    for section in changed(conversation.session.change(proposed)):
        _tell(conversation, section)
    conversation.say("change.confirm")
    conversation.weighing = proposed


def decided(conversation: Conversation, line: str) -> bool:
    """Take a line as the decision on what was proposed; False if it says more than yes or no."""
    from advisor.plain.talking import agrees

    proposed, conversation.weighing = conversation.weighing, {}
    conversation.again = conversation.put = None
    answer = agrees(line) if line.strip() else True
    if answer:
        conversation.session.accept(proposed)
        conversation.say("change.done", by=conversation.word("undo"))
    else:
        conversation.say("change.left")
    return answer is not None


def what_if(conversation: Conversation, rest: str) -> None:
    """Tell which other answers would lead elsewhere, and what "I don't know" leaves open; or propose one by number."""
    guidance = next(iter(conversation.walk.gravest_first), None)
    found = prospects(conversation.session.what_if(guidance.id if guidance else None), conversation.library)
    ways: list[Prospect] = [*found.ways, *found.others] if found else []
    if rest:
        number = int(rest) if rest.isdecimal() and len(rest) < 4 else 0
        if 1 <= number <= len(ways):
            propose(conversation, ways[number - 1].proposed)
        else:
            conversation.say("whatif.no-number")
        return
    language = conversation.language
    question = forked(conversation.walk, conversation.question)
    if question:
        split = fork(conversation.walk, question)
        conversation.say("fork.heading", ask=question.ask)
        for section in sides(split):
            _tell(conversation, section, "  ")
        conversation.out(f"  {meeting(split).in_language(language)}")
    elif found is None:
        conversation.say("whatif.nothing")
    if found is None:
        return
    number = 0
    groups = [(found.away, found.ways)] if found.away else []
    for section, group in (*groups, (found.verdicts, found.others)):
        if group or section is found.away:
            conversation.out(section.heading.in_language(language))
        for way in group:
            number += 1
            conversation.out(f"  {number}. {way.outcome.in_language(language)}")
            for line in way.lines:
                conversation.out(f"     {line.in_language(language)}")
        for line in section.lines:
            conversation.out(f"  {line.in_language(language)}")
    conversation.out(found.looked.in_language(language))


def _tell(conversation: Conversation, section: Section, indent: str = "") -> None:
    """Tell a heading and the lines below it."""
    conversation.out(f"{indent}{section.heading.in_language(conversation.language)}")
    for line in section.lines:
        conversation.out(f"{indent}  - {line.in_language(conversation.language)}")
