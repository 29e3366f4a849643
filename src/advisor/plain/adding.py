"""What the practitioner adds: notes, steps that are done, and a file with the transcript."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from advisor.messages import say
from advisor.model import Step, Tick
from advisor.printing import SUFFIXES, produced
from advisor.text import display
from advisor.transcript.build import build
from advisor.writing import write

if TYPE_CHECKING:
    from advisor.plain.conversation import Conversation


def note(conversation: Conversation, rest: str) -> None:
    """Put a note on the last answer, or on the question that waits if there is none; words that were not understood
    need not be typed again."""
    path = conversation.walk.path
    about = path[-1].question if path else conversation.question
    rest, conversation.unheard = rest or conversation.unheard, ""
    if not rest or about is None:
        conversation.say("plain.note-empty")
        return
    conversation.session.note(about.id, conversation.session.with_note(about.id, rest))
    conversation.say("plain.noted", question=about.ask)


def steps(conversation: Conversation, _rest: str) -> None:
    """Tell the steps of the guidance so far, numbered, each done or to be done."""
    language = conversation.language
    found = _steps(conversation)
    if not found:
        conversation.say("plain.steps.nothing")
    for number, (key, step) in enumerate(found, 1):
        tick = conversation.consultation.ticks.get(key)
        state = say("plain.step.done", language, on=display(tick.on)) if tick else say("plain.step.open", language)
        conversation.out(f"  {number}. {step.text.in_language(language)} – {state}")
        if tick and tick.note:
            conversation.out(f"     {say('note.label', language)} {display(tick.note)}")


def done(conversation: Conversation, rest: str) -> None:
    """Tick a step as done, today or on a day that is given, with a note; or take its tick away."""
    found = _steps(conversation)
    first, _, more = rest.partition(" ")
    number = int(first) if first.isdecimal() and len(first) < 4 else 0
    if not 1 <= number <= len(found):
        conversation.say("plain.no-such-step", number=display(first))
        return
    key, step = found[number - 1]
    on, _, words = more.strip().partition(" ")
    try:
        day = date.fromisoformat(on)
    except ValueError:
        day, words = conversation.now().date(), more.strip()
    ticked = key in conversation.consultation.ticks and not more.strip()
    conversation.session.tick(key, None if ticked else Tick(on=day.isoformat(), note=words.strip()))
    if ticked:
        conversation.say("plain.step.undone", step=step.text)
    else:
        conversation.say("plain.step.ticked", step=step.text, on=day.isoformat())


def save(conversation: Conversation, rest: str) -> None:
    """Write the transcript to a file; its ending says in which format."""
    if not rest:
        conversation.say("plain.save-name")
        return
    form = next((form for form, suffix in SUFFIXES.items() if Path(rest).suffix.lower() == suffix), "text")
    now, about = conversation.now(), conversation.about()
    transcript = build(conversation.library, conversation.consultation, conversation.language, now, **about)
    try:
        write(Path(rest), produced(transcript, form))
    except FileExistsError:
        conversation.say("cli.error.exists", path=display(rest))
    except OSError as error:
        conversation.say("cli.error.write", path=display(rest), reason=error.strerror or type(error).__name__)
    else:
        conversation.say("cli.wrote", path=display(rest))


def print_out(conversation: Conversation, _rest: str) -> None:
    """Print the transcript, or write it as PDF where no printer takes it."""
    from advisor.printing.printer import printed

    now, about = conversation.now(), conversation.about()
    made = build(conversation.library, conversation.consultation, conversation.language, now, **about)
    try:
        path = printed(made, now.date())
    except OSError as error:
        conversation.say("print.failed", reason=error.strerror or type(error).__name__)
    else:
        conversation.say("print.written" if path else "print.sent", path=path)


def _steps(conversation: Conversation) -> list[tuple[str, Step]]:
    """Every step of the guidance so far with its key, in the order of the transcript."""
    return [
        (f"{guidance.id}#{number}", step)
        for guidance in conversation.walk.gravest_first
        for number, step in enumerate(guidance.steps, 1)
    ]
