"""Builds the transcript of a consultation."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

from advisor import __version__
from advisor.fingerprint import fingerprint
from advisor.glossary import spoken, terms_in
from advisor.library import COLLEGE, Library
from advisor.model import Citation, Consultation, Departure, Guidance, Provision, Source, Term, Verdict
from advisor.text import Language, display
from advisor.transcript.integrity import sealed
from advisor.transcript.transcript import (
    DepartureEntry,
    Edition,
    ExerciseEntry,
    GuidanceEntry,
    Integrity,
    KeptEntry,
    NextEntry,
    PathEntry,
    PendingEntry,
    ProvisionEntry,
    StepEntry,
    Summary,
    TermEntry,
    Transcript,
    UnsettledEntry,
    WayEntry,
)
from advisor.walking import Answered, Visit, walk
from advisor.wording import answer_words, illustrates, pinpoint, resting

NEXT = 10
"""As many things to do next as a summary names: it stands on the first page."""


def build(
    library: Library,
    consultation: Consultation,
    language: Language,
    made: datetime,
    edition: Edition = Edition.FULL,
    case: str = "",
    kept: KeptEntry | None = None,
    exercise: ExerciseEntry | None = None,
) -> Transcript:
    """The transcript of a consultation.

    made: the moment, with its zone. case: the practitioner's own reference, never a name; a consult sheet leaves it out
    with all else that was typed. kept: how it came about, of a consultation that is kept in the records.
    exercise: what a student took, with its debrief.
    AnswerError: the consultation does not fit the library.
    """
    if edition is Edition.CONSULT:
        consultation, case, kept = Consultation(start=consultation.start, answers=consultation.answers), "", None
    taken = walk(library.graph, consultation.start, consultation.answers)
    start = taken.start.partition("/")[0]
    names = tuple(dict.fromkeys(visit.node.tree for visit in taken.visits))
    ordered = sorted(taken.gravest_first, key=lambda guidance: illustrates(guidance, library.provisions))
    path = tuple(_answered(answered, consultation, language) for answered in taken.path)
    guidance = _said_once(_guidance(one, consultation, library, language) for one in ordered)
    terms = tuple(
        _term(term, library, language)
        for term in terms_in(
            [text for visit in taken.visits for text in spoken(visit.node, language)],
            library.terms.values(),
            language,
        )
    )
    college = _college(library) if edition is Edition.CONSULT else ()
    citations = [p for answered in path for p in answered.citations] + [p for one in guidance for p in one.citations]
    citations += [p for one in guidance if one.departure for p in one.departure.citations]
    cited = [p for p in dict.fromkeys([*citations, *college]) if p in library.provisions]
    return sealed(
        Transcript(
            edition=edition,
            program=f"advisor {__version__}",
            tree=start,
            start=taken.start,
            title=library.trees[start].title.in_language(language),
            trees=names,
            tree_hash=fingerprint([library.trees[name] for name in names], library.provisions, library.sources),
            reviewed=library.trees[start].reviewed,
            language=language,
            made=made.isoformat(timespec="seconds"),
            case=display(case),
            complete=taken.complete,
            summary=_summary(guidance, to_do=edition is not Edition.STUDENT),
            way=_way(taken.visits, [one.id for one in guidance]),
            path=path,
            pending=PendingEntry(question=taken.pending.id, ask=taken.pending.ask.in_language(language))
            if taken.pending
            else None,
            guidance=guidance,
            provisions=tuple(_provision(library.provisions[p], library.source_of(p), language) for p in cited),
            terms=terms,
            college=college,
            kept=kept,
            exercise=exercise,
            integrity=Integrity(answers="", document=""),
        )
    )


def _college(library: Library) -> tuple[str, ...]:
    """What to know before calling the College, as far as the library holds it."""
    source = library.sources.get(COLLEGE)
    return tuple(provision.id for provision in source.provisions) if source else ()


def _summary(guidance: Sequence[GuidanceEntry], *, to_do: bool) -> Summary:
    """The gravest guidance; what to do next passes over notes and illustrations unless there is nothing else.

    to_do: whether anything is to be done; after an exercise there is not.
    """
    if not guidance:
        return Summary()
    telling = [one for one in guidance if one.verdict is not Verdict.NOTE and not one.illustrates] or guidance
    todo = [entry for one in telling for entry in _next(one)] if to_do else []
    first = guidance[0]
    return Summary(
        verdict=first.verdict,
        title=first.title,
        guidance=first.id,
        next=tuple(todo[:NEXT]),
        more=len(todo[NEXT:]),
    )


def _next(guidance: GuidanceEntry) -> list[NextEntry]:
    departed = guidance.departure is not None
    if departed or not guidance.steps:
        return [NextEntry(guidance=guidance.id, text=guidance.title, departed=departed)]
    return [
        NextEntry(guidance=guidance.id, step=number, text=step.text, done_on=step.done_on)
        for number, step in enumerate(guidance.steps, 1)
    ]


def _way(visits: Iterable[Visit], guidance: list[str]) -> tuple[WayEntry, ...]:
    """The nodes visited, each with what led to it."""
    entries: list[WayEntry] = []
    questions = 0
    for visit in visits:
        told = isinstance(visit.node, Guidance)
        questions += not told
        entries.append(
            WayEntry(
                node=visit.node.id,
                kind="guidance" if told else "question",
                number=guidance.index(visit.node.id) + 1 if told else questions,
                after=visit.by.node if visit.by else "",
                answer=visit.by.answer if visit.by else "",
            )
        )
    return tuple(entries)


def _said_once(entries: Iterable[GuidanceEntry]) -> tuple[GuidanceEntry, ...]:
    """The guidance, each unsettled point only where it comes first: many rest on the same open question."""
    said: set[str] = set()
    kept = []
    for entry in entries:
        kept.append(entry.model_copy(update={"unsettled": tuple(u for u in entry.unsettled if u.text not in said)}))
        said |= {u.text for u in entry.unsettled}
    return tuple(kept)


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
        departure=_departure(departure, library, language) if departure else None,
    )


def _departure(departure: Departure, library: Library, language: Language) -> DepartureEntry:
    provision = library.provisions.get(departure.rests_on)
    return DepartureEntry(
        reason=display(departure.reason),
        rests_on=resting(departure, library, language),
        citations=(provision.id,) if provision else (),
    )


def _term(term: Term, library: Library, language: Language) -> TermEntry:
    known = [library.provisions[c.provision] for c in term.cite if c.provision in library.provisions]
    return TermEntry(
        term=term.term.in_language(language),
        meaning=term.meaning.in_language(language),
        citations=_ids(term.cite),
        rests_on=tuple(pinpoint(provision, library.source_of(provision.id), language) for provision in known),
    )


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
