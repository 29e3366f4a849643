"""Going back and forth, and leaving."""

from __future__ import annotations

from typing import TYPE_CHECKING

from advisor.text import display

if TYPE_CHECKING:
    from advisor.plain.conversation import Conversation


def back(conversation: Conversation, _rest: str) -> None:
    """Take the last answer back, or leave the question that was put again."""
    conversation.put = None
    if conversation.again:
        conversation.again = None
    elif not conversation.session.take_back():
        conversation.say("plain.nothing-to-take-back")


def change(conversation: Conversation, rest: str) -> None:
    """Put an answered question again."""
    path = conversation.walk.path
    number = int(rest) if rest.isdecimal() and len(rest) < 4 else 0
    if 1 <= number <= len(path):
        conversation.again, conversation.put = path[number - 1].question.id, None
    else:
        conversation.say("plain.no-such-number", number=display(rest))


def undo(conversation: Conversation, _rest: str) -> None:
    """Take back the last change."""
    _went(conversation, conversation.session.undo(), "undo")


def redo(conversation: Conversation, _rest: str) -> None:
    """Make it again."""
    _went(conversation, conversation.session.redo(), "redo")


def restart(conversation: Conversation, _rest: str) -> None:
    """Begin again; undo brings the answers back."""
    if conversation.session.restart():
        conversation.again = conversation.put = None
        conversation.say("remark.restarted", by=conversation.word("undo"))


def leave(conversation: Conversation, _rest: str) -> None:
    """End the conversation."""
    conversation.over = True


def _went(conversation: Conversation, moved: bool, which: str) -> None:
    conversation.again = conversation.put = None
    conversation.say(f"remark.{which}" if moved else f"remark.no-{which}", by=conversation.word("redo"))
