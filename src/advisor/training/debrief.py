"""The debrief: a student's way beside the reference way, each divergence explained; never a bare pass or fail."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from advisor.analysis.citing import cited
from advisor.model import Answer, Beat, Feedback, Guidance, Question
from advisor.training.attempt import PROMPTS
from advisor.training.scoring import Score, Scored, mended, score, scored
from advisor.training.taking import Carried, Given, Judgement, Reached, Shown, Standing


class Stop(NamedTuple):
    """A question on either way.

    given: a student's answers to it, in order; none if the way did not come there. reference: None where the vignette
    does not say. also: the other defensible answers. judgement: of the first answer; None if there is none. shown:
    whether the answer was shown at last. provisions: what explains a divergence. carried: the provision that was named.
    """

    question: Question
    given: tuple[Answer, ...]
    reference: Answer | None
    also: tuple[Answer, ...]
    judgement: Judgement | None
    feedback: Feedback | None
    provisions: tuple[str, ...]
    carried: Carried | None
    shown: bool

    @property
    def diverges(self) -> bool:
        """Whether something here is to be explained: a wrong answer, or a decision that was never come to."""
        return self.reference is not None and self.judgement in (Judgement.WRONG, None)


class Part(NamedTuple):
    """A beat with both ways through it.

    guidance: what a student's way came to, empty if it did not end. missed: what a defensible way comes to beyond it;
    beside: what it does not come to.
    """

    beat: Beat
    stops: tuple[Stop, ...]
    guidance: tuple[Guidance, ...]
    missed: tuple[Guidance, ...]
    beside: tuple[Guidance, ...]


class Debrief(NamedTuple):
    """All that is said after an exercise.

    complete: whether it was taken to its end. prompts: what to reflect on, each with what was answered to it; no part
    of the score. read: the ids of the provisions to read, those of the divergences first.
    """

    complete: bool
    parts: tuple[Part, ...]
    score: Score
    prompts: tuple[tuple[str, str], ...]
    read: tuple[str, ...]


def debrief(standing: Standing, reflections: Mapping[str, str] | None = None) -> Debrief:
    """The debrief of an exercise as far as it was taken; reflections: free text by prompt."""
    counted = scored(standing)
    parts = tuple(_part(standing, number, counted) for number in range(len(standing.base)))
    prompts = tuple((prompt, (reflections or {}).get(prompt, "")) for prompt in PROMPTS)
    return Debrief(standing.over, parts, score(standing), prompts, _read(standing, parts))


def _part(standing: Standing, scene: int, counted: Sequence[Scored]) -> Part:
    exercise = standing.exercise
    given: dict[str, list[Given]] = {}
    for event in standing.events:
        if isinstance(event, Given) and event.scene == scene and not event.astray:
            given.setdefault(event.question.id, []).append(event)
    expected = [one.decision.question for one in counted if one.scene == scene]
    keys = _merged(list(given), expected)
    nodes = exercise.graph.nodes
    stops = tuple(_stop(standing, scene, nodes[key]["node"], given.get(key, [])) for key in keys)
    reached = next((e.guidance for e in standing.events if isinstance(e, Reached) and e.scene == scene), ())
    way = exercise.walk(mended(standing, scene, standing.base[scene])).guidance if reached else ()
    return Part(
        exercise.scenes[scene].beat,
        stops,
        reached,
        tuple(one for one in way if one not in reached),
        tuple(one for one in reached if one not in way),
    )


def _merged(own: list[str], expected: list[str]) -> list[str]:
    """A student's way with what it missed, each before what would have followed it."""
    merged = list(own)
    for index, key in enumerate(expected):
        if key not in merged:
            after = [merged.index(one) for one in expected[index + 1 :] if one in own]
            merged.insert(min(after, default=len(merged)), key)
    return merged


def _stop(standing: Standing, scene: int, question: Question, given: Sequence[Given]) -> Stop:
    decision = standing.exercise.scenes[scene].known.get(question.id)
    here = [event for event in standing.events if event.scene == scene]
    carried = next((e for e in here if isinstance(e, Carried) and e.asked.question == question.id), None)
    shown = any(isinstance(e, Shown) and e.question.id == question.id for e in here)
    feedback = given[0].feedback if given else None
    provisions = [citation.provision for citation in feedback.cite] if feedback else []
    return Stop(
        question,
        tuple(one.answer for one in given),
        decision.answer if decision else None,
        decision.also if decision else (),
        given[0].judgement if given else None,
        feedback,
        tuple(provisions) or cited([question]),
        carried,
        shown,
    )


def _read(standing: Standing, parts: Sequence[Part]) -> tuple[str, ...]:
    """The provisions of the divergences and of what was named wrongly; if there are none, those of the vignette."""
    names: list[str] = []
    for part in parts:
        for stop in part.stops:
            if stop.diverges:
                names += stop.provisions
            if stop.carried and not stop.carried.right:
                names.append(stop.carried.asked.right)
    names = names or [citation.provision for part in parts for citation in part.beat.cite]
    return tuple(name for name in dict.fromkeys(names) if name in standing.exercise.library.provisions)
