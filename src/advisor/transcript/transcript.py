"""A consultation as it is printed: everything a reader needs, in one language, as one frozen value."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Literal, Self

from pydantic import Field, model_validator

from advisor.model import Answer, Force, Review, Verdict, Whom
from advisor.text import Language
from advisor.validation import Frozen


class Edition(StrEnum):
    """For whom it is: `full` for the file; `consult` for a call to the College, with nothing that was typed; `student`
    for who took an exercise."""

    FULL = "full"
    CONSULT = "consult"
    STUDENT = "student"


class NextEntry(Frozen):
    """Something to do next: a step of a guidance, or the guidance itself if it has none or is departed from.

    `step` counts from 1, and is 0 for the guidance itself.
    """

    guidance: str
    step: int = 0
    text: str
    done_on: str = ""
    departed: bool = False


class Summary(Frozen):
    """What a reader needs first: the gravest guidance, and what to do next, the gravest first.

    `verdict`, `title` and `guidance` are empty as long as there is no guidance; `more` counts what is not listed.
    """

    verdict: Verdict | None = None
    title: str = ""
    guidance: str = ""
    next: tuple[NextEntry, ...] = ()
    more: int = 0


class WayEntry(Frozen):
    """A node of the way taken, in the order of the visits.

    `number` is its place, from 1, among the questions or the guidance of this document; `after` is the node that led
    here, empty for the first; `answer` is what led from there: an option's id, on a checklist `+item` or `-item`
    (ticked or not), `all`, `some` or `none`, and `then` for what always follows.
    """

    node: str
    kind: Literal["question", "guidance"]
    number: int
    after: str = ""
    answer: str = ""


class Integrity(Frozen):
    """What shows that a document was not changed by accident: two SHA-256 in hexadecimal.

    Each is made of JSON in UTF-8 without spaces, keys sorted. `answers`: of `{"answers": {question: answer}, "start":
    node}`, and so the same in every edition and language. `document`: of the whole document without this entry.
    """

    answers: str
    document: str


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
    """Why the practitioner does not follow a guidance; `citations` holds the provision behind it, if it is one."""

    reason: str
    rests_on: str = ""
    citations: tuple[str, ...] = ()


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


class GivenEntry(Frozen):
    """An answer at a moment (ISO 8601): ids and words; no answer where it was taken back."""

    at: str
    answer: Answer | None
    answer_text: tuple[str, ...] = ()


class ChangeEntry(Frozen):
    """A question that was answered more than once, or whose answer was taken back: every answer, in order."""

    question: str
    ask: str
    given: tuple[GivenEntry, ...]


class KeptEntry(Frozen):
    """How a kept consultation came about: since when it is kept, how many entries it has, and the last one's hash."""

    since: str
    count: int
    head: str
    changes: tuple[ChangeEntry, ...] = ()


class ExerciseLine(Frozen):
    """A line of a debrief: how deep it stands, and whether a person typed it."""

    text: str
    depth: int = 0
    typed: bool = False


class ExerciseSection(Frozen):
    """A part of a debrief."""

    heading: str
    lines: tuple[ExerciseLine, ...]


class ExerciseEntry(Frozen):
    """The exercise that was taken, in which version and mode, and its debrief in words."""

    vignette: str
    title: str
    vignette_hash: str
    mode: Literal["learn", "exam"]
    sections: tuple[ExerciseSection, ...]


class Transcript(Frozen):
    """The whole document.

    `start` is the node where the walk began; `trees` are those that the path went through, and `tree_hash` says in
    which version; `case` is the practitioner's own reference; `made` is ISO 8601 with the zone's offset; `college`
    holds what to know before calling the College, as ids of provisions.
    """

    format: Literal["advisor-transcript/2"] = "advisor-transcript/2"
    edition: Edition
    program: str
    tree: str
    start: str
    title: str
    trees: tuple[str, ...]
    tree_hash: str
    reviewed: Review
    language: Language
    made: str
    case: str = ""
    complete: bool
    summary: Summary
    way: tuple[WayEntry, ...]
    path: tuple[PathEntry, ...]
    pending: PendingEntry | None
    guidance: tuple[GuidanceEntry, ...]
    provisions: tuple[ProvisionEntry, ...]
    terms: tuple[TermEntry, ...] = ()
    college: tuple[str, ...] = ()
    kept: KeptEntry | None = None
    # Left out where there is none: such a document is written as it was before there were exercises.
    exercise: ExerciseEntry | None = Field(default=None, exclude_if=lambda exercise: exercise is None)
    integrity: Integrity

    @model_validator(mode="after")
    def _is_whole(self) -> Self:
        """What the document refers to is in it: renderers look it up."""
        if not 1970 < datetime.fromisoformat(self.made).year < 9999:
            raise ValueError(self.made)
        counted = {"guidance": len(self.guidance), "question": len(self.path) + bool(self.pending)}
        before: set[str] = set()
        for entry in self.way:
            if not 1 <= entry.number <= counted[entry.kind] or (before and entry.after not in before):
                raise ValueError(entry.node)
            before.add(entry.node)
        missing = set(self.college) - {provision.id for provision in self.provisions}
        if missing:
            raise ValueError(min(missing))
        return self
