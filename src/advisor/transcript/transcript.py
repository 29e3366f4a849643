"""A consultation as it is printed: everything a reader needs, in one language, as one frozen value."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from advisor import __version__
from advisor.fingerprint import fingerprint
from advisor.glossary import spoken, terms_in
from advisor.library import Library
from advisor.messages import say
from advisor.model import (
    Answer,
    Citation,
    Consultation,
    Force,
    Frozen,
    Guidance,
    Provision,
    Review,
    Source,
    Term,
    Verdict,
    Whom,
)
from advisor.text import Language, display
from advisor.walking import Answered, walk

FORMAT = "advisor-transcript/1"


class PathEntry(Frozen):
    """An answered question; `answer` holds ids, `answer_text` the words, `citations` why it was asked."""

    question: str
    ask: str
    answer: Answer
    answer_text: tuple[str, ...]
    note: str = ""
    citations: tuple[str, ...] = ()


class PendingEntry(Frozen):
    """The question that waits for an answer."""

    question: str
    ask: str


class StepEntry(Frozen):
    """Something to do; `done_on` is an ISO 8601 day, or empty as long as it is not done."""

    text: str
    citations: tuple[str, ...] = ()
    done_on: str = ""
    note: str = ""


class UnsettledEntry(Frozen):
    """What the sources leave open, and whom to ask."""

    text: str
    ask: tuple[Whom, ...] = ()


class DepartureEntry(Frozen):
    """Why the practitioner does not follow a guidance."""

    reason: str
    rests_on: str = ""


class GuidanceEntry(Frozen):
    """A guidance as collected; `citations` are those of its steps too; `illustrates` if it rests on nothing more."""

    id: str
    verdict: Verdict
    title: str
    body: str = ""
    citations: tuple[str, ...]
    illustrates: bool = False
    steps: tuple[StepEntry, ...] = ()
    unsettled: tuple[UnsettledEntry, ...] = ()
    departure: DepartureEntry | None = None


class ProvisionEntry(Frozen):
    """A provision that is cited above, with how binding it is; `label` is what its source is called in the text."""

    id: str
    source: str
    label: str
    publisher: str
    locator: str
    gist: str
    force: Force
    checked: str = ""
    notice: str = ""


class TermEntry(Frozen):
    """A term that stands in the texts above; `rests_on` names the provisions behind it, with their force."""

    term: str
    meaning: str
    citations: tuple[str, ...] = ()
    rests_on: tuple[str, ...] = ()


class Transcript(Frozen):
    """The whole document. `made` is ISO 8601 with the zone's offset; `trees` are those that the path went through."""

    format: str = FORMAT
    program: str
    tree: str
    title: str
    trees: tuple[str, ...]
    tree_hash: str
    reviewed: Review
    language: Language
    made: str
    complete: bool
    path: tuple[PathEntry, ...]
    pending: PendingEntry | None
    guidance: tuple[GuidanceEntry, ...]
    provisions: tuple[ProvisionEntry, ...]
    terms: tuple[TermEntry, ...] = ()


def illustrates(guidance: Guidance, provisions: dict[str, Provision]) -> bool:
    """Whether a guidance rests on nothing but what a member did or planned."""
    known = [provisions[c.provision] for c in guidance.cite if c.provision in provisions]
    return bool(known) and all(provision.force is Force.ILLUSTRATION for provision in known)


def build(library: Library, consultation: Consultation, language: Language, made: datetime) -> Transcript:
    """The transcript of a consultation.

    made: the moment, with its zone. AnswerError: the consultation does not fit the library.
    """
    taken = walk(library.graph, consultation.start, consultation.answers)
    start = taken.start.partition("/")[0]
    names = tuple(dict.fromkeys(visit.node.tree for visit in taken.visits))
    ordered = sorted(taken.gravest_first, key=lambda guidance: illustrates(guidance, library.provisions))
    path = tuple(_answered(answered, consultation, language) for answered in taken.path)
    guidance = _said_once(_guidance(one, consultation, library, language) for one in ordered)
    citations = [p for answered in path for p in answered.citations] + [p for one in guidance for p in one.citations]
    cited = [p for p in dict.fromkeys(citations) if p in library.provisions]
    return Transcript(
        program=f"advisor {__version__}",
        tree=start,
        title=library.trees[start].title.in_language(language),
        trees=names,
        tree_hash=fingerprint([library.trees[name] for name in names], library.provisions, library.sources),
        reviewed=library.trees[start].reviewed,
        language=language,
        made=made.isoformat(timespec="seconds"),
        complete=taken.complete,
        path=path,
        pending=PendingEntry(question=taken.pending.id, ask=taken.pending.ask.in_language(language))
        if taken.pending
        else None,
        guidance=guidance,
        provisions=tuple(_provision(library.provisions[p], library.source_of(p), language) for p in cited),
        terms=tuple(
            _term(term, library, language)
            for term in terms_in(
                [text for visit in taken.visits for text in spoken(visit.node, language)],
                library.terms.values(),
                language,
            )
        ),
    )


def _said_once(entries: Iterable[GuidanceEntry]) -> tuple[GuidanceEntry, ...]:
    """The guidance, each unsettled point only where it comes first: many rest on the same open question."""
    said: set[str] = set()
    kept = []
    for entry in entries:
        kept.append(entry.model_copy(update={"unsettled": tuple(u for u in entry.unsettled if u.text not in said)}))
        said |= {u.text for u in entry.unsettled}
    return tuple(kept)


def answer_words(answered: Answered, language: Language) -> tuple[str, ...]:
    """An answer as a person reads it; a checklist with nothing ticked says so."""
    words = tuple(option.label.in_language(language) for option in answered.options)
    return words or (say("answer.nothing-ticked", language),)


def _ids(citations: tuple[Citation, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(citation.provision for citation in citations))


def _answered(answered: Answered, consultation: Consultation, language: Language) -> PathEntry:
    question = answered.question
    return PathEntry(
        question=question.id,
        ask=question.ask.in_language(language),
        answer=answered.answer,
        answer_text=answer_words(answered, language),
        note=display(consultation.notes.get(question.id, "")),
        citations=_ids(question.cite),
    )


def _guidance(guidance: Guidance, consultation: Consultation, library: Library, language: Language) -> GuidanceEntry:
    steps = []
    for number, step in enumerate(guidance.steps, 1):
        tick = consultation.ticks.get(f"{guidance.id}#{number}")
        steps.append(
            StepEntry(
                text=step.text.in_language(language),
                citations=_ids(step.cite),
                done_on=display(tick.on) if tick else "",
                note=display(tick.note) if tick else "",
            )
        )
    departure = consultation.departures.get(guidance.id)
    return GuidanceEntry(
        id=guidance.id,
        verdict=guidance.verdict,
        title=guidance.title.in_language(language),
        body=guidance.body.in_language(language) if guidance.body else "",
        citations=guidance.citations,
        illustrates=illustrates(guidance, library.provisions),
        steps=tuple(steps),
        unsettled=tuple(UnsettledEntry(text=u.text.in_language(language), ask=u.ask) for u in guidance.unsettled),
        departure=DepartureEntry(reason=display(departure.reason), rests_on=display(departure.rests_on))
        if departure
        else None,
    )


def _term(term: Term, library: Library, language: Language) -> TermEntry:
    known = [library.provisions[c.provision] for c in term.cite if c.provision in library.provisions]
    return TermEntry(
        term=term.term.in_language(language),
        meaning=term.meaning.in_language(language),
        citations=_ids(term.cite),
        rests_on=tuple(pinpoint(provision, library.source_of(provision.id), language) for provision in known),
    )


def pinpoint(provision: Provision, source: Source, language: Language) -> str:
    """A provision in one line: source, place, force, and a sign if its source has a notice."""
    label, locator = source.label.in_language(language), provision.locator.in_language(language)
    force = say(f"force.{provision.force}", language)
    return f"{label}, {locator} [{force}]{' ⚠' if source.notice else ''}"


def _provision(provision: Provision, source: Source, language: Language) -> ProvisionEntry:
    return ProvisionEntry(
        id=provision.id,
        source=source.title.in_language(language),
        label=source.label.in_language(language),
        publisher=source.publisher.in_language(language),
        locator=provision.locator.in_language(language),
        gist=provision.gist.in_language(language),
        force=provision.force,
        checked=display(source.checked or ""),
        notice=source.notice.in_language(language) if source.notice else "",
    )
