"""What the renderers for readers share: signs, dates, and the lines of the head and the foot."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from advisor.messages import say
from advisor.text import Language
from advisor.transcript.transcript import (
    ExerciseLine,
    ExerciseSection,
    GivenEntry,
    GuidanceEntry,
    NextEntry,
    StepEntry,
    Transcript,
)
from advisor.wording import headline


def moment(made: str, language: Language) -> str:
    """A moment in ISO 8601 as a person reads it: day, time and offset from UTC."""
    when = datetime.fromisoformat(made)
    time = when.strftime("%H h %M" if language is Language.FR else "%H:%M")
    offset = when.strftime("%z")
    zone = f"UTC{'−' if offset.startswith('-') else '+'}{offset[1:3]}:{offset[3:5]}" if offset else ""
    return f"{when:%Y-%m-%d}, {time} ({zone})".replace(" ()", "")


def title(transcript: Transcript) -> str:
    """What the document is."""
    return say(f"transcript.title.{transcript.edition}", transcript.language)


def head(transcript: Transcript) -> list[tuple[str, str]]:
    """What stands at the top: labels and values."""
    language = transcript.language
    by, on = transcript.reviewed.by, transcript.reviewed.on
    reviewed = say("transcript.reviewed.on", language, by=by, on=on) if on else by
    case = [(say("transcript.case", language), transcript.case)] if transcript.case else []
    return [
        *case,
        *_exercise(transcript),
        (say("transcript.made", language), moment(transcript.made, language)),
        (say("transcript.tree", language), f"{transcript.title} ({', '.join(transcript.trees)})"),
        (say("transcript.reviewed", language), reviewed if by else say("transcript.reviewed.nobody", language)),
        (say("transcript.edition", language), say(f"transcript.edition.{transcript.edition}", language)),
        (say("transcript.language", language), say("transcript.language.name", language)),
        (say("transcript.program", language), transcript.program),
    ]


def _exercise(transcript: Transcript) -> list[tuple[str, str]]:
    """Which exercise was taken, and how."""
    entry, language = transcript.exercise, transcript.language
    if entry is None:
        return []
    mode = say(f"training.mode.{entry.mode}", language)
    return [(say("transcript.exercise", language), f"{entry.title} ({mode})")]


def result(transcript: Transcript) -> list[str]:
    """What the consultation came to: whether it is finished, and its gravest verdict."""
    language, summary = transcript.language, transcript.summary
    lines = [] if transcript.complete else [say("transcript.result.pending", language)]
    if summary.verdict:
        lines.append(headline(summary.verdict, summary.title, language))
    return lines


def done(step: StepEntry | NextEntry, language: Language) -> str:
    """When a step was done, or a blank for the day; that it is departed from."""
    if isinstance(step, NextEntry) and step.departed:
        return say("transcript.next.departed", language)
    return say("transcript.done", language, on=step.done_on) if step.done_on else say("transcript.todo", language)


def more(transcript: Transcript) -> str:
    """How much there is to do beyond the summary; empty if it says all."""
    number = transcript.summary.more
    return say("transcript.next.more", transcript.language, number=number) if number else ""


def heading(transcript: Transcript, number: int) -> str:
    """A guidance of the document in one line, by its number: the number, sign, verdict, title."""
    entry, language = transcript.guidance[number - 1], transcript.language
    return f"{numbered(number, language)} {headline(entry.verdict, entry.title, language)}"


def numbered(number: int, language: Language) -> str:
    """What a guidance is called in the document."""
    return say("transcript.guidance.number", language, number=number)


def asked(entry_ask: tuple[str, ...], language: Language) -> str:
    """Whom to ask, in one line."""
    return say("transcript.ask", language, whom="; ".join(say(f"whom.{whom}", language) for whom in entry_ask))


def integrity(transcript: Transcript) -> list[tuple[str, str]]:
    """The hash of the trees and the digests: labels and values."""
    language = transcript.language
    return [
        (say("transcript.hash", language), transcript.tree_hash),
        (say("transcript.integrity.answers", language), transcript.integrity.answers),
        (say("transcript.integrity.document", language), transcript.integrity.document),
        *([(say("transcript.kept.head", language), transcript.kept.head)] if transcript.kept else []),
    ]


def exercise(transcript: Transcript) -> tuple[ExerciseSection, ...]:
    """The debrief of an exercise, part by part; nothing where none was taken."""
    return transcript.exercise.sections if transcript.exercise else ()


def nested(section: ExerciseSection) -> Iterator[tuple[int, ExerciseLine]]:
    """The lines of a part, each no more than one step deeper than the line before it, as lists want it."""
    before = -1
    for line in section.lines:
        before = min(line.depth, before + 1)
        yield before, line


def kept(transcript: Transcript) -> list[str]:
    """How a kept consultation came about, in lines; nothing for one that is not kept."""
    entry, language = transcript.kept, transcript.language
    if entry is None:
        return []
    lines = [say("transcript.kept.since", language, since=moment(entry.since, language), count=entry.count)]
    for change in entry.changes:
        given = [
            say("transcript.kept.given", language, on=one.at[:10], answer=_given(one, language)) for one in change.given
        ]
        lines.append(f"{change.ask} {' → '.join(given)}")
    if not entry.changes:
        lines.append(say("transcript.kept.unchanged", language))
    return [*lines, say("transcript.kept.verify", language, head=entry.head[:16])]


def _given(entry: GivenEntry, language: Language) -> str:
    if entry.answer is None:
        return say("transcript.kept.back", language)
    return ", ".join(entry.answer_text)


def proves(language: Language) -> list[str]:
    """What the hash and the digests show, and what they do not."""
    return [say(f"transcript.integrity.{part}", language) for part in ("follows", "accident", "original")]


def own(entry: GuidanceEntry) -> tuple[str, ...]:
    """The provisions that a guidance cites beside those of its steps."""
    return tuple(c for c in entry.citations if all(c not in step.citations for step in entry.steps))


def disclaimers(language: Language) -> list[str]:
    """What the document is not."""
    return [say(f"transcript.not.{part}", language) for part in ("legal", "official", "text", "proof", "record")]


def citations(transcript: Transcript, ids: tuple[str, ...]) -> list[str]:
    """Each cited provision in one line: source, locator, force, a sign if its source has a notice; no line twice."""
    return [line for _, line in cited(transcript, ids)]


def cited(transcript: Transcript, ids: tuple[str, ...]) -> list[tuple[str, str]]:
    """Each cited provision: its id and its line; no line twice."""
    language = transcript.language
    known = {provision.id: provision for provision in transcript.provisions}
    lines: dict[str, str] = {}
    for name in ids:
        provision = known.get(name)
        if provision is None:
            lines.setdefault(name, name)
            continue
        warning = " ⚠" if provision.notice else ""
        force = say(f"force.{provision.force}", language)
        lines.setdefault(f"{provision.label}, {provision.locator} [{force}]{warning}", name)
    return [(name, line) for line, name in lines.items()]
