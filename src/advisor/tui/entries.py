"""What stands in the conversation, in order: computed from a session, drawn only when it is on screen."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from advisor.model import Answer, Departure, Guidance, Question, Tick
from advisor.session import Session
from advisor.text import Language
from advisor.wording import illustrates

if TYPE_CHECKING:
    from advisor.telling import Said


class Turn(NamedTuple):
    """A question with its answer and its note."""

    question: Question
    answer: Answer
    note: str
    language: Language
    slim: bool

    @property
    def key(self) -> str:
        """The question's id."""
        return self.question.id


class Card(NamedTuple):
    """A guidance with the steps that are ticked, by number, and the departure from it, if there is one.

    only_shows: it rests on illustrations alone.
    """

    guidance: Guidance
    ticks: tuple[Tick | None, ...]
    departure: Departure | None
    only_shows: bool
    language: Language
    slim: bool

    @property
    def key(self) -> str:
        """The guidance's id."""
        return self.guidance.id


class Heading(NamedTuple):
    """A line of the program's own between the entries: a message key and its facts."""

    words: str
    facts: tuple[tuple[str, object], ...]
    language: Language

    @property
    def key(self) -> str:
        """The message key."""
        return self.words


class Spoken(NamedTuple):
    """Lines of an exercise: a story, an answer with what was said to it, or a part of the debrief."""

    key: str
    lines: tuple[Said, ...]
    language: Language


Entry = Turn | Card | Heading | Spoken


def entries(session: Session, language: Language, slim: bool = False) -> list[Entry]:
    """The entries of the conversation; once finished, the guidance first and the gravest on top.

    slim: the screen is narrow, so that who speaks is shown by indentation.
    """
    walk, here = session.walk, session.consultation
    notes = here.notes
    turns = {
        question.id: Turn(question, answer, notes.get(question.id, ""), language, slim)
        for question, answer in walk.path
    }
    cards = {guidance.id: _card(guidance, session, language, slim) for guidance in walk.guidance}
    if not walk.complete:
        return [turns[key] if key in turns else cards[key] for key in walk.seen if key in turns or key in cards]
    top = Heading("result", (), language)
    gravest = next(iter(ordered(session)), None)
    if gravest:
        facts = (("verdict", gravest.verdict), ("count", len(cards)))
        top = Heading("result.one" if len(cards) == 1 else "result.gravest", facts, language)
    below: list[Entry] = [Heading("result.path", (), language), *turns.values()] if turns else []
    return [top, *(cards[guidance.id] for guidance in ordered(session)), *below]


def ordered(session: Session) -> list[Guidance]:
    """The guidance collected, the gravest first; what only illustrates stands last."""
    provisions = session.library.provisions
    return sorted(session.walk.gravest_first, key=lambda guidance: illustrates(guidance, provisions))


def _card(guidance: Guidance, session: Session, language: Language, slim: bool) -> Card:
    ticks = session.consultation.ticks
    done = tuple(ticks.get(f"{guidance.id}#{number}") for number in range(1, len(guidance.steps) + 1))
    departure = session.consultation.departures.get(guidance.id)
    return Card(guidance, done, departure, illustrates(guidance, session.library.provisions), language, slim)
