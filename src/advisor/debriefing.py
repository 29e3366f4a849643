"""An exercise and its debrief in words, line by line; the screen, the plain conversation and paper say the same."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import NamedTuple

from advisor.library import Library
from advisor.messages import say
from advisor.model import Answer, Consultation, Feedback, Guidance, Question
from advisor.telling import Said, Tone, guidance
from advisor.text import Language, display
from advisor.training.attempt import Mode
from advisor.training.debrief import Debrief, Part, Stop, debrief
from advisor.training.exercise import Exercise
from advisor.training.scoring import Score
from advisor.training.taking import Carried, Event, Given, Judgement, Led, Reached, Shown, Told
from advisor.training.trial import Trial
from advisor.transcript.build import build
from advisor.transcript.transcript import Edition, ExerciseEntry, ExerciseLine, ExerciseSection, Transcript
from advisor.walking import Answered
from advisor.wording import answer_words, pinpoint

SIGNS = {"reference": "✓", "also": "✓", "wrong": "▲", "missed": "○", "beside": "·"}
"""The sign of each judgement of the debrief; it never stands without the word."""


class Section(NamedTuple):
    """A part of the debrief: its heading and its lines."""

    heading: str
    lines: tuple[Said, ...]


def told(event: Event, exercise: Exercise, language: Language) -> Iterator[Said]:
    """What is said as an event happens, beside the question and its answer; in an exam little more than the story."""
    learning = exercise.mode is Mode.LEARN
    match event:
        case Told():
            yield from _story(event.scene, exercise, language)
        case Given() if learning and not event.astray:
            yield from _judged(event, exercise, language)
        case Carried() if learning:
            key = "right" if event.right else "wrong"
            named = event.provision if event.right else event.asked.right
            sign = "✓ " if event.right else "▲ "
            words = say(f"training.provision.{key}", language, provision=pinned(exercise.library, named, language))
            yield Said(Tone.PLAIN, words, 0, sign)
            if not event.right:
                yield Said(Tone.QUIET, gist(exercise.library, named, language), 1)
        case Carried():
            words = pinned(exercise.library, event.provision, language)
            yield Said(Tone.QUIET, say("training.provision.noted", language, provision=words))
        case Led():
            yield Said(Tone.HEAD, say("training.led", language))
            yield from _guidance(event.guidance, language)
            if not event.guidance:
                yield Said(Tone.QUIET, say("training.led.nothing", language), 1)
            if event.joins:
                asks = event.joins.ask.in_language(language)
                yield Said(Tone.PLAIN, say("training.led.joins", language, question=asks), 1)
            else:
                yield Said(Tone.PLAIN, say("training.led.ends", language), 1)
        case Shown():
            yield Said(
                Tone.PLAIN, say("training.shown", language, answer=answered(event.question, event.answer, language))
            )
        case Reached() if learning:
            yield Said(Tone.HEAD, say("training.reached", language))
            yield from _guidance(event.guidance, language)


def _story(scene: int, exercise: Exercise, language: Language) -> Iterator[Said]:
    count = len(exercise.scenes)
    if count > 1:
        yield Said(Tone.HEAD, say("training.part", language, number=scene + 1, count=count))
    story = exercise.scenes[scene].beat.story
    if story:
        for paragraph in story.in_language(language).split("\n"):
            yield Said(Tone.PLAIN, paragraph)
    if scene:
        yield Said(Tone.QUIET, say("training.changed", language))


def _judged(given: Given, exercise: Exercise, language: Language) -> Iterator[Said]:
    decision = exercise.scenes[given.scene].known.get(given.question.id)
    if given.judgement is Judgement.WRONG:
        yield Said(Tone.HEAD, say("training.wrong", language), 0, "▲ ")
        yield from _feedback(given.feedback, exercise.library, language)
    elif given.judgement is Judgement.ALSO and decision:
        answer = answered(given.question, decision.answer, language)
        yield Said(Tone.QUIET, say("training.also", language, answer=answer), 0, "✓ ")


def _feedback(feedback: Feedback | None, library: Library, language: Language) -> Iterator[Said]:
    """What was written for a wrong answer, with its provisions in own words."""
    if feedback is None:
        yield Said(Tone.PLAIN, say("training.no-feedback", language), 1)
        return
    yield Said(Tone.PLAIN, feedback.text.in_language(language), 1)
    for citation in feedback.cite:
        yield Said(Tone.QUIET, pinned(library, citation.provision, language), 1, "→ ")
        yield Said(Tone.QUIET, gist(library, citation.provision, language), 2)


def _guidance(found: Iterable[Guidance], language: Language) -> Iterator[Said]:
    for one in sorted(found, key=lambda one: one.verdict.rank):
        yield guidance(one, language, 1)


def answered(question: Question, answer: Answer, language: Language) -> str:
    """An answer in words, in one line."""
    return " · ".join(answer_words(Answered(question, answer), language))


def pinned(library: Library, name: str, language: Language) -> str:
    """A provision in one line with its force; one that is not registered by its id."""
    provision = library.provisions.get(name)
    return pinpoint(provision, library.source_of(name), language) if provision else display(name)


def gist(library: Library, name: str, language: Language) -> str:
    """What a provision says, in own words; empty if it is not registered."""
    provision = library.provisions.get(name)
    return provision.gist.in_language(language) if provision else ""


def debriefed(found: Debrief, exercise: Exercise, language: Language) -> tuple[Section, ...]:
    """The debrief: both ways, the procedure by part, the reflection apart from it, and what to read."""
    count = len(exercise.scenes)
    ways: list[Said] = [] if found.complete else [Said(Tone.QUIET, say("training.debrief.unfinished", language))]
    number = 0
    for place, part in enumerate(found.parts, 1):
        if count > 1:
            ways.append(Said(Tone.HEAD, say("training.part", language, number=place, count=count)))
        for stop in part.stops:
            number += 1
            ways += _stop(stop, number, exercise.library, language)
        ways += _ends(part, language)
    return (
        Section(say("training.ways", language), tuple(ways)),
        Section(say("training.score", language), tuple(_score(found.score, language))),
        Section(say("training.reflection", language), tuple(_reflection(found, language))),
        Section(say("training.read", language), tuple(_read(found, exercise.library, language))),
    )


def student_edition(trial: Trial, language: Language, made: datetime) -> Transcript:
    """The student edition of the transcript: the debrief, then the way that the student went at last."""
    exercise, standing = trial.exercise, trial.standing
    found = debrief(standing, trial.reflections)
    typed = {display(text) for _, text in found.prompts if text}
    sections = tuple(
        ExerciseSection(
            heading=section.heading,
            lines=tuple(
                ExerciseLine(text=_on_paper(line), depth=line.depth, typed=line.words in typed)
                for line in section.lines
            ),
        )
        for section in debriefed(found, exercise, language)
    )
    entry = ExerciseEntry(
        vignette=exercise.vignette.name,
        title=exercise.vignette.title.in_language(language),
        vignette_hash=exercise.vignette_hash,
        mode=exercise.mode.value,
        sections=sections,
    )
    consultation = Consultation(start=exercise.vignette.tree, answers=standing.answers)
    return build(exercise.library, consultation, language, made, Edition.STUDENT, exercise=entry)


def _on_paper(line: Said) -> str:
    """A line in which a sign with its word stands apart from what follows without columns."""
    lead = line.lead.strip()
    return (" · " if " " in lead else " ").join(part for part in (lead, line.words) if part)


def _stop(stop: Stop, number: int, library: Library, language: Language) -> Iterator[Said]:
    key = "missed" if stop.judgement is None else stop.judgement.value
    yield Said(Tone.PLAIN, stop.question.ask.in_language(language), 1, f"{number}. ")
    sign = f"{SIGNS[key]} {say(f'training.sign.{key}', language)}  "
    if stop.given:
        first, *rest = (answered(stop.question, answer, language) for answer in stop.given)
        then = " → ".join(rest)
        words = say(f"training.own{'.then' if rest else ''}", language, answer=first, then=then)
        yield Said(Tone.HERE if stop.diverges else Tone.PLAIN, words, 2, sign)
    else:
        yield Said(Tone.HERE, "", 2, sign.rstrip())
    if stop.reference is not None and stop.judgement is not Judgement.REFERENCE:
        answer = answered(stop.question, stop.reference, language)
        yield Said(Tone.PLAIN, say("training.reference", language, answer=answer), 2)
    others = [one for one in stop.also if one not in stop.given]
    if others:
        words = " / ".join(answered(stop.question, one, language) for one in others)
        yield Said(Tone.PLAIN, say("training.others", language, answers=words), 2)
    if stop.diverges:
        if stop.feedback:
            yield Said(Tone.PLAIN, stop.feedback.text.in_language(language), 2)
        for name in stop.provisions:
            yield Said(Tone.QUIET, pinned(library, name, language), 2, "→ ")
    if stop.carried and not stop.carried.right:
        named = (pinned(library, name, language) for name in (stop.carried.provision, stop.carried.asked.right))
        provision, right = named
        yield Said(Tone.PLAIN, say("training.named", language, provision=provision, right=right), 2, "▲ ")


def _ends(part: Part, language: Language) -> Iterator[Said]:
    for key, found in (("came", part.guidance), ("missed", part.missed), ("beside", part.beside)):
        if found:
            yield Said(Tone.HEAD, say(f"training.{key}", language), 1)
            yield from (line._replace(depth=2) for line in _guidance(found, language))


def _score(score: Score, language: Language) -> Iterator[Said]:
    for key, part in zip(score._fields, score, strict=True):
        if part is not None:
            yield Said(Tone.PLAIN, say(f"training.score.{key}", language, right=part.right, of=part.of))
    yield Said(Tone.QUIET, say("training.score.meaning", language))


def _reflection(found: Debrief, language: Language) -> Iterator[Said]:
    for prompt, text in found.prompts:
        yield Said(Tone.QUIET, say(f"training.reflect.{prompt}", language))
        yield Said(Tone.PLAIN, display(text) or say("training.reflect.empty", language), 1)


def _read(found: Debrief, library: Library, language: Language) -> Iterator[Said]:
    for name in found.read:
        yield Said(Tone.PLAIN, pinned(library, name, language), 0, "→ ")
        yield Said(Tone.QUIET, gist(library, name, language), 1)
    sources = {name.partition("/")[0]: library.source_of(name) for name in found.read}
    for source in sources.values():
        if source.notice:
            label, notice = source.label.in_language(language), source.notice.in_language(language)
            yield Said(Tone.QUIET, say("training.notice", language, source=label, notice=notice), 0, "⚠ ")
    if not found.read:
        yield Said(Tone.QUIET, say("training.read.nothing", language))
