"""What a library of trees is made of: frozen values, each with the place where it was written."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any, ClassVar, TypeAlias

from advisor.diagnostics.diagnostic import Span
from advisor.text import Text

Answer: TypeAlias = str | tuple[str, ...]
"""An option's id, or for a checklist the ids of the ticked items."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """A value that was read from a file; its place is no part of what it says."""

    at: Span | None = field(default=None, compare=False, repr=False)


class Kind(StrEnum):
    """The kind of a question, named by the shape it has in the file."""

    YES_NO = "yes-no"
    ONE_OF = "one-of"
    ANY_OF = "any-of"


class Verdict(StrEnum):
    """What a guidance comes to, the gravest first."""

    URGENT = "urgent"
    MUST_NOT = "must-not"
    NOT_YET = "not-yet"
    CONSULT = "consult"
    MUST = "must"
    MAY = "may"
    NOTE = "note"

    @property
    def rank(self) -> int:
        """0 for the gravest."""
        return list(Verdict).index(self)


class Force(StrEnum):
    """How binding a provision is."""

    LAW = "law"
    STANDARD = "standard"
    GUIDANCE = "guidance"
    ILLUSTRATION = "illustration"
    REFLECTION = "reflection"
    DEFINITION = "definition"
    MODEL = "model"
    REPORT = "report"
    OWN = "own"


class Whom(StrEnum):
    """Whom to ask about what the sources leave open."""

    COLLEGE = "college"
    SUPERVISOR = "supervisor"
    LAWYER = "lawyer"
    INSURER = "insurer"
    COURT = "court"
    EMERGENCY = "emergency"


@dataclass(frozen=True, slots=True, kw_only=True)
class Citation(Placed):
    """A reference to a provision by its full id, `source/provision`."""

    provision: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Target(Placed):
    """A reference to a node by its full id, `tree/node`."""

    node: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition(Placed):
    """Holds if `question` was answered with one of `values` on the present path (a checklist: has one ticked)."""

    question: str
    values: tuple[str, ...]
    places: tuple[Span, ...] = field(default=(), compare=False, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """The targets to visit, in order, if every condition holds."""

    when: tuple[Condition, ...] = ()
    targets: tuple[Target, ...] = ()


Route: TypeAlias = tuple[Case, ...]
"""Cases, of which the first that holds is taken; no case means nothing further."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Option(Placed):
    """One answer to a question, or one item of a checklist.

    `then` belongs to an answer; `when`, `ticked` and `unticked` to an item.
    """

    id: str
    label: Text
    then: Route = ()
    when: tuple[Condition, ...] = ()
    ticked: Route = ()
    unticked: Route = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Node(Placed):
    """A place in the graph; `id` is `tree/name`."""

    id: str
    cite: tuple[Citation, ...] = ()

    @property
    def tree(self) -> str:
        """The name of the tree that the node stands in."""
        return self.id.partition("/")[0]

    @property
    def name(self) -> str:
        """The node's id within its tree."""
        return self.id.partition("/")[2]


@dataclass(frozen=True, slots=True, kw_only=True)
class Question(Node):
    """What the advisor asks. The routes after `options` belong to a checklist."""

    kind: Kind
    ask: Text
    help: Text | None = None
    keywords_en: tuple[str, ...] = ()
    keywords_fr: tuple[str, ...] = ()
    formerly: tuple[str, ...] = ()
    options: tuple[Option, ...] = ()
    all: Route = ()
    some: Route = ()
    none: Route = ()
    then: Route = ()

    def option(self, answer: str) -> Option | None:
        """The option with that id, or None."""
        return next((option for option in self.options if option.id == answer), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Step(Placed):
    """Something to do; it can be ticked, dated and annotated."""

    text: Text
    cite: tuple[Citation, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Unsettled(Placed):
    """What the sources do not decide, and who can."""

    text: Text
    ask: tuple[Whom, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Guidance(Node):
    """What a consultation comes to, at least in part."""

    verdict: Verdict
    title: Text
    keywords_en: tuple[str, ...] = ()
    keywords_fr: tuple[str, ...] = ()
    body: Text | None = None
    steps: tuple[Step, ...] = ()
    unsettled: tuple[Unsettled, ...] = ()
    then: Route = ()

    @property
    def citations(self) -> tuple[str, ...]:
        """The ids of all provisions that the guidance or one of its steps cites, each once."""
        own = [c.provision for c in self.cite]
        return tuple(dict.fromkeys(own + [c.provision for step in self.steps for c in step.cite]))


@dataclass(frozen=True, slots=True, kw_only=True)
class Provision(Placed):
    """One provision of a source, in own words; `id` is `source/provision`."""

    id: str
    locator: Text
    gist: Text
    force: Force


@dataclass(frozen=True, slots=True, kw_only=True)
class Source(Placed):
    """A document that provisions stand in; `short` is the name that citations in a text use.

    superseded_by: the name or the id of the document that took its place, where that is known.
    """

    name: str
    title: Text
    short: Text | None = None
    publisher: Text
    force: Force
    checked: str | None = None
    notice: Text | None = None
    superseded_by: str | None = None
    provisions: tuple[Provision, ...] = ()

    @property
    def label(self) -> Text:
        """The name that a citation goes by: the short one, if the source has one."""
        return self.short or self.title


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrases(Placed):
    """What people say who look for a question, a guidance or a provision.

    id: the full id of what is looked for.
    """

    id: str
    en: tuple[str, ...] = ()
    fr: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """Who answers for a tree's content, and since when; both are empty as long as nobody does."""

    __pydantic_config__: ClassVar = {"extra": "forbid"}

    by: str = ""
    on: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tree(Placed):
    """A tree of questions and guidance; `data` is the file's content as written, from which its hash is taken."""

    name: str
    title: Text
    start: Target
    keywords_en: tuple[str, ...] = ()
    keywords_fr: tuple[str, ...] = ()
    reviewed: Review = Review()
    questions: tuple[Question, ...] = ()
    guidance: tuple[Guidance, ...] = ()
    data: Any = field(default=None, compare=False, repr=False)

    @property
    def nodes(self) -> tuple[Question | Guidance, ...]:
        """Every question and guidance, as written."""
        return (*self.questions, *self.guidance)

    @property
    def cited(self) -> set[str]:
        """The full ids of all provisions that the tree cites."""
        told = {provision for guidance in self.guidance for provision in guidance.citations}
        return told | {citation.provision for question in self.questions for citation in question.cite}


@dataclass(frozen=True, slots=True, kw_only=True)
class Feedback(Placed):
    """What a student reads after a wrong answer."""

    text: Text
    cite: tuple[Citation, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision(Placed):
    """One turn of a vignette's reference path; `places` says where its answers and their parts stand.

    also: other defensible answers. otherwise: feedback by option, on a checklist by item set otherwise than in the
    answer; `any` is for every wrong answer without feedback of its own (`training.feedback` reads it).
    """

    question: str
    answer: Answer
    also: tuple[Answer, ...] = ()
    otherwise: Mapping[str, Feedback] = field(default_factory=dict)
    places: Mapping[Answer, Span] = field(default_factory=dict, compare=False, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Beat(Placed):
    """A part of a vignette during which the facts do not change."""

    story: Text | None = None
    path: tuple[Decision, ...] = ()
    reach: tuple[Target, ...] = ()
    cite: tuple[Citation, ...] = ()
    never: tuple[Target, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Vignette(Placed):
    """A case with its reference path: a golden test, and with a story an exercise."""

    name: str
    tree: str
    title: Text
    beats: tuple[Beat, ...] = ()
    tree_at: Span | None = field(default=None, compare=False, repr=False)

    @property
    def exercise(self) -> bool:
        """Whether it tells a story, so that a student can be asked."""
        return any(beat.story for beat in self.beats)


@dataclass(frozen=True, slots=True, kw_only=True)
class Term(Placed):
    """A term of the field: what it means, and the other forms in which it stands in texts."""

    id: str
    term: Text
    also_en: tuple[str, ...] = ()
    also_fr: tuple[str, ...] = ()
    meaning: Text
    cite: tuple[Citation, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Tick:
    """A step that was done: on which day (ISO 8601), with a note."""

    __pydantic_config__: ClassVar = {"extra": "forbid"}

    on: str
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Departure:
    """The practitioner's reason for not following a guidance, and what or whom it rests on."""

    __pydantic_config__: ClassVar = {"extra": "forbid"}

    reason: str
    rests_on: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Consultation:
    """The only state there is: where it began, what was answered, and what the practitioner added.

    Keys are full node ids; a tick's key is `guidance#number`, the step's number counted from 1.
    """

    __pydantic_config__: ClassVar = {"extra": "forbid"}

    start: str
    answers: Mapping[str, Answer] = field(default_factory=dict)
    notes: Mapping[str, str] = field(default_factory=dict)
    ticks: Mapping[str, Tick] = field(default_factory=dict)
    departures: Mapping[str, Departure] = field(default_factory=dict)

    def _with(self, name: str, key: str, value: object) -> Consultation:
        changed: dict[str, Any] = dict(getattr(self, name))
        changed.pop(key, None)
        if value is not None:
            changed[key] = value
        parts: dict[str, Any] = {name: changed}
        return replace(self, **parts)

    def answered(self, question: str, answer: Answer | None) -> Consultation:
        """The consultation with that answer given, or with None taken back."""
        return self._with("answers", question, answer)

    def noted(self, question: str, note: str) -> Consultation:
        """The consultation with that note on an answer; an empty note takes it away."""
        return self._with("notes", question, note or None)

    def ticked(self, step: str, tick: Tick | None) -> Consultation:
        """The consultation with a step done, or with None not done."""
        return self._with("ticks", step, tick)

    def departed(self, guidance: str, departure: Departure | None) -> Consultation:
        """The consultation with a reasoned departure from a guidance, or with None without it."""
        return self._with("departures", guidance, departure)
