"""A vignette made ready to be taken: its beats, the decisions that each asks for, and the reference way."""

from __future__ import annotations

from collections.abc import Container, Mapping
from dataclasses import dataclass
from functools import cached_property

from advisor.fingerprint import fingerprint
from advisor.graph import Graph
from advisor.library import Library
from advisor.model import Answer, Beat, Decision, Question, Vignette
from advisor.training.attempt import Mode
from advisor.training.feedback import turns
from advisor.training.hashes import vignette_hash
from advisor.training.provisions import ProvisionQuestion, provision_question
from advisor.walking import Walk, walk


@dataclass(frozen=True)
class Scene:
    """A beat as it is taken.

    known: by question, what holds on the reference way so far, earlier beats included; a later beat's word counts.
    asked: the ids of the questions that this beat asks for, in order; the others are settled before. reference: the
    reference answers.
    """

    beat: Beat
    known: Mapping[str, Decision]
    asked: tuple[str, ...]

    @cached_property
    def reference(self) -> dict[str, Answer]:
        """The reference answer to every question known so far."""
        return {name: decision.answer for name, decision in self.known.items()}


@dataclass(frozen=True)
class Exercise:
    """A vignette as it is taken, in a mode, with or without the question for the provision.

    AnswerError, on first use: the vignette names what its library does not have.
    """

    library: Library
    vignette: Vignette
    mode: Mode = Mode.LEARN
    provisions: bool = True

    @property
    def graph(self) -> Graph:
        """The decision graph that is walked."""
        return self.library.graph

    @cached_property
    def scenes(self) -> tuple[Scene, ...]:
        """The beats, in order."""
        asked: dict[int, list[str]] = {}
        for turn in turns(self.graph, self.vignette):
            asked.setdefault(id(turn.beat), []).append(turn.question.id)
        known: dict[str, Decision] = {}
        scenes = []
        for beat in self.vignette.beats:
            known = {**known, **{decision.question: decision for decision in beat.path}}
            scenes.append(Scene(beat, known, tuple(asked.get(id(beat), ()))))
        return tuple(scenes)

    def walk(self, answers: Mapping[str, Answer], past: Container[str] = ()) -> Walk:
        """The walk of the vignette's tree on some answers."""
        return walk(self.graph, self.vignette.tree, answers, past)

    @cached_property
    def ends(self) -> tuple[str | None, ...]:
        """For each beat the question at which the reference way stops; None where it is finished."""
        stops = (self.walk(scene.reference).pending for scene in self.scenes)
        return tuple(stop.id if stop else None for stop in stops)

    @cached_property
    def beside(self) -> tuple[frozenset[str], ...]:
        """For each beat the ids of the questions of which its vignette says nothing."""
        asked = [key for key, node in self.graph.nodes(data="node") if isinstance(node, Question)]
        return tuple(frozenset(key for key in asked if key not in scene.known) for scene in self.scenes)

    @cached_property
    def _carried(self) -> dict[tuple[int, str], ProvisionQuestion | None]:
        return {}

    def provision(self, scene: int, question: str) -> ProvisionQuestion | None:
        """Which provision carries a decision of a scene, to be asked; None: it is not asked.

        It is asked once in an exercise, however often the decision is taken anew, and not where nothing carries it.
        """
        if not self.provisions:
            return None
        key = scene, question
        if key not in self._carried:
            here = self.scenes[scene]
            before = any(
                question in one.asked and self.provision(n, question) for n, one in enumerate(self.scenes[:scene])
            )
            self._carried[key] = (
                None
                if before
                else provision_question(self.library, self.vignette, here.reference, here.known[question])
            )
        return self._carried[key]

    @cached_property
    def vignette_hash(self) -> str:
        """Which version of the vignette it is."""
        return vignette_hash(self.vignette)

    @cached_property
    def tree_hash(self) -> str:
        """Which version of the trees it is: those that its decisions stand in, as `fingerprint` has it."""
        names = {self.vignette.tree, *(name.partition("/")[0] for scene in self.scenes for name in scene.known)}
        trees = [self.library.trees[name] for name in sorted(names)]
        return fingerprint(trees, self.library.provisions, self.library.sources)
