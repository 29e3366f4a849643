"""What the text and the page of a report say alike."""

from __future__ import annotations

from collections.abc import Iterator

from advisor.library import Library
from advisor.messages import say
from advisor.model import Answer, Kind, Question
from advisor.report.report import Exercised, Report, parts
from advisor.text import Language, display
from advisor.training.attempt import Mode
from advisor.training.cohort import Counted
from advisor.training.flow import BEGIN, END, STOPPED, Aside, Flow, Met, WrongTurn
from advisor.training.scoring import Part
from advisor.training.taking import Judgement
from advisor.transcript.words import moment
from advisor.walking import Answered
from advisor.wording import answer_words, pinpoint

SIGNS = {Judgement.REFERENCE: "✓", Judgement.ALSO: "✓", Judgement.WRONG: "▲", Judgement.BESIDE: "·"}
"""The sign of what an answer is worth; it never stands without the word."""
ROW = tuple(f"report.row.{name}" for name in ("id", "mode", "over", "steps", "order", "provisions", "minutes"))
"""The message keys of the columns of `row`."""
MOST = 5
"""How many wrong turns are told."""


def head(report: Report) -> list[tuple[str, str]]:
    """What stands at the top: labels and values."""
    language = report.language
    return [
        (say("report.made", language), moment(report.made.isoformat(timespec="seconds"), language)),
        (say("report.counted", language), str(report.counted)),
        (say("report.left", language), str(len(report.left_out))),
        (say("transcript.program", language), report.program),
    ]


def left_out(report: Report) -> list[tuple[str, str]]:
    """The files that do not count, and why."""
    return [(display(one.file), one.reason.in_language(report.language)) for one in report.left_out]


def notes(language: Language) -> list[str]:
    """How the figures come about, and what they are not."""
    return [say(f"report.note.{part}", language) for part in ("replay", "first", "parts", "private")]


def counts(exercised: Exercised, language: Language) -> str:
    """How many attempts a vignette had, in which mode, and how many came to the end."""
    modes = [one.attempt.mode for one in exercised.counted]
    over = sum(one.standing.over for one in exercised.counted)
    facts = {"learn": modes.count(Mode.LEARN), "exam": modes.count(Mode.EXAM), "over": over}
    return say("report.counts", language, count=len(modes), **facts)


def scene(flow: Flow, language: Language) -> str:
    """The heading of a scene."""
    return say("report.scene", language, number=flow.scene + 1, count=flow.began)


def number(flow: Flow, met: Met) -> str:
    """What a question of a scene is called in the report: its part and its place."""
    return f"{flow.scene + 1}.{flow.met.index(met) + 1}"


def numbered(flow: Flow, met: Met, language: Language) -> str:
    """A question of a scene with what it is called."""
    return f"{number(flow, met)} {met.question.ask.in_language(language)}"


def elsewhere(flow: Flow, aside: Aside, language: Language) -> str:
    """What questions beside the vignette are called together."""
    after = next((met for met in flow.met if met.key == aside.after), None)
    place = number(flow, after) if after else say("report.way.begin", language)
    return say("report.aside", language, after=place)


def answers(met: Met, language: Language) -> Iterator[tuple[str, int]]:
    """The first answers to a question, each with how many gave it; wrong ones only if somebody did.

    A checklist is told by what the answers are worth, with numbers that add up to those who met it; then by item.
    """
    question = met.question
    if question.kind is Kind.ANY_OF:
        for judgement, by in sorted(met.judged.items(), key=lambda one: list(Judgement).index(one[0])):
            yield f"{SIGNS[judgement]} {say(f'report.checklist.{judgement}', language)}", by
        for option in question.options:
            expected, by = option.id in met.decision.answer, met.chosen.get(option.id, 0)
            key = "expected" if expected else "not"
            if by or expected:
                yield say(f"report.item.{key}", language, item=option.label.in_language(language)), by
        return
    for option in question.options:
        judgement, by = worth(met, option.id), met.chosen.get(option.id, 0)
        word = say(f"report.worth.{judgement}", language)
        if by or judgement is not Judgement.WRONG:
            yield f"{SIGNS[judgement]} {option.label.in_language(language)} ({word})", by


def besides(aside: Aside, language: Language) -> Iterator[tuple[str, int]]:
    """Questions beside the vignette, each with how many met it."""
    for question, by in aside.questions:
        yield f"{SIGNS[Judgement.BESIDE]} {question.ask.in_language(language)}", by


def worth(met: Met, option: str) -> Judgement:
    """What an option of a single choice is worth."""
    if option == met.decision.answer:
        return Judgement.REFERENCE
    return Judgement.ALSO if option in met.decision.also else Judgement.WRONG


def named(met: Met, language: Language) -> str:
    """How many named the provision that carries a decision; empty if nobody was asked."""
    return say("report.of", language, by=met.named.right, of=met.named.of) if met.named.of else ""


def ways(flow: Flow, language: Language) -> dict[str, list[tuple[str, int]]]:
    """By what was left, where to: what it is called, and how many went there."""
    called = {BEGIN: say("report.way.begin", language)}
    for one in (one for layer in flow.layers for one in layer):
        called[one.key] = number(flow, one) if isinstance(one, Met) else elsewhere(flow, one, language)
    called |= {key: say(f"report.way.{key}", language) for key in (END, STOPPED)}
    places = list(called)
    found: dict[str, list[tuple[str, int]]] = {}
    for passage in sorted(flow.passages, key=lambda one: (places.index(one.target), one.astray)):
        astray = f" {say('report.way.astray', language)}" if passage.astray else ""
        found.setdefault(passage.source, []).append((called[passage.target] + astray, passage.by))
    return found


def turn(exercised: Exercised, turn: WrongTurn, language: Language) -> tuple[str, str]:
    """A wrong turn in two lines: who took it where, and what the vignette answers."""
    flow = exercised.flows[turn.scene]
    met = next(met for met in flow.met if met.question.id == turn.question.id)
    key = "single" if turn.ticked is None else "ticked" if turn.ticked else "unticked"
    label = turn.option.label.in_language(language)
    question = numbered(flow, met, language)
    return (
        say(f"report.turn.{key}", language, by=turn.by, of=turn.of, question=question, answer=label),
        say("report.turn.reference", language, answer=said(turn.question, turn.decision.answer, language)),
    )


def said(question: Question, answer: Answer, language: Language) -> str:
    """An answer in one line."""
    return " · ".join(answer_words(Answered(question, answer), language))


def pinned(library: Library, name: str, language: Language) -> str:
    """A provision in one line, or its id if it is not registered."""
    provision = library.provisions.get(name)
    return pinpoint(provision, library.source_of(name), language) if provision else display(name)


def row(one: Counted, language: Language) -> list[str]:
    """An attempt: pseudonym, mode, whether it came to the end, score by part, minutes."""
    seconds = one.attempt.moves[-1].after if one.attempt.moves else 0
    over = say("report.yes" if one.standing.over else "report.no", language)
    mode = say(f"report.mode.{one.attempt.mode}", language)
    score = [_part(part, language) for part in parts(one).values()]
    return [display(one.attempt.id), mode, over, *score, str(round(seconds / 60))]


def _part(part: Part | None, language: Language) -> str:
    return say("report.of", language, by=part.right, of=part.of) if part else "–"
