"""What the screen of an exercise says: the conversation, the question that waits, and its answers."""

from __future__ import annotations

from collections.abc import Iterator

from textual.content import Content

from advisor.debriefing import answered, debriefed, gist, pinned, told
from advisor.messages import say
from advisor.model import Option, Question
from advisor.telling import Said, Tone
from advisor.text import Language, Text
from advisor.training.debrief import debrief
from advisor.training.taking import Event, Given, Phase
from advisor.training.trial import Trial
from advisor.tui.content import NOTHING, joined, typed, words
from advisor.tui.content import told as shown
from advisor.tui.drawing import QUIET
from advisor.tui.entries import Entry, Heading, Spoken
from advisor.tui.meaning import meaning
from advisor.tui.widgets.choices import Row
from advisor.tui.wrapping import Block

CONFIRM, BACK = "/confirm", "/back"
DONE = ("save", "another", "home")
"""What can be done once everything was said."""


def entries(trial: Trial, language: Language, slim: bool) -> list[Entry]:
    """What has been told and answered, in order; once everything was said, the debrief below it."""
    exercise = trial.exercise
    found: list[Entry] = []
    for number, event in enumerate(trial.standing.events):
        lines = (*_turn(event, language, slim), *told(event, exercise, language))
        if lines:
            found.append(Spoken(f"event-{number}", lines, language))
    if trial.standing.over and trial.prompt is None:
        found.append(Heading("training.debrief", (), language))
        sections = debriefed(debrief(trial.standing, trial.reflections), exercise, language)
        for number, section in enumerate(sections):
            head = Said(Tone.HEAD, section.heading)
            found.append(Spoken(f"debrief-{number}", (head, *section.lines), language))
    return found


def _turn(event: Event, language: Language, slim: bool) -> Iterator[Said]:
    """A question with the answer to it."""
    if not isinstance(event, Given):
        return
    advisor, you = say("speaker.advisor", language), say("speaker.you", language)
    width = max(len(advisor), len(you))
    yield Said(Tone.QUIET, event.question.ask.in_language(language), 0, "" if slim else f"{advisor.rjust(width)}  ")
    answer = answered(event.question, event.answer, language)
    yield Said(Tone.HERE, answer, 0, "› " if slim else f"{you.rjust(width)}  ")


def progress(trial: Trial, language: Language) -> str:
    """Which decision it is, and in which mode."""
    mode = say(f"training.mode.{trial.exercise.mode}", language)
    if trial.standing.over:
        return f"{mode} · {say('training.progress.over', language)}"
    number, count = trial.place
    return f"{mode} · {say('training.progress', language, number=number, count=count)}"


def asked(trial: Trial, language: Language) -> Iterator[Block]:
    """What is asked now."""
    standing = trial.standing
    if standing.question:
        if standing.phase is Phase.ASTRAY:
            yield Block(NOTHING, words("training.led.asking", language, "$text-warning"))
        yield Block(NOTHING, shown(standing.question.ask, language, "bold"))
        if standing.question.help:
            yield Block(NOTHING, shown(standing.question.help, language, QUIET))
    elif standing.provision:
        yield Block(NOTHING, words("training.provision", language, "bold"))
        yield Block(NOTHING, words("training.provision.help", language, QUIET))
    elif trial.prompt:
        yield Block(NOTHING, words(f"training.reflect.{trial.prompt}", language, "bold"))
    else:
        yield Block(NOTHING, words("training.over" if standing.over else "training.next", language, "bold"))


def options(trial: Trial) -> list[Option]:
    """The options of the question that waits."""
    question = trial.standing.question
    seen = trial.standing.walk.shown_items if question else ()
    return [option for option in question.options if option.id in seen] if question else []


def rows(trial: Trial, ticked: frozenset[str], language: Language) -> list[Row]:
    """What can be chosen now."""
    standing, found = trial.standing, list[Row]()

    def row(name: str, label: Content, tick: bool | None = None) -> None:
        found.append(Row(name, str(len(found) + 1), label, tick))

    if standing.question:
        many = several(standing.question)
        for option in options(trial):
            row(option.id, shown(option.label, language), option.id in ticked if many else None)
        if standing.phase is Phase.ASTRAY:
            row(BACK, words("training.do.back", language, QUIET))
        if many:
            key = ("none", "one", "several")[min(2, len(ticked))]
            found.append(Row(CONFIRM, "↵", words(f"confirm.{key}", language, count=len(ticked)), above=1))
    elif standing.provision:
        library = trial.exercise.library
        for name in standing.provision.options:
            place, says = pinned(library, name, language), gist(library, name, language)
            row(name, joined(typed(place), typed(says, QUIET), by="\n"))
    elif standing.over and trial.prompt is None:
        for name in DONE:
            row(name, words(f"training.done.{name}", language))
    else:
        for do in standing.doings:
            row(do, words(f"training.do.{do}", language))
    return found


def several(question: Question | None) -> bool:
    """Whether several answers may be ticked."""
    return question is not None and question.kind == "any-of"


def meant(trial: Trial, text: str, language: Language) -> str | None:
    """The row that a typed text means; "" for none of a checklist, None if it means nothing here."""
    standing = trial.standing
    many = several(standing.question)
    offered = options(trial) or [
        Option(id=row.id, label=Text.same(row.label.plain)) for row in rows(trial, frozenset(), language)
    ]
    found = meaning(text, offered, many)
    if found is None or found.note:
        return None
    return found.option or ""


def hint(trial: Trial, text: str, remark: Text | None, language: Language) -> Content:
    """What Enter would do with the typed text; while nothing is typed, what has just happened."""
    if not text.strip():
        return shown(remark, language, QUIET) if remark else NOTHING
    enter = Content.styled("↵ ", "$text-accent")
    if trial.prompt:
        return enter + words("training.hint.reflect", language, QUIET)
    row = meant(trial, text, language)
    if row is None:
        return words("training.hint.none", language, QUIET)
    if not row:
        return enter + words("confirm.none", language, "bold")
    label = next((one.label for one in rows(trial, frozenset(), language) if one.id == row), NOTHING)
    return enter + Content(label.plain.partition("\n")[0]).stylize("bold")
